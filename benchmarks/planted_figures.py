"""Counts how planted flaws ended: in total, by family of rules, by rule, and by code."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from a2p_lint import Rule
from a2p_lint.codes import Catalogue
from benchmarks.planting import CARRIED, End, Planted


@dataclass(frozen=True, slots=True)
class Count:
    """How some flaws ended; at home, and in the other applications together."""

    flaws: int
    at_home: int
    """Flaws that their rule alone answered at home."""
    ends: Mapping[End, int]
    """Plantings in other applications, by how they ended."""
    carriers: tuple[str, ...]
    """The applications that carry one of the flaws, home or not."""
    unlike: Mapping[tuple[End, str], int] = field(default_factory=dict)
    """Those in which the rule did not answer alone, by end and by why."""
    beside: Mapping[str, int] = field(default_factory=dict)
    """How often which other rule answered, too."""

    @property
    def carried(self) -> int:
        """Plantings in other applications that could carry their flaw."""
        return sum(self.ends.get(end, 0) for end in CARRIED)

    def as_json(self) -> Mapping[str, object]:
        """Give what the site shows."""
        ends = {end.value: self.ends[end] for end in End if self.ends.get(end)}
        return {"flaws": self.flaws, "home": self.at_home, "carried": self.carried, **ends}


@dataclass(frozen=True, slots=True)
class Figures:
    """All that the page on planted flaws says."""

    total: Count
    families: Mapping[str, Count]
    rules: Mapping[str, Count]
    applications: Mapping[str, Count]
    """What each clean application carried for flaws of other homes."""
    pairs: Mapping[str, Mapping[str, int]]
    """Other rules that answered, and to the flaws of which rules, elsewhere than at home."""
    faults: tuple[Planted, ...]
    """Flaws that were not answered at home as they should be."""
    misses: tuple[Planted, ...]
    """Flaws unanswered elsewhere, and no single difference from home says why."""
    named: frozenset[str]
    """Codes that an application's fields can show, and that a rule names."""
    reached: frozenset[str]
    """Those that a finding on a planted flaw showed."""
    naming: Mapping[str, tuple[str, ...]]
    """The rules that name each code that was not reached."""


def figures(found: Sequence[Planted], rules: Sequence[Rule], book: Catalogue) -> Figures:
    """Count plantings; the rules and their catalogue say what there was to be found."""
    by_rule, by_family, by_application = _groups(found)
    shown = frozenset[str]().union(*(each.codes for each in found))
    named = frozenset(
        code.id
        for code in book.codes.values()
        if code.foreseeable == "fields" and book.foreseen_by(code)
    )
    pairs: dict[str, Counter[str]] = defaultdict(Counter)
    for each in found:
        if not each.at_home:
            for other in each.beside:
                pairs[other][each.rule] += 1
    return Figures(
        total=_count(found),
        families={name: _count(by_family[name]) for name in sorted(by_family)},
        rules={rule.id: _count(by_rule[rule.id]) for rule in sorted(rules, key=lambda r: r.id)},
        applications={name: _count(by_application[name]) for name in sorted(by_application)},
        pairs={other: dict(sorted(pairs[other].items())) for other in sorted(pairs)},
        faults=tuple(each for each in found if each.at_home and each.end is not End.ALONE),
        misses=tuple(
            each for each in found if each.end is End.QUIET and each.why in ("", "several")
        ),
        named=named,
        reached=named & shown,
        naming={
            code: tuple(rule.id for rule in rules if code in rule.page.codes)
            for code in sorted(named - shown)
        },
    )


def _groups(found: Iterable[Planted]) -> tuple[Mapping[str, list[Planted]], ...]:
    by_rule: dict[str, list[Planted]] = defaultdict(list)
    by_family: dict[str, list[Planted]] = defaultdict(list)
    by_application: dict[str, list[Planted]] = defaultdict(list)
    for each in found:
        by_rule[each.rule].append(each)
        by_family[each.rule.partition("/")[0]].append(each)
        by_application[each.application].append(each)
    return by_rule, by_family, by_application


def _count(found: Sequence[Planted]) -> Count:
    home = [each for each in found if each.at_home]
    away = [each for each in found if not each.at_home]
    unlike = Counter((each.end, each.why) for each in away if each.why)
    return Count(
        flaws=len(home),
        at_home=sum(each.end is End.ALONE for each in home),
        ends=Counter(each.end for each in away),
        carriers=tuple(sorted({each.application for each in found if each.end in CARRIED})),
        unlike=dict(sorted(unlike.items())),
        beside=dict(sorted(Counter(other for each in away for other in each.beside).items())),
    )
