"""Small questions about the terms of texts: the part that speaks of them, and what it lacks.

The lists ``signs``, ``texting``, ``own_terms``, ``carriers``, ``liability`` and ``delivery`` are
those of ``rules/words/policies.toml``.

Codes ask for each point in the terms themselves, and name the same gap at the opt-in apart. So what
the opt-in page says counts only where the terms for texts stand there, or on the policy's page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from a2p_lint.context import Context, Programme
from a2p_lint.disclosures import gives_contact, tells_how_to_get_help, tells_how_to_stop
from a2p_lint.policies import POLICY, TERMS, judged
from a2p_lint.policy_sentences import Sentence, sentences_with
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage, Words
from a2p_lint.webpages import Document

Question = Callable[[Passage, Mapping[str, Words]], bool]

# The part on texts is every line that speaks of them, and these many around it.
_AROUND = 3
_MOST_LINES = 4000
# "Texts may come late; carriers are not liable for it."
_IT = Words(
    [
        "for it",
        "for this",
        "for that",
        "for these",
        "for those",
        "for them",
        "de ello",
        "de esto",
        "de cela",
    ]
)
_BEFORE = 200


def for_texts(context: Context) -> tuple[tuple[Programme, Surface], ...]:
    """Give the terms that speak of texts at all; the others are ``terms/silent-on-texts``."""
    texting = context.words["texting"]
    return tuple(
        (programme, surface)
        for programme, surface in judged(context, TERMS)
        if texting_part(surface.document, texting).words
    )


def lacking(context: Context, tells: Question, *, part: bool = False) -> Iterator[Surface]:
    """Give the terms for texts that lack a point, where no other page holds such terms and has it.

    With ``part`` it is looked for in the part on texts alone: "monthly" may be of a bill elsewhere.
    """
    texting = context.words["texting"]
    for programme, surface in for_texts(context):
        text = texting_part(surface.document, texting) if part else surface.document.text
        if tells(text, context.words):
            continue
        if not any(
            tells(page.document.text, context.words) for page in _others(context, programme)
        ):
            yield surface


def stand_elsewhere(context: Context, programme: Programme) -> bool:
    """Say whether the terms for texts stand on the policy's page or on an opt-in page."""
    return next(_others(context, programme), None) is not None


def _others(context: Context, programme: Programme) -> Iterator[Surface]:
    """Give the other web pages that hold terms for texts: they say so, or speak of carriers."""
    policy = context.surface(programme.at(POLICY))
    for surface in (*([policy] if policy is not None else []), *context.opt_in_pages(programme)):
        if surface.readable and (
            surface.document.text.mentions(context.words["own_terms"])
            or rules_out_liability(surface.document.text, context.words)
        ):
            yield surface


@lru_cache(maxsize=32)
def texting_part(document: Document, texting: Words) -> Passage:
    """Give the lines of a web page that speak of texts, and what stands around them."""
    if not document.text.mentions(texting):
        return Passage("")
    lines = document.text.raw.split("\n")[:_MOST_LINES]
    found = [number for number, line in enumerate(lines) if Passage(line).mentions(texting)]
    kept = {
        near
        for number in found
        for near in range(max(0, number - _AROUND), min(len(lines), number + _AROUND + 1))
    }
    return Passage("\n".join(lines[number] for number in sorted(kept)))


def tells_stop(text: Passage, words: Mapping[str, Words]) -> bool:
    """Say whether terms tell how to end the texts; lists stops and all of opt_out."""
    return tells_how_to_stop(text, words)


def tells_help(text: Passage, words: Mapping[str, Words]) -> bool:
    """Say whether terms name HELP or a contact; lists helps, help_keywords."""
    return tells_how_to_get_help(text, words) or gives_contact(text.raw)


def rules_out_liability(text: Passage, words: Mapping[str, Words]) -> bool:
    """Say whether a text says that carriers do not answer for late or lost messages."""
    if not (text.mentions(words["liability"]) and text.mentions(words["carriers"])):
        return False
    return any(
        sentence.text.mentions(words["carriers"]) and _of_delivery(sentence, words["delivery"])
        for sentence in sentences_with(text, words["liability"])
    )


def _of_delivery(sentence: Sentence, delivery: Words) -> bool:
    """Say whether a sentence is about late or lost messages; "it" points to the one before."""
    if sentence.text.mentions(delivery):
        return True
    return sentence.text.mentions(_IT) and Passage(sentence.before.raw[-_BEFORE:]).mentions(
        delivery
    )
