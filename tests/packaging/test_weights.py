"""Severity and confidence follow the written rule, or say why not."""

import re
from typing import Any

import pytest

from a2p_lint.book import book_root
from a2p_lint.codes import Catalogue, catalogue
from a2p_lint.pack import RulePage, load_pages
from benchmarks import weights
from tests.made import made


def our_pages() -> tuple[RulePage, ...]:
    return tuple(load_pages(book_root()))


def our_codes() -> Catalogue:
    return catalogue(our_pages())


def test_every_page_is_by_the_rule_or_says_why_not() -> None:
    assert list(weights.faults(weights.weights(our_pages(), our_codes()))) == []


@pytest.mark.parametrize(
    ("named_by", "final", "own", "severities"),
    [
        (0, 0, 0, ["low"]),
        (0, 0, 1, ["low"]),
        (1, 0, 0, ["medium", "low"]),
        (1, 0, 1, ["high", "medium"]),
        (1, 1, 0, ["high"]),
        (2, 0, 0, ["high", "medium"]),
        (3, 0, 0, ["high", "medium"]),
        (4, 0, 0, ["high"]),
    ],
)
def test_the_more_providers_name_a_defect_the_graver_it_is(
    named_by: int, final: int, own: int, severities: list[str]
) -> None:
    assert list(weights.allowed(named_by, final=bool(final), own=bool(own))) == severities


@pytest.mark.parametrize(
    ("keys", "fault"),
    [
        ({"severity": "low"}, "rules/made is low; named by 1 (twilio), final, the rule gives high"),
        ({"severity": "low", "severity_why": "mood"}, "rules/made is low; named by 1"),
        ({"severity": "low", "severity_why": "sign"}, ""),
        ({"severity": "high"}, ""),
        ({"severity": "high", "severity_why": "sign"}, "by the rule, and needs no severity_why"),
        ({"words": {"a": ["b"]}, "confidence": "high"}, "reads words and is sure of itself"),
        ({"words": {"a": ["b"]}, "confidence": "medium"}, ""),
        ({"words": {"nothing": ["none"]}, "confidence": "high"}, ""),
        ({"words": {"a": ["b"]}, "confidence": "high", "confidence_why": "formula"}, ""),
        ({"confidence": "low", "confidence_why": "formula"}, "and needs no confidence_why"),
    ],
)
def test_a_page_off_the_rule_is_named_with_what_the_rule_gives(
    keys: dict[str, Any], fault: str
) -> None:
    table: dict[str, Any] = {"severity": "high", "codes": ["twilio:30884"], **keys}
    page = made("rules/made", **table).page

    found = " ".join(weights.faults([weights.weight(page, our_codes())]))
    assert fault in found
    assert bool(found) is bool(fault)


def test_each_exception_is_explained_in_both_languages_and_used() -> None:
    known = weights.whys()
    tables = [page.table for page in our_pages()]

    for kind, words in known.items():
        used = {table[f"{kind}_why"] for table in tables if f"{kind}_why" in table}
        assert sorted(used) == sorted(words)
        assert all(re.fullmatch(r"[A-Z].+\.", why[lang]) for why in words.values() for lang in why)
        assert {tuple(why) for why in words.values()} == {("en", "fr")}
