"""Finds the web pages that reviewers open for an application: site, opt-in page, policy, terms.

A form that asks for no policy address is reviewed all the same: the reviewer follows the links of
the opt-in page and of the site. So do we, among the web pages on record.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from a2p_lint.evidence import Evidence, WebPage, url_key
from a2p_lint.messages.links import links
from a2p_lint.text import Words
from a2p_lint.webpages import Document, document_of

if TYPE_CHECKING:
    from a2p_lint.programmes import Programme

WEBSITE = "/brand/website"

POLICY_LINKS = Words(
    ["privacy", "privacidad", "confidentialite", "vie privee", "renseignements personnels"]
)
TERMS_LINKS = Words(
    ["terms", "tos", "conditions", "condiciones", "terminos", "sms policy", "messaging policy"]
)


class Surface(NamedTuple):
    """One web page that a reviewer opens, and the field that leads there."""

    at: str
    """The pointer of the field that names the web page, or the page that links to it."""
    url: str
    page: WebPage

    @property
    def document(self) -> Document:
        """What a person sees there, after scripts where a browser looked; worked out once."""
        return document_of(self.page.rendered or self.page.html, self.page.reached or self.url)

    @property
    def before_scripts(self) -> Document:
        """What is there before any script runs."""
        return document_of(self.page.html, self.page.reached or self.url)

    @property
    def readable(self) -> bool:
        """Whether the visit brought a web page."""
        return not self.page.failure and bool(self.page.rendered or self.page.html)


def website(url: str, evidence: Evidence) -> Surface | None:
    """Give the brand's website as it was seen; None when nobody looked."""
    return _at(WEBSITE, url, evidence)


def opt_in_pages(programme: Programme, evidence: Evidence) -> tuple[Surface, ...]:
    """Give the web pages on which people opt in: the field's, else those that the flow names.

    Forms without such a field are given the page among the pictures. One with a field for a
    telephone number comes first.
    """
    given = programme.opt_in_url
    if given:
        found = _at(programme.at("opt_in_url"), given, evidence)
        return (found,) if found is not None else ()
    policies = {url_key(url) for url in (programme.privacy_policy_url, programme.terms_url) if url}
    at, pictures = programme.at("message_flow"), programme.at("opt_in_image_urls")
    named = {
        surface.url: surface
        for link in links(programme.message_flow)
        if (surface := _at(at, link, evidence)) is not None and surface.url not in policies
    }
    for url in programme.opt_in_image_urls:
        found = _at(pictures, url, evidence)
        if found is not None and found.readable and found.url not in named:
            named[found.url] = found
    return tuple(sorted(named.values(), key=lambda surface: not _asks_for_phone(surface)))


LINKED: Mapping[str, Words] = {"privacy_policy_url": POLICY_LINKS, "terms_url": TERMS_LINKS}
"""The fields whose web page is found by links where they are blank, and what the links say."""


def linked_page(
    programme: Programme, field: str, evidence: Evidence, others: tuple[Surface, ...]
) -> Surface | None:
    """Give the policy or the terms: the field's, else the page that the others link to.

    ``field`` is one of ``LINKED``.
    """
    if given := getattr(programme, field):
        return _at(programme.at(field), given, evidence)
    found = (
        _at(surface.at, link.url, evidence)
        for surface in others
        if surface.readable
        for link in surface.document.links
        if link.words.mentions(LINKED[field])
    )
    return next(filter(None, found), None)


def _at(pointer: str, url: str, evidence: Evidence) -> Surface | None:
    page = evidence.page(url) if url else None
    return Surface(pointer, evidence.key_of(url), page) if page is not None else None


def _asks_for_phone(surface: Surface) -> bool:
    return surface.readable and any(form.phones for form in surface.document.forms)
