"""What `make bench` measures with: made-up times, and the applications it is measured on."""

import json
from collections.abc import Callable
from datetime import date

import pytest

from a2p_lint import Application, Evidence, Linter, Settings
from a2p_lint.report import NOT_APPLICABLE
from benchmarks.subjects import plain_model, subject
from benchmarks.timing import Measured, Times, in_turn

NUMBERS = (0, 1, 2, 99, 4000, 65_535)


def measured(seconds: float, goal: float | None, limit: float | None) -> Measured:
    return Measured("a", Times((seconds,)), "b", Times((1.0,)), "ms", goal, limit)


@pytest.mark.parametrize(
    ("measured", "verdict"),
    [
        (measured(2.0, 2.0, 3.0), "within goal"),
        (measured(2.5, 2.0, 3.0), "within limit"),
        (measured(3.1, 2.0, 3.0), "OVER"),
        (measured(9.0, None, None), "for information"),
    ],
)
def test_a_ratio_is_held_against_goal_and_limit(measured: Measured, verdict: str) -> None:
    assert measured.verdict == verdict


def test_a_ratio_is_the_median_of_the_rounds() -> None:
    slowed_in_one_round = Times((2.0, 20.0, 4.0)), Times((1.0, 10.0, 1.0))

    assert slowed_in_one_round[0].over(slowed_in_one_round[1]) == 2.0


def test_times_show_least_median_and_most() -> None:
    assert Times((0.003, 0.001, 0.00251)).shown("ms") == "1 / 2.51 / 3"


def test_things_are_timed_in_turn_after_a_round_that_warms_up() -> None:
    acts: list[str] = []

    def acting(name: str) -> Callable[[int], Callable[[], object]]:
        return lambda _round: lambda: acts.append(name)

    times = in_turn(2, {"a": acting("a"), "b": acting("b")})

    assert acts == ["a", "b"] * 3
    assert [len(each.seconds) for each in times.values()] == [2, 2]


BY_SCRIPT = (
    "consent/form-by-script", "privacy/text-by-script", "terms/text-by-script",
    "website/name-by-script",
)  # fmt: skip


def test_no_two_subjects_are_alike_but_in_length() -> None:
    texts = [subject(number).text for number in NUMBERS]

    assert len(set(texts)) == len(NUMBERS)
    assert {len(text.encode()) for text in texts} == {len(texts[0].encode())}
    assert 3500 <= len(texts[0].encode()) <= 3700


@pytest.mark.parametrize("number", NUMBERS)
def test_a_subject_has_what_rules_need_and_no_fault(number: int) -> None:
    given = subject(number)
    application = Application.model_validate_json(given.text)
    evidence = Evidence.model_validate(given.evidence)

    report = Linter(settings=Settings(fiction=True)).lint(
        application, evidence, today=date(2026, 11, 22)
    )

    assert report.findings == ()
    # Letters, registers and the like are given with few applications.
    settled = {"", "not-gathered", "fiction-allowed", *NOT_APPLICABLE}
    untold = [(each.rule, each.why) for each in report.outcomes if each.why not in settled]
    # Nobody looked with a browser either.
    assert untold == [(rule, "unknown") for rule in BY_SCRIPT]


def test_the_plain_model_reads_what_ours_reads() -> None:
    text = subject(0).text
    plain = plain_model().model_validate_json(text).model_dump(exclude_unset=True)

    assert json.loads(json.dumps(plain)) == json.loads(text)
