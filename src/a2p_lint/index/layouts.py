"""How the rows of each public file become records: its columns, and what is kept of a row.

Columns: IRS EO BMF, header of eo1.csv; DOL Form 5500 and 5500-SF, header of F_5500_*.csv and
F_5500_SF_*.csv; NANPA utilised central office codes and thousands blocks, and the Canadian codes
of CNAC. As they stand in public code that reads these files, read 2026-11-22
(https://www.irs.gov/charities-non-profits/exempt-organizations-business-master-file-extract-eo-bmf,
https://www.dol.gov/agencies/ebsa/about-ebsa/our-activities/public-disclosure/foia/form-5500-datasets,
https://www.nanpa.com/reports, https://cnac.ca/co_codes/co_code_status.htm).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

EO_BMF, FORM_5500, NANPA = SOURCES = ("eo-bmf", "form-5500", "nanpa")
"""The kinds of download that an index takes in."""

Row = tuple[int | str, ...]
Take = Callable[[Sequence[str]], Row | None]
"""Makes the record of a row; None when there is nothing in it to keep."""

_LONGEST = 200
"""Characters kept of a name; the longest field of the forms has 140."""

_LISTINGS: Mapping[str, tuple[Mapping[str, str], ...]] = {
    EO_BMF: (
        {
            "ein": "ein", "name": "name", "dba": "sort_name", "city": "city", "region": "state",
            "postal_code": "zip", "subsection": "subsection",
        },
    ),
    FORM_5500: (
        {
            "ein": "spons_dfe_ein", "name": "sponsor_dfe_name", "dba": "spons_dfe_dba_name",
            "city": "spons_dfe_mail_us_city", "region": "spons_dfe_mail_us_state",
            "postal_code": "spons_dfe_mail_us_zip",
        },
        {
            "ein": "sf_spons_ein", "name": "sf_sponsor_name", "dba": "sf_sponsor_dfe_dba_name",
            "city": "sf_spons_us_city", "region": "sf_spons_us_state",
            "postal_code": "sf_spons_us_zip",
        },
    ),
}  # fmt: skip
LISTING_FIELDS = ("name", "dba", "city", "region", "postal_code", "subsection")

# What the publishers call one thing: NANPA "NPA-NXX", "X", "Use", "Company"; CNAC "CO Code (NXX)",
# "Status"; the block report "Block", "OperatingCompanyName" in some years.
_CODE = ("npa-nxx", "npanxx", "npa/nxx")
_AREA = ("npa", "area code")
_EXCHANGE = ("nxx", "co code (nxx)", "co code", "cocode")
_BLOCK = ("x", "block", "thousands-block", "thousands block", "npa-nxx-x")
_COMPANY = ("company", "company name", "carrier", "operating company", "ocn name", "block holder")
_OCN = ("ocn",)
_USE = ("use", "status", "block status", "assignment status")
# AS is "assigned" at NANPA; CNAC writes it out.
_GIVEN = frozenset(("as", "assigned", "in service", ""))
_CODE_DIGITS, _BLOCK_DIGITS = 6, 7


def taker(source: str, header: Sequence[str]) -> Take | None:
    """Give what makes records of the rows below a header; None when it is not such a table."""
    names = [" ".join(name.split()).casefold() for name in header]
    return _block_taker(names) if source == NANPA else _listing_taker(source, names)


def _listing_taker(source: str, names: Sequence[str]) -> Take | None:
    for columns in _LISTINGS[source]:
        if columns["ein"] in names and columns["name"] in names:
            places = {field: _place(names, (column,)) for field, column in columns.items()}
            at = tuple(places.get(field, -1) for field in LISTING_FIELDS)
            return _listing(places["ein"], at, len(names))
    return None


def _listing(ein_at: int, at: tuple[int, ...], width: int) -> Take:
    def take(row: Sequence[str]) -> Row | None:
        if len(row) != width:
            return None
        ein = ein_number(row[ein_at])
        kept = tuple(_clean(row[place]) if place >= 0 else "" for place in at)
        return (ein, *kept) if ein and kept[0] else None

    return take


def _block_taker(names: Sequence[str]) -> Take | None:
    code, area, exchange = (_place(names, known) for known in (_CODE, _AREA, _EXCHANGE))
    company, ocn, use = (_place(names, known) for known in (_COMPANY, _OCN, _USE))
    block = _place(names, _BLOCK)
    if company < 0 or (code < 0 and (area < 0 or exchange < 0)):
        return None
    pieces = (code, block) if code >= 0 else (area, exchange, block)
    parts = tuple(place for place in pieces if place >= 0)

    def take(row: Sequence[str]) -> Row | None:
        if len(row) != len(names) or (use >= 0 and row[use].strip().casefold() not in _GIVEN):
            return None
        digits = "".join(row[place].strip() for place in parts).replace("-", "")
        held_by = _clean(row[company])
        right = digits.isascii() and digits.isdecimal() and digits[0] not in "01"
        if not right or len(digits) not in (_CODE_DIGITS, _BLOCK_DIGITS) or not held_by:
            return None
        return int(digits), held_by, _clean(row[ocn]) if ocn >= 0 else ""

    return take


def _place(names: Sequence[str], known: Sequence[str]) -> int:
    return next((names.index(name) for name in known if name in names), -1)


def ein_number(text: str) -> int:
    """Give the number that an EIN is filed under, and 0 for what is none.

    Some tables lose leading zeros, some have the hyphen.
    """
    digits = text.strip().replace("-", "")
    right = digits.isascii() and digits.isdecimal() and 7 <= len(digits) <= 9
    return int(digits) if right else 0


def _clean(text: str) -> str:
    return " ".join(text[: 2 * _LONGEST].split())[:_LONGEST].rstrip()
