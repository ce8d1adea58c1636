"""Small questions about what a web page is when it is not what was looked for.

A server may answer 200 and yet show a check for robots, a login, "page not found", a domain for
sale or "coming soon". Rules on what a page says must not judge such a page by what it leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from a2p_lint.data.page_states import (
    BOT_WALL,
    FILLER,
    LOGIN,
    NEEDS_SCRIPTS,
    NOT_FOUND,
    OF_A_SITE,
    PARKED,
    PARKING_HOSTS,
    SIGNING_IN,
    SITE_ITSELF,
    UNFINISHED,
)
from a2p_lint.domains import host_of, is_under
from a2p_lint.language import is_read
from a2p_lint.sites import contact_details, names_street
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage, Words, sentences
from a2p_lint.webpages import Document

BOT_WALLED, GATED, ABSENT, FOR_SALE = "bot-wall", "login", "not-found", "parked"
FAILED, FRAMED, UNREAD = "failed", "framed", "language"
TO_COME, TEMPLATE, SHELL, EMPTY = "unfinished", "template", "needs-scripts", "empty"

# A page that shows a business has more words than a notice.
FEW = 60
HARDLY_ANY = 25
# So many words, a way to reach the business among them, tell something of it.
_TELLING = 8
_MOST_SENTENCES = 100
_MOST_READ = 400_000
# A name and a slogan beside a script: an application has yet to draw the rest.
_FEW_WORDS = 8
_READ = frozenset({"en", "es", "fr"})
_404 = Words(["404"])


def page_state(surface: Surface) -> str:
    """Say what keeps a readable web page from showing what it should, or ``""``.

    ``bot-wall`` a check for robots, ``login`` a password is asked, ``not-found`` an error in
    disguise, ``parked`` a domain for sale or a server's own page, ``unfinished`` a site to come,
    ``template`` words of a template left in, ``needs-scripts`` hardly anything before scripts run
    and no browser looked, ``empty`` no words at all.
    """
    page = surface.page
    return _state(surface.document, "" if page.rendered else page.html)


# Nearly all rules on a web page ask; as many are remembered as web pages are taken apart.
@lru_cache(maxsize=64)
def _state(document: Document, unrun: str) -> str:
    """Give the state of a page; ``unrun`` is the HTML whose scripts nobody ran, if so."""
    words = len(document.text.words)
    title = Passage(document.title)
    if words < FEW:
        if _says(document, title, BOT_WALL):
            return BOT_WALLED
        presented = _presents_business(document)
        if not presented and _asks_for_password(document, words):
            return GATED
        if _says(document, title, NOT_FOUND) or (not presented and _says(document, title, _404)):
            return ABSENT
        sold = title.mentions(PARKED) or _is_sold(document, presented=presented)
        if sold or _leads_to_parking(document):
            return FOR_SALE
        if document.text.asserts(UNFINISHED) and not (presented and _announces(document, title)):
            return TO_COME
    elif title.mentions(PARKED) and not document.forms and words < 2 * FEW:
        return FOR_SALE
    elif (title.mentions(NOT_FOUND) or title.mentions(_404)) and "404" in title.words:
        return ABSENT
    if document.text.mentions(FILLER):
        return TEMPLATE
    if unrun and _waits_for_scripts(document, unrun, words):
        return SHELL
    if not words:
        return EMPTY if not (document.embeds or document.pictures.words) else SHELL
    return ""


def hidden_by(surface: Surface | None) -> str:
    """Say why a web page cannot be judged by what it says and leaves out; ``""`` where it can.

    Beside the words of ``page_state``: ``failed`` where no visit brought a page, ``framed`` where
    its content stands in a frame, ``language`` where it is in one that is not read.
    """
    if surface is None or not surface.readable:
        return FAILED
    state = page_state(surface)
    if state not in ("", TEMPLATE):
        return state
    if not _is_read(surface.document):
        return UNREAD
    return FRAMED if _is_framed(surface.document) else ""


def shows_content(surface: Surface) -> bool:
    """Say whether a web page can be judged by what it says, and by what it leaves out."""
    return not hidden_by(surface)


def waits(surface: Surface) -> bool:
    """Say whether a record does not show what people see there.

    A check for robots, a page whose content stands in a frame or comes by scripts that nobody ran,
    or a language that is not read.
    """
    document = surface.document
    return (
        page_state(surface) in (BOT_WALLED, SHELL) or not _is_read(document) or _is_framed(document)
    )


@lru_cache(maxsize=64)
def _is_read(document: Document) -> bool:
    """Say whether a page can be read; where a few words do not tell, the page may say it itself."""
    text = document.text
    if len(text.words) < HARDLY_ANY and document.language[:2] in _READ and text.raw.isascii():
        return True
    return is_read(text)


def _presents_business(document: Document) -> bool:
    """Say whether a page of few words tells how to reach a business and something of it, too."""
    kinds = contact_details(document) + names_street(document)
    if not kinds:
        return False
    told = sum(
        len(sentence.words)
        for sentence in _sentences(document)
        if not (sentence.mentions(LOGIN) or sentence.mentions(SIGNING_IN))
    )
    return kinds > 1 or told >= _TELLING


def _announces(document: Document, title: Passage) -> bool:
    """Say whether what is yet to come is a thing of the business, and not its site."""
    for sentence in _sentences(document):
        notices = list(sentence.places(UNFINISHED))
        if not notices:
            continue
        notice = {place.word + number for place in notices for number in range(place.words)}
        things = {word for number, word in enumerate(sentence.words) if number not in notice}
        if not things.isdisjoint(SITE_ITSELF) or not things - OF_A_SITE - title.vocabulary:
            return False
    return True


def _is_sold(document: Document, *, presented: bool) -> bool:
    """Say whether a page offers its domain; a business may ask whether somebody's is for sale."""
    if not document.text.mentions(PARKED):
        return False
    return not presented or any(
        sentence.mentions(PARKED) and not sentence.raw.rstrip().endswith("?")
        for sentence in _sentences(document)
    )


def _sentences(document: Document) -> Iterator[Passage]:
    """Give the sentences of a page of few words."""
    raw = document.text.raw
    for start, end in sentences(raw)[:_MOST_SENTENCES]:
        yield Passage(raw[start:end])


def _waits_for_scripts(document: Document, html: str, words: int) -> bool:
    """Say whether scripts have yet to fill a page that nobody saw in a browser."""
    if words < FEW and document.text.mentions(NEEDS_SCRIPTS):
        return True
    return words < _FEW_WORDS and "<script" in html[:_MOST_READ].lower()


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
