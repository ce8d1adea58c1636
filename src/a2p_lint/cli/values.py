"""The values that options take: what each is made of, and what is refused of it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date

from a2p_lint.cli.texts import said


def once(lang: str) -> type[argparse.Action]:
    """Give an action that takes a value, and refuses another one for the same option."""

    class Once(argparse.Action):
        """Takes a value, and refuses another one for the same option: one of them would be lost."""

        def __call__(
            self,
            parser: argparse.ArgumentParser,
            namespace: argparse.Namespace,
            values: object,
            option_string: str | None = None,
        ) -> None:
            del parser, option_string
            _refuse_blank(self, values, lang)
            before = namespace.__dict__.setdefault("_before", {})
            if before.setdefault(self.dest, values) != values:
                raise argparse.ArgumentError(self, said("two-values", lang))
            setattr(namespace, self.dest, values)

    return Once


def many(lang: str) -> type[argparse.Action]:
    """Give an action that takes a value each time, in a list."""

    class Many(argparse.Action):
        """Adds a value to those before."""

        def __call__(
            self,
            parser: argparse.ArgumentParser,
            namespace: argparse.Namespace,
            values: object,
            option_string: str | None = None,
        ) -> None:
            del parser, option_string
            _refuse_blank(self, values, lang)
            setattr(namespace, self.dest, [*getattr(namespace, self.dest), values])

    return Many


def _refuse_blank(action: argparse.Action, value: object, lang: str) -> None:
    """Refuse a blank: a variable that was not set, where nothing would be done about it."""
    if isinstance(value, str) and not value.strip():
        raise argparse.ArgumentError(action, said("blank-value", lang))


def one_of(known: Sequence[str], lang: str) -> Callable[[str], str]:
    """Give what takes one of some words."""

    def take(value: str) -> str:
        if value not in known:
            facts = {"value": value, "known": ", ".join(known)}
            raise argparse.ArgumentTypeError(said("one-of", lang, facts))
        return value

    return take


def day_value(lang: str) -> Callable[[str], date]:
    """Give what takes a day, 2026-11-22."""

    def take(value: str) -> date:
        try:
            day = date.fromisoformat(value)
        except ValueError:
            day = None
        # fromisoformat takes other spellings too, which nobody expects here.
        if day is None or day.isoformat() != value:
            raise argparse.ArgumentTypeError(said("no-day", lang, {"value": value}))
        return day

    return take


def days_value(lang: str) -> Callable[[str], int]:
    """Give what takes a number of days."""

    def take(value: str) -> int:
        if not (value.isascii() and value.isdecimal() and len(value) < 7):
            raise argparse.ArgumentTypeError(said("no-days", lang, {"value": value}))
        return int(value)

    return take


def words_value(lang: str) -> Callable[[str], tuple[str, ...]]:
    """Give what takes words to look for."""

    def take(value: str) -> tuple[str, ...]:
        from a2p_lint.lookup import search_words

        words = search_words(value)
        if not words:
            raise argparse.ArgumentTypeError(said("no-words", lang))
        return words

    return take


def names_value(lang: str) -> Callable[[str], tuple[str, ...]]:
    """Give what takes names of rules, with commas between."""

    def take(value: str) -> tuple[str, ...]:
        names = tuple(filter(None, map(str.strip, value.split(","))))
        if not names:
            raise argparse.ArgumentTypeError(said("names-nothing", lang))
        return names

    return take
