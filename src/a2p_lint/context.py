"""What a check sees of one application, its evidence and its page's words. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache, cached_property
from typing import NamedTuple

from a2p_lint.application import (
    Application,
    Brand,
    Campaign,
    TollFree,
)
from a2p_lint.evidence import Evidence, LineType, WebPage
from a2p_lint.phones import e164
from a2p_lint.pointers import given, value_at
from a2p_lint.text import Passage, Words

TOLL_FREE_NAMES: Mapping[str, str] = {
    "description": "use_case_summary",
    "samples": "production_message_samples",
    "opt_in_message": "opt_in_confirmation_message",
    "opt_in_methods": "opt_in_type",
    "use_case": "use_case_categories",
}
"""What a programme's field is called in a toll-free block, where it differs."""


GATED = frozenset(
    {
        "/brand/legal_name", "/brand/dba", "/brand/display_name", "/toll_free/business_name",
        "/campaign/description", "/toll_free/use_case_summary", "/campaign/mms_samples",
        "/campaign/samples", "/toll_free/production_message_samples",
        "/campaign/opt_in_message", "/toll_free/opt_in_confirmation_message",
        *(
            f"{root}/{name}"
            for root in ("/campaign", "/toll_free")
            for name in (
                "message_flow", "opt_out_message", "help_message", "additional_information",
                "opt_in_keywords", "opt_out_keywords", "help_keywords",
            )
        ),
    }
)  # fmt: skip
"""The texts in which the words of a page's ``gate`` are looked for before its check is called."""


class Programme(NamedTuple):
    """One messaging programme, a campaign or a toll-free block, under one set of names."""

    root: str
    description: str
    message_flow: str
    samples: tuple[str, ...]
    use_cases: tuple[str, ...]
    opt_in_methods: tuple[str, ...]
    opt_in_keywords: tuple[str, ...]
    opt_in_message: str
    opt_out_keywords: tuple[str, ...]
    opt_out_message: str
    help_keywords: tuple[str, ...]
    help_message: str
    privacy_policy_url: str
    terms_url: str
    opt_in_url: str
    additional_information: str
    age_gated: bool | None

    def at(self, name: str) -> str:
        """Give the pointer of a programme's field: ``at("samples")``, ``at("message_flow")``."""
        return _pointer(self.root, name)


def field_of(root: str, name: str) -> str:
    """Give what a programme's field is called in the block at ``root``."""
    return TOLL_FREE_NAMES.get(name, name) if root == "/toll_free" else name


@cache
def _pointer(root: str, name: str) -> str:
    return f"{root}/{field_of(root, name)}"


def _of_campaign(block: Campaign) -> Programme:
    return Programme(
        root="/campaign",
        description=block.description,
        message_flow=block.message_flow,
        samples=block.samples,
        use_cases=(block.use_case, *block.sub_use_cases) if block.use_case else (),
        opt_in_methods=block.opt_in_methods,
        opt_in_keywords=block.opt_in_keywords,
        opt_in_message=block.opt_in_message,
        opt_out_keywords=block.opt_out_keywords,
        opt_out_message=block.opt_out_message,
        help_keywords=block.help_keywords,
        help_message=block.help_message,
        privacy_policy_url=block.privacy_policy_url,
        terms_url=block.terms_url,
        opt_in_url=block.opt_in_url,
        additional_information=block.additional_information,
        age_gated=block.age_gated,
    )


def _of_toll_free(block: TollFree) -> Programme:
    return Programme(
        root="/toll_free",
        description=block.use_case_summary,
        message_flow=block.message_flow,
        samples=block.production_message_samples,
        use_cases=block.use_case_categories,
        opt_in_methods=(block.opt_in_type,) if block.opt_in_type else (),
        opt_in_keywords=block.opt_in_keywords,
        opt_in_message=block.opt_in_confirmation_message,
        opt_out_keywords=block.opt_out_keywords,
        opt_out_message=block.opt_out_message,
        help_keywords=block.help_keywords,
        help_message=block.help_message,
        privacy_policy_url=block.privacy_policy_url,
        terms_url=block.terms_url,
        opt_in_url=block.opt_in_url,
        additional_information=block.additional_information,
        age_gated=block.age_gated,
    )


def _sending_numbers(application: Application) -> tuple[tuple[str, str], ...]:
    numbers, toll_free = application.numbers, application.toll_free
    listed = [(f"/numbers/{place}", number) for place, number in enumerate(numbers)]
    if toll_free is not None:
        listed.append(("/toll_free/phone_number", toll_free.phone_number))
    return tuple([(at, number) for at, number in listed if number and not number.isspace()])


class Subject:
    """One application under judgement, with everything that rules share made once."""

    def __init__(
        self, application: Application, evidence: Evidence, provider: str, today: date | None
    ) -> None:
        self.application = application
        self.evidence = evidence
        self.provider = provider
        self.today = today
        campaign, toll_free = application.campaign, application.toll_free
        self.programmes = (
            *((_of_campaign(campaign),) if campaign is not None else ()),
            *((_of_toll_free(toll_free),) if toll_free is not None else ()),
        )
        self._given = given(application)
        self.given = frozenset(self._given)
        """The pointers at which there is something."""
        self.sending_numbers = _sending_numbers(application)
        """The numbers that will send, each behind its pointer; blanks are left out."""
        self.passages: dict[str, Passage] = {}
        """The texts that were asked for, by their pointers."""

    def value(self, pointer: str) -> object:
        """Give what stands at a pointer; None, or what blank it is, where there is nothing."""
        found = self._given.get(pointer)
        return value_at(self.application, pointer) if found is None else found

    def blank(self, pointer: str) -> bool:
        """Say whether there is nothing at a pointer."""
        return pointer not in self.given

    def passage(self, pointer: str) -> Passage:
        """Give the text at a pointer, folded once per lint; what is no text is empty."""
        known = self.passages.get(pointer)
        if known is None:
            value = self._given.get(pointer) or self.value(pointer)
            known = self.passages[pointer] = Passage(value if isinstance(value, str) else "")
        return known

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The folded words of all texts of the programmes and of the brand's names."""
        return frozenset().union(*[text.vocabulary for text in self._texts])

    @cached_property
    def joined(self) -> str:
        """The folded words of the same texts in order, with a line for each text."""
        return "\n".join([text.joined for text in self._texts])

    @cached_property
    def _texts(self) -> list[Passage]:
        texts, keywords = list[Passage](), list[str]()
        for pointer in GATED & self.given:
            value = self._given[pointer]
            if not isinstance(value, tuple):
                texts.append(self.passage(pointer))
            elif pointer.endswith("_keywords"):
                keywords += value
            else:
                texts += [self.passage(f"{pointer}/{n}") for n in range(len(value))]
        return [*texts, Passage("\n".join(keywords))]

    def web_page(self, pointer: str) -> WebPage | None:
        """Give the record of the URL at a pointer."""
        value = self.value(pointer)
        return self.evidence.page(value) if isinstance(value, str) and value else None

    def line_type(self, pointer: str) -> LineType | None:
        """Give the record of the telephone number at a pointer."""
        value = self.value(pointer)
        if not isinstance(value, str) or not self.evidence.line_types:
            return None
        return self.evidence.line_type(e164(value))


class Context:
    """What one check sees: the subject through the rule's own words, limits and programmes."""

    __slots__ = ("_patterns", "_subject", "limits", "programmes", "words")

    def __init__(
        self,
        subject: Subject,
        words: Mapping[str, Words],
        limits: Mapping[str, int],
        patterns: Mapping[str, str],
        programmes: tuple[Programme, ...],
    ) -> None:
        self._subject = subject
        self._patterns = patterns
        self.words = words
        self.limits = limits
        self.programmes = programmes

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
        return self._subject.passages.get(pointer) or self._subject.passage(pointer)

    def blank(self, pointer: str) -> bool:
        """Say whether there is nothing at a pointer."""
        return self._subject.blank(pointer)

    def pattern(self, name: str) -> re.Pattern[str]:
        """Give a pattern of the page, compiled once; it is matched on folded text."""
        return compiled(self._patterns[name])

    def web_page(self, pointer: str) -> WebPage | None:
        """Give what was seen at the URL that stands at a pointer; None when nobody looked."""
        return self._subject.web_page(pointer)

    def line_type(self, pointer: str) -> LineType | None:
        """Give the line type recorded for the number at a pointer; None when nobody asked."""
        return self._subject.line_type(pointer)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a page's pattern once for all linters."""
    return re.compile(pattern)
