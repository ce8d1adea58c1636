"""The page on planted flaws lays out what was counted, in both languages."""

from docs.generate.planted_page import counted, planted_page
from tests.made_codes import RULE
from tests.site.made_contents import speech
from tests.site.rendered import texts, tree

FAMILY = RULE.id.partition("/")[0]
COUNT = {"flaws": 3, "home": 3, "carried": 20, "alone": 15, "beside": 2, "quiet": 2, "elsewhere": 1}
FIGURES = {
    "total": COUNT,
    f"family {FAMILY}": COUNT,
    RULE.id: COUNT,
    "identity/gone": COUNT,
    "codes": {"named": 9, "reached": 8},
}


def rows(markdown: str, number: int) -> list[list[str]]:
    table = tree(markdown).css("table")[number]
    return [[cell.text() for cell in row.css("td")] for row in table.css("tr")[1:]]


def test_families_and_rules_stand_with_their_figures() -> None:
    markdown = planted_page(speech(), FIGURES)
    figures = ["3", "3", "20", "15", "2", "3"]

    assert [row[1:] for row in rows(markdown, 0)] == [figures, figures]
    assert rows(markdown, 1) == [[RULE.page.texts["en"].title, *figures]]
    assert "planted flaws brought up 8" in tree(markdown).text()


def test_the_page_is_in_french_too() -> None:
    assert texts(planted_page(speech("fr"), FIGURES), "h1") == ["Défauts introduits"]


def test_every_rule_of_the_book_that_was_counted_has_flaws() -> None:
    figures = counted()

    assert figures["total"]["flaws"] == sum(
        count["flaws"] for name, count in figures.items() if "/" in name
    )
