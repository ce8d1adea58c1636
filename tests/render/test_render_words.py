"""Every word of our own is there in both languages, says the same, and is used."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from a2p_lint.cli.texts import TEXTS
from a2p_lint.render.words import WORDS, counted, said

SOURCE = Path(__file__).parents[2] / "src" / "a2p_lint"
CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted(SOURCE.rglob("*.py"))
    if path.name not in ("words.py", "texts.py")
)
FIELD = re.compile(r"\{(\w+)\}")
# Words that are spelt alike in both languages.
ALIKE = {
    "of.at-risk", "options", "page.sources", "labelled", "rules.usage", "wrong-value",
}  # fmt: skip
TABLES = [pytest.param(WORDS, id="render"), pytest.param(TEXTS, id="cli")]


@pytest.mark.parametrize("table", TABLES)
def test_both_languages_say_something_of_their_own(table: Mapping[str, tuple[str, str]]) -> None:
    same = {key for key, (en, fr) in table.items() if not en or not fr or en == fr}

    assert same <= ALIKE


@pytest.mark.parametrize("table", TABLES)
def test_both_languages_are_filled_with_the_same_facts(
    table: Mapping[str, tuple[str, str]],
) -> None:
    assert [
        key for key, (en, fr) in table.items() if set(FIELD.findall(en)) != set(FIELD.findall(fr))
    ] == []


@pytest.mark.parametrize("table", TABLES)
def test_french_marks_stand_as_in_canada(table: Mapping[str, tuple[str, str]]) -> None:
    """A blank before a colon and inside « », none before ; ! and ?."""
    wrong = re.compile(r"(?<=[^\W\d])(?<!https)(?<!identity): | [;!?]|«(?! )|(?<! )»")

    assert {key: wrong.findall(fr) for key, (_, fr) in table.items() if wrong.search(fr)} == {}


@pytest.mark.parametrize("table", TABLES)
def test_no_word_is_kept_that_nobody_says(table: Mapping[str, tuple[str, str]]) -> None:
    def is_said(key: str) -> bool:
        stem = key.removesuffix(".one")
        family = stem.partition(".")[0]
        return f'"{stem}"' in CODE or f'f"{family}.{{' in CODE or 'f"{command}.' in CODE

    assert [key for key in table if not is_said(key)] == []


def test_what_is_said_of_one_is_said_of_many_too() -> None:
    assert [key for key in WORDS if key.endswith(".one") and key[:-4] not in WORDS] == []


def test_french_says_none_as_it_says_one() -> None:
    facts = {"total": 3}

    assert [counted("ran", number, "fr", facts) for number in (0, 1, 2)] == [
        "0 règle sur 3 appliquée",
        "1 règle sur 3 appliquée",
        "2 règles sur 3 appliquées",
    ]
    assert [counted("needing", number, "en") for number in (0, 1, 2)] == [
        "0 need evidence",
        "1 needs evidence",
        "2 need evidence",
    ]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_verdict_promises_anything(lang: str) -> None:
    promising = re.compile(r"approv|guarant|garanti|probab|pass(es|era)|accept", re.IGNORECASE)
    verdicts = [key for key in WORDS if key.startswith(("verdict.", "of.", "readiness"))]

    assert [key for key in verdicts if promising.search(WORDS[key][lang == "fr"])] == []


def test_words_are_filled_and_typeset() -> None:
    assert said("why", "fr", {"why": "parce que"}) == "Pourquoi\u00a0: parce que"
