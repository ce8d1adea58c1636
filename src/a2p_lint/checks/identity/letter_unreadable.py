"""A file given as the IRS letter must be one that can be read."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label


def check(context: Context) -> Iterator[Hit]:
    """Hit once for each cause that kept a letter from being read."""
    causes = dict.fromkeys(letter.cause for letter in context.evidence.letters.values())
    for cause in causes:
        if cause and cause != "not-a-letter":
            yield Hit("/brand/ein", {"cause": Label(cause)})
