"""The catalogue as values: codes, reasons, and what they have to do with each other and the rules.

The pages of the rules are given, so that what is foreseen is computed and never written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from a2p_lint import book
from a2p_lint.book import Table
from a2p_lint.pack import RulePage, missing

BY_RULE, WAITING, NOT_FORESEEN = "rule", "waiting", "not"
_BY_RULES = frozenset({"fields", "web"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code means at some of its stages: texts by language, its reasons, primary first."""

    stages: tuple[str, ...]
    title: Mapping[str, str]
    says: Mapping[str, str]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A provider's documented code, or a refusal without one that goes by a name of ours."""

    provider: str
    code: str
    meanings: tuple[Meaning, ...]
    """More than one where the code means something else at some of its stages."""
    stages: tuple[str, ...]
    ours: bool
    resubmittable: bool | None
    basis: str
    foreseeable: str
    waiting: bool
    unforeseen: Mapping[str, str]
    """Why no rule will foresee it, by language; empty where that is not said."""
    sources: tuple[str, ...]
    read_on: date | None
    confidence: str
    superseded_by: tuple[str, ...]

    @property
    def id(self) -> str:
        """The code's key, ``provider:code``."""
        return f"{self.provider}:{self.code}"

    @property
    def title(self) -> Mapping[str, str]:
        """The title of its first meaning, by language."""
        return self.meanings[0].title

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons of all its meanings, each once."""
        return tuple(dict.fromkeys(own for meaning in self.meanings for own in meaning.reasons))

    @property
    def url(self) -> str:
        """The first source that can be followed; empty where there is none."""
        return next((source for source in self.sources if source.startswith("http")), "")

    def at(self, stage: str) -> tuple[Meaning, ...]:
        """Give what it means at a stage, or all that it means where no stage is given."""
        return tuple(mean for mean in self.meanings if not stage or stage in mean.stages)


@dataclass(frozen=True, slots=True)
class ReasonTexts:
    """What is said of a reason in one language."""

    title: str
    meaning: str
    reviewers: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why applications are turned down, whoever the provider is."""

    id: str
    area: str
    hint: bool
    broader: str
    texts: Mapping[str, ReasonTexts]


@dataclass(frozen=True)
class Catalogue:
    """Codes by ``provider:code``, reasons by id, and the pages of the rules that foresee them."""

    codes: Mapping[str, Code]
    reasons: Mapping[str, Reason]
    pages: tuple[RulePage, ...]

    @cached_property
    def _foreseen(self) -> Mapping[str, tuple[RulePage, ...]]:
        found: dict[str, tuple[RulePage, ...]] = {}
        for page in self.pages:
            for code in page.codes:
                found[code] = (*found.get(code, ()), page)
        return found

    @cached_property
    def _supersedes(self) -> Mapping[str, tuple[Code, ...]]:
        found: dict[str, tuple[Code, ...]] = {}
        for code in self.codes.values():
            for new in code.superseded_by:
                found[new] = (*found.get(new, ()), code)
        return found

    def foreseen_by(self, code: Code, meaning: Meaning | None = None) -> tuple[RulePage, ...]:
        """Give the rules that foresee a code, or one of its meanings."""
        pages = self._foreseen.get(code.id, ())
        if meaning is None or len(code.meanings) == 1:
            return pages
        own = self._widened(meaning.reasons)
        return tuple(page for page in pages if not own.isdisjoint(self._widened(page.reasons)))

    def foresight(self, code: Code, meaning: Meaning | None = None) -> str:
        """Say whether a rule foresees a code or a meaning, whether it waits for one, or neither."""
        if self.foreseen_by(code, meaning):
            return BY_RULE
        return WAITING if code.waiting else NOT_FORESEEN

    def shown_by(self, code: Code) -> str:
        """Say where a code shows: ``foreseeable``, or ``both`` fields and web pages.

        The rules that foresee it tell: what one of them sees on a web page shows there.
        """
        if code.foreseeable not in _BY_RULES:
            return code.foreseeable
        kinds = {_evidence_of(page) for page in self.foreseen_by(code)} & _BY_RULES
        return code.foreseeable if kinds <= {code.foreseeable} else "both"

    def _widened(self, reasons: Iterable[str]) -> frozenset[str]:
        given = frozenset(reasons)
        return given | {self.reasons[own].broader for own in given if own in self.reasons} - {""}

    def supersedes(self, code: Code) -> tuple[Code, ...]:
        """Give the codes that a code replaced."""
        return self._supersedes.get(code.id, ())

    def superseded_by(self, code: Code) -> tuple[Code, ...]:
        """Give the codes that replaced a code."""
        return tuple(self.codes[new] for new in code.superseded_by if new in self.codes)

    def narrower(self, reason: Reason) -> tuple[Reason, ...]:
        """Give the reasons that were split off a reason."""
        return tuple(one for one in self.reasons.values() if one.broader == reason.id)

    def with_reason(self, reason: Reason) -> tuple[Code, ...]:
        """Give the codes that have a reason, at whichever stage."""
        return tuple(code for code in self.codes.values() if reason.id in code.reasons)

    def seen_by(self, reason: Reason) -> tuple[RulePage, ...]:
        """Give the rules that stand for a reason, or for its broader one with a code of this."""
        return tuple(
            page
            for page in self.pages
            if reason.id in page.reasons
            or (reason.broader in page.reasons and self._names_one(page, reason))
        )

    def _names_one(self, page: RulePage, reason: Reason) -> bool:
        named = (self.codes[code] for code in page.codes if code in self.codes)
        return any(reason.id in code.reasons for code in named)


def _evidence_of(page: RulePage) -> str:
    """Give ``web`` for a rule on web pages, ``fields`` for one without evidence, else ``""``."""
    if any(need.startswith("page:") for need in page.needs):
        return "web"
    return "" if page.needs else "fields"


def catalogue(pages: Iterable[RulePage]) -> Catalogue:
    """Give the whole catalogue of the book, and the pages of the rules that are plugged in."""
    return Catalogue(
        {key: code_of(key, table) for key, table in book.codes().items()},
        {key: reason_of(key, table) for key, table in book.reasons().items()},
        tuple(pages),
    )


def code_of(key: str, table: Table) -> Code:
    """Build a code from its table, or raise PackError naming what is missing."""
    provider, _, code = key.partition(":")
    try:
        return Code(
            provider=provider,
            code=code,
            meanings=_meanings(table),
            stages=tuple(table["stages"]),
            ours=table.get("ours", False),
            resubmittable=table.get("resubmittable"),
            basis=table.get("basis", ""),
            foreseeable=table["foreseeable"],
            waiting=table.get("waiting", False),
            unforeseen=table.get("unforeseen", {}),
            sources=tuple(table["sources"]),
            read_on=day(table.get("read_on")),
            confidence=table["confidence"],
            superseded_by=tuple(table.get("superseded_by", ())),
        )
    except KeyError as error:
        raise missing(error).at(key) from None


def day(written: object) -> date | None:
    """Give a day as a page or the compiled book writes it; None where that is none."""
    try:
        return date.fromisoformat(str(written))
    except ValueError:
        return None


def _meanings(table: Table) -> tuple[Meaning, ...]:
    """Give what holds everywhere else first, then each stage where something else holds."""
    apart: Mapping[str, Table] = table.get("stage", {})
    elsewhere = tuple(stage for stage in table["stages"] if stage not in apart)
    found = [_meaning(elsewhere, table, table)] if elsewhere else []
    return (*found, *(_meaning((stage,), own, table) for stage, own in apart.items()))


def _meaning(stages: tuple[str, ...], own: Table, table: Table) -> Meaning:
    said = {lang: {**table.get(lang, {}), **own.get(lang, {})} for lang in ("en", "fr")}
    return Meaning(
        stages,
        {lang: texts["title"] for lang, texts in said.items()},
        {lang: texts["says"] for lang, texts in said.items() if texts.get("says")},
        tuple(own.get("reasons", table["reasons"])),
    )


def reason_of(key: str, table: Table) -> Reason:
    """Build a reason from its table, or raise PackError naming what is missing."""
    try:
        texts = {
            lang: ReasonTexts(
                table[lang]["title"],
                table[lang]["meaning"],
                table[lang]["reviewers"],
                table[lang]["remedy"],
            )
            for lang in ("en", "fr")
        }
        return Reason(key, table["area"], table.get("hint", False), table.get("broader", ""), texts)
    except KeyError as error:
        raise missing(error).at(key) from None
