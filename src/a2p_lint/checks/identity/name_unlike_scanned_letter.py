"""The legal name should be the one that was read off a picture of the IRS letter.

What scans mistake (blanks, 0 and O) is no difference, and neither is punctuation.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.tax_letters import (
    DESIGNATOR,
    OTHER,
    is_pictured,
    letter_of,
    may_be_misread,
    name_difference,
)


def check(context: Context) -> Iterator[Hit]:
    """Hit a legal name that cannot be a misreading of the letter's."""
    name, letter = context.brand.legal_name, letter_of(context.evidence, context.brand)
    if letter is None or not is_pictured(letter) or not letter.legal_name:
        return
    unlike = name_difference(name, letter) in (DESIGNATOR, OTHER)
    if unlike and not may_be_misread(name, letter.legal_name):
        yield Hit("/brand/legal_name", {"name": name, "letter_name": letter.legal_name})
