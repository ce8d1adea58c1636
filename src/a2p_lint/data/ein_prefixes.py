"""The two digits that EINs begin with, and those that the IRS has never used.

Source: the IRS page "How EINs are assigned and valid EIN prefixes", through four stored copies that
agree on which prefixes there are, and the same table in python-stdnum 2.2 (us/ein.dat), compared
2026-11-22. Which campus a prefix belongs to keeps moving, and nobody asks it here.
"""

PREFIXES_NEVER_ISSUED = frozenset(
    {
        "00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89",
        "96", "97",
    }
)  # fmt: skip
"""No EIN begins with these two digits."""

SAMPLES = frozenset({"123456788"})
"""Samples that forms and manuals show, and that nothing but their use gives away.

Source: own compilation from public forms and code, read 2026-11-22.
"""
