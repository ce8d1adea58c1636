"""The figures of `make evaluate`, on cases made up for the purpose."""

from dataclasses import replace

from benchmarks import accuracy
from benchmarks.accuracy import Caught, Judged, Meaning, Missed, Raised, Ranking, RightCodes, Spread
from benchmarks.corpus import Case

MEANING = Meaning(
    labels={
        "no-stop": ("opt-out-missing",),
        "two-names": ("brand-inconsistent", "samples-brand-missing"),
        "no-site": ("website-missing",),
        "vague": ("description-vague",),
    },
    areas={
        "opt-out-missing": "samples",
        "samples-brand-missing": "samples",
        "brand-inconsistent": "identity",
        "website-missing": "website",
        "website-parked": "website",
        "description-vague": "description",
    },
    broader={"website-parked": "website-missing"},
    rules={
        "samples/opt-out-missing": ("opt-out-missing",),
        "samples/names-differ": ("samples-brand-missing",),
        "website/parked": ("website-parked",),
    },
    codes=frozenset({"quo:stop", "twilio:1"}),
)


def judged(
    *labels: str,
    findings: tuple[Raised, ...] = (),
    readiness: int = 100,
    codes: tuple[str, ...] = (),
    doubt: str = "",
    case: str = "c1",
) -> Judged:
    """A case, rejected when it has labels, with what was found on it."""
    return Judged(
        Case(case, "quo", bool(labels), labels, codes, doubt),
        findings,
        readiness,
        dict.fromkeys(MEANING.rules, "quiet"),
    )


def raised(
    rule: str = "samples/opt-out-missing",
    severity: str = "medium",
    reasons: tuple[str, ...] = ("opt-out-missing",),
    codes: tuple[str, ...] = (),
) -> Raised:
    return Raised(rule, severity, reasons, codes)


def test_a_finding_of_medium_severity_catches_a_case() -> None:
    found = accuracy.caught([judged("no-stop", findings=(raised(),))], MEANING)

    assert found == Caught("", cases=1, ruled=1, caught=1)


def test_a_hint_catches_nothing() -> None:
    found = accuracy.caught([judged("no-stop", findings=(raised(severity="low"),))], MEANING)

    assert found == Caught("", cases=1, ruled=1, caught=0)


def test_a_finding_for_another_reason_catches_nothing() -> None:
    found = accuracy.caught([judged("no-site", findings=(raised(),))], MEANING)

    assert found == Caught("", cases=1, ruled=1, caught=0)


def test_any_reason_that_a_label_stands_for_catches_it() -> None:
    finding = raised("samples/names-differ", reasons=("samples-brand-missing",))

    assert accuracy.catching(judged("two-names"), "two-names", MEANING) == ()
    assert accuracy.catching(judged("two-names", findings=(finding,)), "two-names", MEANING) == (
        finding,
    )


def test_a_narrower_reason_counts_as_the_one_it_was_split_off_from() -> None:
    finding = raised("website/parked", reasons=("website-parked",))

    found = accuracy.caught([judged("no-site", findings=(finding,))], MEANING)

    assert found == Caught("", cases=1, ruled=1, caught=1)


def test_a_broader_reason_does_not_count_as_a_narrower_one() -> None:
    narrow = Meaning(
        {"parked": ("website-parked",)}, MEANING.areas, MEANING.broader, {}, frozenset()
    )

    assert not narrow.stand_for(("website-missing",), "parked")


def test_a_case_without_a_rule_for_its_reason_counts_among_all_only() -> None:
    assert accuracy.caught([judged("vague")], MEANING) == Caught("", cases=1, ruled=0, caught=0)


def test_a_case_with_several_labels_counts_once_overall_and_once_per_area() -> None:
    case = judged("no-stop", "no-site", "vague", findings=(raised(),))

    assert accuracy.caught([case], MEANING) == Caught("", cases=1, ruled=1, caught=1)
    assert accuracy.caught_by_area([case], MEANING) == (
        Caught("description", cases=1, ruled=0, caught=0),
        Caught("samples", cases=1, ruled=1, caught=1),
        Caught("website", cases=1, ruled=1, caught=0),
    )


def test_a_label_is_filed_under_the_area_of_its_nearest_reason() -> None:
    assert accuracy.caught_by_area([judged("two-names")], MEANING) == (
        Caught("identity", cases=1, ruled=1, caught=0),
    )


def test_approved_cases_are_not_there_to_be_caught() -> None:
    assert accuracy.caught([judged(findings=(raised(),))], MEANING) == Caught("", 0, 0, 0)


def test_a_missed_label_names_the_rules_that_stand_for_it_and_how_they_ended() -> None:
    case = judged("no-stop", "no-site", "vague", findings=(raised(),))

    assert accuracy.missed([case], MEANING) == (
        Missed("c1", "no-site", (("website/parked", "quiet"),), otherwise=True),
    )


def test_findings_beside_the_labels_of_a_rejected_case_are_listed() -> None:
    wanted, beside, hint = raised(), raised("a/b", "high", ("x",)), raised("a/c", "low", ("x",))

    found = accuracy.beside([judged("no-stop", findings=(wanted, beside, hint))], MEANING)

    assert found == (("c1", beside),)


def test_alarms_are_findings_on_approved_cases() -> None:
    cases = [
        judged(findings=(raised(severity="high"), raised("a/b", "medium")), case="c1"),
        judged(findings=(raised(severity="fatal"),), case="c2"),
        judged("vague", findings=(raised(severity="high"),), case="c3"),
    ]

    assert accuracy.alarms(cases, accuracy.GRAVE) == (
        ("c1", "samples/opt-out-missing"),
        ("c2", "samples/opt-out-missing"),
    )
    assert accuracy.alarms(cases, accuracy.MEDIUM) == (("c1", "a/b"),)


def test_a_right_code_is_the_own_providers_and_on_a_finding_that_catches() -> None:
    stop = raised(codes=("quo:stop", "twilio:1"))
    cases = [
        judged("no-stop", codes=("quo:stop",), findings=(stop,), case="right"),
        judged("vague", codes=("quo:stop",), findings=(stop,), case="wrong-finding"),
        judged("no-stop", codes=("quo:unnamed",), findings=(stop,), case="unnamed"),
        judged("no-stop", codes=("twilio:1",), findings=(stop,), case="not-its-own"),
        judged("no-stop", findings=(stop,), case="without"),
    ]

    assert accuracy.right_codes(cases, MEANING) == RightCodes(3, 2, 1, ("wrong-finding",))


def test_codes_per_finding_are_counted_for_all_and_for_the_own_provider() -> None:
    cases = [
        judged(findings=(raised(codes=("quo:a", "twilio:1", "twilio:2")),), case="c1"),
        judged("vague", findings=(raised("a/b", codes=("quo:a",)), raised("a/c")), case="c2"),
    ]

    assert accuracy.codes_per_finding(cases, own=False) == Spread(
        3, 1, 3, "samples/opt-out-missing in c1"
    )
    assert accuracy.codes_per_finding(cases, own=True) == Spread(
        3, 1, 1, "samples/opt-out-missing in c1"
    )
    assert accuracy.codes_per_finding([], own=True) == Spread(0, 0, 0, "")


def test_the_ranking_names_rejected_cases_as_ready_as_an_approved_one() -> None:
    cases = [
        judged(readiness=90, case="a1"),
        judged(readiness=80, case="a2"),
        judged("no-stop", readiness=80, case="r1"),
        judged("vague", readiness=100, case="r2"),
        judged("no-stop", readiness=79, case="r3"),
    ]

    assert accuracy.ranking(cases, MEANING) == Ranking(80, ("a2",), ("r1", "r2"), ("r1",), 3)


def test_disputed_codes_are_left_out_of_the_undisputed_cases() -> None:
    sure = judged(case="c1")
    disputed = replace(sure, case=replace(sure.case, dispute="documented for campaigns"))

    assert accuracy.undisputed([sure, disputed]) == (sure,)


def test_doubtful_labels_are_left_out_of_the_certain_cases() -> None:
    sure, doubtful = judged(case="c1"), judged(case="c2", doubt="who knows")

    assert accuracy.certain([sure, doubtful]) == (sure,)
