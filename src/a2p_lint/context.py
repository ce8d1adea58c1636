"""What a check sees of one application, its evidence and its page's words. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from a2p_lint.application import Application, Brand, Campaign, TollFree
from a2p_lint.evidence import Evidence, LineType, WebPage
from a2p_lint.programmes import Programme
from a2p_lint.subject import Subject
from a2p_lint.text import Passage, Words

if TYPE_CHECKING:
    from a2p_lint.pack import RulePage
    from a2p_lint.surfaces import Surface

__all__ = ("Context", "Programme")


class Context:
    """What one check sees: the subject through the rule's own words, limits and programmes.

    A lint has one context, which is turned to each rule in its turn: a check that kept it would
    see the next rule's words.
    """

    __slots__ = ("_subject", "limits", "patterns", "programmes", "words")

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self.words: Mapping[str, Words] = {}
        """The lists of the rule's page, by name."""
        self.limits: Mapping[str, int] = {}
        """The limits of the rule's page at the provider, by name."""
        self.patterns: Mapping[str, str] = {}
        """The patterns of the rule's page, by name; ``pattern`` compiles them."""
        self.programmes: tuple[Programme, ...] = subject.programmes
        """The campaign and the toll-free block, those that the rule may judge."""

    def turned_to(self, page: RulePage, limits: Mapping[str, int]) -> Context:
        """Show this subject to a rule's check: all its programmes, through the page's words."""
        self.words, self.limits, self.patterns = page.words, limits, page.patterns
        return self

    @property
    def application(self) -> Application:
        """The whole application."""
        return self._subject.application

    @property
    def brand(self) -> Brand:
        """The brand."""
        return self._subject.application.brand

    @property
    def campaign(self) -> Campaign:
        """The campaign; there is one wherever the rule's kinds ask for it."""
        return self._subject.application.campaign or Campaign()

    @property
    def toll_free(self) -> TollFree:
        """The toll-free block; there is one wherever the rule's kinds ask for it."""
        return self._subject.application.toll_free or TollFree()

    @property
    def provider(self) -> str:
        """The chosen provider's stem, or ``""``."""
        return self._subject.provider

    @property
    def today(self) -> date | None:
        """The day that the application is judged on: ``submitted_on``, else the caller's."""
        return self._subject.today

    @property
    def sending_numbers(self) -> tuple[tuple[str, str], ...]:
        """The numbers of the list and of the toll-free block, each behind its pointer."""
        return self._subject.sending_numbers

    def text(self, pointer: str) -> Passage:
        """Give the text at a pointer, folded once per lint; empty where there is none."""
        return self._subject.passages[pointer]

    def sample_words(self, programme: Programme) -> frozenset[str]:
        """Give the folded words of all samples of a programme, to rule many out at one look."""
        return self._subject.sample_words(programme)

    @property
    def vocabulary(self) -> frozenset[str]:
        """The folded words of the brand's names and streets and of all texts of the programmes."""
        return self._subject.vocabulary

    @property
    def kept(self) -> dict[object, Any]:
        """What several rules ask of the same thing, by question: the first works it out."""
        return self._subject.kept

    def blank(self, pointer: str) -> bool:
        """Say whether there is nothing at a pointer."""
        return self._subject.blank(pointer)

    def pattern(self, name: str) -> re.Pattern[str]:
        """Give a pattern of the page, compiled once; it is matched on folded text."""
        return compiled(self.patterns[name])

    def web_page(self, pointer: str) -> WebPage | None:
        """Give what was seen at the URL that stands at a pointer; None when nobody looked."""
        return self._subject.web_page(pointer)

    def surface(self, pointer: str) -> Surface | None:
        """Give the web page that the field at a pointer leads to, as a person sees it.

        A programme's opt-in page, policy and terms are found through the flow, the opt-in page and
        the site where their own field is blank; ``surface.at`` is the field that led there.
        """
        return self._subject.surface(pointer)

    def opt_in_pages(self, programme: Programme) -> tuple[Surface, ...]:
        """Give all web pages on record on which people opt in to a programme."""
        return self._subject.opt_in_pages(programme)

    @property
    def evidence(self) -> Evidence:
        """All that was seen outside."""
        return self._subject.evidence

    def line_type(self, pointer: str) -> LineType | None:
        """Give the line type recorded for the number at a pointer; None when nobody asked."""
        return self._subject.line_type(pointer)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a page's pattern once for all linters."""
    return re.compile(pattern)
