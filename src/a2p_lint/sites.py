"""Small questions about how a web page tells people to reach the business."""

from __future__ import annotations

import re

from a2p_lint.surfaces import Surface
from a2p_lint.webpages import Document

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
_DIALLING = ("tel:", "mailto:", "sms:", "wa.me/", "callto:", "skype:")


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
