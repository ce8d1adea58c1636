"""The page on accuracy says in both languages what was measured."""

import re
from string import Formatter

import pytest

from benchmarks import quiet
from benchmarks.quiet import Share
from docs.generate import accuracy_words
from docs.generate.accuracy_page import accuracy_page, measured
from docs.generate.contents import our_contents
from docs.generate.speech import Speech
from tests.site.rendered import texts, tree


def numbers(markdown: str) -> list[list[str]]:
    """The figures of each table, line by line, without the words."""
    return [
        re.findall(r"\d+", " ".join(cell.text() for cell in row.css("td")))
        for row in tree(markdown).css("table tr")
    ]


def test_both_languages_show_the_same_figures() -> None:
    contents = our_contents()
    english, french = (accuracy_page(Speech(contents, lang)) for lang in ("en", "fr"))

    assert numbers(english) == numbers(french)
    assert len(texts(english, "h2")) == len(texts(french, "h2"))


def test_every_rule_off_the_written_rule_is_named_once_with_its_reason() -> None:
    page = accuracy_page(Speech(our_contents(), "en"))

    off = re.search(r"(\d+) of \d+ rules differ in severity and (\d+) in confidence", page)
    assert off is not None
    reasons = [line for line in page.splitlines() if line.startswith("**")]
    assert sum(line.count("(/rules/") for line in reasons) == int(off[1]) + int(off[2])


@pytest.mark.parametrize("key", accuracy_words.WORDS)
def test_a_text_of_the_page_has_the_same_facts_in_both_languages(key: str) -> None:
    english, french = (
        sorted(name for _, name, _, _ in Formatter().parse(text) if name)
        for text in accuracy_words.WORDS[key]
    )

    assert english == french


def test_the_quiet_applications_stay_quiet_and_most_subtle_faults_are_found() -> None:
    what = measured()

    assert what.alarmed == Share(40, 22, 0)
    assert (what.found.all, what.found.first) == (40, 15)
    assert what.found.now >= 36
    assert quiet.found(()).now == 0
