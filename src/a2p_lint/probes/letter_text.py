"""Reads what an IRS letter says out of its lines: CP 575, or its replacement 147C.

Labels and positions follow public mock-ups (no real letter was seen), so that each is a hint and
none is asked for. A scan loses blanks first: titles are known without them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from a2p_lint.names import designators
from a2p_lint.probes.sheets import WIDTH, Run, Sheet, lines
from a2p_lint.streets import split_street

_MIDDLE = WIDTH * 0.55
_LINE_OF_A_NAME = 35
"""Where the notice breaks a long name: the form SS-4 is filled in with as many signs a line."""

_HEADING = "WEASSIGNEDYOUANEMPLOYERIDENTIFICATIONNUMBER"
_OTHERS = (
    ("w-9", "REQUESTFORTAXPAYERIDENTIFICATIONNUMBER"),
    ("ss-4", "APPLICATIONFOREMPLOYERIDENTIFICATIONNUMBER"),
    ("articles", "ARTICLESOFORGANIZATION"),
    ("articles", "ARTICLESOFINCORPORATION"),
    ("articles", "CERTIFICATEOFFORMATION"),
    ("articles", "CERTIFICATEOFINCORPORATION"),
)
_EIN = re.compile(r"(?<![\w-])(\d{2}) ?- ?(\d{7})(?![\w-])")
_LABELLED_EIN = re.compile(r"(?i:employer ?identification ?number) ?:? ?(\d{2}) ?- ?(\d{7})\b")
_NOTICE_DATE = re.compile(r"(?i:date ?of ?this ?notice) ?:? ?(\d{2})-(\d{2})-(\d{4})\b")
_FIGURES = re.compile(r"(?<![\d-])(\d{2})[-/](\d{2})[-/](\d{4})(?!\d)")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_WRITTEN = re.compile(
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? ?(\d{1,2}), ?(\d{4})\b",
    re.IGNORECASE,
)
_CONTROL = re.compile(
    r"(?i:name ?control ?associated ?with ?this ?ein ?is) ?([A-Z0-9&-]{1,4})(?![A-Z0-9])"
)
_TOWN = re.compile(r"([^\W\d_][^\d,]{1,40}?)[ ,]{0,3}\b([A-Z]{2}) ?(\d{5}(?:-?\d{4})?)")
_SENDER = ("INTERNALREVENUESERVICE", "DEPARTMENTOFTHETREASURY")
_BODY = (_HEADING, "DEARTAXPAYER", "TAXPAYERIDENTIFICATIONNUMBER", "THANKYOUFOR", "KEEPTHISPART")
_LINES_OF_SENDER = 3
_MOST_LINES_OF_ADDRESS = 6
_SECOND_NAME = re.compile(
    r"^%|^(?:C/O|DBA|ATTN)\b|\b(?:SOLE MBR|MBR|GEN PTR|PTR|TTEE|OWNER|PRES|DBA)$", re.IGNORECASE
)


def said(sheets: Sequence[Sheet]) -> dict[str, Any]:
    """Give the fields of a ``Letter``; ``cause`` is ``not-a-letter`` for any other paper."""
    pages = [lines(sheet) for sheet in sheets]
    text = " ".join(line.text for page in pages for line in page)
    # The value of a label stands beside it or under it, never in the other column.
    columns = " ".join(line.text for page in pages for line in _by_columns(page))
    kind, other = _kind(_bare(text))
    eins = _eins(columns)
    first = pages[0] if pages else ()
    address = _address(first) if kind else {}
    if not kind or not (eins or address):
        return {"kind": "other", "cause": "not-a-letter", "detail": other}
    control = _CONTROL.search(columns)
    return {
        "kind": kind,
        **address,
        "ein": eins[0] if eins else "",
        "other_eins": eins[1:],
        "name_control": control[1] if control else "",
        "issued_on": _date(kind, columns, first),
    }


def _by_columns(page: Sequence[Run]) -> Iterator[Run]:
    yield from (line for line in page if line.left < _MIDDLE)
    yield from (line for line in page if line.left >= _MIDDLE)


def _bare(text: str) -> str:
    """Give the letters and digits alone, in capitals: blanks are the first that a scan loses."""
    return "".join(filter(str.isalnum, text)).upper()


def _kind(bare: str) -> tuple[str, str]:
    if _HEADING in bare:
        return "cp575", ""
    for other, title in _OTHERS:
        if title in bare:
            return "", other
    if "EMPLOYERIDENTIFICATIONNUMBER" in bare:
        if "LTR147C" in bare or "LETTER147C" in bare:
            return "147c", ""
        if "CP575" in bare and "DATEOFTHISNOTICE" in bare:
            return "cp575", ""
    return "", ""


def _eins(text: str) -> tuple[str, ...]:
    """Give every EIN once, the one under its label first."""
    found = [f"{match[1]}-{match[2]}" for match in _LABELLED_EIN.finditer(text)]
    found += [f"{match[1]}-{match[2]}" for match in _EIN.finditer(text)]
    return tuple(dict.fromkeys(found))


def _date(kind: str, text: str, first: Sequence[Run]) -> date | None:
    labelled = _NOTICE_DATE.search(text)
    if labelled:
        return _day(labelled[3], labelled[1], labelled[2])
    top = " ".join(line.text for line in _above_the_body(first))
    if kind == "147c" and (written := _WRITTEN.search(top)):
        month = _MONTHS.index(written[1].upper()) + 1
        return _day(written[3], str(month), written[2])
    figures = _FIGURES.search(top)
    return _day(figures[3], figures[1], figures[2]) if figures else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _above_the_body(page: Sequence[Run]) -> Iterator[Run]:
    for line in page:
        if _bare(line.text).startswith(_BODY):
            return
        yield line


def _address(page: Sequence[Run]) -> dict[str, str]:
    """Give name and address out of the block below the sender, left of the labels."""
    left = [line.text for line in _above_the_body(page) if line.left < _MIDDLE]
    start = _behind_the_sender(left)
    for place in range(start, len(left)):
        town = _TOWN.fullmatch(left[place].upper())
        if town and place > start:
            block = left[max(start, place - _MOST_LINES_OF_ADDRESS) : place]
            return {
                **_door_and_names(_without_noise(block)),
                "city": town[1].strip(" ,"),
                "region": town[2],
                "postal_code": town[3],
            }
    return {}


def _behind_the_sender(left: Sequence[str]) -> int:
    """Give the first line after the sender's own town."""
    for place, line in enumerate(left):
        if _bare(line).endswith(_SENDER):
            for after in range(place + 1, min(place + 1 + _LINES_OF_SENDER, len(left))):
                if _TOWN.fullmatch(left[after].upper()):
                    return after + 1
    return next(
        (n + 1 for n in range(len(left) - 1, -1, -1) if _bare(left[n]).endswith(_SENDER)), 0
    )


def _without_noise(block: Sequence[str]) -> list[str]:
    """Leave out the sorting codes of the mail above the name, and labels."""
    kept = list(block)
    while kept and (
        ":" in kept[0] or sum(map(str.isdecimal, kept[0])) > sum(map(str.isalpha, kept[0]))
    ):
        kept.pop(0)
    return [line for line in kept if ":" not in line]


def _door_and_names(block: list[str]) -> dict[str, str]:
    if not block:
        return {}
    names, street, unit = block, "", ""
    if len(block) > 1:
        names, street = block[:-1], block[-1]
        if len(names) > 1 and _is_unit(street):
            names, street, unit = names[:-1], names[-1], street
    street, own_unit = split_street(street)
    legal, second = _names(names)
    return {
        "legal_name": legal, "second_name": second, "street": street, "unit": unit or own_unit,
    }  # fmt: skip


def _is_unit(line: str) -> bool:
    return split_street(f"0 {line}")[0] == "0"


def _names(block: Sequence[str]) -> tuple[str, str]:
    """Join the lines that a long name was broken over; what follows is the second name."""
    legal, rest = block[0], list(block[1:])
    last = legal
    while rest and _goes_on(legal, last, rest[0]):
        last = rest.pop(0)
        legal = f"{legal} {last}"
    return legal, " ".join(rest)


def _goes_on(legal: str, last: str, line: str) -> bool:
    if _SECOND_NAME.search(line):
        return False
    if designators(legal):
        # "LANE CO" and "INC" under it: nothing but a designator.
        return bool(designators(f"x {line}")) and len(line.split()) == 1
    return len(last) + 1 + len(line.split(maxsplit=1)[0]) > _LINE_OF_A_NAME
