"""The reply to HELP must say how to reach somebody."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.contacts import offers_contact


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply to HELP with neither telephone number nor e-mail nor web address."""
    for programme in context.programmes:
        if not offers_contact(programme.help_message):
            yield Hit(programme.at("help_message"))
