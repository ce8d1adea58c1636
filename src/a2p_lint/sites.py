"""Small questions about whose a web page is, and what it tells of the business."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from a2p_lint.application import Application
from a2p_lint.likeness import DIFFERENT, likeness
from a2p_lint.messages.brands import Names, findable, registered_names
from a2p_lint.names import core, designators
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage, Words
from a2p_lint.webpages import Document

# "© 2019-2026 Harbor Lane Dental LLC. All rights reserved."
_OWNER = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s©,:]*(?:\d{4}(?:\s*[-–]\s*(?:\d{4}|present))?)?[\s,:]*(?:by\s)?"
    r"([^.|\n©]{2,60})",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"\s*[-–,]?\s*(?:all rights reserved|tous droits|todos los derechos).*", re.IGNORECASE
)
_PHONE = re.compile(r"(?<![\d-])(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?\d{3}[ .-]\d{4}(?!\d)")
_MAILBOX = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,60}")
_POSTAL = re.compile(r"\b[A-Z]{2}\.?,? {1,2}\d{5}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b")
# "210 Harbor Lane", "4 rue des Pins", "Calle 5 de Mayo 12": a street with its number.
_STREET = re.compile(
    r"\b\d{1,6}[\w-]{0,3},?\s(?:[\w.'’-]{1,20}\s){0,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|"
    r"boulevard|blvd|boul|way|court|ct|place|pl|plaza|square|highway|hwy|route|parkway|pkwy|trail|rue|chemin|"
    r"rang|c[oô]te)\b|\b(?:calle|avenida|av\.|calzada|camino)\s(?:[\w.'’#-]{1,20}\s){1,4}\d",
    re.IGNORECASE,
)
# Of what can be found in a text of any length.
_LONGEST_READ = 200_000
_NO_WORDS = Words(())
# The word or two behind a name that may be its designator: ", Inc.", " S.A. de C.V.", " Co., Ltd".
_FORM = re.compile(
    r",?\s(?:[A-Za-z]{1,12}\.?|(?:[A-Za-z]\.){2,4})(?:,?\s(?:Inc|Ltd|LLC|de C\.V)\b\.?)?"
    r"(?=[\s.,)]|$)"
)
_LONGEST_FORM = 40
_MOST_PLACES = 50
_DIALLING = ("tel:", "mailto:", "sms:", "wa.me/", "callto:", "skype:")


def names_brand(document: Document, application: Application) -> bool:
    """Say whether a page shows a name of the brand: in text, title, pictures or its own data."""
    names = Names(registered_names(application), _NO_WORDS)
    short = (document.title, *document.names, document.pictures.raw)
    return names.named_in(Passage("\n".join(short))) or names.named_in(document.text)


def can_be_found(application: Application) -> bool:
    """Say whether any of the brand's names can be looked for in a text."""
    return bool(findable(registered_names(application)))


def other_owner(document: Document, application: Application) -> str:
    """Give the name of another business that a web page says to be of, or ``""``.

    Only what cannot be a heading counts: the site's own data, and whom its copyright line names.
    """
    ours = registered_names(application)
    for name in (*document.own_names, *_owners(document)):
        if core(name) and ours and all(likeness(name, own) == DIFFERENT for own in ours):
            return name
    return ""


def _owners(document: Document) -> Iterator[str]:
    for text in (document.footer.raw, document.text.raw[-_LONGEST_READ:]):
        for found in _OWNER.finditer(text):
            owner = _RIGHTS.sub("", found[1]).strip(" ,-–")
            if len(core(owner)) > 0 and len(owner.split()) <= 6:
                yield owner


def named_companies(document: Document, legal_name: str) -> tuple[str, ...]:
    """Give the companies of a name that a page shows, each with its designator."""
    text = document.text
    found: list[str] = []
    for place in islice(text.places(Words([" ".join(core(legal_name))])), _MOST_PLACES):
        behind = text.raw[place.end : place.end + _LONGEST_FORM].partition("\n")[0]
        form = _FORM.match(behind)
        name = text.raw[place.start : place.end] + (form[0] if form else "")
        if form and designators(name):
            found.append(name.rstrip(" ,"))
    return tuple(dict.fromkeys(found))


def can_be_written_to(surface: Surface) -> bool:
    """Say whether a web page dials, opens a letter, or has a form for more than an address."""
    source = (surface.page.rendered or surface.page.html)[:_LONGEST_READ].lower()
    if any(scheme in source for scheme in _DIALLING):
        return True
    forms = ([field.kind for field in form.fields] for form in surface.document.forms)
    return any("textarea" in kinds or "tel" in kinds for kinds in forms)


def contact_details(document: Document) -> int:
    """Count the kinds of contact details that a web page shows: telephone, e-mail, address.

    An address counts with its postal code; ``names_street`` is content with less.
    """
    text = document.text.raw[:_LONGEST_READ]
    return sum(pattern.search(text) is not None for pattern in (_PHONE, _MAILBOX, _POSTAL))


def names_street(document: Document) -> bool:
    """Say whether a web page shows a street with its number."""
    return _STREET.search(document.text.raw[:_LONGEST_READ]) is not None
