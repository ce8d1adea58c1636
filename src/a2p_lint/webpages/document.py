"""One web page as checks see it: what stands on it, apart from how it was written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from a2p_lint.text import Passage


@dataclass(frozen=True)
class Link:
    """A link that leads somewhere; scripts and bare anchors are none."""

    text: str
    """What names it to a person: its text, else the text of its picture, else its label."""
    url: str
    """Where it leads, resolved against the web page."""
    in_footer: bool = False
    in_form: bool = False

    @cached_property
    def words(self) -> Passage:
        """What it is called and where it leads, ready to be asked."""
        return Passage(f"{self.text} {self.url}")


@dataclass(frozen=True)
class Field:
    """One control of a form."""

    kind: str
    """``tel email text checkbox radio select textarea password number date submit`` ..."""
    name: str
    label: str
    """What a person reads beside it: its label, else its aria-label, else its placeholder."""
    required: bool = False
    checked: bool = False
    value: str = ""
    options: tuple[str, ...] = ()

    @cached_property
    def words(self) -> Passage:
        """The label, ready to be asked."""
        return Passage(self.label)

    @property
    def is_choice(self) -> bool:
        """Whether people tick it: a checkbox or a radio button."""
        return self.kind in ("checkbox", "radio")

    @property
    def is_phone(self) -> bool:
        """Whether people give a telephone number in it."""
        return self.kind == "tel"


@dataclass(frozen=True)
class Form:
    """Controls that are sent together; controls outside any form make one of their own."""

    fields: tuple[Field, ...]
    text: Passage
    """All that is written inside the form."""
    links: tuple[Link, ...] = ()

    @property
    def phones(self) -> tuple[Field, ...]:
        """The controls for telephone numbers."""
        return tuple(field for field in self.fields if field.is_phone)

    @property
    def choices(self) -> tuple[Field, ...]:
        """The checkboxes and radio buttons."""
        return tuple(field for field in self.fields if field.is_choice)


class Details(NamedTuple):
    """What is read of a web page only when a rule asks for it: most look at its text alone."""

    footer: Passage = Passage("")
    pictures: Passage = Passage("")
    links: tuple[Link, ...] = ()
    forms: tuple[Form, ...] = ()


@dataclass(frozen=True, eq=False)
class Document:
    """One web page as a person sees it."""

    url: str = ""
    title: str = ""
    language: str = ""
    """The language that the page says it is in, lowered: ``en``, ``fr-ca``; or ``""``."""
    names: tuple[str, ...] = ()
    """What the site calls itself: og:site_name, structured data, the parts of the title."""
    own_names: tuple[str, ...] = ()
    """Those of the names that cannot be a heading: og:site_name and structured data."""
    text: Passage = field(default_factory=lambda: Passage(""))
    """All that can be seen, a line for each block, the title left out."""
    hidden: Passage = field(default_factory=lambda: Passage(""))
    """What is written on the page but not shown."""
    embeds: tuple[str, ...] = ()
    """The addresses of frames, which were not looked into: forms often stand there."""
    scripts: tuple[str, ...] = ()
    """The addresses of scripts, which did not run unless a browser looked."""
    cut: bool = False
    """Whether the page was too deep or too large to be read to its end."""
    read: Callable[[], Details] = Details
    """Reads the rest, which is asked for below."""

    @cached_property
    def details(self) -> Details:
        """The rest, read once."""
        return self.read()

    @property
    def footer(self) -> Passage:
        """The text of the first footers."""
        return self.details.footer

    @property
    def pictures(self) -> Passage:
        """What the pictures are said to show, a line for each: a name may stand in a logo alone."""
        return self.details.pictures

    @property
    def links(self) -> tuple[Link, ...]:
        """The links in the order of the page."""
        return self.details.links

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms in the order of the page, what stands outside of any as the last."""
        return self.details.forms
