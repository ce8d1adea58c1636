"""Turns a page's texts and a finding's facts into sentences, in English or Canadian French."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from a2p_lint.catalogue import field_label
from a2p_lint.findings import Fact, Finding, Label, Outcome, Status

if TYPE_CHECKING:
    from a2p_lint.pack import RulePage, Texts

LANGUAGES = ("en", "fr")
FACT_LENGTH = 80
_PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
_QUOTES = {"en": ("“", "”"), "fr": ("«\u00a0", "\u00a0»")}
_AND = {"en": " and ", "fr": " et "}

CONFIDENCE_WORDS = {
    "en": {"high": "sure", "medium": "fairly sure", "low": "a guess"},
    "fr": {"high": "sûr", "medium": "assez sûr", "low": "à vérifier"},
}
SEVERITY_WORDS = {
    "en": {"fatal": "fatal", "high": "high", "medium": "medium", "low": "hint"},
    "fr": {"fatal": "fatal", "high": "grave", "medium": "moyen", "low": "conseil"},
}

# Why a rule did not run, as a sentence; a page may give its own under [en.not_run], [fr.not_run].
WHY_NOT_RUN: Mapping[str, tuple[str, str]] = {
    "deselected": (
        "Left out by --select or --ignore.",
        "Écartée par --select ou --ignore.",
    ),
    "other-kind": (
        "Judges another kind of application.",
        "Juge un autre genre de demande.",
    ),
    "other-provider": (
        "Applies at another provider.",
        "S'applique chez un autre fournisseur.",
    ),
    "fiction-allowed": (
        "Looks for invented data, which --fiction allows.",
        "Cherche des données inventées, que --fiction permet.",
    ),
    "blank": (
        "There is nothing to judge: what it reads is blank.",
        "Rien à juger : ce qu'elle lit est vide.",
    ),
    "not-gathered": (
        "Needs evidence that nobody has recorded.",
        "Il faut une preuve que personne n'a relevée.",
    ),
    "from-file": (
        "A file shows the page, and cannot tell whether its address opens: {places}. Once it is "
        "live, take the file out of the evidence and run a2p-lint gather.",
        "Un fichier montre la page, sans dire si son adresse s'ouvre : {places}. Une fois la page "
        "en ligne, retirez le fichier des preuves et lancez a2p-lint gather.",
    ),
    "unreadable": (
        "The evidence that it needs could not be read.",
        "La preuve qu'il lui faut n'a pas pu être lue.",
    ),
    "no-date": (
        "Needs a date: give submitted_on, or the day to judge on.",
        "Il faut une date : donnez submitted_on, ou la date du jour.",
    ),
    "unknown": (
        "What it would judge is not known.",
        "On ne sait pas ce qu'elle doit juger.",
    ),
    "crashed": (
        "The rule itself failed: {error}",
        "La règle elle-même a échoué : {error}",
    ),
}
# What is wrong with what a check gave, which stands in the sentence of a crash.
REFUSED: Mapping[str, tuple[str, str]] = {
    "odd-not-run": (
        "NotRun comes alone, and its why is no-date or unknown",
        "NotRun vient seul, et son why est no-date ou unknown",
    ),
    "odd-hit": (
        "a check yields Hit, with a JSON Pointer, or NotRun",
        "une vérification donne Hit, avec un pointeur JSON, ou NotRun",
    ),
    "odd-fact": (
        "a fact is a text, a whole number, a date, or a tuple of texts",
        "un fait est un texte, un nombre entier, une date ou un tuple de textes",
    ),
}
_OF_EVIDENCE = frozenset({"not-gathered", "from-file", "unreadable"})
_STOPPED_SHORT = (
    "Stopped after {most} findings: there may be more.",
    "Arrêtée après {most} constats : il peut y en avoir d'autres.",
)
_SKIPPED = ("Not judged: {places}.", "Non jugé : {places}.")


def unmasked(text: str) -> str:
    """Give the text as it is: the mask of callers that have nothing to hide."""
    return text


def filled(
    template: str,
    facts: Mapping[str, Fact],
    page: RulePage | None,
    lang: str,
    mask: Callable[[str], str] = unmasked,
) -> str:
    """Fill a template's placeholders with facts, quoted and cut; an unknown one stays visible."""

    def fact(match: re.Match[str]) -> str:
        name = match[1]
        return shown(facts[name], page, lang, mask) if name in facts else match[0]

    return _PLACEHOLDER.sub(fact, spaced(template) if lang == "fr" else template)


def spaced(french: str) -> str:
    """Put the no-break spaces that Canadian French asks for: before a colon, inside « »."""
    return french.replace(" :", "\u00a0:").replace("« ", "«\u00a0").replace(" »", "\u00a0»")


def shown(fact: Fact, page: RulePage | None, lang: str, mask: Callable[[str], str]) -> str:
    """Give one fact as a reader sees it: labels as words, texts in quotation marks."""
    if isinstance(fact, Label):
        return page.labels.get(fact, {}).get(lang, str(fact)) if page else str(fact)
    if isinstance(fact, str):
        opening, closing = _QUOTES[lang]
        return f"{opening}{cut(mask(' '.join(fact.split())), FACT_LENGTH)}{closing}"
    if isinstance(fact, date):
        return fact.isoformat()
    if isinstance(fact, int):
        return str(fact)
    return joined([shown(item, page, lang, mask) for item in fact], lang)


def joined(items: list[str], lang: str) -> str:
    """Join items as a sentence does: commas, and a last "and"."""
    return _AND[lang].join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def cut(text: str, length: int) -> str:
    """Cut a text to a length, with an ellipsis where something was left out."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def texts_of(finding: Finding, lang: str) -> Texts:
    """Give a finding's texts; raise ValueError for a language that no page has."""
    if lang not in LANGUAGES:
        raise ValueError("lang is en or fr")
    return finding.page.texts[lang]


def message(finding: Finding, lang: str, mask: Callable[[str], str] = unmasked) -> str:
    """Give the finding's message: what was seen."""
    template = texts_of(finding, lang).message
    if not isinstance(template, str):
        number = finding.facts.get("n", 0)
        few = (number in (0, 1)) if lang == "fr" else number == 1
        template = template["one" if few else "other"]
    return filled(template, finding.facts, finding.page, lang, mask)


def reason_why(finding: Finding, lang: str, mask: Callable[[str], str] = unmasked) -> str:
    """Give why it matters: what the reviewer does with it."""
    return filled(texts_of(finding, lang).why, finding.facts, finding.page, lang, mask)


def remedy(finding: Finding, lang: str, mask: Callable[[str], str] = unmasked) -> str:
    """Give the one thing to do."""
    return filled(texts_of(finding, lang).remedy, finding.facts, finding.page, lang, mask)


def _with_places(sentence: str, outcome: Outcome, lang: str) -> str:
    """Say in a sentence about evidence, or behind it, of which fields the evidence is."""
    needs = outcome.page.needs if outcome.page else ()
    pointers = (need.partition(":")[2].replace("/programme/", "/campaign/") for need in needs)
    labels = list(dict.fromkeys(field_label(pointer, lang) for pointer in pointers if pointer))
    if "{places}" in sentence:
        return sentence.replace("{places}", joined(labels, lang))
    colon = "\u00a0: " if lang == "fr" else ": "
    return f"{sentence[:-1]}{colon}{joined(labels, lang)}." if labels else sentence


def detail(outcome: Outcome, lang: str, mask: Callable[[str], str] = unmasked) -> str:
    """Give the sentence of an outcome: why the rule did not run, or what it left out."""
    said = ""
    error = outcome.facts.get("error")
    if outcome.status is Status.CRASHED and isinstance(error, Label):
        place = LANGUAGES.index(lang)
        said = WHY_NOT_RUN[outcome.why][place].replace("{error}", f"{REFUSED[error][place]}.")
        said = spaced(said) if lang == "fr" else said
    elif outcome.status is not Status.CHECKED:
        own = outcome.page.texts[lang].not_run.get(outcome.why, "") if outcome.page else ""
        template = own or WHY_NOT_RUN.get(outcome.why, (outcome.why,) * 2)[LANGUAGES.index(lang)]
        said = filled(template, outcome.facts, outcome.page, lang, mask)
        if not own and outcome.why in _OF_EVIDENCE:
            said = _with_places(said, outcome, lang)
    elif outcome.facts:
        said = filled(_STOPPED_SHORT[LANGUAGES.index(lang)], outcome.facts, None, lang)
    if outcome.skipped:
        places = joined([field_label(root, lang) for root in outcome.skipped], lang)
        rest = _SKIPPED[LANGUAGES.index(lang)].replace("{places}", places)
        said = f"{said} {rest}".strip()
    return said
