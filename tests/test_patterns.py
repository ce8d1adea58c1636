"""A page's patterns take no longer than a text is long: what might is refused."""

import pytest

from a2p_lint.invariants import faults
from tests.made import made

MAY_BE_SLOW = "samples/made: pattern shape may be slow: "


def said_of(pattern: str) -> list[str]:
    """What the invariants say of a page's pattern."""
    found = faults([made(patterns={"shape": pattern})])
    return [fault.removeprefix(MAY_BE_SLOW) for fault in found if fault.startswith(MAY_BE_SLOW)]


@pytest.mark.parametrize(
    "pattern",
    [
        "stop",
        "[0-9]{1,2} ?% off",
        r"\[(?:your |the )?(?:business|company)(?: name)?\]",
        r"(?:take|get|save) (?:up to )?[0-9]{1,3} ?% off\b",
        # Nothing follows that could fail.
        "_{3,}",
        "code [a-z]+",
        # Only one place of a run can begin a match.
        r"\$\d+ off",
        r"(?<![a-z0-9-])x{4,}(?![a-z0-9])",
        "(?<![0-9])[0-9]+ off",
        # Each sign of a text begins one of the alternatives only.
        "when (?:a{1,90}|b{1,90}|c{1,90}|d{1,90}) (?:a{1,90}|b{1,90}|c{1,90}|d{1,90})!",
    ],
)
def test_a_pattern_that_cannot_be_slow_passes(pattern: str) -> None:
    assert said_of(pattern) == []


@pytest.mark.parametrize(
    "pattern",
    [r"\bstop", ".stop", "[^a]stop", r"\s+off", "a?stop", "(?:|a)stop", "(?:a|b?)stop", ""],
)
def test_a_pattern_begins_with_something_told(pattern: str) -> None:
    assert said_of(pattern) == [
        "begin with a letter, a digit or a sign, not with what may be anything or nothing"
    ]


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("stop.*end", "it enters a run of signs in its middle"),
        ("a+b", "it enters a run of signs in its middle"),
        ("(?i)x[A-Z]*!", "it enters a run of signs in its middle"),
        (r"\d+ off", "it enters a run of signs in its middle"),
        ("x(?:ab)+c", "it repeats without end what is more than one sign"),
        ("x[a-z]+[a-z]+!", "it repeats two things without end"),
        ("(?<!a)(?:a+){2,9}b", "it repeats two things without end"),
        ("(?<!a)(?:a+)+b", "it repeats two things without end"),
        ("x(?:a|ab){1,30}y", "it can match in too many ways"),
        ("a{1,200}a{1,200}b", "it can match in too many ways"),
        ("x(?:a{0,50}){0,50}y", "it can match in too many ways"),
        (r"(a|b)\1", "it asks for what it has found before"),
    ],
)
def test_a_pattern_that_may_be_slow_is_refused(pattern: str, fault: str) -> None:
    assert said_of(pattern) == [fault]


def test_a_pattern_that_is_none_is_refused() -> None:
    (fault,) = said_of("(stop")

    assert fault.startswith("it is no regular expression (")
