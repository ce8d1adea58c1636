"""What a reader objects to, by name and character index, made into faults once it is known where.

Scanners and builders know indexes only; files, lines and sentences are added here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from a2p_lint.readers.imported import Fault, Note

NOWHERE = -1
"""The index of what has no place: a value that came in a Python mapping."""

MAX_FAULTS = 100
"""How many faults of one file are told one by one; the rest are counted."""

CLOSING = {"[": "]", "{": "}"}
"""What closes each bracket."""

LONGEST_NAME = 60
_MOST_DIGITS = 6

_BREAK = re.compile(r"\r\n?|\n")
_DIGIT = re.compile(r"\d")


class Flaw(NamedTuple):
    """One objection: the name of its sentence, where it is, and what fills the sentence.

    ``first`` is the index of an earlier place whose line fills ``{line}``.
    """

    key: str
    at: int = NOWHERE
    facts: Mapping[str, str] = MappingProxyType({})
    first: int = NOWHERE


class Refused(Exception):  # noqa: N818 - it is no error of ours
    """A source is refused for these flaws; ``text`` is given where only a part could be decoded."""

    def __init__(self, *flaws: Flaw, text: str | None = None) -> None:
        super().__init__(*flaws)
        self.flaws = flaws
        self.text = text


class Places:
    """Tells line and column, both from 1, of a character index.

    Only LF, CR and CRLF end a line, which is what editors show; a tab is one column.
    """

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _BREAK.finditer(text))]

    def of(self, at: int) -> tuple[int | None, int | None]:
        """Give line and column, or a pair of None for what has no place."""
        if at < 0:
            return None, None
        line = bisect_right(self._starts, at)
        return line, at - self._starts[line - 1] + 1


def shown(name: str) -> str:
    """Give a name fit for a message: numbers masked, cut, control characters escaped.

    A tax id, or a part of one, may stand where a field's name belongs: of many digits, however
    they are set apart, only the last four are shown.
    """
    start = name[: 4 * LONGEST_NAME]
    digits = len(_DIGIT.findall(start))
    masked = _DIGIT.sub("*", start, count=digits - 4) if digits > _MOST_DIGITS else start
    cut = masked if len(masked) <= LONGEST_NAME else masked[: LONGEST_NAME - 1] + "…"
    if cut.isprintable():
        return cut
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut)


def unclosed(text: str, at: int) -> Flaw:
    """Object to the bracket or brace at an index, which nothing closes before the end."""
    return Flaw("unclosed", at, {"sign": CLOSING[text[at]]})


def megabytes(count: int) -> str:
    """Give a number of bytes as a sentence says it."""
    return str(count // 1_000_000)


def fault(key: str, file: str = "", facts: Mapping[str, str] | None = None) -> Fault:
    """Make the fault of a whole file or command."""
    return faults([Flaw(key, facts=facts or {})], file, "")[0]


def faults(flaws: Iterable[Flaw], file: str, text: str) -> tuple[Fault, ...]:
    """Make the faults of one file, in the order of their places."""
    places = Places(text)
    ordered = sorted(flaws, key=lambda flaw: flaw.at)
    told = [_told(flaw, file, places) for flaw in ordered[:MAX_FAULTS]]
    rest = len(ordered) - len(told)
    if rest:
        told.append(_told(Flaw("more", facts={"n": str(rest)}), file, places))
    return tuple(told)


def _told(flaw: Flaw, file: str, places: Places) -> Fault:
    first, _ = places.of(flaw.first)
    en, fr = sentences(flaw.key, {**flaw.facts, "line": str(first)})
    return Fault(file, *places.of(flaw.at), en=en, fr=fr)


def note(at: str, key: str, facts: Mapping[str, str]) -> Note:
    """Make a note about the field at a JSON Pointer."""
    return Note(at, *sentences(key, facts))


def sentences(key: str, facts: Mapping[str, str]) -> tuple[str, str]:
    """Fill one sentence in both languages."""
    # Imported here: a file that is read without a fault never needs the table.
    from a2p_lint.readers.faults import SENTENCES

    en, fr = SENTENCES[key]
    return en.format_map(facts), _typeset(fr).format_map(facts)


def _typeset(french: str) -> str:
    """Put the no-break spaces that French wants inside its quotation marks and before a colon."""
    return french.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" :", "\u00a0:")
