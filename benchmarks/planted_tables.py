"""Lays out the figures of planted flaws as Markdown."""

from collections.abc import Mapping

from benchmarks.generated import table
from benchmarks.planted_figures import Count, Figures
from benchmarks.planting import End, Planted
from benchmarks.tables import share

_Row = tuple[object, ...]
_WHY = {
    "country": "its country",
    "legal-form": "its entity type, legal form, vertical or stock listing",
    "use-case": "its use case",
    "answers": "its yes-or-no answers",
    "opt-in": "its ways to opt in, their addresses, pictures and keywords",
    "keywords": "its opt-out and HELP keywords",
    "texts": "its description, opt-in text or samples",
    "replies": "its automatic replies",
    "contact": "its contact person and support addresses",
    "place": "its postal address",
    "names": "its names and website",
    "numbers": "its sending numbers",
    "programme": "a toll-free form instead of a campaign, or the other way round, or neither",
    "several": "several of these at once",
}
_HOW_MANY_RULES = 4


def markdown(what: Figures) -> str:
    """Give the summary, the tables by family, application and rule, and every exception."""
    return "\n".join(
        (
            _summary(what),
            "### By family\n",
            _counts("family", what.families),
            "### By application\n",
            "Flaws that were written for another application.\n",
            _applications(what),
            "### Why a rule did not answer, or not alone\n",
            _unlike(what.total),
            "### Flaws that nothing explains\n",
            _exceptions(what),
            "### Codes\n",
            _codes(what),
            "### Other rules that answered, too\n",
            _pairs(what),
            "### Rule by rule\n",
            _rules(what),
        )
    )


def _summary(what: Figures) -> str:
    total = what.total
    rows: list[_Row] = [
        ("rules", len(what.rules)),
        ("clean applications", len(what.applications)),
        ("flaws", total.flaws),
        (
            "at home, answered by their rule alone, in their places",
            share(total.at_home, total.flaws),
        ),
        ("plantings in other applications that can carry the flaw", total.carried),
        ("... answered by their rule", share(_answered(total), total.carried)),
        ("... and by no other rule", share(total.ends.get(End.ALONE, 0), total.carried)),
        (
            "codes that fields can show and a rule names, shown by a finding on a planted flaw",
            share(len(what.reached), len(what.named)),
        ),
    ]
    return table(("what", "how many"), rows)


def _answered(count: Count) -> int:
    return count.ends.get(End.ALONE, 0) + count.ends.get(End.BESIDE, 0)


def _counts(head: str, counts: Mapping[str, Count]) -> str:
    rows: list[_Row] = [
        (
            name,
            count.flaws,
            count.at_home,
            count.carried,
            count.ends.get(End.ALONE, 0),
            count.ends.get(End.BESIDE, 0),
            count.carried - _answered(count),
        )
        for name, count in counts.items()
    ]
    heads = ("flaws", "alone at home", "carried elsewhere", "alone", "with others", "not answered")
    return table((head, *heads), rows)


def _applications(what: Figures) -> str:
    kept = (End.NO_PLACE, End.NOT_RUN, End.ANYHOW)
    rows: list[_Row] = [
        (
            name,
            count.carried,
            count.ends.get(End.ALONE, 0),
            count.ends.get(End.BESIDE, 0),
            count.carried - _answered(count),
            *(count.ends.get(end, 0) for end in kept),
        )
        for name, count in what.applications.items()
    ]
    heads = ("application", "carried", "alone", "with others", "not answered")
    return table(
        (*heads, "nowhere to plant it", "rule does not apply", "home's own texts break it"), rows
    )


def _unlike(total: Count) -> str:
    ends = (End.QUIET, End.ELSEWHERE, End.BESIDE)
    rows: list[_Row] = []
    for why, words in _WHY.items():
        counted = [total.unlike.get((end, why), 0) for end in ends]
        if any(counted):
            rows.append((words, *counted))
    heads = ("unlike home in", "not answered", "answered elsewhere", "others answered, too")
    return table(heads, rows)


def _exceptions(what: Figures) -> str:
    rows = [(_told(each), "at home") for each in what.faults]
    rows += [(_told(each), "elsewhere") for each in what.misses if not each.why]
    several = _flaws(tuple(each for each in what.misses if each.why))
    listed = "".join(f"- {flaw}: {', '.join(names)}\n" for flaw, names in several.items())
    nothing = "None at home." if not rows else table(("flaw", "where"), [*rows])
    return (
        f"{nothing}\n\nNot answered where the application is unlike home in several things at once:"
        f"\n\n{listed or '- none'}\n"
    )


def _flaws(planted: tuple[Planted, ...]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in planted:
        found.setdefault(f"`{each.rule}`, {each.flaw}", []).append(each.application)
    return found


def _told(each: Planted) -> str:
    others = f": {', '.join(f'`{rule}`' for rule in each.beside)}" if each.beside else ""
    return f"`{each.rule}`, {each.flaw}, {each.application}: {each.end}{others}"


def _codes(what: Figures) -> str:
    if not what.naming:
        return (
            f"All {len(what.named)} codes that an application's fields can show, and that a rule "
            "names, are shown by a finding on a planted flaw.\n"
        )
    rows: list[_Row] = [
        (f"`{code}`", ", ".join(f"`{rule}`" for rule in rules), "no example is at its stage")
        for code, rules in what.naming.items()
    ]
    return table(("code not shown", "named by", "why"), rows)


def _pairs(what: Figures) -> str:
    rows: list[_Row] = []
    for other, flaws in what.pairs.items():
        most = sorted(flaws, key=lambda rule: (-flaws[rule], rule))
        named = ", ".join(f"`{rule}` ({flaws[rule]})" for rule in most[:_HOW_MANY_RULES])
        more = f", {len(most) - _HOW_MANY_RULES} more" if len(most) > _HOW_MANY_RULES else ""
        rows.append((f"`{other}`", sum(flaws.values()), named + more))
    return table(("other rule", "times", "to flaws of"), rows)


def _rules(what: Figures) -> str:
    every = len(what.applications)
    rows: list[_Row] = []
    for rule, count in what.rules.items():
        carriers = count.carriers
        rows.append(
            (
                f"`{rule}`",
                count.flaws,
                "all" if len(carriers) == every else ", ".join(carriers),
                count.carried,
                count.ends.get(End.ALONE, 0),
                count.ends.get(End.BESIDE, 0),
                _whys(count),
            )
        )
    heads = ("rule", "flaws", "applications that carry one", "carried elsewhere", "alone")
    return table((*heads, "with others", "not answered, for"), rows)


def _whys(count: Count) -> str:
    quiet = [
        f"{why} {times}"
        for (end, why), times in count.unlike.items()
        if end in (End.QUIET, End.ELSEWHERE)
    ]
    return ", ".join(quiet)
