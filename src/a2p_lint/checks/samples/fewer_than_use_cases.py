"""A programme of several use cases must show a sample for each of them."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.use_cases import parts

# A registry's sample has so many characters at the least; what is shorter is no message.
_LEAST_LETTERS = 20


def check(context: Context) -> Iterator[Hit]:
    """Hit a programme with fewer samples than use cases; one use case is another matter."""
    for programme in context.programmes:
        uses = len(parts(programme.use_cases))
        if uses <= 1:
            continue
        given = sum(map(_messages, programme.samples))
        if 0 < given < uses:
            yield Hit(
                programme.at("samples"), {"n": given, "uses": uses}, (programme.at("use_case"),)
            )


def _messages(text: str) -> int:
    """Count the messages in one text: some forms have a single field for all of them.

    Each stands on a line of its own, or has its own opt-out.
    """
    lines = sum(len(line.strip()) >= _LEAST_LETTERS for line in text.splitlines())
    return max(lines, text.upper().count("STOP"))
