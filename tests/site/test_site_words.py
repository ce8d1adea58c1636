"""The site's own words are there in both languages, and for everything that the book has."""

import re
from pathlib import Path
from string import Formatter

import pytest

from a2p_lint.examples import clean_names
from docs.generate.contents import STAGES, Standing, our_contents
from docs.generate.words import WORDS

FOLDER = Path(__file__).parents[2] / "docs" / "generate"
SOURCE = "\n".join(file.read_text("utf-8") for file in FOLDER.glob("*.py"))
# Keys that are put together; what they are put together from is tested below or listed here.
BEGINNINGS = {name.partition("{")[0] for name in re.findall(r'f"([a-z_.-]+\{[^"]*)"', SOURCE)}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", WORDS)
def test_words_have_the_same_placeholders_in_both_languages(key: str) -> None:
    english, french = WORDS[key]

    assert english and french
    assert placeholders(english) == placeholders(french)


def test_every_area_and_family_of_the_book_has_a_name() -> None:
    contents = our_contents()

    assert {*contents.areas, *contents.families} <= {
        key.removeprefix("area.") for key in WORDS if key.startswith("area.")
    }


def test_every_stage_standing_and_clean_application_has_a_name() -> None:
    wanted = {
        *(f"stage.{stage}" for stage in STAGES),
        *(f"{kind}.{one}" for one in Standing for kind in ("standing", "sum", "count")),
        *(f"base.{name}" for name in clean_names() if name != "commercial"),
    }

    assert sorted(wanted - set(WORDS)) == []


def test_no_words_are_left_that_no_page_shows() -> None:
    unused = [
        key
        for key in WORDS
        if f'"{key.removesuffix(".one")}"' not in SOURCE.replace(f'    "{key}": (', "")
        and not key.startswith(tuple(BEGINNINGS))
    ]

    assert unused == []
