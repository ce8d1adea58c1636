"""Tells whose a web page is: whether it names the brand, or says to be of another company."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache
from itertools import islice

from a2p_lint.application import Application
from a2p_lint.domains import host_of, registrable_domain
from a2p_lint.likeness import DIFFERENT, likeness
from a2p_lint.messages.brands import Names, findable, registered_names
from a2p_lint.names import core, designators
from a2p_lint.text import Passage, Words
from a2p_lint.webpages import Document

# Shorter runs of letters stand in other words.
_TELLING = 5
_LONG_WORD = 8
_JOINER = "and"
_COMPANY = re.compile(
    r"(?:[A-ZÀ-Ý][\w&’'-]{0,30},? ){1,5}"
    r"(?:L\.?L\.?C\b\.?|Inc\b\.?|INC\b|Corp\b\.?|Corporation\b|Ltd\b\.?|Limited\b|P\.?C\b\.?|PLLC\b|inc\b\.?)"
)
_MOST_COMPANIES = 40
# "© 2019-2026 Harbor Lane Dental LLC. All rights reserved."
_OWNER = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s©,:]*(?:\d{4}(?:\s*[-–]\s*(?:\d{4}|present))?)?[\s,:]*(?:by\s)?"
    r"([^.|\n©]{2,60})",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"\s*[-–,]?\s*(?:all rights reserved|tous droits|todos los derechos).*", re.IGNORECASE
)
_LONGEST_OWNER = 6
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


def names_brand(document: Document, application: Application, *, by_domain: bool = False) -> bool:
    """Say whether a page shows a name of the brand: in text, title, pictures or its own data.

    Its telling words are enough. A policy names the brand ``by_domain``, too: a site always does.
    True where the brand has no name that could be looked for.
    """
    website = application.brand.website if by_domain else ""
    return _names_one(document, registered_names(application), website)


# Several rules ask, and a page that names nobody is searched to its end, letter by letter.
@lru_cache(maxsize=64)
def _names_one(document: Document, registered: tuple[str, ...], website: str) -> bool:
    needles = set[str]().union(*map(_needles, registered))
    if website:
        host = registrable_domain(host_of(website)).partition(".")[0]
        needles |= {label for label in (host.replace("-", ""),) if len(label) >= _TELLING}
    short = "\n".join((document.title, *document.names))
    # The title is short, the text is long, and pictures are read last of all.
    if _holds_one(Passage(short), needles) or _holds_one(document.text, needles):
        return True
    short = f"{short}\n{document.pictures.raw}"
    if _holds_one(Passage(short), needles):
        return True
    if not findable(registered):
        return not needles
    names = Names(registered, _NO_WORDS)
    return names.named_in(Passage(short)) or names.named_in(document.text)


def _holds_one(text: Passage, needles: Set[str]) -> bool:
    return any(needle in _run_together(text) for needle in needles)


def can_be_found(application: Application) -> bool:
    """Say whether any of the brand's names can be looked for in a text."""
    return bool(findable(registered_names(application)))


def other_owner(document: Document, application: Application) -> str:
    """Give the name of another business that a web page says to be of, or ``""``.

    Only what cannot be a heading counts: the site's own data, and whom its copyright line names.
    """
    names = registered_names(application)
    owners = (*document.own_names, *_owners(document))
    return next((name for name in owners if _is_another(name, names)), "")


def other_company(document: Document, application: Application, vendors: Words) -> str:
    """Give the company that a page is of, or names in its text, and that is no brand of ours.

    ``vendors`` are companies that stand in others' texts.
    """
    names = registered_names(application)
    owner = other_owner(document, application)
    told = (found[0].strip() for found in _COMPANY.finditer(document.text.raw))
    companies = (*([owner] if owner else ()), *islice(told, _MOST_COMPANIES))
    return next(
        (
            company
            for company in companies
            if not Passage(company).mentions(vendors) and _is_another(company, names)
        ),
        "",
    )


def named_companies(document: Document, legal_name: str) -> tuple[str, ...]:
    """Give the companies of a name that a page shows, each with its designator."""
    text = document.text
    found: list[str] = []
    for place in islice(text.places(Words([" ".join(core(legal_name))])), _MOST_PLACES):
        behind = text.raw[place.end : place.end + _LONGEST_FORM].partition("\n")[0]
        form = _FORM.match(behind)
        name = place.raw + (form[0] if form else "")
        if form and designators(name):
            found.append(name.rstrip(" ,"))
    return tuple(dict.fromkeys(found))


def _is_another(name: str, ours: tuple[str, ...]) -> bool:
    return bool(core(name) and ours) and all(likeness(name, own) == DIFFERENT for own in ours)


def _owners(document: Document) -> Iterator[str]:
    for text in (document.footer.raw, document.text.raw[-_LONGEST_READ:]):
        for found in _OWNER.finditer(text):
            owner = _RIGHTS.sub("", found[1]).strip(" ,-–")
            if len(core(owner)) > 0 and len(owner.split()) <= _LONGEST_OWNER:
                yield owner


@lru_cache(maxsize=64)
def _run_together(text: Passage) -> str:
    """Give the letters of a text without blanks and joiners: "K & C" and "k and c" are the same."""
    return text.joined.replace(f" {_JOINER} ", "").replace(" ", "")


def _needles(name: str) -> set[str]:
    words = [word for word in core(name) if word != _JOINER]
    found = {"".join(words), "".join(words[:2])}
    # "Routeglass" alone names Routeglass Labs.
    if words and len(words[0]) >= _LONG_WORD:
        found.add(words[0])
    return {needle for needle in found if len(needle) >= _TELLING}
