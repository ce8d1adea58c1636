"""At some providers the e-mail in the reply to HELP must be the registered support e-mail."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.contacts import emails


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply whose addresses are all other than the brand's support e-mail."""
    support = context.brand.support_email.strip()
    for programme in context.programmes:
        found = emails(programme.help_message)
        if found and support.lower() not in map(str.lower, found):
            facts = {"email": found[0], "support": support}
            yield Hit(programme.at("help_message"), facts, related=("/brand/support_email",))
