"""Finds codes and reasons by what people type: a code, some words, or something nearly right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from a2p_lint.catalogue import known_provider, provider_named
from a2p_lint.codes import Catalogue, Code, Meaning, Reason
from a2p_lint.text import words_of

_DIGITS = re.compile(r"\d{3,}")
_SEPARATORS = re.compile(r"[\W_]+")
# Dotted initials are one word, as those who write PO box have it.
_INITIALS = re.compile(r"\b[^\W\d_](?:\.[^\W\d_])+\b\.?")
_CALLED = frozenset({"error", "code", "erreur"})
_OFFERED = 5
# From 0 to 100: what is less alike than that is not what was meant.
# A slip is a sign that is wrong, missing, too many or in its neighbour's place.
_SIGNS_A_SLIP = 8
_LEAST_TO_COMPARE = 3
_LEAST_TO_HOLD = 6


def parted(name: str) -> tuple[str, str]:
    """Part ``twilio:30924`` into the provider's stem and the code; no provider is ``""``.

    "Twilio 30924", as reports write it, "Twilio error 30924", "#30924" and "Error: 30924." mean the
    same. Raises SettingsError, with the nearest name, where no provider goes by the one before the
    colon.
    """
    before, colon, code = name.partition(":")
    provider = [word for word in before.split() if word.casefold() not in _CALLED]
    if colon and (provider or not before.strip()):
        return known_provider(" ".join(provider)), code.strip()
    words = (code if colon else name).strip().strip("#.,;").split()
    for cut in range(len(words) - 1, 0, -1):
        if stem := provider_named(" ".join(words[:cut])):
            return stem, _uncalled(words[cut:])
    return "", _uncalled(words)


def _uncalled(words: list[str]) -> str:
    while len(words) > 1 and words[0].casefold() in _CALLED:
        words = words[1:]
    return " ".join(words).lstrip("#")


def codes_named(catalogue: Catalogue, code: str, provider: str = "") -> tuple[Code, ...]:
    """Give every provider's code of a name, or one provider's; case does not matter.

    Where none is spelt so, nor do blanks and signs: "CR 2002" finds CR2002.
    """
    asked = [one for one in catalogue.codes.values() if provider in ("", one.provider)]
    name, joined = code.casefold(), _joined(code)
    return tuple(one for one in asked if one.code.casefold() == name) or tuple(
        one for one in asked if joined and _joined(one.code) == joined
    )


def codes_titled(catalogue: Catalogue, title: str, provider: str = "") -> tuple[Code, ...]:
    """Give every provider's code, or one's, that goes by a title, as reports show those of ours.

    Either language will do; case, accents and signs do not matter.
    """
    asked = words_of(title)
    return tuple(
        code
        for code in catalogue.codes.values()
        if provider in ("", code.provider)
        and asked.strip()
        and any(asked == words_of(one) for at in code.meanings for one in at.title.values())
    )


def _joined(code: str) -> str:
    return _SEPARATORS.sub("", code.casefold())


def reason_named(catalogue: Catalogue, name: str) -> Reason | None:
    """Give a reason by its id; case does not matter."""
    return catalogue.reasons.get(name.strip().casefold())


def search_words(query: str) -> tuple[str, ...]:
    """Give the words of a search, those that hold a letter or a digit."""
    return tuple(word for word in query.split() if words_of(word).strip())


def matches(catalogue: Catalogue, code: Code, meaning: Meaning, words: Sequence[str]) -> bool:
    """Say whether every word of a search begins a word of a code, its texts or its reasons.

    Either language will do, without case and accents. The id of a reason stands for that reason
    alone, so that a search for it gives what the reason's page counts.
    """
    ids = [word for word in words if word in catalogue.reasons]
    if not set(ids) <= set(meaning.reasons):
        return False
    others = [word for word in words if word not in catalogue.reasons]
    if not others:
        return True
    text = _words_of("\n".join(_texts(catalogue, code, meaning)))
    return all(_begun(word) in text for word in others)


def _begun(word: str) -> str:
    """Give what stands in a text that holds a word begun like this; initials stand there whole."""
    return _words_of(word) if _INITIALS.fullmatch(word) else _words_of(word).rstrip()


def _words_of(text: str) -> str:
    return words_of(_INITIALS.sub(lambda found: found[0].replace(".", ""), text))


def _texts(catalogue: Catalogue, code: Code, meaning: Meaning) -> Iterator[str]:
    yield code.code
    yield from meaning.title.values()
    yield from meaning.says.values()
    for own in meaning.reasons:
        yield own
        if reason := catalogue.reasons.get(own):
            yield from (texts.title for texts in reason.texts.values())


def is_stale(code: Code, days: int, today: date) -> bool:
    """Say whether a code's sources were read more than some days ago, or nobody knows when."""
    return code.read_on is None or (today - code.read_on).days > days


def nearest_codes(catalogue: Catalogue, name: str, provider: str = "") -> tuple[Code, ...]:
    """Give the codes that an unknown one may be meant for; none where none is like it.

    First those of its very name at other providers or with its very number, then those that a slip
    in a sign or two tells from it, or that hold its words; of those that are equally alike, the
    ones that begin like it, then the nearest numbers.
    """
    from rapidfuzz.distance import OSA, Prefix

    spelt, numbers = _joined(name), set(_DIGITS.findall(name))
    slips = max(1, len(spelt) // _SIGNS_A_SLIP)

    def unlike(code: Code) -> tuple[int, int, int, str]:
        other = _joined(code.code)
        begins = Prefix.similarity(spelt, other)
        return OSA.distance(spelt, other), -begins, abs(_number(name) - _number(other)), code.id

    same = [*codes_named(catalogue, name)] + [
        code
        for code in catalogue.codes.values()
        if not numbers.isdisjoint(_DIGITS.findall(code.code))
    ]

    def is_near(other: str) -> bool:
        if len(spelt) >= _LEAST_TO_HOLD and not spelt.isdecimal() and spelt in other:
            return True
        short = min(len(spelt), len(other)) < _LEAST_TO_COMPARE
        return not short and OSA.distance(spelt, other, score_cutoff=slips) <= slips

    near = [
        code
        for code in catalogue.codes.values()
        if provider in ("", code.provider) and is_near(_joined(code.code))
    ]
    found = {code.id: code for code in (*same, *sorted(near, key=unlike))}
    return tuple(found.values())[:_OFFERED]


def _number(name: str) -> int:
    digits = _DIGITS.search(name)
    # A number longer than any code's would only make sorting slow.
    return int(digits[0][:9]) if digits else 0
