"""Small questions about web forms that ask for consent to texts: which control is the yes.

``asking`` reads a web page once; rules ask the ``Asking`` that it gives. A page may have several
forms: the one that asks for texts counts, then the one that asks for a telephone number.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from a2p_lint.data import consent_forms as data
from a2p_lint.text import Passage, Place, Words, sentences
from a2p_lint.webpages import Document, Field, Form

_TEXTS, _MESSAGES, _MAIL = Words(data.TEXTS), Words(data.MESSAGES), Words(data.MAIL)
_ANY_TEXTS = Words((*data.TEXTS, *data.MESSAGES))
_INVITES, _CONSENT, _AGREES = Words(data.INVITES), Words(data.CONSENT), Words(data.AGREES)
_REFUSALS, _UNTICKING = Words(data.REFUSALS), Words(data.UNTICKING)
_NO_ANSWERS, _PHONES, _POLICIES = Words(data.NO_ANSWERS), Words(data.PHONES), Words(data.POLICIES)
_PROMISES, _GOALS, _FOR_TEXTS = map(Words, (data.PROMISES, data.GOALS, data.FOR_TEXTS))
_BY_SENDING, _TEXT_BACK = Words(data.BY_SENDING), Words(data.TEXT_BACK)

# "SMS Terms" is a line in a menu, and no sentence.
_LONGEST_NAME, _LONGEST_YES, _LONGEST_ANSWER = 6, 5, 6
# A page that speaks of texts in more places than these has told enough.
_MOST_PLACES = 80
_MOST_NEAR, _LONGEST_SENTENCE, _MOST_FORMS = 60_000, 2_000, 8
_MARKED = re.compile(
    r"\((?:required|obligatoire|obligatori[oa]|requise?|requerido)\)", re.IGNORECASE
)
_STARRED = re.compile(r"^\s*\*|\*\s*$")
_SEARCHES = frozenset({"q", "s", "query", "search", "keywords"})
_NOT_FILLED_IN = frozenset({"submit", "button", "image", "reset", "select", "hidden", "search"})
_STAR_TOLD = Words(("required", "obligatoire", "obligatoires", "obligatorio", "obligatorios"))


@dataclass(frozen=True, eq=False)
class Asking:
    """How one form of a web page asks for consent to texts."""

    document: Document
    form: Form
    near: Passage
    """All that can be seen in the form and by it, other forms left out."""

    @cached_property
    def phones(self) -> tuple[Field, ...]:
        """The fields in which people give a telephone number."""
        return tuple(filter(takes_number, self.form.fields))

    @cached_property
    def boxes(self) -> tuple[Field, ...]:
        """The controls with which people say yes to texts: boxes, radio buttons, lists."""
        choices = [field for field in self.form.choices if not is_refusal(field)]
        named = [field for field in choices if speaks_of_texts(field.words)]
        if not named and self._told:
            named = [field for field in choices if _is_bare_yes(field)]
        lists = [field for field in self.form.fields if _chooses_texts(field)]
        return (*named, *lists)

    @cached_property
    def refusals(self) -> tuple[Field, ...]:
        """The controls with which people say no to texts."""
        return tuple(field for field in self.form.choices if is_refusal(field))

    @cached_property
    def consent(self) -> Passage:
        """What people agree to: labels of the controls, and sentences about texts by the form."""
        labels = [field.label for field in self.boxes]
        return Passage("\n".join(dict.fromkeys((*labels, *self._told, *self.promised))))

    @cached_property
    def promised(self) -> tuple[str, ...]:
        """The sentences that tell, in one block with notices about texts, what people will get."""
        blocks = self.form.text.raw.split("\n") if self.form.text.mentions(_PROMISES) else ()
        near = [block for block in blocks if any(one in block != one for one in self._told)]
        spoken = [
            Passage(block[slice(*span)].strip()) for block in near for span in sentences(block)
        ]
        return tuple(
            one.raw for one in spoken if one.mentions(_PROMISES) and not one.mentions(_MAIL)
        )

    @cached_property
    def notice(self) -> str:
        """The first sentence about texts that is on no control, or ``""``."""
        labels = " ".join(" ".join(field.label.split()) for field in self.form.choices)
        return next((one for one in self._told if " ".join(one.split()) not in labels), "")

    @property
    def silent(self) -> bool:
        """Whether nothing that can be seen by the form speaks of texts that people will get."""
        return not self.boxes and not self.refusals and not self._told

    @property
    def by_sending(self) -> bool:
        """Whether the page says that sending the form is the yes."""
        return not self.boxes and any(Passage(told).mentions(_BY_SENDING) for told in self._told)

    @cached_property
    def has_no_way_out(self) -> bool:
        """Whether nobody can send the form without giving a number."""
        return bool(self.phones) and all(map(is_required, self.phones))

    @cached_property
    def serves_else(self) -> bool:
        """Whether people come to the form for something other than texts."""
        if self.form.text.mentions(_TEXT_BACK):
            return False
        if any(field.kind in data.OTHER_FIELDS for field in self.form.fields):
            return True
        buttons = [field.words for field in self.form.fields if field.kind in ("submit", "button")]
        return any(
            button.mentions(_GOALS) and not button.mentions(_FOR_TEXTS) for button in buttons
        )

    @cached_property
    def _told(self) -> tuple[str, ...]:
        return tuple(told_of_texts(self.near))

    def can_say_no(self, field: Field) -> bool:
        """Say whether people can send the form and leave this control's yes out."""
        if not is_required(field) and not self._starred(field):
            return True
        if field.kind == "radio":
            group = [one for one in self.form.fields if one.kind == "radio"]
            return any(one is not field and _is_no(one.words) for one in group)
        if field.kind == "select":
            return any(_is_no(Passage(option)) for option in field.options)
        return False

    def _starred(self, field: Field) -> bool:
        """Find a star behind a label, where the form says what stars mean."""
        return bool(_STARRED.search(field.label)) and any(
            "*" in self.near.raw[max(0, place.start - 20) : place.start]
            for place in self.near.places(_STAR_TOLD)
        )


@lru_cache(maxsize=64)
def asking(document: Document) -> Asking | None:
    """Give how a web page asks for consent to texts; None where no form could.

    A form for texts is one with a control or words about them, or else a telephone number. Forms
    for searching, for signing in and for newsletters are none.
    """
    forms = [form for form in document.forms if _could_ask(form)][:_MOST_FORMS]
    if not forms:
        return None
    found = [Asking(document, form, _near(document, form, forms)) for form in forms]
    return max(
        found,
        key=lambda one: (
            any(speaks_of_texts(box.words) for box in one.boxes),
            bool(one.phones) and not _only_page_tells(one, forms),
            bool(one.boxes),
            bool(one.phones),
        ),
    )


def has_form(document: Document) -> bool:
    """Say whether a page has a form that people fill in: more than a box for searching."""
    return any(_is_filled_in(form) for form in document.forms)


def asks_anything(document: Document) -> bool:
    """Say whether a page has such a form, and neither it nor the page has to do with a number."""
    found = asking(document)
    if found is not None and found.phones:
        return False
    return has_form(document) and not document.text.mentions(_PHONES)


def signs_in(document: Document) -> bool:
    """Say whether a page asks for a password, and not for a number or a yes to texts as well."""
    if asking(document) is not None:
        return False
    return any(field.kind == "password" for form in document.forms for field in form.fields)


def takes_number(field: Field) -> bool:
    """Say whether people give a telephone number in a control, by its kind or its label."""
    return field.is_phone or (
        field.kind in ("text", "number", "") and field.words.mentions(_PHONES)
    )


def is_required(field: Field) -> bool:
    """Say whether a form is not sent without a control, by its state or by its label."""
    if field.required or _MARKED.search(field.label):
        return True
    return takes_number(field) and _STARRED.search(field.label) is not None


def is_refusal(field: Field) -> bool:
    """Say whether ticking a control, or leaving it, says no to texts."""
    words = field.words
    return words.mentions(_UNTICKING) or any(
        # "Reply STOP to opt out of texts" refuses nothing yet.
        not _behind_reply(words, place)
        for place in words.places(_REFUSALS)
    )


def speaks_of_texts(words: Passage) -> bool:
    """Say whether a label or a sentence is about texts that people will get."""
    if not words.mentions(_ANY_TEXTS):
        return False
    if len(words.words) <= _LONGEST_NAME and words.mentions(_POLICIES):
        return False
    if not words.mentions(_TEXTS) and words.mentions(_MAIL):
        return False
    return not words.mentions(_INVITES) or words.mentions(_CONSENT)


def told_of_texts(passage: Passage) -> Iterator[str]:
    """Give the sentences of a page that tell of texts which people will get, or ask about them."""
    if not passage.mentions(_ANY_TEXTS):
        return
    spans = sentences(passage.raw)
    starts = [start for start, _ in spans]
    seen = set[int]()
    for count, place in enumerate(passage.places(_ANY_TEXTS)):
        number = bisect_right(starts, place.start) - 1
        if count >= _MOST_PLACES:
            return
        if number in seen:
            continue
        seen.add(number)
        sentence = Passage(passage.raw[slice(*spans[number])].strip()[:_LONGEST_SENTENCE])
        if speaks_of_texts(sentence) and sentence.mentions(_CONSENT):
            yield sentence.raw


def _behind_reply(words: Passage, place: Place) -> bool:
    before = words.words[max(0, place.word - 4) : place.word]
    return "stop" in before or "reply" in before or "text" in before


def _is_bare_yes(field: Field) -> bool:
    """Find "Yes", "I agree" and the like, beside words about texts."""
    return 0 < len(field.words.words) <= _LONGEST_YES and field.words.mentions(_AGREES)


def _is_no(words: Passage) -> bool:
    if len(words.words) <= _LONGEST_ANSWER and words.mentions(_NO_ANSWERS):
        return True
    return words.mentions(_REFUSALS)


def _chooses_texts(field: Field) -> bool:
    if field.kind != "select":
        return False
    if speaks_of_texts(field.words):
        return True
    return any(speaks_of_texts(Passage(option)) for option in field.options[:30])


def _is_filled_in(form: Form) -> bool:
    """Tell a form from a search box, a menu's button or a lone list of languages."""
    if any(
        field.kind == "search" or (field.kind == "text" and field.name in _SEARCHES)
        for field in form.fields
    ):
        return False
    return any(field.kind not in _NOT_FILLED_IN for field in form.fields)


def _could_ask(form: Form) -> bool:
    if any(field.kind == "search" for field in form.fields):
        return False
    phones = any(map(takes_number, form.fields))
    texts = any(field.is_choice and speaks_of_texts(field.words) for field in form.fields)
    signs_in = any(field.kind == "password" for field in form.fields) and len(form.fields) <= 5
    return texts or (phones and not (signs_in and not form.text.mentions(_CONSENT)))


def _only_page_tells(one: Asking, forms: list[Form]) -> bool:
    """Say whether, of several forms, this one is silent itself and only the page speaks."""
    return len(forms) > 1 and not one.form.text.mentions(_ANY_TEXTS)


def _near(document: Document, form: Form, forms: list[Form]) -> Passage:
    others = [other.text.raw for other in forms if other is not form and other.text.raw]
    text = document.text.raw
    if not others and len(text) <= _MOST_NEAR:
        return document.text
    for other in others:
        # What stands outside of all forms makes one with the text of the whole page.
        if len(other) < len(text):
            text = text.replace(other, "\n", 1)
    if form.text.raw not in text:
        text = f"{form.text.raw}\n{text}"
    return Passage(text[:_MOST_NEAR])
