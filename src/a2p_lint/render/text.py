"""Shows a report to the person who has to mend the application: where, what, what to do, why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from a2p_lint import wording
from a2p_lint.catalogue import field_label, provider_name
from a2p_lint.escapes import visible
from a2p_lint.findings import Finding, Outcome, Seen, Status, Verdict
from a2p_lint.render.layout import Style, columns, listed, typeset, wrapped
from a2p_lint.render.unread import IN_PART, ending, unread_sentence
from a2p_lint.render.words import counted, said
from a2p_lint.report import NOT_APPLICABLE, Report

CODES_SHOWN = 3
_DEEPER = "    "
_NEEDS_EVIDENCE = frozenset({"not-gathered", "unreadable"})
_LEFT_OUT = frozenset({"deselected", "fiction-allowed"})
RULES_SHOWN = 4
"""How many rules that could not run for one reason are named; ``verbose`` names all."""
_PARTS = ("needing", "unable", "left-out", "failed", "idle")


def report_text(report: Report, lang: str, style: Style, *, verbose: bool = False) -> str:
    """Give a whole report as lines for a terminal, ending in a line break.

    ``verbose`` names the rules that were left out or had nothing to judge, which are counted else,
    and every code of a finding, of which the first few are named else.
    """
    return "\n".join((*_Shown(report, lang, style, verbose).lines(), ""))


def nothing_judged(report: Report, lang: str) -> str:
    """Say that not one rule ran, and why."""
    ended = Counter(map(_ending, report.outcomes))
    parts = ", ".join(counted(part, ended[part], lang) for part in _PARTS if ended[part])
    return said("nothing-judged", lang, {"total": len(report.outcomes), "parts": parts})


def summary_text(endings: Sequence[str], unjudged: int, lang: str, style: Style) -> str:
    """Give the line that closes a run over several files, each with its ending."""
    found = Counter(endings)
    words = (*Verdict, IN_PART)
    parts = [counted(f"of.{word}", found[word], lang) for word in words if found[word]]
    if unjudged:
        parts.append(counted("unjudged", unjudged, lang))
    files = counted("files", len(endings), lang)
    return "\n".join((*listed([files, *parts], style.width, "", ""), ""))


def place(file: str, line: int | None, column: int | None) -> str:
    """Give a place as editors follow it: ``file:line:column``."""
    return ":".join(str(part) for part in (file, line, column) if part)


class _Shown(NamedTuple):
    """One report on its way to a terminal."""

    report: Report
    lang: str
    style: Style
    verbose: bool

    def lines(self) -> Iterator[str]:
        yield from self._heading()
        yield ""
        before: Finding | None = None
        for finding in self.report.findings:
            yield from self._finding(
                finding, again=before is not None and self._same(before, finding)
            )
            yield ""
            before = finding
        if self.report.coverage.checked and not self.report.findings:
            yield from self._wrapped(said("nothing-found", self.lang), "", "")
            yield ""
        for section in (self._crashed, self._unmapped, self._notes, self._not_checked):
            said_there = tuple(section())
            if said_there:
                yield from said_there
                yield ""
        yield from self._closing()

    def _heading(self) -> Iterator[str]:
        report, lang = self.report, self.lang
        file = said("standard-input", lang) if report.file == "-" else report.mask(report.file)
        parts = [
            file,
            said(f"kind.{report.kind}", lang),
            provider_name(report.provider) if report.provider else said("any-provider", lang),
            report.today.isoformat() if report.today else said("no-date", lang),
        ]
        if report.draft:
            parts.append(said("draft", lang))
        yield from self._inked(listed([part for part in parts if part], self.width, "", "  "))

    def _same(self, one: Finding, other: Finding) -> bool:
        """Say whether two findings of one rule tell people to do the same, for the same why."""
        report, lang = self.report, self.lang
        return (
            one.rule == other.rule
            and report.remedy(one, lang) == report.remedy(other, lang)
            and report.why(one, lang) == report.why(other, lang)
        )

    def _finding(self, finding: Finding, *, again: bool) -> Iterator[str]:
        report, lang = self.report, self.lang
        yield from self._head(finding)
        yield from self._wrapped(report.message(finding, lang))
        if again:
            yield from self._wrapped(said("as-above", lang), "  → ", _DEEPER)
        else:
            yield from self._wrapped(report.remedy(finding, lang), "  → ", _DEEPER)
            yield from self._wrapped(said("why", lang, {"why": report.why(finding, lang)}))
        if finding.seen:
            yield from self._wrapped(said("seen", lang, {"place": self._seen(finding.seen)}))
        if finding.related:
            places = ", ".join(field_label(pointer, lang) for pointer in finding.related)
            yield from self._wrapped(said("related", lang, {"places": report.mask(places)}))
        if finding.ignored:
            why = report.mask(finding.ignored.get("why", ""))
            yield from self._wrapped(said("ignored-why", lang, {"why": why}))
        for line in listed(self._tail(finding, again=again), self.width):
            yield self.style.paint(line, "faint")

    def _head(self, finding: Finding) -> Iterator[str]:
        lang = self.lang
        label = visible(self.report.mask(field_label(finding.at, lang)))
        marks = [
            wording.SEVERITY_WORDS[lang][finding.severity],
            wording.CONFIDENCE_WORDS[lang][finding.confidence],
        ]
        if finding.maturity != "stable":
            marks.append(said("preview", lang))
        if finding.ignored:
            marks.append(said("ignored", lang))
        weight = " · ".join(marks)
        left, weighed = self.style.paint(label, "strong"), self._weighed(weight, finding)
        room = self.width - columns(label) - columns(weight)
        if room >= 2:
            yield f"{left}{' ' * room}{weighed}"
        else:
            yield from self._inked(wrapped(label, self.width, "", "  "))
            yield f"{' ' * max(self.width - columns(weight), 0)}{weighed}"

    def _weighed(self, weight: str, finding: Finding) -> str:
        return self.style.paint(weight, finding.severity.value)

    def _tail(self, finding: Finding, *, again: bool) -> list[str]:
        lang = self.lang
        shown = []
        codes = () if again else finding.codes
        named = codes if self.verbose else codes[:CODES_SHOWN]
        for code in named:
            name = provider_name(code.provider)
            if code.ours:  # a slug of ours is no code: nobody can look it up at the provider
                facts = {"label": name, "text": code.title.get(lang, "")}
                shown.append(said("labelled", lang, facts))
            else:
                shown.append(f"{name} {code.code}")
        rest = len(codes) - len(named)
        if rest > 0:
            shown.append(said("more-codes", lang, {"n": rest}))
        origin = finding.origin
        where = place(self.report.mask(origin.file), origin.line, origin.column)
        return [finding.rule, *shown, *([where] if origin.line else [])]

    def _seen(self, seen: Seen) -> str:
        mask = self.report.mask
        parts = [mask(part) for part in (seen.url, seen.file) if part]
        if seen.line:
            parts.append(said("line", self.lang, {"n": seen.line}))
        if seen.quote:
            parts.append(wording.shown(seen.quote, None, self.lang, mask))
        return ", ".join(parts)

    def _crashed(self) -> Iterator[str]:
        crashed = self._outcomes(lambda outcome: outcome.status is Status.CRASHED)
        if crashed:
            yield self._title("crashed")
        for outcome in crashed:
            facts = {"label": outcome.rule, "text": self._detail(outcome)}
            yield from self._wrapped(said("labelled", self.lang, facts), "  ", _DEEPER)

    def _unmapped(self) -> Iterator[str]:
        report = self.report
        if report.unmapped:
            yield self._title("unmapped")
        for unmapped in report.unmapped:
            where = place(report.mask(report.file), unmapped.line, unmapped.column)
            shown = report.mask(unmapped.field)
            if unmapped.nearest:
                shown += f". {said('did-you-mean', self.lang, {'name': unmapped.nearest})}"
            yield from self._wrapped(f"{where}  {shown}" if unmapped.line else shown, "  ", _DEEPER)

    def _notes(self) -> Iterator[str]:
        if self.report.notes:
            yield self._title("notes")
        for note in self.report.notes:
            text = self.report.mask(note.text(self.lang))
            at = "" if note.at.startswith("/evidence/") else note.at  # it names the record itself
            if label := field_label(at, self.lang):
                text = said("labelled", self.lang, {"label": label, "text": text})
            yield from self._wrapped(text, "  ", _DEEPER)

    def _not_checked(self) -> Iterator[str]:
        unheard: dict[str, list[str]] = {}
        for outcome in self._outcomes(_is_not_run if self.verbose else _is_told):
            unheard.setdefault(self._detail(outcome), []).append(outcome.rule)
        if unheard:
            yield self._title("not-checked")
        for sentence, rules in unheard.items():
            yield from self._wrapped(sentence)
            # A page that nobody looked at stops dozens of rules; one sentence tells why.
            shown = rules if self.verbose or len(rules) <= RULES_SHOWN else rules[:1]
            more = [said("more-rules", self.lang, {"n": len(rules) - 1})] if shown != rules else []
            for line in listed([*shown, *more], self.width, _DEEPER, _DEEPER, ", "):
                yield self.style.paint(line, "faint")
        needing = self._outcomes(lambda outcome: outcome.why in _NEEDS_EVIDENCE)
        if needing:
            from a2p_lint.render.looking import commands, kinds_lacking

            yield from self._wrapped(said("give-evidence", self.lang))
            file, kinds = self.report.mask(self.report.file), kinds_lacking(needing)
            yield from commands(kinds, file, self.lang, self.width)

    def _closing(self) -> Iterator[str]:
        report, lang = self.report, self.lang
        if not report.coverage.checked:
            yield from self._inked(self._wrapped(nothing_judged(report, lang), "", ""))
            return
        ended = Counter(map(_ending, report.outcomes))
        total = {"total": len(report.outcomes)}
        readiness = said("readiness", lang, {"n": report.readiness})
        parts = [f"{readiness} · {counted('ran', ended['ran'], lang, total)}"]
        parts += [counted(part, ended[part], lang) for part in _PARTS if ended[part]]
        yield from self._inked(listed(parts, self.width, "", "", ", "))
        if ending(report) != IN_PART:
            yield from self._wrapped(said(f"verdict.{report.verdict}", lang), "", "")
        elif unread := unread_sentence(report, lang):
            yield from self._wrapped(unread, "", "")
        if report.coverage.crashed:
            yield from self._wrapped(counted("in-part", report.coverage.crashed, lang), "", "")

    def _outcomes(self, wanted: Callable[[Outcome], bool]) -> tuple[Outcome, ...]:
        return tuple(outcome for outcome in self.report.outcomes if wanted(outcome))

    def _detail(self, outcome: Outcome) -> str:
        return wording.detail(outcome, self.lang, self.report.mask)

    def _title(self, key: str) -> str:
        return self.style.paint(said(key, self.lang), "strong")

    def _inked(self, lines: Iterator[str]) -> Iterator[str]:
        return (self.style.paint(line, "strong") for line in lines)

    def _wrapped(self, text: str, first: str = "  ", rest: str = "  ") -> Iterator[str]:
        return wrapped(typeset(text, self.lang), self.width, first, rest)

    @property
    def width(self) -> int:
        return self.style.width


def _is_told(outcome: Outcome) -> bool:
    """Say whether an outcome is named: the rules left out on purpose, or idle, are counted."""
    if outcome.status is Status.CHECKED:
        return _in_part(outcome)
    return _ending(outcome) in ("needing", "unable")


def _is_not_run(outcome: Outcome) -> bool:
    """Say whether an outcome is that of a rule that did not run, or not on everything."""
    return outcome.status is Status.NOT_RUN or _in_part(outcome)


def _in_part(outcome: Outcome) -> bool:
    """Say whether a rule ran and left out a programme, or stopped before it had found all."""
    return outcome.status is Status.CHECKED and bool(outcome.skipped or outcome.facts)


def _ending(outcome: Outcome) -> str:
    """Give the word of the closing line under which an outcome is counted."""
    if outcome.status is Status.CHECKED:
        return "ran"
    if outcome.status is Status.CRASHED:
        return "failed"
    if outcome.why in NOT_APPLICABLE:
        return "idle"
    if outcome.why in _NEEDS_EVIDENCE or outcome.why == "from-file":
        return "needing"
    return "left-out" if outcome.why in _LEFT_OUT else "unable"
