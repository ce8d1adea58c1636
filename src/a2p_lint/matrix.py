"""The consent matrix: what each place that people or reviewers read says of each element.

Rows are surfaces: the message flow, the opt-in page, pictures of it, the confirmation, the replies
to HELP and STOP, the privacy policy and the terms. Columns are what people must be told. The words
are those of one rule, so that matrix and findings cannot disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from a2p_lint.consent_forms import Asking, asking
from a2p_lint.disclosures import (
    gives_contact,
    names_policy,
    shows_keyword,
    tells_frequency,
    tells_how_to_get_help,
    tells_how_to_stop,
    tells_purpose,
    tells_rates,
)
from a2p_lint.messages.brands import Names, registered_names
from a2p_lint.page_states import shows_content
from a2p_lint.phrases import Words
from a2p_lint.programmes import Programme
from a2p_lint.report import MatrixSource
from a2p_lint.subject import Subject
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage

ELEMENTS = (
    "brand", "purpose", "frequency", "rates", "stop", "help", "privacy", "terms", "optional",
    "unticked",
)  # fmt: skip
SHOWN, MISSING, UNKNOWN, NOT_ASKED = "shown", "missing", "unknown", "not-asked"

_DISCLOSURES = frozenset(ELEMENTS[:8])
# Where there is no control, nothing is optional or ticked.
_NO_CONTROL = (NOT_ASKED, NOT_ASKED)
# What reviewers look for in each place; elsewhere an element that is missing is not asked.
_ASKED: Mapping[str, frozenset[str]] = {
    "message_flow": _DISCLOSURES,
    "opt_in_page": frozenset(ELEMENTS),
    "opt_in_picture": _DISCLOSURES,
    "opt_in_message": frozenset({"brand", "frequency", "rates", "stop", "help"}),
    "help_message": frozenset({"brand", "help"}),
    "opt_out_message": frozenset({"brand"}),
    "privacy_policy": frozenset({"brand"}),
    "terms": _DISCLOSURES - {"terms"},
}
SURFACES = tuple(_ASKED)


class Row(NamedTuple):
    """What one surface says: a word for each element, in the order of ``ELEMENTS``."""

    surface: str
    at: str
    url: str
    cells: tuple[str, ...]


class Matrix(NamedTuple):
    """The rows of one programme."""

    at: str
    rows: tuple[Row, ...]


def matrices(source: MatrixSource) -> tuple[Matrix, ...]:
    """Give the consent matrix of each programme of an application."""
    subject = Subject(source.application, source.evidence, "", None)
    names = Names(registered_names(source.application), Words(()))
    return tuple(
        Matrix(programme.root, tuple(_Reader(subject, programme, names, source.words).rows()))
        for programme in subject.programmes
    )


def as_data(found: tuple[Matrix, ...], mask: Callable[[str], str]) -> dict[str, Any] | None:
    """Give matrices as plain data for JSON, masked; None where there is no programme."""
    if not found:
        return None
    return {
        "elements": list(ELEMENTS),
        "programmes": [
            {
                "at": matrix.at,
                "surfaces": [
                    {
                        "surface": row.surface,
                        "at": row.at,
                        "url": mask(row.url),
                        "elements": dict(zip(ELEMENTS, row.cells, strict=True)),
                    }
                    for row in matrix.rows
                ],
            }
            for matrix in found
        ],
    }


class _Reader:
    """Reads the surfaces of one programme."""

    def __init__(
        self, subject: Subject, programme: Programme, names: Names, words: Mapping[str, Words]
    ) -> None:
        self._subject = subject
        self._programme = programme
        self._names = names
        self._words = words

    def rows(self) -> Iterator[Row]:
        """Give the row of each surface that the programme has."""
        programme = self._programme
        yield from self._field("message_flow")
        pages = self._subject.opt_in_pages(programme)
        for page in pages:
            yield self._page("opt_in_page", page)
        if not pages and programme.opt_in_url:
            yield self._not_seen("opt_in_page", "opt_in_url", programme.opt_in_url)
        yield from self._pictures()
        for name in ("opt_in_message", "help_message", "opt_out_message"):
            yield from self._field(name)
        for surface, name in (("privacy_policy", "privacy_policy_url"), ("terms", "terms_url")):
            found = self._subject.surface(programme.at(name))
            if found is not None:
                yield self._page(surface, found)
            elif url := getattr(programme, name):
                yield self._not_seen(surface, name, url)

    def _field(self, name: str) -> Iterator[Row]:
        at = self._programme.at(name)
        if not self._subject.blank(at):
            cells = self._disclosed(name, self._subject.passages[at])
            yield Row(name, at, "", (*cells, *_NO_CONTROL))

    def _pictures(self) -> Iterator[Row]:
        """Only text can be read in a picture: the state of a box cannot."""
        for at, url in self._pictured():
            picture = self._subject.evidence.record("picture", url)
            if picture is None or picture.cause or not picture.text:
                yield Row("opt_in_picture", at, url, (UNKNOWN,) * len(ELEMENTS))
            else:
                cells = self._disclosed("opt_in_picture", Passage(picture.text))
                yield Row("opt_in_picture", at, url, (*cells, UNKNOWN, UNKNOWN))

    def _pictured(self) -> Iterator[tuple[str, str]]:
        """Give the addresses of pictures of the opt-in, each behind its pointer."""
        programme = self._programme
        for number, url in enumerate(programme.opt_in_image_urls):
            yield f"{programme.at('opt_in_image_urls')}/{number}", url
        if programme.opt_in_url and self._subject.evidence.record("picture", programme.opt_in_url):
            yield programme.at("opt_in_url"), programme.opt_in_url

    def _not_seen(self, surface: str, name: str, url: str) -> Row:
        return Row(surface, self._programme.at(name), url, self._unknown(surface))

    def _unknown(self, surface: str) -> tuple[str, ...]:
        asked = _ASKED[surface]
        return tuple(UNKNOWN if element in asked else NOT_ASKED for element in ELEMENTS)

    def _page(self, surface: str, page: Surface) -> Row:
        if not shows_content(page):
            return Row(surface, page.at, page.url, self._unknown(surface))
        document = page.document
        title = Passage("\n".join((document.title, *document.names, document.pictures.raw)))
        if surface != "opt_in_page":
            cells = self._disclosed(surface, document.text, title)
            return Row(surface, page.at, page.url, (*cells, *_NO_CONTROL))
        form = asking(document)
        text = form.near if form is not None else document.text
        cells = self._disclosed(surface, text, title)
        return Row(surface, page.at, page.url, (*cells, *_control(form)))

    def _disclosed(
        self, surface: str, text: Passage, title: Passage | None = None
    ) -> tuple[str, ...]:
        """Give the cells of what can be told in words."""
        words, keywords = self._words, self._programme.opt_out_keywords
        helps = tells_how_to_get_help(text, words) or (
            surface == "help_message" and gives_contact(text.raw)
        )
        stops = tells_how_to_stop(text, words, keywords) or shows_keyword(
            text, words["stop_keywords"]
        )
        told = (
            self._names.named_in(text) or (title is not None and self._names.named_in(title)),
            tells_purpose(text, words),
            tells_frequency(text, words),
            tells_rates(text, words),
            stops,
            helps,
            names_policy(text, words["privacy"]) or surface == "privacy_policy",
            names_policy(text, words["terms"]) or surface == "terms",
        )
        asked = _ASKED[surface]
        return tuple(
            SHOWN if said else MISSING if element in asked else NOT_ASKED
            for element, said in zip(ELEMENTS, told, strict=False)
        )


def _control(form: Asking | None) -> tuple[str, str]:
    """Say whether the consent is optional, and its control not ticked beforehand."""
    if form is None:
        return UNKNOWN, UNKNOWN
    if not form.boxes:
        return (MISSING if form.by_sending and form.has_no_way_out else UNKNOWN), NOT_ASKED
    optional = all(form.can_say_no(field) for field in form.boxes)
    ticked = any(field.checked and field.kind == "checkbox" for field in form.boxes)
    return SHOWN if optional else MISSING, MISSING if ticked else SHOWN
