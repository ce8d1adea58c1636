"""Gives what a programme sends: its samples, and the replies that a system gives by itself."""

from __future__ import annotations

from collections.abc import Iterator

from a2p_lint.context import Programme

REPLIES = ("opt_in_message", "opt_out_message", "help_message")
"""The fields of a programme that hold an automatic reply."""


def samples(programme: Programme) -> Iterator[tuple[str, str]]:
    """Give each sample behind its pointer."""
    at = programme.at("samples")
    return ((f"{at}/{number}", text) for number, text in enumerate(programme.samples))


def messages(programme: Programme) -> Iterator[tuple[str, str]]:
    """Give each sample and each automatic reply behind its pointer; blank replies are none."""
    yield from samples(programme)
    for name in REPLIES:
        text = getattr(programme, name)
        if text:
            yield programme.at(name), text
