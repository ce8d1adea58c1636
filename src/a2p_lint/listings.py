"""Small questions about what a public registry lists under an EIN, asked the same way by all.

The registries are the IRS list of exempt organisations (``eo-bmf``) and the sponsors of benefit
plans (``form-5500``). They write names in capitals, without punctuation, cut at their width.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from a2p_lint.likeness import DIFFERENT, SAME, UNCLEAR, likeness
from a2p_lint.names import core, designators
from a2p_lint.tax_ids import holds_ein

if TYPE_CHECKING:
    from a2p_lint.application import Brand
    from a2p_lint.evidence import Evidence, Listing

EO_BMF, FORM_5500 = "eo-bmf", "form-5500"
_WIDTH = 34
"""A name this long may have been cut: the narrowest field of the registries has 35 characters."""
_SUBSECTION = re.compile(r"(?:501)?c?([0-9]{1,2})[a-z]?")
_MOST_SUBSECTIONS = 29
"""501(c)(29) is the last of them; what the list has above is no subsection of 501(c)."""


def listed_in(source: str, evidence: Evidence, brand: Brand) -> Listing | None:
    """Give what a registry lists under the brand's EIN; None where it lists nothing.

    Where it names another business and another registry names this one, that is None too: the
    doubt is the applicant's gain.
    """
    first: Listing | None = evidence.record("registry", brand.ein)
    if first is None or not holds_ein(brand):
        return None
    listed = [one for one in (first, *first.also) if one.listed]
    found = next((one for one in listed if one.source == source), None)
    if found is None or likeness_to_listing(brand, found) != DIFFERENT:
        return found
    alike = any(likeness_to_listing(brand, one) != DIFFERENT for one in listed)
    return None if alike else found


def likeness_to_listing(brand: Brand, listing: Listing) -> str:
    """Say ``same``, ``unclear`` or ``different`` of a brand's names and those that are listed.

    Different only where neither of the brand's names is anything like either of the listed ones.
    """
    ways = {
        _likeness(ours, theirs)
        for ours in (brand.legal_name, brand.dba)
        for theirs in (listing.name, listing.dba)
        if ours.strip() and theirs.strip()
    }
    return next((way for way in (SAME, UNCLEAR, DIFFERENT) if way in ways), UNCLEAR)


def is_listed_name(name: str, listing: Listing) -> bool:
    """Say whether a legal name is one of the listed names, as far as the list's spelling tells."""
    return any(_likeness(name, listed) == SAME for listed in (listing.name, listing.dba) if listed)


def _likeness(name: str, listed: str) -> str:
    # "HOPE CENTER INC THE" is how the list files The Hope Center, Inc.
    listed = listed.strip()
    if listed.casefold().endswith(" the"):
        listed = f"The {listed[:-4]}"
    if len(listed) >= _WIDTH and not designators(listed):
        ours, theirs = (" ".join(core(one)) for one in (name, listed))
        if theirs and ours.startswith(theirs):
            return SAME
    return likeness(name, listed)


def listed_subsection(listing: Listing) -> int:
    """Give the subsection of 501(c) that the IRS lists, 3 for "03"; 0 where it lists none."""
    text = listing.subsection.strip()
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 3 else 0
    return number if listing.source == EO_BMF and number <= _MOST_SUBSECTIONS else 0


def declared_subsection(tax_exempt_status: str) -> int:
    """Give the subsection that a status such as "501(c)(3)" names; 0 for any other text."""
    found = _SUBSECTION.fullmatch("".join(filter(str.isalnum, tax_exempt_status[:40].lower())))
    return int(found[1]) if found else 0
