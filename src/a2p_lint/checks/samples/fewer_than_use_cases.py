"""A programme of several use cases must show a sample for each of them."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.use_cases import parts


def check(context: Context) -> Iterator[Hit]:
    """Hit a programme with fewer samples than use cases; one use case is another matter."""
    for programme in context.programmes:
        uses = len(parts(programme.use_cases))
        given = len(programme.samples)
        if uses > 1 and 0 < given < uses:
            yield Hit(
                programme.at("samples"), {"n": given, "uses": uses}, (programme.at("use_case"),)
            )
