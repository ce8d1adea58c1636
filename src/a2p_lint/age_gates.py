"""A small question about age on the web: what does a page ask before it lets people in?

Lists birth, question and check are those of ``rules/words/ages.toml``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage, Words
from a2p_lint.webpages import Document

Gate = Literal["birth", "yes", "none"]

# On the button, the link or the box with which people pass.
_PASSES = Words(
    (
        "yes", "no", "enter", "exit", "leave", "i am", "i m", "i agree", "confirm", "continue",
        "verify", "si", "entrar", "salir", "soy mayor", "oui", "non", "entrer", "quitter",
        "sortir", "j ai", "je suis",
    )
)  # fmt: skip
_BIRTH_NAMES = ("birth", "dob", "nacimiento", "naissance", "bday")
_REACH = 12
_MOST_PLACES = 40


def gate(surface: Surface, words: Mapping[str, Words]) -> Gate:
    """Say what a page asks about age: the date of birth, only a yes, or nothing."""
    document = surface.document
    if asks_birth(document, words["birth"]):
        return "birth"
    text = document.text
    if not text.mentions(words["question"]):
        return "none"
    for count, place in enumerate(text.places(words["question"])):
        first = place.word + place.words
        near = range(first, min(first + _REACH, len(text.words)))
        if any(text.length_at(_PASSES, word) for word in near):
            return "yes"
        if count >= _MOST_PLACES:
            break
    labels = (field.words for form in document.forms for field in form.fields)
    asked = any(label.mentions(words["question"]) for label in labels)
    return "yes" if asked else "none"


def asks_birth(document: Document, birth: Words) -> bool:
    """Say whether a page asks for the date of birth, or speaks of it."""
    if document.text.mentions(birth) or document.hidden.mentions(birth):
        return True
    return any(
        field.kind == "date" or any(name in field.name.lower() for name in _BIRTH_NAMES)
        for form in document.forms
        for field in form.fields
    )


def seen_whole(surface: Surface) -> bool:
    """Say whether a gate would have been seen: scripts draw nearly all, so a browser must look."""
    return bool(surface.page.rendered)


def said_on(surface: Surface, words: Words) -> str:
    """Give the question about age as the page writes it, or ``""``."""
    text: Passage = surface.document.text
    place = next(text.places(words), None)
    return place.raw if place is not None else ""
