"""Whatever a book says, its words come out of a page as they went in."""

import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from docs.generate import markdown as md
from tests.site.rendered import texts, tree

# What a book may hold: any characters of a line; TOML has no others than these.
LINES = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=40
).filter(lambda text: text.strip() == text)
HOSTILE = "[a](b) <script>x</script> & *b* _c_ `d` {e}`f` | {{g}} $h$ ![i](j) \\ ~~k~~ &amp; #l ^m"


def hostile(function: Callable[[str], None]) -> Callable[..., None]:
    """Try a claim on texts of all kinds, and always on those that are likeliest to break it."""
    for text in (HOSTILE, "1. one", "- item", "+++", "% note", "(target)=", ":field: x", "---"):
        function = example(text)(function)
    return given(LINES)(function)


@hostile
def test_words_come_out_of_a_paragraph_as_they_went_in(text: str) -> None:
    assert texts(md.escaped(text), "p") == [text]


@hostile
def test_words_come_out_of_a_heading_as_they_went_in(text: str) -> None:
    assert texts(md.heading(2, md.escaped(text)), "h2") == [text]


@hostile
def test_words_come_out_of_a_list_as_they_went_in(text: str) -> None:
    assert texts(md.items([md.escaped(text), "last"]), "li") == [text, "last"]


@hostile
def test_words_come_out_of_a_table_as_they_went_in(text: str) -> None:
    table = md.table(["a", "b"], [[md.escaped(text), md.page_link(md.escaped(text), "x")]])

    assert texts(table, "td") == [text, text]


@hostile
def test_words_come_out_of_a_link_as_they_went_in(text: str) -> None:
    assert texts(md.page_link(md.escaped(text), "codes/a/b"), "a") == [text]


@hostile
def test_words_come_out_of_a_badge_as_they_went_in(text: str) -> None:
    assert texts(md.styled(md.escaped(text), "badge"), "span.badge") == [text]


@hostile
def test_words_come_out_of_code_as_they_went_in(text: str) -> None:
    assert "".join(texts(md.code(text), "p")) == text


@pytest.mark.parametrize("text", ["a\nb", "a\r\n b", "\ta  b "])
def test_blanks_and_line_breaks_become_one_blank(text: str) -> None:
    assert md.escaped(text) == "a b"


def test_a_no_break_space_stays() -> None:
    assert texts(md.escaped("Que faire\u00a0: ceci"), "p") == ["Que faire\u00a0: ceci"]


def test_a_source_that_is_an_address_is_a_link_that_shows_it() -> None:
    address = "https://provider.example/a_(b)?c=d&e=*f*#g"

    (link,) = tree(md.web_link(address)).css("a")

    assert (link.attributes["href"], link.text()) == (address, address)


@pytest.mark.parametrize(
    "source", ["Letter to customers, 2026", "https://a.example and more", "javascript:alert(1)"]
)
def test_a_source_that_is_no_address_is_words(source: str) -> None:
    page = tree(md.web_link(source))

    assert (page.css("a"), page.text().strip()) == ([], source)


def test_a_list_may_hold_a_list() -> None:
    markdown = md.items([f"a\n{md.items(['b', 'c'])}", "d"])

    assert texts(markdown, "li li") == ["b", "c"]
    assert re.sub(r"\s+", " ", texts(markdown, "body > ul")[0]).strip() == "a b c d"


def test_facts_that_nothing_is_known_of_are_left_out() -> None:
    assert md.facts([("a", "1"), ("b", ""), ("c", "3")]) == ":a: 1\n:c: 3"


def test_a_text_in_the_other_language_says_so() -> None:
    (span,) = tree(md.foreign("No: *never*", "en")).css("span")

    assert (span.attributes["class"], span.text()) == ("language-en", "No: *never*")
