"""Lays out the figures of accuracy as Markdown."""

from collections.abc import Sequence

from benchmarks import accuracy
from benchmarks.accuracy import Judged, Meaning, Spread
from benchmarks.generated import table


def markdown(judged: Sequence[Judged], meaning: Meaning) -> str:
    """Give every table, each figure with and without the doubtful labels where they matter."""
    certain = accuracy.certain(judged)
    return "\n".join(
        (
            _corpus(judged, certain, meaning),
            "### Rejected cases caught\n",
            _caught(judged, certain, meaning),
            "### Rule by rule\n",
            _by_rule(judged, meaning),
            "### Missed by a rule that exists\n",
            _missed(judged, meaning),
            "### Approved cases\n",
            _approved(judged, certain),
            "### Findings that were not asked for\n",
            _beside(judged, meaning),
            "### Codes\n",
            _codes(judged, certain, meaning),
            "### Readiness as a ranking\n",
            _ranking(judged, certain, meaning),
            "### Doubtful labels\n",
            _doubtful(judged),
        )
    )


def share(part: int, whole: int) -> str:
    """Give a part of a whole with its percentage, or a dash where there is no whole."""
    return f"{part} of {whole} ({100 * part / whole:.0f} %)" if whole else "–"


def _corpus(judged: Sequence[Judged], certain: Sequence[Judged], meaning: Meaning) -> str:
    return (
        f"{len(judged)} cases: {len(accuracy.rejected(judged))} rejected, "
        f"{len(accuracy.approved(judged))} approved; {len(judged) - len(certain)} labels are "
        f"doubtful. {len(meaning.rules)} rules.\n"
    )


def _caught(judged: Sequence[Judged], certain: Sequence[Judged], meaning: Meaning) -> str:
    rows = [
        *((found.area, found) for found in accuracy.caught_by_area(judged, meaning)),
        ("**overall**", accuracy.caught(judged, meaning)),
        ("**overall, without doubtful labels**", accuracy.caught(certain, meaning)),
    ]
    return table(
        ("area", "cases", "caught, of those with a rule", "caught, of all"),
        [
            (area, found.cases, share(found.caught, found.ruled), share(found.caught, found.cases))
            for area, found in rows
        ],
    )


def _by_rule(judged: Sequence[Judged], meaning: Meaning) -> str:
    """Give where each rule hits, so that the author of one finds it here."""

    def hit(rule: str, among: Sequence[Judged]) -> str:
        named = (e.case.id for e in among if any(found.rule == rule for found in e.findings))
        return _cases(tuple(named))

    rejected, approved = accuracy.rejected(judged), accuracy.approved(judged)
    return table(
        ("rule", "hits on rejected cases", "hits on approved cases"),
        [(f"`{rule}`", hit(rule, rejected), hit(rule, approved)) for rule in meaning.rules],
    )


def _missed(judged: Sequence[Judged], meaning: Meaning) -> str:
    found = accuracy.missed(judged, meaning)
    if not found:
        return "None.\n"
    return table(
        ("case", "label", "how the rules ended", "caught by another label"),
        [
            (
                each.case,
                each.label,
                ", ".join(f"`{rule}` {ended}" for rule, ended in each.rules),
                "yes" if each.otherwise else "no",
            )
            for each in found
        ],
    )


def _approved(judged: Sequence[Judged], certain: Sequence[Judged]) -> str:
    columns = (judged, certain)
    grave = [accuracy.alarms(some, accuracy.GRAVE) for some in columns]
    medium = [accuracy.alarms(some, accuracy.MEDIUM) for some in columns]
    cases = [len(accuracy.approved(some)) for some in columns]
    rows: list[tuple[object, ...]] = [
        ("approved cases", *cases),
        ("with a high or fatal finding", *(len({case for case, _ in found}) for found in grave)),
        ("medium findings", *(len(found) for found in medium)),
        (
            "medium findings per approved case",
            *(f"{len(found) / n:.2f}" for found, n in zip(medium, cases, strict=True)),
        ),
    ]
    listed = "".join(
        f"- {case}: `{rule}` ({severity})\n"
        for severity, found in (("high or fatal", grave[0]), ("medium", medium[0]))
        for case, rule in found
    )
    return table(("", "all", "without doubtful labels"), rows) + (f"\n{listed}" if listed else "")


def _beside(judged: Sequence[Judged], meaning: Meaning) -> str:
    found = accuracy.beside(judged, meaning)
    if not found:
        return "No finding of medium or more on a rejected case names another reason.\n"
    return "Of medium or more, on rejected cases, naming none of the case's reasons:\n\n" + "".join(
        f"- {case}: `{raised.rule}` ({raised.severity})\n" for case, raised in found
    )


def _codes(judged: Sequence[Judged], certain: Sequence[Judged], meaning: Meaning) -> str:
    right = accuracy.right_codes(judged, meaning)
    sure = accuracy.right_codes(accuracy.undisputed(certain), meaning)
    whose = (("every provider", False), ("the case's own provider", True))
    spreads = [(name, accuracy.codes_per_finding(judged, own=own)) for name, own in whose]
    shown = accuracy.codes_per_finding(judged, own=True, shown=True)
    spreads.append(("the same, of findings that show one of them", shown))
    return (
        table(
            (
                "right code among the finding's codes",
                "all",
                "without doubtful labels and disputed codes",
            ),
            [
                (
                    "of cases whose code some rule names",
                    share(right.right, right.named),
                    share(sure.right, sure.named),
                ),
                (
                    "of all cases with a code of their own provider",
                    share(right.right, right.cases),
                    share(sure.right, sure.cases),
                ),
            ],
        )
        + "\nA rule names the code, yet no finding that catches the case shows it: "
        + f"{', '.join(right.wrong) or 'none'}.\n\n"
        + f"{_disputed(judged)}\n"
        + table(
            ("codes per finding", "findings", "median", "worst"),
            [(name, spread.findings, _middle(spread), _most(spread)) for name, spread in spreads],
        )
    )


def _disputed(judged: Sequence[Judged]) -> str:
    return "".join(
        f"- {each.case.id}: `{', '.join(each.case.own_codes)}` is disputed. {each.case.dispute}.\n"
        for each in judged
        if each.case.dispute
    )


def _middle(spread: Spread) -> str:
    return f"{spread.middle:g}" if spread.findings else "–"


def _most(spread: Spread) -> str:
    return f"{spread.most} ({spread.worst})" if spread.findings else "–"


def _ranking(judged: Sequence[Judged], certain: Sequence[Judged], meaning: Meaning) -> str:
    both = [accuracy.ranking(some, meaning) for some in (judged, certain)]
    rows: list[tuple[object, ...]] = [
        (
            "lowest readiness of an approved case",
            *(f"{one.lowest} ({_cases(one.lowest_cases)})" for one in both),
        ),
        (
            "rejected cases at or above it",
            *(share(len(one.above), one.rejected) for one in both),
        ),
        (
            "of these, with a rule for a reason of theirs",
            *(_cases(one.above_with_rule) for one in both),
        ),
    ]
    return table(("", "all", "without doubtful labels"), rows)


def _cases(names: tuple[str, ...]) -> str:
    if len(names) > 8:
        return f"{len(names)} cases"
    return ", ".join(names) or "none"


def _doubtful(judged: Sequence[Judged]) -> str:
    return table(
        ("case", "label", "doubt", "findings", "readiness"),
        [
            (
                each.case.id,
                "rejected" if each.case.rejected else "approved",
                each.case.doubt,
                ", ".join(f"`{found.rule}` ({found.severity})" for found in each.findings)
                or "none",
                each.readiness,
            )
            for each in judged
            if each.case.doubt
        ],
    )
