"""The page on Quo says what the rules foresee today."""

from benchmarks.generated import between
from benchmarks.quo import PAGE, markdown


def test_the_page_on_quo_is_what_the_book_gives() -> None:
    assert between(PAGE.read_text(encoding="utf-8")) == markdown(), "run make refresh"
