"""Tells whether a message is signed by the brand, by any name or hint of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from a2p_lint.application import Application
from a2p_lint.context import Context
from a2p_lint.data.designators import DESIGNATORS
from a2p_lint.domains import platform
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.language import language_of
from a2p_lint.messages.brands import (
    LONGEST_NAME,
    Names,
    other_signatures,
    registered_names,
    unfindable,
)
from a2p_lint.messages.links import links, may_hold_links
from a2p_lint.messages.senders import sender
from a2p_lint.slots import SLOT
from a2p_lint.text import Passage, Words

_CONTACT = re.compile(r"\S{1,80}(?:@|://)\S*|www\.\S*", re.IGNORECASE)
# Each agent or franchise writes under its own name.
_MANY_SENDERS = frozenset({"agents_franchises"})
# Shorter names may stand inside other words.
_LONG = 5
_SHORT = frozenset({"public-shortener", "qr-link", "deep-link"})
# Signs of print, which English texts hold as well.
_NO_LETTERS = str.maketrans("", "", "’‘“”–—…•·®™\u00a0")
_NOBODYS_WORDS = ("generic", "trades", "opening_trades", "topics")


def without_names(text: str, application: Application) -> Passage:
    """Give a text without the brand's names: "Before You Go Travel" offers nothing."""
    # The longest first: a trade name is often a part of the legal one.
    for name in sorted(registered_names(application), key=len, reverse=True):
        text = text.replace(name, " ")
    return Passage(text)


def in_plain_letters(text: str, application: Application) -> bool:
    """Say whether a text has no letters but those of English, the brand's names and city apart.

    Lists that hold little of other languages can judge it then.
    """
    if text.isascii():
        return True
    text = text.translate(_NO_LETTERS)
    odd = Passage(" ".join(word for word in text.split() if not word.isascii()))
    own = Passage(" ".join((*registered_names(application), application.brand.address.city)))
    return odd.vocabulary <= own.vocabulary and language_of(text) == "en"


def without_short_links(text: str) -> str:
    """Give a text without links of shorteners: anybody may call one "bit.ly/harborlane"."""
    if may_hold_links(text):
        for link in links(text):
            if platform(link) in _SHORT:
                text = text.replace(link, " ")
    return text


class Signatures:
    """What the brand may sign with: its names, its site, its person, words of its own.

    ``words`` holds the lists of ``rules/words/senders.toml`` under their own names; ``stranger``
    alone needs those of introductions, belongings and announcements.
    """

    def __init__(self, application: Application, words: Mapping[str, Words]) -> None:
        self._application = application
        self._words = words

    @cached_property
    def registered(self) -> tuple[str, ...]:
        """The names that the brand registers, the one that customers know first."""
        return registered_names(self._application)

    @cached_property
    def gap(self) -> str:
        """Why none of the names can be looked for, or ``""``."""
        return unfindable(self.registered)

    @cached_property
    def names(self) -> Names:
        """All names that the brand may sign with."""
        return Names(self._all, self._words["generic"])

    @cached_property
    def _all(self) -> tuple[str, ...]:
        whole = (*self.registered, *other_signatures(self._application))
        return tuple([name[:LONGEST_NAME] for name in whole])

    @cached_property
    def _hints(self) -> Names:
        return Names(self._own_words(), self._words["generic"])

    def sign(self, text: str) -> bool:
        """Say whether a text names the brand; where to write or click names nobody."""
        brand = self._application.brand
        if any(len(name) >= _LONG and name in text for name in (brand.dba, brand.legal_name)):
            return True
        bare = Passage(_CONTACT.sub(" ", SLOT.sub(" ", without_short_links(text))))
        return self.names.named_in(bare) or self.hinted(bare)

    def stranger(self, text: str, at_home: Iterable[str]) -> str:
        """Give the other company that a text surely names as its sender, or ``""``.

        A name whose words the application uses of itself (``at_home``) is no stranger's.
        """
        found = sender(Passage(text), self._words)
        if not found.sure or self.names.known(found.name):
            return ""
        home = Passage(" ".join((*self._all, *at_home))).vocabulary
        return "" if home.issuperset(found.own) else found.name

    def hinted(self, text: Passage) -> bool:
        """Say whether a text holds the brand's initials, or a word that is the brand's own."""
        bare = Passage(SLOT.sub(" ", text.raw))
        capitals = (word for word in bare.raw.split() if word.isupper())
        return self._hints.named_in(bare) or any(
            self.names.known(word.strip(".,:;!?()-")) for word in capitals
        )

    def _own_words(self) -> Iterator[str]:
        """Give the words that are the brand's own, and the name's first words written as one."""
        for name in map(Passage, self._all):
            own = [
                number
                for number, word in enumerate(name.words)
                if len(word) > 2
                and word not in DESIGNATORS
                and not any(
                    name.length_at(self._words[listed], number) for listed in _NOBODYS_WORDS
                )
            ]
            yield from (name.words[number] for number in own)
            yield from (
                "".join(name.words[:end]) for number in own[:1] for end in range(number + 1, 4)
            )


def unsigned_replies(context: Context, reply: str) -> Iterator[Hit | NotRun]:
    """Hit each programme's reply of this name that names neither the brand nor, surely, another.

    ``reply`` is a programme's field: ``opt_in_message``, ``help_message``, ``opt_out_message``.
    Says so where no name of the brand can be looked for.
    """
    brand = Signatures(context.application, context.words)
    unsigned = [
        programme
        for programme in context.programmes
        if not brand.sign(getattr(programme, reply))
        and _MANY_SENDERS.isdisjoint(programme.use_cases)
    ]
    if unsigned and brand.gap:
        yield NotRun("unknown", {"gap": Label(brand.gap)})
        return
    for programme in unsigned:
        at_home = (programme.description, programme.message_flow, *programme.samples)
        if not brand.stranger(getattr(programme, reply), at_home):
            yield Hit(programme.at(reply), {"name": brand.registered[0]})
