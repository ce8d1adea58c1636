"""Where marketing is the only use case, the description must not be of service messages alone."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import says
from a2p_lint.use_cases import parts

_MARKETING = {"marketing"}


def check(context: Context) -> Iterator[Hit]:
    """Hit a description that names service messages, and has no word of anything marketed."""
    for programme in context.programmes:
        if parts(programme.use_cases) == _MARKETING:
            at = programme.at("description")
            if says(context, at, context.words["service"]) and not context.text(at).asserts(
                context.words["marketing"]
            ):
                yield Hit(at, related=(programme.at("use_case"),))
