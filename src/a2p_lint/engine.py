"""Runs rules over an application and its evidence: a report with one outcome per rule. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from itertools import islice

from a2p_lint.application import Application, field_order
from a2p_lint.context import Context
from a2p_lint.evidence import NOTHING_SEEN, Evidence
from a2p_lint.findings import Finding, Hit, Label, NotRun, Origin, Outcome, Seen, Status
from a2p_lint.pack import Rule
from a2p_lint.planning import Plan, Planned, plan
from a2p_lint.privacy import Mask
from a2p_lint.readers.imported import Imported, Note
from a2p_lint.report import MATRIX_WORDS, VALUE_LENGTH, MatrixSource, Report
from a2p_lint.settings import Settings
from a2p_lint.subject import Subject
from a2p_lint.wording import FACT_LENGTH, cut

MOST_HITS = 1000
"""A check that goes on for ever is stopped there: its findings are kept, its outcome says so."""

_NO_ORIGIN = Origin()


class Linter:
    """Rules made ready once, to judge many applications; it may be shared between threads.

    ``rules`` are those of all plugins unless given; ``provider`` is a provider's stem or alias and
    goes before the application's own. Raises SettingsError for a selector that names no rule or a
    provider that nobody knows, PluginError for a plugin that cannot be used.
    """

    def __init__(
        self,
        *,
        rules: Iterable[Rule] | None = None,
        settings: Settings | None = None,
        provider: str | None = None,
    ) -> None:
        from a2p_lint.catalogue import known_provider
        from a2p_lint.plugins import plugged_in_rules, unique

        self.rules = plugged_in_rules() if rules is None else unique(rules)
        self.settings = settings or Settings()
        self.settings.verify(rule.id for rule in self.rules)
        self.provider = known_provider(provider) if provider else None
        named = {rule.id: rule.page.words for rule in self.rules}
        self._words = named.get(MATRIX_WORDS)
        self._plans: dict[tuple[str, frozenset[str], bool], Plan] = {}

    def lint(
        self,
        what: Application | Imported,
        evidence: Evidence | None = None,
        *,
        today: date | None = None,
        draft: bool = False,
    ) -> Report:
        """Judge an application, or what ``read`` made of a file.

        ``evidence`` goes before the evidence that the application carries. The day to judge on is
        the application's ``submitted_on``, else ``today``; without either, rules that need a date
        say so. With ``draft`` nothing is held against a field that is still blank.
        """
        imported = _imported(what)
        application = imported.application
        _verify(evidence, today)
        notes = list(imported.notes)
        provider = self._provider_of(application, notes)
        seen = _joined(evidence, application.evidence, notes)
        if today is not None and any(seen.__dict__.values()):
            from a2p_lint.readers.remarks import dated_later, few

            notes.extend(few(dated_later(seen, today)))
        subject = Subject(application, seen, provider, _judged_on(application, today))
        mask = Mask(application, redact=self.settings.redact, evidence=seen)
        findings: list[Finding] = []
        plan = self._plan(provider, application)
        outcomes = _run(plan, subject, findings, draft=draft)
        for finding in findings:
            finding.value = _value(subject, finding.at, mask)
            finding.origin = _origin(imported, finding.at)
        findings.sort(key=_order)
        return Report(
            file=imported.file,
            kind=application.kind,
            provider=provider,
            today=subject.today,
            draft=draft,
            findings=tuple(findings),
            outcomes=tuple(outcomes),
            unmapped=imported.unmapped,
            notes=tuple(notes),
            mask=mask,
            source=MatrixSource(application, seen, self._words) if self._words else None,
        )

    def _provider_of(self, application: Application, notes: list[Note]) -> str:
        from a2p_lint.catalogue import provider_named, unknown_provider

        if self.provider is not None:
            return self.provider
        if not application.provider.strip():
            return ""
        found = provider_named(application.provider)
        if found is None:
            unknown = unknown_provider(cut(" ".join(application.provider.split()), FACT_LENGTH))
            notes.append(
                Note(
                    "/provider",
                    f"{unknown}. Judged as for any provider.",
                    f"{unknown.fr}. Jugé sans fournisseur.",
                )
            )
        return found or ""

    def _plan(self, provider: str, application: Application) -> Plan:
        toll_free = application.toll_free
        numbered = bool(application.numbers or (toll_free and toll_free.phone_number))
        key = (provider, application.kinds, numbered)
        known = self._plans.get(key)
        if known is None:
            known = self._plans[key] = Plan(
                tuple(
                    plan(rule, self.settings, provider, application.kinds, numbered=numbered)
                    for rule in self.rules
                ),
                application.kinds,
            )
        return known


def lint(
    what: Application | Imported,
    evidence: Evidence | None = None,
    *,
    today: date | None = None,
    draft: bool = False,
) -> Report:
    """Judge an application with the default linter; see ``Linter.lint``."""
    return _default().lint(what, evidence, today=today, draft=draft)


@cache
def _default() -> Linter:
    return Linter()


def _imported(what: object) -> Imported:
    if isinstance(what, Imported):
        return what
    if isinstance(what, Application):
        return Imported(what, {})
    raise TypeError("lint takes an Application, or what read() gives: read() takes a mapping too")


def _verify(evidence: object, today: object) -> None:
    if evidence is not None and not isinstance(evidence, Evidence):
        raise TypeError("evidence is an Evidence: read_evidence() makes one of a mapping or a file")
    if today is not None and (not isinstance(today, date) or isinstance(today, datetime)):
        raise TypeError("today is a datetime.date")


def _judged_on(application: Application, today: date | None) -> date | None:
    try:
        return date.fromisoformat(application.submitted_on.strip())
    except ValueError:
        return today


def _joined(given: Evidence | None, embedded: Evidence, notes: list[Note]) -> Evidence:
    if given is None or given is NOTHING_SEEN:
        return embedded
    joined, differing = given.merged(embedded)
    if differing:
        from a2p_lint.readers.remarks import differing_records

        notes.extend(differing_records(differing))
    return joined


def _run(plan: Plan, subject: Subject, findings: list[Finding], *, draft: bool) -> list[Outcome]:
    """Run every rule, add what it finds to the findings, and give how each one ended."""
    outcomes, due = plan.due(subject)
    every, context = subject.programmes, Context(subject)
    for place, planned, roots in due:
        page = planned.page
        # Not by turned_to: a call for each of two hundred rules would cost a tenth of the whole.
        context.words, context.limits, context.patterns = page.words, planned.limits, page.patterns
        context.programmes = every if roots is None else subject.programmes_at(roots)
        try:
            found = iter(planned.check(context))
            for first in found:  # noqa: B007 nearly always there is none
                break
            else:
                continue
            hits = (first, *islice(found, MOST_HITS - 1))
            goes_on = len(hits) == MOST_HITS and next(found, None) is not None
            refused = _refused(hits)
        except (Exception, SystemExit) as error:  # noqa: BLE001 one broken rule hides no other
            outcomes[place] = planned.crashed(repr(error))
            continue
        if refused:
            outcomes[place] = planned.crashed(Label(refused))
            continue
        outcome = _kept(planned, hits, subject, findings, outcomes[place], draft=draft)
        outcomes[place] = planned.stopped_short(outcome, MOST_HITS) if goes_on else outcome
    return outcomes


def _kept(
    planned: Planned,
    hits: Sequence[Hit | NotRun],
    subject: Subject,
    findings: list[Finding],
    checked: Outcome,
    *,
    draft: bool,
) -> Outcome:
    """Keep the findings that the hits of a rule make, and give how the rule ended."""
    page, skipped = planned.page, checked.skipped
    kept = 0
    for hit in hits:
        if isinstance(hit, NotRun):
            return Outcome(planned.id, Status.NOT_RUN, hit.why, hit.facts, page, skipped)
        if draft and subject.blank(hit.at):
            continue
        kept += 1
        findings.append(
            Finding(page, planned.severity, hit.at, hit.facts, "", planned.codes, hit.related,
                    _placed(hit.seen, subject))
        )  # fmt: skip
    return checked if kept else planned.outcome("blank", skipped)


def _placed(seen: Seen | None, subject: Subject) -> Seen | None:
    """Add file and line where the web page that was seen came from a file of the user's."""
    if seen is None or not seen.url or not subject.evidence.pages:
        return seen
    page = subject.evidence.page(seen.url)
    if page is None or not page.file:
        return seen
    from a2p_lint.webpages.lines import line_of

    return Seen(seen.quote, seen.url, page.file, seen.line or line_of(page.html, seen.quote))


def _refused(hits: Sequence[object]) -> str:
    """Name what is wrong with what a check gave, or ``""``: plugins are foreign code."""
    for hit in hits:
        if isinstance(hit, NotRun):
            if len(hits) > 1 or hit.why not in ("no-date", "unknown"):
                return "odd-not-run"
        elif not isinstance(hit, Hit) or not str(hit.at).startswith("/"):
            return "odd-hit"
        if not all(_is_fact(fact) for fact in hit.facts.values()):
            return "odd-fact"
    return ""


def _is_fact(fact: object) -> bool:
    if isinstance(fact, tuple):
        return all(isinstance(item, str) for item in fact)
    return isinstance(fact, str | int | date)


def _origin(imported: Imported, pointer: str) -> Origin:
    """Give where a value stands; for an absent one, where the block stands that lacks it."""
    while pointer and pointer not in imported.sources:
        pointer = pointer.rpartition("/")[0]
    return imported.sources.get(pointer, _NO_ORIGIN)


def _value(subject: Subject, pointer: str, mask: Mask) -> str:
    value = subject.value(pointer)
    if isinstance(value, tuple):
        value = " | ".join(item for item in value if isinstance(item, str))
    elif isinstance(value, bool):
        return "yes" if value else "no"
    return cut(mask(value), VALUE_LENGTH) if isinstance(value, str) else ""


def _order(finding: Finding) -> tuple[int, int, str, str, tuple[int, ...], str]:
    """Severity, then field, rule, place: items of a list by their number."""
    steps = finding.at.split("/")
    field = "/".join(step for step in steps if not step.isdecimal())
    items, order = tuple(int(n) for n in steps if n.isdecimal() and n.isascii()), field_order()
    return (
        finding.severity.rank,
        order.get(field, len(order)),
        finding.rule,
        field,
        items,
        finding.at,
    )
