"""Feeds what a program already holds, a mapping of plain values, into a builder."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from a2p_lint.readers.builder import (
    MAX_BYTES,
    Block,
    Builder,
    Flag,
    Items,
    Text,
    Unreadable,
)
from a2p_lint.readers.flaws import NOWHERE, Flaw, Refused, megabytes
from a2p_lint.readers.surrogates import mended


def feed(value: object, build: Builder) -> None:
    """Feed one value; cyclic and overlarge data run into the builder's limits."""
    _Feeder(build).value(value)


class _Feeder:
    """Counts the characters, which in a file are bounded by its size."""

    __slots__ = ("_build", "_characters")

    def __init__(self, build: Builder) -> None:
        self._build = build
        self._characters = 0

    def value(self, value: object) -> None:
        if isinstance(value, Mapping):
            self._build.open(Block(NOWHERE))
            for name, item in value.items():
                if not isinstance(name, str):
                    raise Refused(Flaw("name-not-text"))
                self._text(name)
                self.value(item)
            self._build.close()
        elif isinstance(value, list | tuple):
            self._build.open(Items(NOWHERE))
            for item in value:
                self.value(item)
            self._build.close()
        elif isinstance(value, str):
            self._text(value)
        else:
            self._build.leaf(_leaf(value))

    def _text(self, written: str) -> None:
        self._characters += len(written)
        if self._characters > MAX_BYTES:
            raise Refused(Flaw("too-large", facts={"n": megabytes(MAX_BYTES)}))
        # A subclass (an enum, say) may print itself otherwise than it reads.
        self._build.leaf(Text(NOWHERE, mended(str.__str__(written))))


def _leaf(value: object) -> Text | Unreadable:
    if value is None:
        return Text(NOWHERE, None)
    if isinstance(value, bool):
        return Flag(NOWHERE, "true" if value else "false")
    if isinstance(value, int) and value.bit_length() <= 64:
        return Text(NOWHERE, int.__repr__(value))
    if type(value) is date:
        return Text(NOWHERE, value.isoformat())
    return Unreadable(NOWHERE)
