"""Somewhere the application says that people can stop the messages."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.messages.sent import messages


def check(context: Context) -> Iterator[Hit]:
    """Hit the description where no text of the programme has a word for it."""
    for programme in context.programmes:
        at = programme.at("description")
        if not any(
            context.text(text).mentions(context.words["ends"]) for text in _texts(programme)
        ):
            yield Hit(at)


def _texts(programme: Programme) -> Iterator[str]:
    # Messages first: nearly all of them say it.
    yield from (at for at, _ in messages(programme))
    yield from map(programme.at, ("description", "message_flow"))
