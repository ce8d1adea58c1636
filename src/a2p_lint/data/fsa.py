"""Which province or territory a Canadian postal code lies in, by its forward sortation area (FSA).

Source: the "Forward sortation area" page of Innovation, Science and Economic Development Canada and
Statistics Canada's note on it; the split of X as in Google's libaddressinput; letters never used as
in Doug Ewell's note in the Kermit guide to postal addresses. Read 2026-11-22.
"""

from collections.abc import Mapping

PROVINCES_OF_LETTER: Mapping[str, tuple[str, ...]] = {
    "A": ("NL",),
    "B": ("NS",),
    "C": ("PE",),
    "E": ("NB",),
    "G": ("QC",),
    "H": ("QC",),
    "J": ("QC",),
    "K": ("ON",),
    "L": ("ON",),
    "M": ("ON",),
    "N": ("ON",),
    "P": ("ON",),
    "R": ("MB",),
    "S": ("SK",),
    "T": ("AB",),
    "V": ("BC",),
    "X": ("NT", "NU"),
    "Y": ("YT",),
}

PROVINCES_OF_FSA: Mapping[str, tuple[str, ...]] = {
    # The federal government, whose offices stand on both banks of the Ottawa River.
    "K1A": ("ON", "QC"),
    "X0A": ("NU",),
    "X0B": ("NU",),
    "X0C": ("NU",),
    "X0E": ("NT",),
    "X0G": ("NT",),
    "X1A": ("NT",),
}
"""The areas about which more is known than their letter says."""

LETTERS_NEVER_USED = frozenset("DFIOQU")
