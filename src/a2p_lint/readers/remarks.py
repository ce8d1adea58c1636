"""Says of records what is odd about them and no reason to refuse them, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from a2p_lint.application import Application
from a2p_lint.evidence import Evidence, Listing
from a2p_lint.listings import EO_BMF, FORM_5500
from a2p_lint.phones import LINE_TYPES
from a2p_lint.readers.flaws import note, sentences, shown
from a2p_lint.readers.imported import Key, Note, Places, Written

MOST_NOTES = 10
"""How many records are named for one thing that is odd about them."""
_UNANSWERED = frozenset({"dns", "private-address", "refused", "scheme"})
"""The causes after which no server can have answered."""
_LAST_STATUS = 599
"""The highest class of status that HTTP knows is 5xx (RFC 9110, 15)."""


def remark(key: str, record: Key, where: Places, more: str = "", **facts: str) -> Note:
    """Make a note about a record; its place stands behind the sentence."""
    written = where.get(record, Written("", ""))
    en, fr = sentences(key, {"field": f"{written.path}{more}", **facts})
    place = f" ({written.place})" if written.place else ""
    part, name = record
    pointer = f"/evidence/{part}/" + name.replace("~", "~0").replace("/", "~1")
    return Note(pointer, en + place, fr + place)


def few(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Give the first notes of one kind; the others are counted in a last one."""
    told = tuple(notes)
    rest = len(told) - MOST_NOTES
    if rest <= 0:
        return told
    return (*told[:MOST_NOTES], note("/evidence", "more-records", {"n": str(rest)}))


def odd_records(evidence: Evidence, where: Places) -> Iterator[Note]:
    """Give a note for each word or status that says nothing to any rule."""
    for key, page in evidence.pages.items():
        if page.status is not None and page.status > _LAST_STATUS:
            record = ("pages", key)
            yield remark("status-unknown", record, where, ".status", status=str(page.status))
        elif page.cause in _UNANSWERED and (page.status is not None or page.html):
            yield remark("answer-and-cause", ("pages", key), where, cause=page.cause)
        elif page == type(page)(seen_on=page.seen_on):
            yield remark("page-says-nothing", ("pages", key), where)
    for number, line in evidence.line_types.items():
        if line.type not in LINE_TYPES:
            record = ("line_types", number)
            yield remark("line-type-unknown", record, where, word=shown(line.type))
    for ein, listing in evidence.registries.items():
        for one in (listing, *listing.also):
            yield from _odd_source(one, ("registries", ein), where)


def _odd_source(listing: Listing, record: Key, where: Places) -> Iterator[Note]:
    if listing.listed and listing.source not in (EO_BMF, FORM_5500):
        word = shown(listing.source)
        yield remark("registry-unknown", record, where, ".from", word=word)


def differing_records(keys: Iterable[str]) -> Iterator[Note]:
    """Give a note for each key under which evidence given apart differs from the application's."""
    return (note("/evidence", "records-differ", {"key": key}) for key in keys)


def dated_later(evidence: Evidence, today: date) -> Iterator[Note]:
    """Give a note for each record that says it was made after the day on which it is judged."""
    for part, key, day in evidence.dated_after(today):
        at = {(part, key): Written(shown(key), "")}
        days = {"day": day.isoformat(), "today": today.isoformat()}
        yield remark("dated-later", (part, key), at, **days)


def unmatched_records(
    application: Application, evidence: Evidence, where: Places
) -> Iterator[Note]:
    """Give a note for each record that nothing in the application names."""
    from a2p_lint.unmatched import unmatched

    for record in unmatched(application, evidence):
        key = "unmatched-page" if record[0] in ("pages", "pictures") else "unmatched-value"
        yield remark(key, record, where)
