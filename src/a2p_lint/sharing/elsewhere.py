"""Tells what others do, and what is asked, from what the sender says of itself.

"Unlike companies that sell your number, we do not", "some share it. We don't", "do we share it? No"
deny what they name.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from a2p_lint.policy_sentences import Sentence
from a2p_lint.text import Passage

# So far behind a sentence its denial or answer is looked for, in characters.
_REACH = 200
_MOST_MARKS = 12

_COMPANIES = (
    r"(?:companies|businesses|firms|brands|stores|shops|retailers|organi[sz]ations|practices|"
    r"clinics|offices|apps|websites|sites|senders|empresas|negocios|compañías|marcas|"
    r"entreprises|sociétés|commerces|compagnies)"
)
_OTHERS = re.compile(
    r"\W*(?:(?:while|whereas|where|though|although|mientras(?: que)?|aunque|alors que)\s+)?"
    r"(?:(?:some|other|many|most|certain|plenty of|a lot of|otras|otros|muchas|muchos|algunas|"
    r"algunos|d['’]autres|certaines|certains)\s+(?:[^\W\d_]+\s+){0,2}?"
    + _COMPANIES
    + r"|others)\s",
    re.IGNORECASE,
)
_UNLIKE = re.compile(
    r"\b(?:unlike|a diferencia de|contrairement (?:à|aux?))\s", re.IGNORECASE
)  # fmt: skip
_UNLIKE_WORDS = frozenset({"unlike", "diferencia", "contrairement"})
_OURS = re.compile(
    r"\b(?:we|our|ours|us|nuestr[oa]s?|nosotros|notre|nos|nous)\b", re.IGNORECASE
)  # fmt: skip
_MARK = re.compile(r"(?:[;:!?,—–\n]|\.(?=\s|\Z))\s*+|\s(?=(?:but|pero|mais)\s)")
# "Sell, rent or share": the comma ends nothing.
_GOES_ON = re.compile(
    r"(?:or|and|nor|sell|rent|share|lease|trade|give|pass|disclose|who|that|which|such|including|"
    r"like|for|with|to|o|y|ou|et|que|qui)\b",
    re.IGNORECASE,
)
_NOT = (
    r"(?:do not|don['’]t|does not|doesn['’]t|never (?:do|does|did|have|has|will)|will not|"
    r"won['’]t|would not|wouldn['’]t|would never|will never)"
)
_BUT = r"(?:(?:but|and|pero|mais)\s+)?"
_DENIAL = re.compile(
    _BUT + r"(?:(?!(?:others?|they|some|many|most|few|you|who|that|which)\b)[\w'’&.-]+\s+){1,6}?"
    + _NOT
    + r"(?:\s+(?:do|share|sell))?(?:\s+(?:so|that|this|it|them|here|either|at all)){0,2}"
    r"|(?:but |and )?not (?:us|we|here)|that(?: is|['’]s) not (?:us|our way|what we do)"
    r"|(?:pero )?nosotros no(?: lo hacemos)?|(?:mais )?(?:pas nous|nous non|nous ne le faisons "
    r"(?:pas|jamais))",
    re.IGNORECASE,
)  # fmt: skip
_WE_DENY = re.compile(
    _BUT + r"we (?:never\b|" + _NOT + r")(?! (?:just|only|merely))", re.IGNORECASE
)

_ASKED = re.compile(r"\W*(?:do|does|will|would|is|are|can|may|did)\b", re.IGNORECASE)
_ASKED_OF_US = re.compile(r"^(\W*\w+) you\b", re.IGNORECASE)
_NO = re.compile(
    r"\s*+(?:no|never|absolutely not|not at all|not ever)\b\s*(?:[.!,;:\n—–-]|\Z)", re.IGNORECASE
)
_YET = r"(?:except|excepting|unless|only|but|other than|apart from|aside from|besides)\b"
_RESERVED = re.compile(rf"[^.!?\n]*\b{_YET}|[^.!?\n]*[.!?\n]\s*{_YET}", re.IGNORECASE)


class Parted(NamedTuple):
    """A sentence, parted into what is not the sender's own doing and what is."""

    denied: Sentence | None
    """What it names and denies: all sharing told there is a promise not to."""
    own: Sentence | None
    """What the sender says of itself."""


def parted(passage: Passage, sentence: Sentence) -> Parted:
    """Part a sentence of a text; most are the sender's own whole."""
    if sentence.item:
        return Parted(None, sentence)
    raw = sentence.text.raw
    if raw.rstrip().endswith("?"):
        return _answered(passage, sentence)
    if _OTHERS.match(raw):
        return _of_others(passage, sentence)
    if not _UNLIKE_WORDS.isdisjoint(passage.vocabulary) and (found := _UNLIKE.search(raw)):
        return _unlike(passage, sentence, found.start())
    return Parted(None, sentence)


def _answered(passage: Passage, sentence: Sentence) -> Parted:
    raw = sentence.text.raw
    behind = passage.raw[sentence.end : sentence.end + _REACH]
    if not (_ASKED.match(raw) and (no := _NO.match(behind))):
        return Parted(None, None)
    if _RESERVED.match(behind, no.end() - 1):
        return Parted(None, None)
    asked = _ASKED_OF_US.sub(r"\1 we", raw.rstrip().rstrip("?"))
    return Parted(sentence._replace(text=Passage(f"{asked}.")), None)


def _of_others(passage: Passage, sentence: Sentence) -> Parted:
    size = sentence.end - sentence.start
    window = passage.raw[sentence.start : sentence.end + _REACH]
    marks = [mark for mark, _ in zip(_MARK.finditer(window), range(_MOST_MARKS), strict=False)]
    for place, mark in enumerate(marks):
        last = marks[place + 1].start() if place + 1 < len(marks) else len(window)
        first, said = mark.end(), window[mark.end() : last].strip()
        if _OURS.search(window, 0, mark.start()):
            break
        whole = _DENIAL.fullmatch(said) is not None
        if whole or _WE_DENY.match(said):
            others = _stretch(passage, sentence, 0, mark.start()) if whole else None
            own = _stretch(passage, sentence, first, size) if first < size else None
            return Parted(others, own)
        if first >= size:
            break
    return Parted(None, sentence)


def _unlike(passage: Passage, sentence: Sentence, start: int) -> Parted:
    size = sentence.end - sentence.start
    raw = passage.raw[sentence.start : sentence.end]
    marks = [mark for mark in _MARK.finditer(raw, start) if not _GOES_ON.match(raw, mark.end())]
    if not marks or _OURS.search(raw, start, marks[0].start()):
        return Parted(None, sentence)
    last, first = marks[0].start(), marks[0].end()
    if raw[start:].strip() and start > 1 and raw[:start].strip():
        # "We do not sell it, unlike others that do": what stands before is the sender's own.
        return Parted(None, _stretch(passage, sentence, 0, start) if first >= size else sentence)
    end = marks[1].start() if len(marks) > 1 else size
    whole = _DENIAL.fullmatch(raw[first:end].strip()) is not None
    others = _stretch(passage, sentence, start, last) if whole else None
    return Parted(others, _stretch(passage, sentence, first, size))


def _stretch(passage: Passage, sentence: Sentence, first: int, last: int) -> Sentence:
    """Give part of a sentence; "it" in the rest may point to what was said of others."""
    start = sentence.start
    text = passage.part(start + first, start + last)
    before = passage.part(max(0, start + first - _REACH), start + first)
    return sentence._replace(text=text, before=before)
