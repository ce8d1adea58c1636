"""Says why a page's pattern may take long on a text that was made for it; see ``slowness``.

Decided on the pattern as Python parses it. What passes takes time in line with the text's length;
what is refused may still be fast, and can be written otherwise.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from re import _constants as codes  # type: ignore[attr-defined]  # Python's own parser of patterns
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_Item = tuple[Any, Any]

MOST_WAYS = 20_000
"""In so many ways a pattern may try to match at one place; each takes less than a microsecond."""

_LOOKS = (codes.ASSERT, codes.ASSERT_NOT)
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_ONE_SIGN = (codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN)
# Enough to tell two sets of signs apart: the letters of European languages, and all before them.
_SIGNS = frozenset(map(chr, range(0x250)))
_CATEGORIES = {
    codes.CATEGORY_DIGIT: r"\d", codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s", codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w", codes.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def slowness(pattern: str) -> str:
    """Give what may make a regular expression slow, or ``""``.

    It must begin with a sign that is told, so that it is tried at few places of a text; go on in
    few ways from there; and repeat without end nothing but one sign, where a run of that sign is
    entered at its front alone, or where nothing follows that could fail.
    """
    try:
        parsed = parser.parse(pattern)
    except re.error as error:
        return f"it is no regular expression ({error})"
    if any(op in (codes.GROUPREF, codes.GROUPREF_EXISTS) for op, _ in _items(parsed)):
        return "it asks for what it has found before"
    for path in _alternatives(list(parsed)):
        if not _begins_told(path):
            return (
                "begin with a letter, a digit or a sign, not with what may be anything or nothing"
            )
        if _ways(path) > MOST_WAYS:
            return "it can match in too many ways"
        if fault := _endless(path):
            return fault
    return ""


def _items(sequence: Iterable[_Item]) -> Iterator[_Item]:
    """Give every item, and all that is inside it."""
    for op, value in sequence:
        yield op, value
        for inner in _inside(op, value):
            yield from _items(inner)


def _inside(op: object, value: Any) -> list[Sequence[_Item]]:  # noqa: ANN401 the parser's own
    if op is codes.SUBPATTERN:
        return [value[3]]
    if op is codes.ATOMIC_GROUP:
        return [value]
    if op is codes.BRANCH:
        return list(value[1])
    if op in _REPEATS:
        return [value[2]]
    return [value[1]] if op in _LOOKS else []


def _alternatives(sequence: list[_Item]) -> list[list[_Item]]:
    """Give the alternatives of a pattern, each with what stands before all of them."""
    if not sequence:
        return [[]]
    *front, (op, value) = sequence
    if op is codes.SUBPATTERN and not front:
        return _alternatives(list(value[3]))
    if op is codes.BRANCH:
        return [[*front, *path] for one in value[1] for path in _alternatives(list(one))]
    return [sequence]


def _begins_told(sequence: Sequence[_Item]) -> bool:
    for op, value in sequence:
        if op in _LOOKS:
            continue
        if op is codes.LITERAL:
            return True
        if op is codes.IN:
            return all(
                kind in (codes.LITERAL, codes.RANGE)
                or (kind is codes.CATEGORY and named is codes.CATEGORY_DIGIT)
                for kind, named in value
            )
        if op in _REPEATS:
            return bool(value[0] > 0 and _begins_told(value[2]))
        return bool(_inside(op, value)) and all(map(_begins_told, _inside(op, value)))
    return False


def _ways(sequence: Sequence[_Item]) -> int:
    """Count in how many ways a pattern can go on at one place; endless repeats count once."""
    product = 1
    for op, value in sequence:
        inner = [_ways(one) for one in _inside(op, value)]
        if op in _REPEATS:
            least, most, _ = value
            if not _is_endless(op, value) or inner[0] > 1:
                # One sign more or less, and each time in as many ways as what is repeated has.
                times = range(least, min(most, least + MOST_WAYS) + 1)
                product *= _sum_of_powers(inner[0], times)
        elif op is codes.BRANCH:
            product *= _ways_of_any(value[1], inner)
        elif inner:
            product *= inner[0]
        if product > MOST_WAYS:
            return MOST_WAYS + 1
    return product


def _ways_of_any(alternatives: Sequence[Sequence[_Item]], ways: Sequence[int]) -> int:
    """Count the ways of alternatives: one sign of a text begins only some of them."""
    opened = [_opening(one) for one in alternatives]
    anyway = sum(count for count, (_, empty) in zip(ways, opened, strict=True) if empty)
    of_sign = Counter[str]()
    for count, (signs, empty) in zip(ways, opened, strict=True):
        of_sign.update(dict.fromkeys(signs if not empty else (), count))
    return anyway + max(of_sign.values(), default=0)


def _sum_of_powers(ways: int, times: range) -> int:
    total = 0
    for count in times:
        total += ways**count
        if total > MOST_WAYS:
            break
    return total


def _endless(path: Sequence[_Item]) -> str:
    """Say what is wrong with the endless repeats of an alternative, or ``""``."""
    endless = [value for op, value in _items(path) if _is_endless(op, value)]
    if not endless:
        return ""
    again = [value[2] for op, value in _items(path) if op in _REPEATS and value[1] != 1]
    if len(endless) > 1 or any(_is_endless(*item) for body in again for item in _items(body)):
        return "it repeats two things without end"
    body = list(endless[0][2])
    if len(body) != 1 or body[0][0] not in _ONE_SIGN:
        return "it repeats without end what is more than one sign"
    if path[-1][1] is endless[0] or _enters_at_front(path, _signs(body[0])):
        return ""
    return "it enters a run of signs in its middle"


def _is_endless(op: object, value: Any) -> bool:  # noqa: ANN401 the parser's own
    return op in _REPEATS and value[1] is codes.MAXREPEAT


def _enters_at_front(path: Sequence[_Item], run: frozenset[str]) -> bool:
    """Say whether nothing begins inside a run: it begins otherwise, or looks at what is before."""
    for op, value in path:
        if op is codes.ASSERT_NOT and value[0] < 0:
            behind = list(value[1])
            if len(behind) == 1 and behind[0][0] in _ONE_SIGN and run <= _signs(behind[0]):
                return True
        elif op not in _LOOKS:
            break
    return run.isdisjoint(_opening(path)[0])


def _opening(sequence: Sequence[_Item]) -> tuple[frozenset[str], bool]:
    """Give the signs that a match may begin with, and whether it may have none at all."""
    found = frozenset[str]()
    for op, value in sequence:
        if op in _ONE_SIGN:
            return found | _signs((op, value)), False
        if op in _LOOKS or op is codes.AT:
            continue
        inner = [_opening(one) for one in _inside(op, value)]
        found = found.union(*(signs for signs, _ in inner))
        if not any(empty for _, empty in inner) and not (op in _REPEATS and value[0] == 0):
            return found, False
    return found, True


def _signs(item: _Item) -> frozenset[str]:
    """Give the signs that an item stands for, in either case, as far as those told apart go."""
    op, value = item
    if op is codes.ANY:
        return _SIGNS
    if op is codes.LITERAL:
        return _both_cases({chr(value)})
    if op is codes.NOT_LITERAL:
        return _SIGNS - {chr(value)}
    found, negated = set[str](), False
    for kind, named in value:
        if kind is codes.NEGATE:
            negated = True
        elif kind is codes.LITERAL:
            found.add(chr(named))
        elif kind is codes.RANGE:
            found |= {chr(code) for code in range(named[0], min(named[1], named[0] + 0x250) + 1)}
        else:
            found |= _of_category(_CATEGORIES[named])
    return _both_cases(_SIGNS - found if negated else found)


@cache
def _of_category(category: str) -> frozenset[str]:
    return frozenset(sign for sign in _SIGNS if re.match(category, sign))


def _both_cases(signs: Iterable[str]) -> frozenset[str]:
    return frozenset(form for sign in signs for form in (sign, sign.lower(), sign.upper()))
