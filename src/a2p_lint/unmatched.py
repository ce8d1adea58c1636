"""Finds the records that an application gives no rule a reason to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from a2p_lint.application import Application
from a2p_lint.evidence import Evidence, WebPage, ein_key, mail_host, url_key
from a2p_lint.messages.links import links
from a2p_lint.phones import e164
from a2p_lint.pointers import given
from a2p_lint.webpages import document_of

_LONGEST_VALUE = 2_000
_LONGEST_NUMBER = 40
_MOST_LINKS = 2_000


def unmatched(application: Application, evidence: Evidence) -> tuple[tuple[str, str], ...]:
    """Give part and key of each record that nothing in an application names.

    A web page is named where a text of the application has its address, or where a web page that
    is named leads or links to it; a number, a mail host and an EIN where a field holds it. Letters
    are about the brand, whatever it names.
    """
    texts = [text for text in given(application).values() if isinstance(text, str)]
    known: dict[str, Callable[[], set[str]]] = {
        "pages": lambda: _web_pages(texts, evidence),
        "pictures": lambda: {url_key(url) for url in _addresses(texts)},
        "line_types": lambda: _numbers(texts),
        "blocks": lambda: _numbers(texts),
        "mail": lambda: {mail_host(text) for text in texts if "@" in text[:_LONGEST_VALUE]},
        "registries": lambda: {ein_key(text) for text in texts if len(text) <= _LONGEST_NUMBER},
    }
    found: list[tuple[str, str]] = []
    for part, named in known.items():
        if records := getattr(evidence, part):
            names = named()
            found += [(part, key) for key in records if key not in names]
    return tuple(found)


def _numbers(texts: list[str]) -> set[str]:
    return {e164(text) for text in texts if len(text) <= _LONGEST_NUMBER}


def _addresses(texts: list[str]) -> Iterator[str]:
    for text in texts:
        if len(text) <= _LONGEST_VALUE and "." in text:
            yield text.strip()
        yield from links(text)


def _web_pages(texts: list[str], evidence: Evidence) -> set[str]:
    waiting = [evidence.key_of(url) for url in _addresses(texts)]
    named = set(waiting)
    while waiting and not named.issuperset(evidence.pages):
        page = evidence.pages.get(key := waiting.pop())
        if page is not None:
            new = {url_key(url) for url in _onward(page, key)} - named
            named |= new
            waiting += new
    return named


def _onward(page: WebPage, key: str) -> Iterator[str]:
    yield from (page.reached, *page.redirects)
    for html in (page.html, page.rendered):
        if html:
            document = document_of(html, page.reached or key)
            yield from (link.url for link in document.links[:_MOST_LINKS])
