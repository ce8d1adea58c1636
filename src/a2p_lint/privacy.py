"""Keeps private data out of every output: tax ids always, people, phones and e-mails on demand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from a2p_lint.url_secrets import without_secrets

# The models are imported where they are asked: words of the command line are masked without them.
if TYPE_CHECKING:
    from a2p_lint.application import Application
    from a2p_lint.evidence import Evidence

_KEPT = 4
# Nine digits written as an EIN, as a Social Security number, or bare, with whatever may stand
# between the groups, seen or unseen. A run that goes on (a telephone number, an order number) is
# none of them.
_GLUE = r"[\s\-._/\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufe58\ufe63\ufeff\uff0d]"
_SHAPES = re.compile(
    # Salesforce numbers the articles of its help so, and a source must stay a link.
    rf"(?<!articleView\?id=)(?<!\d)(?<!\d[-.])(?:\d{{2}}{_GLUE}{{0,3}}\d{{7}}|"
    rf"\d{{3}}{_GLUE}{{1,3}}\d{{2}}{_GLUE}{{1,3}}\d{{4}})(?!\d)"
)
# Nine digits behind a word for such a number, however they are grouped.
_LABELLED = re.compile(
    r"(?i)(?<![^\W\d_])(?:ssn|s\.s\.n|itin|fein|ein|tin|nas|soc(?:ial|\.)?\s?sec(?:urity|\.)?|tax\s?id"
    r"|assurance\s?sociale|seguro\s?social)(?![^\W\d_])[^\d\n]{0,20}"
    rf"(?P<number>\d(?:{_GLUE}{{0,3}}\d){{8}})(?!\d)"
)
# What may be set between any two signs of a known id.
_BETWEEN = r"[\W_]{0,3}"
_PHONE = re.compile(r"(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]?\d{4}(?!\d)")
_EMAIL = re.compile(r"[^\s@<>()\"'“”«»]{1,64}@[^\s@<>()\"'“”«»]{1,255}")
_MIN_PERSON = 2
# A private text is looked for by its beginning: nothing longer is shown anywhere.
_LONGEST = 200
_ZIP = 5


def masked_id(text: str) -> str:
    """Mask an identifier but for its last four letters or digits."""
    kept = 0
    shown: list[str] = []
    for character in reversed(text):
        if character.isalnum():
            kept += 1
            shown.append(character if kept <= _KEPT else "*")
        else:
            shown.append(character)
    if kept <= _KEPT:
        return "*" * len(text)
    return "".join(reversed(shown))


def _after_label(match: re.Match[str]) -> str:
    start = match.start("number") - match.start()
    return match[0][:start] + masked_id(match["number"])


def mask_shapes(text: str) -> str:
    """Mask what is shaped like a tax id or a Social Security number, and the secrets of URLs."""
    text = without_secrets(text)
    if not text:
        return text
    return _SHAPES.sub(lambda match: masked_id(match[0]), _LABELLED.sub(_after_label, text))


def redact_shapes(text: str) -> str:
    """Mask as ``mask_shapes`` does, and hide what is shaped like a telephone number or e-mail."""
    return _EMAIL.sub("***", _PHONE.sub("***", mask_shapes(text)))


_OF_A_LETTER = ("legal_name", "second_name", "street", "unit", "city", "postal_code")


class Mask:
    """Masks the private data of one application, and of its IRS letters, wherever it turns up."""

    def __init__(
        self,
        application: Application,
        *,
        redact: bool = False,
        evidence: Evidence | None = None,
    ) -> None:
        self._application = application
        self._redact = redact
        self._letters = tuple(evidence.letters.values()) if evidence is not None else ()

    @cached_property
    def _ids(self) -> re.Pattern[str] | None:
        """Every tax id, as written and bare; what has few digits is a word, and hides nothing."""
        given = [*self._texts("tax_id"), *self._numbers_of_letters()]
        ids = [text for text in given if sum(map(str.isdigit, text)) > _KEPT]
        return _any_of(map(_spelt, ids), "{}")

    @cached_property
    def _hidden(self) -> re.Pattern[str] | None:
        """Every other private text, as a whole word."""
        given = [*self._texts(), *self._said_in_letters()]
        hidden = [text for text in given if len(text) >= _MIN_PERSON]
        return _any_of(map(re.escape, hidden), r"(?<!\w)(?:{})(?!\w)")

    def _texts(self, wanted: str = "") -> Iterator[str]:
        from a2p_lint.application import private_fields
        from a2p_lint.pointers import is_blank, value_at

        for pointer, kind in private_fields().items():
            if kind == wanted or (not wanted and kind != "tax_id"):
                value = value_at(self._application, pointer)
                for text in value if isinstance(value, tuple) else (value,):
                    if isinstance(text, str) and not is_blank(text):
                        yield text.strip()[:_LONGEST]

    def _numbers_of_letters(self) -> Iterator[str]:
        for letter in self._letters:
            for number in (letter.ein, *letter.other_eins):
                yield number.strip()[:_LONGEST]

    def _said_in_letters(self) -> Iterator[str]:
        from a2p_lint.streets import split_street

        for letter in self._letters:
            for name in _OF_A_LETTER:
                yield getattr(letter, name).strip()[:_LONGEST]
            # Findings show a ZIP code by its first digits, and a unit without its street.
            yield letter.postal_code.strip()[:_ZIP]
            yield from split_street(letter.street)

    def __call__(self, text: str) -> str:
        """Give the text without what must not be shown."""
        if not text:
            return text
        if self._ids is not None:
            text = self._ids.sub(lambda match: masked_id(match[0]), text)
        text = mask_shapes(text)
        if self._redact:
            if self._hidden is not None:
                text = self._hidden.sub("***", text)
            text = redact_shapes(text)
        return text


def _spelt(value: str) -> str:
    """Give a pattern for an id however its signs are set apart."""
    return _BETWEEN.join(map(re.escape, filter(str.isalnum, value)))


def _any_of(patterns: Iterable[str], around: str) -> re.Pattern[str] | None:
    longest_first = sorted(set(patterns), key=lambda pattern: (-len(pattern), pattern))
    if not longest_first:
        return None
    return re.compile(around.format("|".join(longest_first)), re.IGNORECASE)
