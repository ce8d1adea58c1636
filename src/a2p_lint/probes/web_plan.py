"""Plans which web pages to open for an application: those that reviewers open, and no others.

First those that the application names, as far as selected rules need them; then, from the site and
the opt-in pages once they were seen, what these link to on the brand's own domain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from a2p_lint.application import Application
from a2p_lint.domains import (
    file_ending,
    host_of,
    is_front_door,
    is_ip_address,
    registrable_domain,
)
from a2p_lint.evidence import Evidence, url_key
from a2p_lint.messages.links import links
from a2p_lint.policy_links import is_shared_home
from a2p_lint.programmes import Programme
from a2p_lint.subject import Subject
from a2p_lint.surfaces import POLICY_LINKS, TERMS_LINKS, WEBSITE, Surface, opt_in_pages, website
from a2p_lint.text import Passage, Words

MOST = 12
"""How many web pages are opened for one application."""
MOST_NAMED_IN_FLOW = 4
_MOST_LINKS_READ = 2_000

_CONTACT_LINKS = Words(
    ["contact*", "about us", "contacto", "contactez", "nous joindre", "a propos"]
)
_OPT_IN_LINKS = Words(
    ["sign up*", "signup", "opt in*", "optin", "subscribe*", "text alert*", "text club",
     "sms", "texts", "suscrib*", "inscri*", "abonn*", "texto*"]
)  # fmt: skip
_OTHER_SCHEMES = ("mailto:", "tel:", "sms:", "javascript:", "data:")


class Wanted(NamedTuple):
    """A web page to open, and the field that names it, or the web page that links to it."""

    url: str
    at: str


def surfaces_needed(needs: Iterable[str]) -> frozenset[str]:
    """Give which surfaces rules need: ``website``, ``opt-in``, ``policy``, ``terms``."""
    found = set()
    for need in needs:
        kind, _, pointer = need.partition(":")
        if kind == "page":
            found.add(_SURFACES.get(pointer.rpartition("/")[2], "website"))
    return frozenset(found)


_SURFACES = {
    "website": "website", "opt_in_url": "opt-in", "message_flow": "opt-in",
    "opt_in_image_urls": "opt-in", "privacy_policy_url": "policy", "terms_url": "terms",
}  # fmt: skip


def named(application: Application, needs: Iterable[str]) -> tuple[Wanted, ...]:
    """Give the web pages that the application names, in the order in which they are opened."""
    needed = surfaces_needed(needs)
    programmes = Subject(application, Evidence(), "", None).programmes
    wanted: dict[str, Wanted] = {}
    for one in _named(application, programmes, needed):
        wanted.setdefault(url_key(one.url), one)
    return tuple(wanted.values())[:MOST]


def _named(
    application: Application, programmes: tuple[Programme, ...], needed: frozenset[str]
) -> Iterator[Wanted]:
    # What is not named is looked for by its links, on the site and on the opt-in page.
    looked_for = any(
        surface in needed and not url
        for one in programmes
        for surface, url in (("policy", one.privacy_policy_url), ("terms", one.terms_url))
    )
    site = application.brand.website.strip()
    if site and ("website" in needed or looked_for):
        yield Wanted(site, WEBSITE)
    for programme in programmes:
        if "opt-in" in needed or looked_for:
            yield from _opt_in(programme)
        for surface, name, url in (
            ("policy", "privacy_policy_url", programme.privacy_policy_url.strip()),
            ("terms", "terms_url", programme.terms_url.strip()),
        ):
            if surface in needed and url:
                yield Wanted(url, programme.at(name))
    if "opt-in" in needed and application.toll_free is not None:
        for number, url in enumerate(application.toll_free.opt_in_image_urls):
            # A picture is for those who read pictures; many give the page itself instead.
            if url.strip() and not file_ending(url) and not is_shared_home(url):
                yield Wanted(url.strip(), f"/toll_free/opt_in_image_urls/{number}")


def _opt_in(programme: Programme) -> Iterator[Wanted]:
    if programme.opt_in_url.strip():
        yield Wanted(programme.opt_in_url.strip(), programme.at("opt_in_url"))
        return
    found = dict.fromkeys(link for link in links(programme.message_flow) if _leads_out(link))
    for link in tuple(found)[:MOST_NAMED_IN_FLOW]:
        yield Wanted(link, programme.at("message_flow"))


def _leads_out(link: str) -> bool:
    """Say whether a link of the flow names a host that can be asked for."""
    host = host_of(link)
    return bool(registrable_domain(host)) or is_ip_address(host)


def linked(application: Application, seen: Evidence, needs: Iterable[str]) -> tuple[Wanted, ...]:
    """Give what the web pages on record link to on the brand's own domain and rules need."""
    needed = surfaces_needed(needs)
    subject = Subject(application, seen, "", None)
    site = website(application.brand.website, seen)
    starts = [site] if site is not None else []
    for programme in subject.programmes:
        starts += opt_in_pages(programme, seen)
    shows_opt_in = any(programme.opt_in_url.strip() for programme in subject.programmes)
    sought = [
        ("policy", POLICY_LINKS, 2),
        ("terms", TERMS_LINKS, 2),
        ("website", _CONTACT_LINKS, 1),
        ("opt-in", _OPT_IN_LINKS, 0 if shows_opt_in else 2),
    ]
    wanted: dict[str, Wanted] = {}
    for surface, words, most in sought:
        if surface in needed:
            found = _links(starts, words, application.brand.website)
            for one in tuple(found)[:most]:
                wanted.setdefault(url_key(one.url), one)
    known = {seen.key_of(one.url) for one in named(application, needs)}
    return tuple(one for key, one in wanted.items() if key not in known)


def _links(starts: Iterable[Surface], words: Words, site: str) -> Iterator[Wanted]:
    """Give the links of web pages that some words name, on the brand's own domain, each once."""
    found = set[str]()
    for surface in starts:
        if not surface.readable:
            continue
        own = {_own(surface.page.reached or surface.url), _own(site)} - {""}
        for link in surface.document.links[:_MOST_LINKS_READ]:
            url = link.url.partition("#")[0]
            if url.lower().startswith(_OTHER_SCHEMES) or url_key(url) in found:
                continue
            fits = _own(url) in own and not is_front_door(url) and file_ending(url) in ("", "pdf")
            if fits and Passage(f"{link.text} {url}").mentions(words):
                found.add(url_key(url))
                yield Wanted(url, surface.url)


def _own(url: str) -> str:
    """Give the domain that makes a web page the brand's; where many share one, the whole host."""
    host = host_of(url)
    return host if is_shared_home(url) else registrable_domain(host) or host
