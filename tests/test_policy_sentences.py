"""Sentences that hold certain words are found in a long text, without reading all of it."""

import pytest

from a2p_lint.policy_sentences import sentences_with, sift
from a2p_lint.text import Passage, Words

SHARE = Words(["share", "may give"])
PARTNERS = Words(["partner*", "third part*"])


def found(text: str, beside: Words | None = None) -> list[str]:
    return [each.text.raw.strip() for each in sentences_with(Passage(text), SHARE, beside)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hello. We share it. Bye.", ["We share it."]),
        ("We sell it. Nobody may. We give it.", []),
        ("We may give it! Do we share it? “We share it.” Yes", [
            "We may give it!", "Do we share it?", "“We share it.”",
        ]),
        ("Partners and\nwe share\nall of it", ["we share"]),
        ("We share e.g. names, v1.2 and a.b... and more.", [
            "We share e.g.",
        ]),
        ("nous partageons; we share\u2026 Share", ["we share\u2026", "Share"]),
    ],
)  # fmt: skip
def test_each_sentence_with_a_phrase_is_given_once_and_in_order(
    text: str, sentences: list[str]
) -> None:
    assert found(text) == sentences


def test_a_sentence_in_a_line_without_end_is_followed_to_its_own_end() -> None:
    line = "We count pages. " * 100
    kept = "We share it with those who send our letters for us, and with nobody else at all."

    assert found(f"{line}We share. {line[:784]}{kept} {line}") == ["We share.", kept]


def test_the_items_of_a_list_are_read_behind_its_beginning() -> None:
    text = "We share it with:\nour partners;\nour bank.\nWe ask first."

    assert found(text) == [
        "We share it with:",
        "We share it with our partners;",
        "We share it with our bank.",
    ]


def test_of_two_lists_both_must_tell_or_a_list_must_follow() -> None:
    text = "We share it. We share it with partners. Partners pay. We share it with:\nthird parties."

    assert found(text, PARTNERS) == [
        "We share it with partners.",
        "We share it with:",
        "We share it with third parties.",
    ]


def test_what_was_looked_for_before_changes_nothing() -> None:
    text = Passage("Partners. We share it with partners. We share it.")
    alone = [each.text.raw for each in sentences_with(text, SHARE)]
    sift(text, (PARTNERS,))

    assert [each.text.raw for each in sentences_with(text, SHARE)] == alone


def test_a_sentence_says_where_it_stands_and_what_stands_before() -> None:
    (only,) = sentences_with(Passage("“Ünïque”. We share it. Bye."), SHARE)

    assert (only.start, only.end, only.before.raw) == (9, 22, "“Ünïque”.")


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Marsh Ltd. shares no numbers. It is so.", ["Marsh Ltd. shares no numbers."]),
        ("Delgado Bros. Auto shares none.", ["Delgado Bros. Auto shares none."]),
        ("Ask Dr. Ruiz, who shares none. Or us.", ["Ask Dr. Ruiz, who shares none."]),
        ("We are Marsh Inc. Numbers are shared.", ["Numbers are shared."]),
        ("Come to 4 Elm St. We never shared it.", ["We never shared it."]),
    ],
)
def test_a_stop_in_a_name_ends_no_sentence(text: str, held: list[str]) -> None:
    words = Words(("shares", "shared"))

    kept = [each.text.raw.strip() for each in sentences_with(Passage(text), words)]

    assert kept == held
