"""Makes each rule ready before any application is seen: what is settled, what is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from a2p_lint.conditions import Conditions, State
from a2p_lint.findings import Fact, Outcome, Severity, Status
from a2p_lint.gates import Gates
from a2p_lint.pack import Rule, ShownCode, shown_code
from a2p_lint.programmes import Programme, field_of
from a2p_lint.settings import Settings
from a2p_lint.subject import Subject

_PROGRAMME = "/programme/"
_ROOTS = {"campaign": "/campaign", "toll_free": "/toll_free"}
# Forms fill the same fields again and again; what else comes in is not remembered for ever.
_MOST_SHAPES = 256


Due = tuple[int, "Planned", tuple[str, ...] | None]
"""A rule to be called: its place among all, and the roots of its programmes, or None for all."""


class Shape(NamedTuple):
    """What is known of the rules from which fields are given, and from what people choose."""

    outcomes: tuple[Outcome, ...]
    """How every rule ends where nothing was gathered and no check finds anything."""
    due: tuple[Due, ...]
    """The rules to be called in any case."""
    gated: Mapping[str, Due]
    """The rules to be called where a phrase of their gates stands in a text, by their ids."""
    needing: Mapping[str, tuple[tuple[int, Planned], ...]]
    """The rules that need evidence, by the kind that they ask for first."""


class Plan:
    """All rules made ready for one kind of application at one provider, and their gates."""

    __slots__ = ("_conditions", "_gates", "_read", "_rules", "_shapes")

    def __init__(self, rules: tuple[Planned, ...], kinds: frozenset[str]) -> None:
        self._rules = rules
        running = [planned for planned in rules if planned.settled is None]
        self._gates = Gates((planned.id, planned.page.gate) for planned in running)
        self._read = frozenset[str]().union(*[planned.reading for planned in running])
        self._conditions = Conditions((planned.page for planned in running), _roots(kinds))
        self._shapes: dict[tuple[frozenset[str], State], Shape] = {}

    def due(self, subject: Subject) -> tuple[list[Outcome], list[Due]]:
        """Give how every rule ends unless its check says otherwise, and the rules to be called."""
        shape = self._shape(subject)
        outcomes, due = list(shape.outcomes), list(shape.due)
        if shape.gated:
            awake = self._gates.open_for(subject.words, subject.vocabulary) & shape.gated.keys()
            due += [shape.gated[rule] for rule in awake]
        for kind, needing in shape.needing.items():
            if subject.evidence.of_kind(kind):
                for place, planned in needing:
                    ended, roots = planned.ready(subject)
                    outcomes[place] = ended
                    if ended.status is Status.CHECKED:
                        due.append((place, planned, roots))
        return outcomes, due

    def _shape(self, subject: Subject) -> Shape:
        """Give the shape of an application; people who fill in one form share a few of them."""
        state = self._conditions.state(subject)
        key = self._read.intersection(subject.given), state
        known = self._shapes.get(key)
        if known is None:
            if len(self._shapes) >= _MOST_SHAPES:
                self._shapes.clear()
            known = self._shapes[key] = self._shaped(subject, state)
        return known

    def _shaped(self, subject: Subject, state: State) -> Shape:
        outcomes, due = list[Outcome](), list[Due]()
        gated, needing = dict[str, Due](), dict[str, list[tuple[int, Planned]]]()
        for place, planned in enumerate(self._rules):
            blank, roots = planned.addressed(subject)
            if planned.settled or blank:
                outcomes.append(planned.settled or planned.blank)
            elif planned.needs:
                outcomes.append(planned.outcome("not-gathered", ()))
                needing.setdefault(planned.needs[0], []).append((place, planned))
            else:
                outcomes.append(planned.checked)
                if not self._conditions.may_find(planned.page, state):
                    continue
                if planned.page.gate:
                    gated[planned.id] = (place, planned, roots)
                else:
                    due.append((place, planned, roots))
        return Shape(
            tuple(outcomes),
            tuple(due),
            gated,
            {kind: tuple(rules) for kind, rules in needing.items()},
        )


class Planned:
    """One rule made ready for one kind of application at one provider."""

    __slots__ = (
        "_needs", "_programme_needs", "_programme_reads", "_reads", "blank", "check", "checked",
        "codes", "id", "limits", "needs", "page", "reading", "settled", "severity",
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
        self._reads = frozenset(read for read in reads if not read.startswith(_PROGRAMME))
        fields = [read.removeprefix(_PROGRAMME) for read in reads if read.startswith(_PROGRAMME)]
        # For each kind of programme the pointers that the rule reads of it.
        self._programme_reads = {
            root: frozenset(f"{root}/{field_of(root, name)}" for name in fields)
            for root in (("/campaign", "/toll_free") if fields else ())
        }
        self.reading = self._reads.union(*self._programme_reads.values())
        """All pointers of which it matters to the rule whether something stands there."""
        self.blank = self.outcome("blank", ())
        needs = tuple(need.partition(":")[::2] for need in page.needs)
        self._needs = tuple(need for need in needs if not need[1].startswith(_PROGRAMME))
        self._programme_needs = tuple(
            (kind, pointer.removeprefix(_PROGRAMME))
            for kind, pointer in needs
            if pointer.startswith(_PROGRAMME)
        )
        self.needs = tuple(kind for kind, _ in (*self._needs, *self._programme_needs))
        """The kinds of evidence that the rule needs, in the order in which it asks for them."""

    def outcome(self, why: str, skipped: tuple[str, ...]) -> Outcome:
        """Give the outcome of a rule that does not run."""
        return Outcome(self.id, Status.NOT_RUN, why, page=self.page, skipped=skipped)

    def ran(self, skipped: tuple[str, ...]) -> Outcome:
        """Give the outcome of a rule that ran, and name the programmes that it left out."""
        if not skipped:
            return self.checked
        return Outcome(self.id, Status.CHECKED, "", page=self.page, skipped=skipped)

    def stopped_short(self, outcome: Outcome, most: int) -> Outcome:
        """Give the outcome of a rule of whose findings only so many were kept."""
        return Outcome(
            self.id, outcome.status, outcome.why, {"most": most}, self.page, outcome.skipped
        )

    def crashed(self, error: str) -> Outcome:
        """Give the outcome of a rule that failed."""
        facts: Mapping[str, Fact] = {"error": error}
        return Outcome(self.id, Status.CRASHED, "crashed", facts, self.page)

    def addressed(self, subject: Subject) -> tuple[bool, tuple[str, ...] | None]:
        """Say whether all that the rule reads is blank, and name the programmes it runs on.

        Those are the roots of its programmes, or None for all of them.
        """
        given = subject.given
        if not self._programme_reads:
            return bool(self._reads) and self._reads.isdisjoint(given), None
        roots = tuple(
            one.root
            for one in subject.programmes
            if not self._programme_reads[one.root].isdisjoint(given)
        )
        return not roots and self._reads.isdisjoint(given), roots

    def ready(self, subject: Subject) -> tuple[Outcome, tuple[str, ...] | None]:
        """Give how a rule that needs evidence ends unless its check says otherwise.

        Behind that the roots of the programmes that it runs on, or None for all of them.
        """
        _, roots = self.addressed(subject)
        for kind, pointer in self._needs:
            if stop := self._missing(subject, kind, pointer):
                return self.outcome(stop, ()), ()
        if not self._programme_needs:
            return self.checked, roots
        programmes = subject.programmes_at(roots)
        stops = {programme.root: self._lacks(subject, programme) for programme in programmes}
        able = tuple(root for root, stop in stops.items() if not stop)
        if not able:
            return self.outcome(next(iter(stops.values()), "blank"), ()), ()
        return self.ran(tuple(root for root, stop in stops.items() if stop)), able

    def _lacks(self, subject: Subject, programme: Programme) -> str:
        """Give why a programme cannot be judged, or ``""``."""
        for kind, name in self._programme_needs:
            pointer = f"{programme.root}/{field_of(programme.root, name)}"
            if stop := self._missing(subject, kind, pointer):
                return stop
        return ""

    def _missing(self, subject: Subject, kind: str, pointer: str) -> str:
        """Give why the evidence at a pointer does not serve, or ``""``."""
        if kind == "letter":
            return self._no_letter(subject)
        if kind == "line-type":
            return "" if subject.line_type(pointer) else "not-gathered"
        if kind != "page":
            return "" if subject.recorded(kind, pointer) else "not-gathered"
        page = subject.web_page(pointer)
        if page is None:
            return "not-gathered"
        if page.file and page.status is None and self.page.judges:
            return "from-file"  # a file beside the application says nothing of the address
        return "unreadable" if page.failure and page.failure not in self.page.judges else ""

    def _no_letter(self, subject: Subject) -> str:
        """Give why the letters on record do not serve, or ``""`` where one of them does."""
        causes = [letter.cause for letter in subject.evidence.letters.values()]
        if not causes:
            return "not-gathered"
        if all(cause and cause not in self.page.judges for cause in causes):
            return "unreadable"
        return ""


def plan(
    rule: Rule, settings: Settings, provider: str, kinds: frozenset[str], *, numbered: bool
) -> Planned:
    """Make a rule ready for applications of these kinds at this provider."""
    stages = {_stage(kind) for kind in kinds} | ({"number"} if numbered else set())
    found = [shown_code(code) for code in rule.page.codes]
    met = [code for code in found if code.stands_for(rule.page.reasons, stages)]
    own_first = sorted(met, key=lambda code: code.provider != provider)
    settled = _settled(rule, settings, provider, kinds)
    return Planned(rule, provider, tuple(own_first), settled, _roots(kinds))


def _roots(kinds: frozenset[str]) -> tuple[str, ...]:
    return tuple(root for kind, root in _ROOTS.items() if kind in kinds)


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
