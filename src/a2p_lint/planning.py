"""Makes each rule ready before any application is seen: what is settled, what is asked."""

from __future__ import annotations

from collections.abc import Mapping

from a2p_lint.findings import Fact, Outcome, Severity, Status
from a2p_lint.pack import Rule, ShownCode, shown_code
from a2p_lint.phrases import STEM
from a2p_lint.programmes import Programme, field_of
from a2p_lint.settings import Settings
from a2p_lint.subject import Subject

_PROGRAMME = "/programme/"
_ROOTS = {"campaign": "/campaign", "toll_free": "/toll_free"}


class Plan:
    """All rules made ready for one kind of application at one provider, and their gates."""

    __slots__ = ("_keys", "_phrases", "_stems", "gated", "outcomes", "running")

    def __init__(self, rules: tuple[Planned, ...]) -> None:
        self.outcomes = tuple(planned.settled or planned.checked for planned in rules)
        """How every rule ends when those that run find nothing."""
        self.running = tuple(
            (place, planned) for place, planned in enumerate(rules) if planned.settled is None
        )
        """The rules that are not settled beforehand, each behind its place among all."""
        self.gated = frozenset(planned.id for _, planned in self.running if planned.page.gate)
        self._phrases: dict[str, list[tuple[frozenset[str], str, str]]] = {}
        for _, planned in self.running:
            for key, needle, *others in planned.page.gate:
                self._phrases.setdefault(key, []).append((frozenset(others), needle, planned.id))
        self._keys = frozenset(self._phrases)
        self._stems = frozenset(key[:-1] for key in self._keys if key.endswith("*"))

    def asleep(self, subject: Subject) -> frozenset[str]:
        """Give the rules that cannot hit, as no phrase of their gates stands in any text."""
        vocabulary = subject.vocabulary
        keys = self._keys & vocabulary
        if self._stems:
            stems = self._stems.intersection([word[:STEM] for word in vocabulary])
            keys |= {f"{stem}*" for stem in stems}
        awake = set[str]()
        for key in keys:
            for others, needle, rule in self._phrases[key]:
                # The whole text is searched only for what all words are there of.
                if rule not in awake and others <= vocabulary and needle in subject.joined:
                    awake.add(rule)
        return self.gated - awake


class Planned:
    """One rule made ready for one kind of application at one provider."""

    __slots__ = (
        "_needs", "_programme_needs", "_programme_reads", "blank", "check", "checked", "codes",
        "id", "limits", "page", "plain", "reads", "settled", "severity",
    )  # fmt: skip

    def __init__(
        self,
        rule: Rule,
        provider: str,
        codes: tuple[ShownCode, ...],
        settled: str,
        roots: tuple[str, ...],
    ) -> None:
        page = rule.page
        self.page = page
        self.id = page.id
        self.check = rule.check
        self.codes = codes
        self.severity = _severity(page.severity_at.get(provider, page.severity), codes, provider)
        self.limits: Mapping[str, int] = page.limits_for(provider)
        self.checked = Outcome(page.id, Status.CHECKED, page=page)
        self.settled = self.outcome(settled, ()) if settled else None
        reads = page.reads
        if len(roots) < 2:
            # With one programme at most it is known beforehand where its fields stand.
            reads = tuple(_resolved(read, *(roots or ("/campaign",))) for read in reads)
        self.reads = frozenset(read for read in reads if not read.startswith(_PROGRAMME))
        fields = [read.removeprefix(_PROGRAMME) for read in reads if read.startswith(_PROGRAMME)]
        # For each kind of programme the pointers that the rule reads of it.
        self._programme_reads = {
            root: frozenset(f"{root}/{field_of(root, name)}" for name in fields)
            for root in (("/campaign", "/toll_free") if fields else ())
        }
        self.blank = self.outcome("blank", ())
        needs = tuple(need.partition(":")[::2] for need in page.needs)
        self._needs = tuple(need for need in needs if not need[1].startswith(_PROGRAMME))
        self._programme_needs = tuple(
            (kind, pointer.removeprefix(_PROGRAMME))
            for kind, pointer in needs
            if pointer.startswith(_PROGRAMME)
        )
        self.plain = not (self._programme_reads or needs)
        """Whether all there is to ask before the check is called is what it ``reads``."""

    def outcome(self, why: str, skipped: tuple[str, ...]) -> Outcome:
        """Give the outcome of a rule that does not run."""
        return Outcome(self.id, Status.NOT_RUN, why, page=self.page, skipped=skipped)

    def stopped(self, why: str) -> Outcome:
        """Give the outcome of a rule that stops before it has looked at any programme."""
        return self.blank if why == "blank" else self.outcome(why, ())

    def ran(self, skipped: tuple[str, ...]) -> Outcome:
        """Give the outcome of a rule that ran, and name the programmes that it left out."""
        if not skipped:
            return self.checked
        return Outcome(self.id, Status.CHECKED, "", page=self.page, skipped=skipped)

    def crashed(self, error: str) -> Outcome:
        """Give the outcome of a rule that failed."""
        facts: Mapping[str, Fact] = {"error": error}
        return Outcome(self.id, Status.CRASHED, "crashed", facts, self.page)

    def ready(self, subject: Subject) -> tuple[str, tuple[Programme, ...], tuple[str, ...]]:
        """Give why the rule stops (or ``""``), the programmes it runs on, and those it skips.

        Only for rules that are not ``plain``: those read of each programme, or need evidence.
        """
        programmes = subject.programmes
        given = subject.given
        if self._programme_reads:
            programmes = tuple(
                [one for one in programmes if not self._programme_reads[one.root].isdisjoint(given)]
            )
        reads = self.reads or self._programme_reads
        some = bool(self._programme_reads and programmes)
        if reads and not some and self.reads.isdisjoint(given):
            return "blank", (), ()
        for kind, pointer in self._needs:
            if stop := self._missing(subject, kind, pointer):
                return stop, (), ()
        if not self._programme_needs:
            return "", programmes, ()
        stops = {programme.root: self._lacks(subject, programme) for programme in programmes}
        able = tuple(programme for programme in programmes if not stops[programme.root])
        if not able:
            return next(iter(stops.values()), "blank"), (), ()
        return "", able, tuple(root for root, stop in stops.items() if stop)

    def _lacks(self, subject: Subject, programme: Programme) -> str:
        """Give why a programme cannot be judged, or ``""``."""
        for kind, name in self._programme_needs:
            pointer = f"{programme.root}/{field_of(programme.root, name)}"
            if stop := self._missing(subject, kind, pointer):
                return stop
        return ""

    def _missing(self, subject: Subject, kind: str, pointer: str) -> str:
        """Give why the evidence at a pointer does not serve, or ``""``."""
        if kind == "line-type":
            return "" if subject.line_type(pointer) else "not-gathered"
        if kind != "page":
            return "" if subject.recorded(kind, pointer) else "not-gathered"
        page = subject.web_page(pointer)
        if page is None:
            return "not-gathered"
        return "unreadable" if page.failure and page.failure not in self.page.judges else ""


def plan(
    rule: Rule, settings: Settings, provider: str, kinds: frozenset[str], *, numbered: bool
) -> Planned:
    """Make a rule ready for applications of these kinds at this provider."""
    stages = {_stage(kind) for kind in kinds} | ({"number"} if numbered else set())
    found = [shown_code(code) for code in rule.page.codes]
    met = [code for code in found if code.stands_for(rule.page.reasons, stages)]
    own_first = sorted(met, key=lambda code: code.provider != provider)
    settled = _settled(rule, settings, provider, kinds)
    roots = tuple(root for kind, root in _ROOTS.items() if kind in kinds)
    return Planned(rule, provider, tuple(own_first), settled, roots)


def _resolved(pointer: str, root: str) -> str:
    if not pointer.startswith(_PROGRAMME):
        return pointer
    return f"{root}/{field_of(root, pointer.removeprefix(_PROGRAMME))}"


def _stage(kind: str) -> str:
    return "brand" if kind == "sole_proprietor" else kind


def _settled(rule: Rule, settings: Settings, provider: str, kinds: frozenset[str]) -> str:
    """Give the first why that needs no look at the application, or ``""``."""
    page = rule.page
    if settings.deselects(page.id):
        return "deselected"
    if page.kinds.isdisjoint(kinds):
        return "other-kind"
    if page.providers and provider not in page.providers:
        return "other-provider"
    if page.fiction and settings.fiction:
        return "fiction-allowed"
    return ""


def _severity(severity: Severity, codes: tuple[ShownCode, ...], provider: str) -> Severity:
    """Raise a high severity to fatal where every documented code cannot be resubmitted."""
    documented = [
        code
        for code in codes
        if code.basis == "documented" and (not provider or code.provider == provider)
    ]
    final = bool(documented) and all(code.resubmittable is False for code in documented)
    return Severity.FATAL if final and severity is Severity.HIGH else severity
