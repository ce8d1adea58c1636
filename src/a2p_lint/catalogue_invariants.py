"""Says what is wrong with the catalogue of codes and reasons, and between it and the rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from a2p_lint import book
from a2p_lint.book import Table
from a2p_lint.codes import day
from a2p_lint.language import language_words
from a2p_lint.pack import Rule
from a2p_lint.shown_codes import STAGES
from a2p_lint.text import sentences

_LANGUAGES = ("en", "fr")
_OTHER = {"en": "fr", "fr": "en"}
_CODE_TEXTS = frozenset({"title", "says"})
_WHY = frozenset({"unforeseen"})
_REASON_TEXTS = ("title", "meaning", "reviewers", "remedy")
_STAGE_KEYS = frozenset({"reasons", *_LANGUAGES})
SAID_IN_FRENCH = frozenset({"quo", "twilio"})
"""The providers whose codes say what they say in both languages, whether foreseen or not."""
# Names of buttons and keywords (STOP, HELP) are in no language, nor is what is quoted.
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|\b[A-Z][A-Z0-9]+\b")


def catalogue_faults(
    pack: Iterable[Rule],
    codes: Mapping[str, Table] | None = None,
    reasons: Mapping[str, Table] | None = None,
) -> tuple[str, ...]:
    """Give what is wrong with codes and reasons (our own, if not given), one sentence each."""
    known = _Catalogue(
        book.codes() if codes is None else codes,
        book.reasons() if reasons is None else reasons,
        frozenset(code for rule in pack for code in rule.page.codes),
    )
    if misshapen := tuple(known.misshapen()):
        return misshapen  # the questions below count on the shape of what they ask
    used = known.used()
    found = [f"{code}: {fault}" for code in known.codes for fault in known.of_code(code)]
    found += [f"{reason}: {fault}" for reason in known.reasons for fault in known.of_reason(reason)]
    found += [
        f"{reason}: no code has it; say hint, or take it out"
        for reason, table in known.reasons.items()
        if reason not in used and not table.get("hint")
    ]
    return (*found, *known.twins())


@dataclass(frozen=True, slots=True)
class _Catalogue:
    """The tables as they stand, and the codes that rules foresee."""

    codes: Mapping[str, Table]
    reasons: Mapping[str, Table]
    foreseen: frozenset[str]

    def misshapen(self) -> Iterator[str]:
        """Find keys that nobody knows, are missing, or hold something else than they should."""
        for tables, shapes in ((self.codes, _CODE_SHAPES), (self.reasons, _REASON_SHAPES)):
            for name, table in tables.items():
                yield from (f"{name}: {fault}" for fault in _misshapen(table, shapes))

    def of_code(self, code: str) -> Iterator[str]:
        """Give the faults of a code."""
        table = self.codes[code]
        yield from self._reasons(table)
        yield from self._texts(code, table)
        yield from self._stages(table)
        yield from self._foresight(code, table)
        yield from self._successors(code, table)
        if "resubmittable" in table and "basis" not in table:
            yield "resubmittable says on what basis: documented or judged"
        if "basis" in table and "resubmittable" not in table:
            yield "a basis is that of resubmittable, which is not given"

    def _reasons(self, table: Table) -> Iterator[str]:
        for reason in table.get("reasons", ()):
            if reason not in self.reasons:
                yield f"no reason is named {reason}"

    def _texts(self, code: str, table: Table) -> Iterator[str]:
        french = code in self.foreseen or code.partition(":")[0] in SAID_IN_FRENCH
        for lang in _LANGUAGES:
            texts = table[lang]
            if not texts.get("title"):
                yield f"{lang} lacks a title"
            if not texts.get("says") and (lang == "en" or french):
                yield f"{lang} lacks says, what it says beyond its reason"
            yield from _told(texts, _CODE_TEXTS, lang)
            if why := table.get("unforeseen"):
                yield from _told({"unforeseen": why[lang]}, _WHY, lang)

    def _stages(self, table: Table) -> Iterator[str]:
        for stage, own in table.get("stage", {}).items():
            if stage not in table["stages"]:
                yield f"stage.{stage} is none of its stages"
            if unknown := sorted(set(own) - _STAGE_KEYS):
                yield f"stage.{stage}: unknown key {unknown[0]}"
            if "reasons" in own and not _is_list(own["reasons"]):
                yield f"stage.{stage}: reasons are left out, or at least one"
            yield from (f"stage.{stage}: {fault}" for fault in self._reasons(own))
            for lang in _LANGUAGES:
                if not own.get(lang, {}).get("title"):
                    yield f"stage.{stage}: {lang} lacks a title"
                told = _told(own.get(lang, {}), _CODE_TEXTS, lang)
                yield from (f"stage.{stage}: {fault}" for fault in told)

    def _foresight(self, code: str, table: Table) -> Iterator[str]:
        excused = ("waiting" in table) + ("unforeseen" in table)
        hopeless = table["foreseeable"] == "no"
        if code in self.foreseen:
            if excused:
                yield "a rule foresees it, so it neither waits nor is unforeseen"
            if hopeless:
                yield "a rule foresees it, so it can be foreseen"
        elif hopeless:
            if "waiting" in table:
                yield "what cannot be foreseen waits for no rule"
        elif excused != 1:
            yield "no rule names it; say waiting, or unforeseen and why"

    def _successors(self, code: str, table: Table) -> Iterator[str]:
        for new in table.get("superseded_by", ()):
            if new not in self.codes:
                yield f"superseded_by names {new}, which is no code"
            elif new == code or code in self.codes[new].get("superseded_by", ()):
                yield f"superseded_by names {new}, which leads back to it"

    def of_reason(self, reason: str) -> Iterator[str]:
        """Give the faults of a reason."""
        table = self.reasons[reason]
        for lang in _LANGUAGES:
            yield from (f"{lang} lacks {key}" for key in _REASON_TEXTS if not table[lang].get(key))
            yield from _told(table[lang], frozenset(_REASON_TEXTS), lang)
        if broader := table.get("broader"):
            if broader not in self.reasons:
                yield f"broader names {broader}, which is no reason"
            elif self.reasons[broader].get("broader"):
                yield f"broader names {broader}, which has a broader one itself"

    def used(self) -> frozenset[str]:
        """Give the reasons that a code has, at whichever stage."""
        return frozenset(
            reason
            for table in self.codes.values()
            for own in (table, *table.get("stage", {}).values())
            for reason in own.get("reasons", ())
        )

    def twins(self) -> Iterator[str]:
        """Find two codes of a provider that only case tells apart: people look up either."""
        first: dict[str, str] = {}
        for code in self.codes:
            if first.setdefault(code.casefold(), code) != code:
                yield f"{code}: only its case tells it from {first[code.casefold()]}"


def _told(texts: Table, known: frozenset[str], lang: str) -> Iterator[str]:
    """Find texts that nobody asked for, and sentences that are in the other language."""
    if unknown := sorted(set(texts) - known):
        yield f"{lang}: unknown text {unknown[0]}"
    for key in sorted(known & set(texts)):
        plain = _QUOTED.sub(" ", texts[key])
        for start, end in sentences(plain):
            words = language_words(plain[start:end])
            if words[_OTHER[lang]] > words[lang]:
                yield f"{lang}.{key} is in another language: {plain[start:end].strip()}"


# What a key must be: a question that its value answers, and the fault when it does not.
_Shape = tuple[bool, Callable[[Any], bool], str]


def _misshapen(table: object, shapes: Mapping[str, _Shape]) -> Iterator[str]:
    if not isinstance(table, Mapping):
        yield "it is no table"
        return
    yield from (f"unknown key {key}" for key in sorted(set(table) - set(shapes)))
    for key, (needed, holds, fault) in shapes.items():
        if (needed or key in table) and not holds(table.get(key)):
            yield fault


def _is_list(value: object) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(item, str) and item for item in value)
    )


def _one_of(*words: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in words


def _is_true(value: object) -> bool:
    return value is True


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_day(value: object) -> bool:
    return day(value) is not None


def _is_table(value: object) -> bool:
    return isinstance(value, Mapping) and all(isinstance(text, str) for text in value.values())


def _is_told(value: object) -> bool:
    return (
        isinstance(value, Mapping)
        and set(value) == set(_LANGUAGES)
        and all(map(_is_text, value.values()))
    )


def _are_stages(value: object) -> bool:
    return isinstance(value, list) and _is_list(value) and set(value) <= set(STAGES)


def _are_tables(value: object) -> bool:
    return isinstance(value, Mapping) and all(map(_is_stage, value.values()))


def _is_stage(own: object) -> bool:
    return isinstance(own, Mapping) and all(_is_table(own.get(lang, {})) for lang in _LANGUAGES)


_CODE_SHAPES: Mapping[str, _Shape] = {
    "stages": (True, _are_stages, f"stages are some of {', '.join(STAGES)}"),
    "ours": (False, _is_true, "ours is true, or left out"),
    "resubmittable": (
        False,
        lambda value: isinstance(value, bool),
        "resubmittable is true or false, or left out",
    ),
    "basis": (False, _one_of("documented", "judged"), "basis is documented or judged"),
    "foreseeable": (
        True,
        _one_of("fields", "web", "lookup", "no"),
        "foreseeable is fields, web, lookup or no",
    ),
    "waiting": (False, _is_true, "waiting is true, or left out"),
    "unforeseen": (False, _is_told, "unforeseen says why, in en and in fr"),
    "reasons": (True, _is_list, "a code has at least one reason"),
    "sources": (True, _is_list, "a documented fact carries its source"),
    "read_on": (True, _is_day, "a documented fact carries the date it was read"),
    "confidence": (True, _one_of("high", "medium", "low"), "confidence is high, medium or low"),
    "order": (
        False,
        lambda value: isinstance(value, int),
        "order is the place in the provider's own list",
    ),
    "superseded_by": (False, _is_list, "superseded_by is a list of codes"),
    "en": (True, _is_table, "en is a table of texts"),
    "fr": (True, _is_table, "fr is a table of texts"),
    "stage": (False, _are_tables, "stage holds a table per stage"),
}
_REASON_SHAPES: Mapping[str, _Shape] = {
    "area": (True, _is_text, "a reason has an area"),
    "hint": (False, _is_true, "hint is true, or left out"),
    "broader": (False, _is_text, "broader is the id of a reason"),
    "en": (True, _is_table, "en is a table of texts"),
    "fr": (True, _is_table, "fr is a table of texts"),
}
