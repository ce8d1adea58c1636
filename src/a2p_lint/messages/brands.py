"""Tells whether a message or a name is the brand's, by any of the names that the brand goes by."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from a2p_lint.application import Application
from a2p_lint.context import Context, Programme
from a2p_lint.data.abbreviations import LONG_FORMS
from a2p_lint.data.designators import DBA_MARKERS, DESIGNATORS
from a2p_lint.names import core, other_letters, plain
from a2p_lint.text import Passage, Words, fold, words_of

_JOINERS = frozenset({"and", "y", "e", "et", "n"})
_SEVERAL = re.compile(rf"[/;,|]|\b(?:{'|'.join(DBA_MARKERS)})\b", re.IGNORECASE)
# Left out of acronyms: the YMCA is the Young Men's Christian Association of a place.
_SMALL = frozenset(
    {
        "a", "an", "the", "of", "for", "at", "in", "on",
        "de", "del", "la", "las", "los", "el", "le", "les", "du", "des", "d", "l",
    }
)  # fmt: skip
_WORDS_OF_ONE_LETTER = frozenset("aioy")
# What opens a message and ends in a mark: "HP: ...", "HP - ...".
_LEAD = re.compile(r"\W*([^\n]{1,60}?)(?:\s*[:|>]|\s+[-–—]\s)")
_LONGEST_SHORT = 2
LONGEST_NAME = 300
"""What is longer is no name for people, and would be looked for in each message: it is cut."""
_AFTER_NAME = (":", ",", ".", " ", "!", "-")
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
    labels = [label for label in host.split(".")[:-1] if label != "www"]
    return (
        f"{brand.contact.first_name} {brand.contact.last_name}",
        max(labels, key=len, default=""),
        brand.reseller_name,
        toll_free.reseller_name if toll_free else "",
    )


def unfindable(names: Iterable[str]) -> str:
    """Say why none of the names can be looked for in messages, or ``""`` when one can.

    ``nameless``: none is given; ``script``: what is not Latin may stand there in Latin letters;
    ``short``: one or two letters are also words, or parts of words, of any message.
    """
    given = [name for name in names if plain(name) or other_letters(name)]
    latin = [name for name in given if not other_letters(name)]
    if any(len("".join(core(name))) > _LONGEST_SHORT for name in latin):
        return ""
    return "nameless" if not given else "short" if latin == given else "script"


def _parts(name: str) -> Iterable[str]:
    """Give the names that one name holds; the "LLC" of "Oak, LLC" is anybody's, and none."""
    return (part for part in _SEVERAL.split(name) if plain(part) not in DESIGNATORS)


@lru_cache(maxsize=256)
def _is_findable(name: str) -> bool:
    first = name.partition(" ")[0]
    # Most names open with a word of their own, as in "Harbor Lane": no need to look for its core.
    own = first.istitle() and first.isalpha() and first != "The"
    if own and name.isascii() and len(first) > _LONGEST_SHORT:
        return True
    return len("".join(core(name))) > _LONGEST_SHORT and not other_letters(name)


def findable(names: Iterable[str]) -> tuple[str, ...]:
    """Give the names that can be looked for in messages; see ``unfindable``."""
    return tuple(filter(_is_findable, names))


def opens_with_name(text: str, names: tuple[str, ...]) -> bool:
    """Say whether a message begins with one of the findable names; a no is not sure."""
    return text.startswith(names) and any(
        text.startswith(name) and text[len(name) : len(name) + 1] in _AFTER_NAME for name in names
    )


def openings(context: Context, programme: Programme) -> tuple[bool, ...]:
    """Say of each sample whether it opens with the name as it is registered; a no is not sure."""
    key = ("openings", programme.root)
    found: tuple[bool, ...] | None = context.kept.get(key)
    if found is None:
        names = findable(registered_names(context.application))
        found = tuple([opens_with_name(sample, names) for sample in programme.samples])
        context.kept[key] = found
    return found


class Names:
    """The names that a brand goes by, to be found in messages however they are written."""

    def __init__(self, names: Iterable[str], generic: Words) -> None:
        self._whole = tuple(name[:LONGEST_NAME] for name in names if name.strip())
        self._generic = generic

    @cached_property
    def _written(self) -> tuple[str, ...]:
        long = (name for name in self._whole if len("".join(core(name))) > _LONGEST_SHORT)
        return tuple(words_of(name) for name in long)

    @cached_property
    def _keys(self) -> tuple[tuple[str, ...], ...]:
        parts = (part for name in self._whole for part in (name, *_parts(name)))
        keys = dict.fromkeys(key for part in parts for key in _spellings(core(part)))
        return tuple(key for key in keys if len("".join(key)) > _LONGEST_SHORT)

    @cached_property
    def _short(self) -> frozenset[tuple[str, ...]]:
        cores = map(core, self._whole)
        return frozenset(core for core in cores if 0 < len("".join(core)) <= _LONGEST_SHORT)

    @cached_property
    def _joined(self) -> frozenset[str]:
        forms = ((key, _shorter(key, self._generic)) for key in self._keys)
        return frozenset("".join(form) for pair in forms for form in pair)

    @cached_property
    def _acronyms(self) -> frozenset[str]:
        """The initials of all words, also without the small ones: YMCA is of Tulsa."""
        names = [
            [word for word in plain(name).split() if word not in _JOINERS] for name in self._whole
        ]
        big = [[word for word in name if word not in _SMALL] for name in names]
        return frozenset("".join(word[0] for word in name) for name in (*names, *big))

    def named_in(self, passage: Passage) -> bool:
        """Say whether a message names the brand, whole words, joined or apart."""
        # Most samples write a name as it was registered, and are done with here.
        if any(name in passage.joined for name in self._written):
            return True
        return (
            any(_stand(self._joined, words) for words in _spellings(plain(passage.raw).split()))
            or self._short_in(passage)
            or any(
                fold(letters) in passage.folded
                for name in self._whole
                for letters in other_letters(name)
            )
        )

    def known(self, name: str) -> bool:
        """Say whether a name is one of the brand's, shortened, in initials or with a slip."""
        words = core(name)
        return any(words[: len(short)] == short for short in self._short) or any(
            self._alike(key) for key in _spellings(words) if key
        )

    def _alike(self, key: tuple[str, ...]) -> bool:
        own = "".join(key)
        if len(own) > _LONGEST_SHORT and any(found.startswith(own) for found in self._acronyms):
            return True
        return any(
            own in (joined, _initials(other))
            or joined == _initials(key)
            or (
                min(len(own), len(joined)) >= _LEAST_TO_COMPARE and (own in joined or joined in own)
            )
            or _one_slip(own, joined)
            for other in self._keys
            for joined in ("".join(other),)
        )

    def _short_in(self, passage: Passage) -> bool:
        """Find a name of one or two letters where it cannot be a word: in front, or in capitals."""
        if not self._short:
            return False
        lead = _LEAD.match(passage.raw)
        if lead and core(lead[1]) in self._short:
            return True
        return not passage.raw.isupper() and any(
            re.search(_capitals(short), passage.raw) for short in self._short if _is_no_word(short)
        )


def _spellings(words: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Give the words in each way in which they are compared, the likeliest first."""
    every = tuple(words)
    told = tuple(word for word in every if word not in _JOINERS)
    long = tuple(LONG_FORMS.get(word, word) for word in told)
    return tuple(dict.fromkeys((told, every, long)))


def _shorter(key: tuple[str, ...], generic: Words) -> tuple[str, ...]:
    """Drop what may be left off the end of a name: "Tech4U Solutions" is "Tech4U"."""
    shorter = key
    while len(shorter) > 1 and shorter[-1] in generic.openings:
        shorter = shorter[:-1]
    return shorter if len("".join(shorter)) >= _LEAST_TO_COMPARE else key


def _initials(key: tuple[str, ...]) -> str:
    return "".join(word[0] for word in key) if len(key) > 1 else ""


def _is_no_word(short: tuple[str, ...]) -> bool:
    letters = "".join(short)
    return not letters.isdecimal() and letters not in _WORDS_OF_ONE_LETTER


def _capitals(short: tuple[str, ...]) -> str:
    """Give the pattern of a short name in capitals, as a whole word: "HP", "H.P.", no "HP-7"."""
    letters = "[-.&]?".join(map(re.escape, "".join(short).upper()))
    return rf"(?<!\w)(?<!\w[-.']){letters}(?![-.]?\w)"


def _stand(names: Iterable[str], words: Iterable[str]) -> bool:
    """Say whether a name stands in a text as whole words, a plural or possessive s aside."""
    starts, place, text = set[int](), 0, "".join(words)
    for word in words:
        starts.add(place)
        place += len(word)
    starts.add(place)
    return any(_stands(name, text, starts) for name in names)


def _stands(name: str, text: str, starts: set[int]) -> bool:
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
