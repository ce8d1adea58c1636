"""One application under judgement, with everything that its rules share. No I/O."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from a2p_lint.application import Application
from a2p_lint.evidence import Evidence, LineType, WebPage
from a2p_lint.folding import split_words
from a2p_lint.kept import kept
from a2p_lint.phones import e164
from a2p_lint.pointers import given, value_at
from a2p_lint.programmes import Programme, of_campaign, of_toll_free
from a2p_lint.text import Passage

if TYPE_CHECKING:
    from a2p_lint.surfaces import Surface

GATED = frozenset(
    {
        "/brand/legal_name", "/brand/dba", "/brand/display_name", "/toll_free/business_name",
        "/brand/address/street", "/brand/address/unit",
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


def _sending_numbers(application: Application) -> tuple[tuple[str, str], ...]:
    numbers, toll_free = application.numbers, application.toll_free
    listed = [(f"/numbers/{place}", number) for place, number in enumerate(numbers)]
    if toll_free is not None:
        listed.append(("/toll_free/phone_number", toll_free.phone_number))
    return tuple([(at, number) for at, number in listed if number and not number.isspace()])


class _Passages(dict[str, Passage]):
    """The texts of a subject by their pointers, each made when it is first asked for."""

    def __init__(self, subject: Subject) -> None:
        super().__init__()
        self._subject = subject

    def __missing__(self, pointer: str) -> Passage:
        value = self._subject.value(pointer)
        found = self[pointer] = Passage(value if isinstance(value, str) else "")
        return found


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
            *((of_campaign(campaign),) if campaign is not None else ()),
            *((of_toll_free(toll_free),) if toll_free is not None else ()),
        )
        self.given = given(application)
        """What is not blank, by its pointer."""
        self.sending_numbers = _sending_numbers(application)
        """The numbers that will send, each behind its pointer; blanks are left out."""
        self._surfaces: dict[str, Surface | None] = {}
        self._opt_in_pages: dict[str, tuple[Surface, ...]] = {}
        self.passages = _Passages(self)
        """The text at each pointer, folded once per lint; what is no text is empty."""
        self.kept: dict[object, Any] = {}
        """What several rules ask of the same thing, worked out by the first of them."""

    def value(self, pointer: str) -> object:
        """Give what stands at a pointer; None, or what blank it is, where there is nothing."""
        found = self.given.get(pointer)
        return value_at(self.application, pointer) if found is None else found

    def blank(self, pointer: str) -> bool:
        """Say whether there is nothing at a pointer."""
        return pointer not in self.given

    def sample_words(self, programme: Programme) -> frozenset[str]:
        """Give the folded words of all samples of a programme."""
        key = ("sample words", programme.root)
        if key not in self.kept:
            at = programme.at("samples")
            texts = [self.passages[f"{at}/{number}"] for number in range(len(programme.samples))]
            self.kept[key] = frozenset().union(*[text.words for text in texts])
        found: frozenset[str] = self.kept[key]
        return found

    @kept
    def vocabulary(self) -> frozenset[str]:
        """The set of those words: what is not among them stands in none of those texts."""
        return frozenset(self.words)

    @kept
    def words(self) -> list[str]:
        """The folded words of the brand's names and streets and of all texts of the programmes."""
        words, keywords, passages = list[str](), list[str](), self.passages
        for pointer in GATED.intersection(self.given):
            value = self.given[pointer]
            if not isinstance(value, tuple):
                words += passages[pointer].words
            elif pointer.endswith("_keywords"):
                keywords += value
            else:
                for number, text in enumerate(value):
                    at = f"{pointer}/{number}"
                    passage = passages[at] = passages.get(at) or Passage(text)
                    words += passage.words
        return words + split_words("\n".join(keywords))

    def programmes_at(self, roots: tuple[str, ...] | None) -> tuple[Programme, ...]:
        """Give the programmes at these roots; all of them for None."""
        if roots is None:
            return self.programmes
        return tuple(one for one in self.programmes if one.root in roots)

    def web_page(self, pointer: str) -> WebPage | None:
        """Give the record of the URL at a pointer; see ``surface``."""
        found = self.surface(pointer)
        return found.page if found is not None else None

    def surface(self, pointer: str) -> Surface | None:
        """Give the web page that the field at a pointer leads to; None when nobody looked.

        Where a programme gives no address of its opt-in page, policy or terms, it is the one that
        its flow names, or that its other web pages link to.
        """
        if not self.evidence.pages:
            return None
        if pointer not in self._surfaces:
            self._surfaces[pointer] = self._surface(pointer)
        return self._surfaces[pointer]

    def _surface(self, pointer: str) -> Surface | None:
        from a2p_lint import surfaces

        for programme in self.programmes:
            for field in surfaces.LINKED:
                if pointer == programme.at(field):
                    # What the field gives is looked up by itself; only a blank one needs links.
                    others = () if getattr(programme, field) else self._linking(programme)
                    return surfaces.linked_page(programme, field, self.evidence, others)
            if pointer == programme.at("opt_in_url"):
                return next(iter(self.opt_in_pages(programme)), None)
        value = self.value(pointer)
        if not isinstance(value, str) or not value or (page := self.evidence.page(value)) is None:
            return None
        return surfaces.Surface(pointer, self.evidence.key_of(value), page)

    def opt_in_pages(self, programme: Programme) -> tuple[Surface, ...]:
        """Give the web pages on which people opt in to a programme, as far as on record."""
        if not self.evidence.pages:
            return ()
        if programme.root not in self._opt_in_pages:
            from a2p_lint.surfaces import opt_in_pages

            self._opt_in_pages[programme.root] = opt_in_pages(programme, self.evidence)
        return self._opt_in_pages[programme.root]

    def _linking(self, programme: Programme) -> tuple[Surface, ...]:
        """Give the web pages whose links a reviewer follows: of the opt-in, then of the site."""
        site = self.surface("/brand/website")
        return (*self.opt_in_pages(programme), *((site,) if site is not None else ()))

    def line_type(self, pointer: str) -> LineType | None:
        """Give the record of the telephone number at a pointer."""
        value = self.value(pointer)
        if not isinstance(value, str) or not self.evidence.line_types:
            return None
        return self.evidence.line_type(e164(value))

    def recorded(self, kind: str, pointer: str) -> bool:
        """Say whether there is a record of a kind (``letter``, ``mail`` ...) for a pointer's value.

        A letter is about the whole brand and needs no pointer.
        """
        evidence = self.evidence
        if kind == "letter":
            return bool(evidence.letters)
        if not evidence.of_kind(kind):
            return False
        value = self.value(pointer)
        values = value if isinstance(value, tuple) else (value,)
        return any(
            evidence.record(kind, one) is not None for one in values if isinstance(one, str) and one
        )
