"""What a probe is: a name, a plan, and a look that gives evidence."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from a2p_lint.application import Application
from a2p_lint.evidence import Evidence

Options = Namespace
"""What the command was given. Each probe finds its own options there under the names that argparse
makes of them, and all of them find:

``lang``: "en" or "fr". ``today``: the date of ``seen_on`` in what is recorded now. ``max_age``: the
days for which a record serves, or None to look anew. ``needs``: what the selected rules ask for, as
on their pages, "page:/brand/website"; a probe looks for nothing else. ``given``: the Evidence that
stands whatever is seen now, so that a probe need not look at it; it is part of what is known.
"""

Progress = Callable[[str, str], None]
"""Called once for each thing looked at: what it was (a URL, a number, a file), and in a word what
came of it (a status, a cause, a type), or a ``NotChecked``."""


class NotChecked(str):
    """What came of a look that says nothing: why it could not be had, in both languages."""

    __slots__ = ("fr",)
    fr: str

    def __new__(cls, en: str, fr: str) -> NotChecked:
        """Hold a sentence without its full stop, English first."""
        made = super().__new__(cls, en)
        made.fr = fr
        return made

    def text(self, lang: str) -> str:
        """Give the sentence in a language."""
        return self.fr if lang == "fr" else str(self)


@dataclass(frozen=True, slots=True)
class Probe:
    """One way to look outside; plugins bring theirs by the hook ``a2p_lint_probes``."""

    name: str
    """What ``--only`` calls it: "pages"."""
    plan: Callable[[Application, Evidence, Options], Iterable[str]]
    """Gives a line for each thing that would be looked at, without looking."""
    gather: Callable[[Application, Evidence, Options, Progress], Evidence]
    """Looks, and gives the records that it made; those known before stand in the evidence given,
    and need not be given back."""


class ProbeError(Exception):
    """What keeps a probe from looking at all, in both languages; the command ends with 2."""

    def __init__(self, en: str, fr: str) -> None:
        super().__init__(en)
        self.en, self.fr = en, fr

    def text(self, lang: str) -> str:
        """Give the sentence in a language."""
        return self.fr if lang == "fr" else self.en


class MissingExtraError(ProbeError):
    """The packages of an extra are not installed: "web", "browser", "pdf", "ocr"."""

    def __init__(self, extra: str) -> None:
        install = f"pip install 'a2p-lint[{extra}]'"
        super().__init__(
            f"the packages for this are not installed: {install}",
            f"les modules nécessaires ne sont pas installés\u00a0: {install}",
        )
        self.extra = extra
