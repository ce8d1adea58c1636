"""All that the site shows, taken from the book once, with the names of the pages it goes to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from a2p_lint import book
from a2p_lint.book import Table
from a2p_lint.codes import BY_RULE, WAITING, Catalogue, Code, Meaning, Reason, catalogue
from a2p_lint.pack import Rule, load_pack

STAGES = ("brand", "campaign", "toll_free", "number")
_Item = TypeVar("_Item")
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")


class Standing(StrEnum):
    """What the rules do about a code; computed, so that it never lags behind them."""

    FORESEEN = "foreseen"
    WAITING = "waiting"
    UNFORESEEN = "unforeseen"
    UNSEEN = "unseen"
    """No application shows it, whatever the rules."""


@dataclass(frozen=True)
class Contents:
    """The book as the site shows it."""

    catalogue: Catalogue
    rules: tuple[Rule, ...]
    providers: Mapping[str, Table]
    places: Mapping[str, int]
    """Where a code stands on its provider's own page, for those of which the book knows."""

    @cached_property
    def page_of(self) -> Mapping[str, str]:
        """The name of each code's page."""
        names: dict[str, str] = {}
        taken: set[str] = set()
        for code in self.catalogue.codes.values():
            name = f"codes/{code.provider}/{_UNSAFE.sub('-', code.code).strip('-')}"
            # Some file systems hold `a` and `A` for one name.
            while name.lower() in taken:
                name += "-"
            taken.add(name.lower())
            names[code.id] = name
        return names

    @cached_property
    def codes_of(self) -> Mapping[str, tuple[Code, ...]]:
        """The codes of each provider, as people look them up."""
        codes = self.ordered(self.catalogue.codes.values())
        return _gathered((code.provider, code) for code in codes)

    @cached_property
    def areas(self) -> Mapping[str, tuple[Reason, ...]]:
        """The reasons of each area, in the book's order."""
        return _gathered((reason.area, reason) for reason in self.catalogue.reasons.values())

    @cached_property
    def families(self) -> Mapping[str, tuple[Rule, ...]]:
        """The rules of each family."""
        return _gathered((rule.id.partition("/")[0], rule) for rule in self.rules)

    def standing(self, code: Code, meaning: Meaning | None = None) -> Standing:
        """Say what the rules do about a code, or about one of its meanings."""
        foresight = self.catalogue.foresight(code, meaning)
        if foresight == BY_RULE:
            return Standing.FORESEEN
        if foresight == WAITING:
            return Standing.WAITING
        return Standing.UNFORESEEN if code.unforeseen else Standing.UNSEEN

    def ordered(self, codes: Iterable[Code]) -> list[Code]:
        """Give codes by number, by name, and last those without one, as their provider has them."""

        def place(code: Code) -> tuple[bool, bool, int, str]:
            if code.ours:
                return True, code.id not in self.places, self.places.get(code.id, 0), ""
            number = int(code.code) if code.code.isdecimal() and code.code.isascii() else 0
            return False, not number, number, code.code

        return sorted(codes, key=place)

    def by_provider(self, codes: Iterable[Code]) -> Mapping[str, tuple[Code, ...]]:
        """Give codes by provider, the providers in the order of their names."""
        found = _gathered((code.provider, code) for code in self.ordered(codes))
        return {provider: found[provider] for provider in self.by_name if provider in found}

    @cached_property
    def by_name(self) -> tuple[str, ...]:
        """The providers in the order of their names."""
        return tuple(sorted(self.providers, key=lambda stem: self.providers[stem]["name"].lower()))


def our_contents() -> Contents:
    """Take our own book; what plugins bring is not ours to document."""
    rules = load_pack(book.book_root(), "a2p_lint.checks")
    places = {key: table["order"] for key, table in book.codes().items() if "order" in table}
    return Contents(catalogue(rule.page for rule in rules), rules, book.providers(), places)


def _gathered(pairs: Iterable[tuple[str, _Item]]) -> Mapping[str, tuple[_Item, ...]]:
    found: dict[str, list[_Item]] = {}
    for key, item in pairs:
        found.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in found.items()}
