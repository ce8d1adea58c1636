"""Finds the web pages that reviewers open for an application: site, opt-in page, policy, terms.

A form that asks for no policy address is reviewed all the same: the reviewer follows the links of
the opt-in page and of the site. So do we, among the web pages on record.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from a2p_lint.evidence import Evidence, WebPage, url_key
from a2p_lint.messages.links import links
from a2p_lint.text import Passage, Words
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


def policy(programme: Programme, evidence: Evidence, others: tuple[Surface, ...]) -> Surface | None:
    """Give the privacy policy: the field's, else the one that the other web pages link to."""
    field = programme.at("privacy_policy_url")
    if programme.privacy_policy_url:
        return _at(field, programme.privacy_policy_url, evidence)
    return next(_linked(POLICY_LINKS, evidence, others), None)


def terms(programme: Programme, evidence: Evidence, others: tuple[Surface, ...]) -> Surface | None:
    """Give the terms: the field's, else those that the other web pages link to."""
    field = programme.at("terms_url")
    if programme.terms_url:
        return _at(field, programme.terms_url, evidence)
    return next(_linked(TERMS_LINKS, evidence, others), None)


def _linked(words: Words, evidence: Evidence, others: tuple[Surface, ...]) -> Iterator[Surface]:
    for surface in others:
        for link in surface.document.links if surface.readable else ():
            if Passage(f"{link.text} {link.url}").mentions(words):
                found = _at(surface.at, link.url, evidence)
                if found is not None:
                    yield found


def _at(pointer: str, url: str, evidence: Evidence) -> Surface | None:
    page = evidence.page(url) if url else None
    return Surface(pointer, evidence.key_of(url), page) if page is not None else None


def _asks_for_phone(surface: Surface) -> bool:
    return surface.readable and any(form.phones for form in surface.document.forms)
