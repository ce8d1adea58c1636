"""Small questions about what a web page is when it is not what was looked for.

A server may answer 200 and yet show a check for robots, a login, "page not found", a domain for
sale or "coming soon". Rules on what a page says must not judge such a page by what it leaves out.
"""

from __future__ import annotations

from a2p_lint.data.page_states import (
    BOT_WALL,
    FILLER,
    LOGIN,
    NOT_FOUND,
    PARKED,
    PARKING_HOSTS,
    UNFINISHED,
)
from a2p_lint.domains import host_of, is_under
from a2p_lint.language import is_read
from a2p_lint.sites import contact_details
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage, Words
from a2p_lint.webpages import Document

BOT_WALLED, GATED, ABSENT, FOR_SALE = "bot-wall", "login", "not-found", "parked"
TO_COME, TEMPLATE, SHELL, EMPTY = "unfinished", "template", "needs-scripts", "empty"

# A page that shows a business has more words than a notice.
FEW = 60
HARDLY_ANY = 25


def page_state(surface: Surface) -> str:
    """Say what keeps a readable web page from showing what it should, or ``""``.

    ``bot-wall`` a check for robots, ``login`` a password is asked, ``not-found`` an error in
    disguise, ``parked`` a domain for sale or a server's own page, ``unfinished`` a site to come,
    ``template`` words of a template left in, ``needs-scripts`` nothing before scripts run and no
    browser looked, ``empty`` no words at all.
    """
    document = surface.document
    words = len(document.text.words)
    title = Passage(document.title)
    if words < FEW:
        if _says(document, title, BOT_WALL):
            return BOT_WALLED
        presented = contact_details(document) > 1
        if not presented and _asks_for_password(document, words):
            return GATED
        if _says(document, title, NOT_FOUND):
            return ABSENT
        if _says(document, title, PARKED) or _leads_to_parking(document):
            return FOR_SALE
        # A short page that says how to reach the business may announce what is yet to come.
        if not presented and document.text.asserts(UNFINISHED):
            return TO_COME
    elif title.mentions(PARKED) and not document.forms and words < 2 * FEW:
        return FOR_SALE
    elif title.mentions(NOT_FOUND) and "404" in title.words:
        return ABSENT
    if document.text.mentions(FILLER):
        return TEMPLATE
    if words < HARDLY_ANY and document.scripts and not surface.page.rendered and not words:
        return SHELL
    if not words:
        return EMPTY if not (document.embeds or document.pictures.words) else SHELL
    return ""


def shows_content(surface: Surface) -> bool:
    """Say whether a web page can be judged by what it says, and by what it leaves out.

    Not one that failed, that shows another page than the one asked, whose content stands in a
    frame or comes by scripts that nobody ran, or in a language that is not read.
    """
    return (
        surface.readable
        and page_state(surface) in ("", TEMPLATE)
        and is_read(surface.document.text)
        and not _is_framed(surface.document)
    )


def _is_framed(document: Document) -> bool:
    """Say whether the page is hardly more than a frame round another one."""
    return bool(document.embeds) and len(document.text.words) < FEW


def _says(document: Document, title: Passage, words: Words) -> bool:
    return document.text.mentions(words) or title.mentions(words)


def _asks_for_password(document: Document, words: int) -> bool:
    password = any(field.kind == "password" for form in document.forms for field in form.fields)
    asked = document.text.mentions(LOGIN) or Passage(document.title).mentions(LOGIN)
    # A menu of a shop has "Log in" too: there, something else is to be read.
    return asked and (password or words < HARDLY_ANY // 2)


def _leads_to_parking(document: Document) -> bool:
    places = (*(link.url for link in document.links[:50]), *document.embeds, *document.scripts)
    return any(is_under(host_of(url), PARKING_HOSTS) for url in places)
