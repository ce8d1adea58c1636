"""Plants flaws: each bad example of a rule page, in each clean application that can carry it.

At home, in the application that an example was written for, it is planted as it stands; elsewhere
in the other application's own terms. What other rules say there of the home application's own
texts, *without* the flaw, is no answer to the flaw: those are planted first, to find it out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from a2p_lint import Linter, Report, Rule, Settings
from a2p_lint.book import Table
from a2p_lint.examples import Example, ExampleError, clean, clean_names, examples, planted
from a2p_lint.findings import Status
from a2p_lint.invariants import judges_other_evidence
from a2p_lint.readers import Imported, ReadError
from benchmarks.transplanting import ASPECTS, likened, moved, programme, unflawed


class End(StrEnum):
    """How a flaw ended in an application."""

    ALONE = "alone"
    """Its rule answers, at its places, and no other rule but those that the example lists."""
    BESIDE = "beside"
    """Its rule answers, at its places, and so do others."""
    ELSEWHERE = "elsewhere"
    """Its rule answers at other places."""
    QUIET = "quiet"
    """Its rule ran and did not answer."""
    NO_PLACE = "no-place"
    """The application has nothing there that could be changed."""
    ANYHOW = "anyhow"
    """The home application's own texts break the rule here, too: they do not fit this one."""
    NOT_RUN = "not-run"
    """Its rule had nothing to judge."""


CARRIED = frozenset({End.ALONE, End.BESIDE, End.ELSEWHERE, End.QUIET})


@dataclass(frozen=True, slots=True)
class Planted:
    """One flaw in one clean application, and what was found there."""

    rule: str
    flaw: str
    home: str
    application: str
    end: End
    why: str = ""
    """Why not alone: the ``why`` of an outcome, or in what the application is unlike the home one:
    an aspect, its ``programme``, or ``several`` at once."""
    beside: tuple[str, ...] = ()
    """Rules that answer the flaw, and are neither its own nor listed with it."""
    codes: frozenset[str] = frozenset()
    """What the rule's findings foresee, as ``provider:code``."""

    @property
    def at_home(self) -> bool:
        """Whether this is the application that the flaw was written for."""
        return self.application == self.home


def plantings(rules: Sequence[Rule]) -> Iterator[Planted]:
    """Plant each flaw of the rules in each clean application; all the rules judge each.

    All but those on evidence that the flaw leaves as it was: that still shows the old texts.
    """
    for rule in rules:
        for example in examples(rule.page):
            if not example.good:
                judges = tuple(
                    judge
                    for judge in rules
                    if judge is rule
                    or not _judges_evidence(judge)
                    or not judges_other_evidence(judge.page, example)
                )
                # A rule that looks for invented data is tried with fiction off, all others on.
                linter = _linter(judges, example.provider, fiction=not rule.page.fiction)
                flaw = _Flaw(rule, example, linter, blind=not any(map(_judges_evidence, judges)))
                yield from map(flaw.planted, clean_names())


def _judges_evidence(rule: Rule) -> bool:
    return bool(rule.page.needs or rule.page.tries)


@dataclass(frozen=True, slots=True)
class _Flaw:
    rule: Rule
    example: Example
    linter: Linter
    blind: bool
    """Whether no rule that judges it looks at evidence: it is not even read then."""

    def planted(self, name: str) -> Planted:
        """Plant the flaw in a clean application, and see who answers."""
        example, rule = self.example, self.rule.id
        home = name == example.base
        try:
            table = example.table if home else moved(example.table, example.base, name)
            imported = example.imported if home else _read(table, name, blind=self.blind)
        except (ExampleError, ReadError):
            return self._ended(name, End.NO_PLACE)
        report = self._judged(imported)
        outcome = next(each for each in report.outcomes if each.rule == rule)
        if outcome.status is not Status.CHECKED:
            return self._ended(name, End.NOT_RUN, why=outcome.why or outcome.status.value)
        found = _hits(report)
        known = self._clean(name) if home else self._clean(name) | self._without(name)
        at = {place for hit, place in found if hit == rule}
        wanted = set(table.get("at", ()))
        before = {place for hit, place in known if hit == rule}
        if wanted & before and not home:
            return self._ended(name, End.ANYHOW)
        if not wanted <= at or at - wanted - before:
            end = End.ELSEWHERE if at - before else End.QUIET
            return self._ended(name, end, why="" if home else self._unlike(name))
        rightly = {rule, *table.get("also", ()), *(hit for hit, _ in known)}
        beside = tuple(sorted({hit for hit, _ in found} - rightly))
        shown = {code.id for each in report.findings if each.rule == rule for code in each.codes}
        end = End.BESIDE if beside else End.ALONE
        why = self._unlike(name, beside) if beside and not home else ""
        return self._ended(name, end, why=why, beside=beside, codes=frozenset(shown))

    def _unlike(self, name: str, beside: tuple[str, ...] = ()) -> str:
        """Say in what the application must be like the home one for the rule to answer alone."""
        example, wanted = self.example, {self.rule.id, *beside}
        judges = tuple(judge for judge in self.linter.rules if judge.id in wanted)
        linter = _linter(judges, example.provider, fiction=not self.rule.page.fiction)
        for aspect in ASPECTS:
            try:
                table = likened(example.table, example.base, name, aspect)
                imported = _read(table, name, blind=self.blind)
            except (ExampleError, ReadError):
                continue
            hits = _hits(linter.lint(imported, today=example.today, draft=example.draft))
            at = {place for hit, place in hits if hit == self.rule.id}
            if at >= set(table.get("at", ())) and not {hit for hit, _ in hits} & set(beside):
                return aspect
        return "several" if programme(name) == programme(example.base) else "programme"

    def _ended(
        self,
        name: str,
        end: End,
        *,
        why: str = "",
        beside: tuple[str, ...] = (),
        codes: frozenset[str] = frozenset(),
    ) -> Planted:
        base = self.example.base
        return Planted(self.rule.id, self.example.name, base, name, end, why, beside, codes)

    def _judged(self, imported: Imported) -> Report:
        return self.linter.lint(imported, today=self.example.today, draft=self.example.draft)

    def _clean(self, name: str) -> frozenset[tuple[str, str]]:
        return _clean(self.linter, name, self.example.today, draft=self.example.draft)

    def _without(self, name: str) -> frozenset[tuple[str, str]]:
        """Give what is answered to the home application's own texts in this one."""
        pointers = tuple(sorted(self.example.table.get("set", ())))
        home, today, draft = self.example.base, self.example.today, self.example.draft
        return _without(self.linter, pointers, home, name, today, draft=draft, blind=self.blind)


@cache
def _linter(rules: tuple[Rule, ...], provider: str, *, fiction: bool) -> Linter:
    return Linter(rules=rules, settings=Settings(fiction=fiction), provider=provider or "any")


@cache
def _clean(
    linter: Linter, name: str, today: date | None, *, draft: bool
) -> frozenset[tuple[str, str]]:
    return _hits(linter.lint(clean(name), today=today, draft=draft))


@cache
def _without(
    linter: Linter,
    pointers: tuple[str, ...],
    home: str,
    name: str,
    today: date | None,
    *,
    draft: bool,
    blind: bool,
) -> frozenset[tuple[str, str]]:
    try:
        imported = _read(moved(unflawed(pointers, home), home, name), name, blind=blind)
    except (ExampleError, ReadError):
        return frozenset()
    return _hits(linter.lint(imported, today=today, draft=draft))


def _read(table: Table, name: str, *, blind: bool) -> Imported:
    """Give a clean application with changes; without its evidence where nothing looks at it."""
    return planted(
        {**table, "unset": ["/evidence", *table.get("unset", ())]} if blind else table, name
    )


def _hits(report: Report) -> frozenset[tuple[str, str]]:
    return frozenset((finding.rule, finding.at) for finding in report.findings)
