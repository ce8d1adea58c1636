"""Small questions about the opt-in pages of an application: what is asked there, and can we tell.

A page that a person could read and we could not (its form stands in a frame or is drawn by scripts
that nobody ran; it is in a fourth language) is ``unread``: rules about absence say so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from a2p_lint.claims import claims
from a2p_lint.consent_forms import Asking, asking, signs_in, speaks_of_texts, told_of_texts
from a2p_lint.context import Context, Programme
from a2p_lint.data import consent_forms as data
from a2p_lint.disclosures import names_policy
from a2p_lint.domains import host_of, is_under, platform
from a2p_lint.evidence import url_key
from a2p_lint.findings import Hit, NotRun, Seen
from a2p_lint.language import has_other_letters, is_read
from a2p_lint.messages import Signatures
from a2p_lint.opt_ins import METHODS
from a2p_lint.page_states import BOT_WALLED, page_state
from a2p_lint.policies import links_to
from a2p_lint.slots import SLOT
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage, Words, sentence_at, sentences
from a2p_lint.webpages import Document

_NOT_CONTENT = Words(data.NOT_CONTENT)
_BOXES, _WEB, _CONTACTING = Words(data.BOXES), Words(data.WEB), Words(data.CONTACTING)
_SHOWN_OTHERWISE = Words(data.SHOWN_OTHERWISE)
_AGREEING, _NAMES = Words(data.AGREEING), Words(data.NAMES)
# Fewer words than these, and a script: the page is drawn in the browser.
_FEWEST_WORDS = 20
# A page that says of itself that it is not there says little else.
_FEW_WORDS = 120
_READ = 400_000
_TELLING_WORDS = 30
_READ_HERE = frozenset({"", "en", "es", "fr"})
_MOST_SENTENCES = 20
_NO_FORMS = frozenset({"file", "social", "marketplace", "login"})
_PICTURE_HOSTS = frozenset(data.PICTURE_HOSTS)
_ON_WEB = frozenset({"web_form", "qr_code"})
# A short code or a telephone number: "Text JOIN to 55512".
_NUMBER = re.compile(r"\d{5}|\d{3}[-. )]{1,2}\d{3}")


class Shown(NamedTuple):
    """One programme's opt-in page, with the form that asks for texts."""

    programme: Programme
    surface: Surface
    asking: Asking

    def hit(self, quote: str = "", **facts: str) -> Hit:
        """Give a hit at the field that led to the page."""
        return Hit(self.surface.at, facts, seen=Seen(quote=quote[:300], url=self.surface.url))


def pages(context: Context) -> Iterator[tuple[Programme, Surface]]:
    """Give the opt-in page of each programme, as far as it opened and holds anything."""
    for programme in context.programmes:
        surface = context.surface(programme.at("opt_in_url"))
        # A login has a rule of its own.
        if (
            surface is not None
            and surface.readable
            and page_state(surface) != BOT_WALLED
            and _holds_anything(surface)
            and not signs_in(surface.document)
        ):
            yield programme, surface


def shown(context: Context) -> Iterator[Shown]:
    """Give the opt-in pages on which a form asks for a number or for texts."""
    for programme, surface in pages(context):
        if not _is_drawn(surface) and (found := asking(surface.document)) is not None:
            yield Shown(programme, surface, found)


def unread(context: Context) -> bool:
    """Say whether an opt-in page may show people more than it shows us."""
    return any(_is_drawn(surface) or _hides_form(surface) for _, surface in pages(context))


def lacking(context: Context, tells: Callable[[Shown], bool]) -> Iterator[Hit | NotRun]:
    """Hit each form for texts of which the question is not true; the page is the place."""
    forms = list(shown(context))
    if not forms and unread(context):
        yield NotRun("unknown")
        return
    yield from (one.hit() for one in forms if not one.asking.silent and not tells(one))


def told_beside(one: Shown, tells: Callable[[Passage], bool]) -> bool:
    """Say whether the words about texts tell something, or else what stands by the form."""
    return tells(one.asking.consent) or tells(one.asking.near)


def leads_to(one: Shown, policy: Words) -> bool:
    """Say whether a page names or links a policy; ``policy`` is the list privacy, or terms."""
    if names_policy(one.asking.near, policy):
        return True
    return links_to(one.surface, policy)


class Stranger(NamedTuple):
    """Another company that words of consent name, and those words."""

    name: str
    words: str


def stranger(one: Shown, brand: Signatures) -> Stranger | None:
    """Give the other company that people on this page surely agree to get texts from."""
    at_home = (one.programme.description, *one.programme.samples)
    for words in one.asking.consent.raw.split("\n")[:_MOST_SENTENCES]:
        if name := brand.stranger(words, at_home):
            return Stranger(name, words)
    return None


def asks_on_web(programme: Programme) -> bool:
    """Say whether people are said to opt in with a form on the web."""
    if any(method in METHODS for method in programme.opt_in_methods):
        return not _ON_WEB.isdisjoint(programme.opt_in_methods)
    return Passage(programme.message_flow).mentions(_WEB)


def tells_of_box(one: Shown, context: Context) -> bool:
    """Say whether the account of the opt-in says that people tick something."""
    return context.text(one.programme.at("message_flow")).asserts(_BOXES)


def consent_hidden(one: Shown) -> str:
    """Give words of consent to texts that stand in the page and are not shown, or ``""``."""
    return next(told_of_texts(one.surface.document.hidden), "")


def contact_only(one: Shown) -> str:
    """Give the words with which a page asks for a yes to being contacted, or ``""``."""
    near = one.asking.near
    place = next(claims(near, _CONTACTING), None)
    return sentence_at(near.raw, place.start) if place is not None else ""


def joined_otherwise(surface: Surface) -> bool:
    """Say whether a page shows an opt-in by keyword, by its words alone, or in pictures."""
    text = surface.document.text
    if text.mentions(_SHOWN_OTHERWISE):
        return True
    return any(_NUMBER.search(sentence) for sentence in told_of_texts(text))


def wordings(one: Shown) -> tuple[Passage, ...]:
    """Give what each yes on a page is for: the label of each control, else the page's sentences."""
    named = [box.words for box in one.asking.boxes if speaks_of_texts(box.words)]
    if len(named) == 1 and one.asking.promised:
        return (Passage("\n".join((named[0].raw, *one.asking.promised))),)
    if named:
        return tuple(named)
    return (one.asking.consent,) if one.asking.boxes or one.asking.by_sending else ()


def agreements(one: Shown) -> Iterator[Passage]:
    """Give the sentences of these wordings in which people agree; help and notices are none."""
    for wording in wordings(one):
        for start, end in sentences(wording.raw)[:_MOST_SENTENCES]:
            sentence = Passage(wording.raw[start:end])
            if sentence.mentions(_AGREEING):
                yield sentence


def left_blank(one: Shown, stand_ins: Words) -> str:
    """Give a blank for a name that words about texts still hold, or ``""``: "[Business Name]"."""
    consent = one.asking.consent
    for slot in SLOT.finditer(consent.raw):
        inside = Passage(slot[0])
        if inside.words and not inside.words[0].isdecimal() and inside.mentions(_NAMES):
            return slot[0]
    place = next(consent.places(stand_ins), None)
    return place.raw if place is not None else ""


def visited(context: Context) -> Iterator[Surface]:
    """Give the opt-in pages that somebody looked at, opened or not; the website has own rules."""
    home = url_key(context.brand.website) if context.brand.website else ""
    for programme in context.programmes:
        surface = context.surface(programme.at("opt_in_url"))
        if surface is not None and url_key(surface.url) != home:
            yield surface


def tells_of_web(programme: Programme) -> bool:
    """Say whether an account of the opt-in speaks of a form, a page or the web at all."""
    if not _ON_WEB.isdisjoint(programme.opt_in_methods):
        return True
    return Passage(programme.message_flow).mentions(_WEB)


def _holds_anything(surface: Surface) -> bool:
    text = surface.document.text
    if len(text.words) > _FEW_WORDS or surface.document.forms:
        return True
    title = Passage(surface.document.title)
    return not text.mentions(_NOT_CONTENT) and not title.mentions(_NOT_CONTENT)


def _is_drawn(surface: Surface) -> bool:
    """Say whether scripts draw the page and nobody ran them, or it is in a fourth language."""
    document = surface.document
    bare = len(document.text.words) < _FEWEST_WORDS and asking(document) is None
    if bare and not surface.page.rendered and "<script" in surface.page.html[:_READ].lower():
        return True
    return not _is_read_here(document)


@lru_cache(maxsize=64)
def _is_read_here(document: Document) -> bool:
    text = document.text
    # Labels alone ("Name, Phone, Send") hold no word that tells a language; the page may say it.
    if len(text.words) < _TELLING_WORDS:
        known = document.language[:2] in _READ_HERE
        return known and not has_other_letters(text.raw)
    return is_read(text)


def _hides_form(surface: Surface) -> bool:
    """Say whether a form may stand where we did not look: in a frame, a script or a picture."""
    if platform(surface.url) in _NO_FORMS or is_under(host_of(surface.url), _PICTURE_HOSTS):
        return True
    if not surface.page.rendered and _is_filled_by_scripts(surface.page.html):
        return True
    return any(
        not any(harmless in frame.lower() for harmless in data.HARMLESS_FRAMES)
        for frame in surface.document.embeds
    )


@lru_cache(maxsize=64)
def _is_filled_by_scripts(html: str) -> bool:
    source = html[:_READ].lower()
    return "<script" in source and any(mark in source for mark in data.FRAMED)
