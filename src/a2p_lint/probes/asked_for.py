"""What the selected rules ask a probe for, less what is on record and recent enough."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Protocol

from a2p_lint.application import Application
from a2p_lint.pointers import value_at
from a2p_lint.probes.probe import Options


class Dated(Protocol):
    """A record that says when it was made, or does not."""

    @property
    def seen_on(self) -> date | None:
        """The day on which it was seen."""


def values_asked_for(application: Application, options: Options, kind: str) -> tuple[str, ...]:
    """Give the values that the rules want looked up ("line-type", "mail"), none of them twice."""
    prefix = f"{kind}:"
    pointers = sorted(
        need.removeprefix(prefix) for need in options.needs if need.startswith(prefix)
    )
    values = (value_at(application, pointer) for pointer in pointers)
    return tuple(dict.fromkeys(one for one in values if isinstance(one, str) and one.strip()))


def to_look_up(
    keys: tuple[str, ...], known: Mapping[str, Dated], options: Options, part: str
) -> tuple[str, ...]:
    """Give the keys without a record that still serves, or that stands whatever is seen."""
    given = getattr(options.given, part)
    return tuple(
        key
        for key in keys
        if key not in given and not (key in known and _serves(known[key], options))
    )


def keyed(values: tuple[str, ...], key: Callable[[str], str]) -> tuple[str, ...]:
    """Give the keys of values, blanks and doubles left out."""
    return tuple(dict.fromkeys(filter(None, map(key, values))))


def _serves(record: Dated, options: Options) -> bool:
    """Say whether a record is recent enough; without a limit of age all is looked up anew."""
    if options.max_age is None or record.seen_on is None:
        return False
    age: timedelta = options.today - record.seen_on
    return bool(0 <= age.days <= options.max_age)
