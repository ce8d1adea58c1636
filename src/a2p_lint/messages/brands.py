"""Tells whether a message or a name is the brand's, by any of the names that the brand goes by."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from a2p_lint.application import Application
from a2p_lint.data.designators import DBA_MARKERS, DESIGNATORS
from a2p_lint.names import plain
from a2p_lint.text import Passage, Words, words_of

_JOINERS = frozenset({"and", "y", "e", "et", "n"})
_SEVERAL = re.compile(rf"[/;,|]|\b(?:{'|'.join(DBA_MARKERS)})\b", re.IGNORECASE)
_LEAST_TO_COMPARE = 4
_LEAST_FOR_A_SLIP = 8


def registered_names(application: Application) -> tuple[str, ...]:
    """Give the names that the brand registers, the one that customers know first."""
    brand, toll_free = application.brand, application.toll_free
    names = (brand.dba, brand.legal_name, brand.display_name)
    return tuple(
        name for name in (*names, toll_free.business_name if toll_free else "") if name.strip()
    )


def other_signatures(application: Application) -> tuple[str, ...]:
    """Give what else a brand may sign with: its website's name, its person, its reseller."""
    brand, toll_free = application.brand, application.toll_free
    host = brand.website.rpartition("//")[2].partition("/")[0]
    return (
        f"{brand.contact.first_name} {brand.contact.last_name}",
        max(host.split("."), key=len),
        brand.reseller_name,
        toll_free.reseller_name if toll_free else "",
    )


class Names:
    """The names that a brand goes by, to be found in messages however they are written."""

    def __init__(self, names: Iterable[str], generic: Words) -> None:
        self._whole = tuple(name for name in names if name.strip())
        self._generic = generic

    @cached_property
    def _keys(self) -> tuple[tuple[str, ...], ...]:
        parts = (part for name in self._whole for part in (name, *_SEVERAL.split(name)))
        keys = dict.fromkeys(_key(part) for part in parts)
        return tuple(key for key in keys if len("".join(key)) > 2)

    @cached_property
    def _joined(self) -> frozenset[str]:
        forms = ((key, _shorter(key, self._generic)) for key in self._keys)
        return frozenset("".join(form) for pair in forms for form in pair)

    def named_in(self, passage: Passage) -> bool:
        """Say whether a message names the brand, whole words, joined or apart."""
        # Most samples write a name as it was registered, and are done with here.
        if any(words_of(name) in passage.joined for name in self._whole):
            return True
        words = [word for word in plain(passage.raw).split() if word not in _JOINERS]
        text, starts, place = "".join(words), set[int](), 0
        for word in words:
            starts.add(place)
            place += len(word)
        starts.add(place)
        return any(_stands(name, text, starts) for name in self._joined)

    def known(self, name: str) -> bool:
        """Say whether a name is one of the brand's, shortened, in initials or with a slip."""
        key = _key(name)
        own = "".join(key)
        return bool(own) and any(
            own in (joined, _initials(other))
            or joined == _initials(key)
            or (
                min(len(own), len(joined)) >= _LEAST_TO_COMPARE and (own in joined or joined in own)
            )
            or _one_slip(own, joined)
            for other in self._keys
            for joined in ("".join(other),)
        )


def _key(name: str) -> tuple[str, ...]:
    """Give the words of a name that count when names are compared."""
    words = tuple(word for word in plain(name).split() if word not in _JOINERS)
    if words[:1] == ("the",):
        words = words[1:]
    while size := _designating(words):
        words = words[:-size]
    return words


def _designating(words: tuple[str, ...]) -> int:
    sizes = range(min(5, len(words) - 1), 0, -1)
    return next((size for size in sizes if " ".join(words[-size:]) in DESIGNATORS), 0)


def _shorter(key: tuple[str, ...], generic: Words) -> tuple[str, ...]:
    """Drop what may be left off the end of a name: "Tech4U Solutions" is "Tech4U"."""
    shorter = key
    while len(shorter) > 1 and shorter[-1] in generic.openings:
        shorter = shorter[:-1]
    return shorter if len("".join(shorter)) >= _LEAST_TO_COMPARE else key


def _initials(key: tuple[str, ...]) -> str:
    return "".join(word[0] for word in key) if len(key) > 1 else ""


def _stands(name: str, text: str, starts: set[int]) -> bool:
    """Say whether a name stands in a text as whole words, a plural or possessive s aside."""
    found = text.find(name)
    while found != -1:
        end = found + len(name)
        if found in starts and (
            end in starts or (text[end : end + 1] == "s" and end + 1 in starts)
        ):
            return True
        found = text.find(name, found + 1)
    return False


def _one_slip(one: str, other: str) -> bool:
    """Say whether two long names differ by one letter: added, left out or wrong."""
    if min(len(one), len(other)) < _LEAST_FOR_A_SLIP or abs(len(one) - len(other)) > 1:
        return False
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    rests = {(one[same + skip :], other[same + skipped :]) for skip, skipped in _SLIPS}
    return any(first == second for first, second in rests)


_SLIPS = ((1, 1), (1, 0), (0, 1))
