"""Where marketing is the only use case, the description must say that something is marketed."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import says
from a2p_lint.use_cases import parts

_MARKETING = {"marketing"}


def check(context: Context) -> Iterator[Hit]:
    """Hit a description without any word for offers, news or invitations, nor for service."""
    for programme in context.programmes:
        if parts(programme.use_cases) == _MARKETING:
            at = programme.at("description")
            # What names service messages is another rule's business.
            if not context.text(at).asserts(context.words["marketing"]) and not says(
                context, at, context.words["service"]
            ):
                yield Hit(at, related=(programme.at("use_case"),))
