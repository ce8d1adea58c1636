"""What a linter is told to judge, beside the rules themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase


class SettingsError(ValueError):
    """A setting that cannot be used; the message says which and what would do."""

    def __init__(self, en: str, fr: str) -> None:
        super().__init__(en)
        self.fr = fr

    def text(self, lang: str) -> str:
        """Give the sentence in a language."""
        return self.fr if lang == "fr" else str(self)


# From 0 to 100: a slip of the finger leaves two words above it, ``nope`` and ``ignore`` are below.
_ALIKE = 65


@dataclass(frozen=True, slots=True)
class Settings:
    """Which rules run, and what the output may show.

    ``select`` and ``ignore`` hold rule ids (``samples/opt-out-missing``), families (``samples``)
    or patterns (``*/policy-*``); ``fiction`` lets invented data pass; ``redact`` hides people,
    telephone numbers and e-mail addresses in every output.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fiction: bool = False
    redact: bool = False

    def deselects(self, rule: str) -> bool:
        """Say whether a rule is left out."""
        if self.select and not matches(rule, self.select):
            return True
        return matches(rule, self.ignore)

    def verify(self, rules: Iterable[str]) -> None:
        """Raise SettingsError when a selector names no rule: a typo must not pass for silence."""
        known = tuple(rules)
        for selector in (*self.select, *self.ignore):
            if not any(matches(rule, (selector,)) for rule in known):
                families = sorted({rule.partition("/")[0] for rule in known})
                near = "".join(nearest(selector, (*known, *families)))
                raise SettingsError(
                    f"no rule is named “{selector}”; "
                    + (f"the nearest is {near}" if near else "a2p-lint rules lists them"),
                    f"aucune règle ne s'appelle «\u00a0{selector}\u00a0»; "
                    + (
                        f"la plus proche est {near}" if near else "a2p-lint rules en donne la liste"
                    ),
                )


def matches(rule: str, selectors: Iterable[str]) -> bool:
    """Say whether a rule is meant by a selector: its id, its family, or a pattern."""
    return any(
        selector in (rule, rule.partition("/")[0]) or fnmatchcase(rule, selector)
        for selector in selectors
    )


def nearest(word: str, known: Iterable[str], limit: int = 1) -> tuple[str, ...]:
    """Give the known words that are most like the given one, none that only a machine sees."""
    from rapidfuzz import fuzz, process

    found = process.extract(word, list(known), scorer=fuzz.ratio, limit=limit, score_cutoff=_ALIKE)
    return tuple(name for name, _, _ in found)
