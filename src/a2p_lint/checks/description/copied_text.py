"""The description must not be pasted into another field, nor another field into it."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit each other field that holds the description's words, or whose words it holds.

    Compared by words alone, so that punctuation and case make no new text; what is short, such as
    the one sentence that says what is sent, may stand in both.
    """
    least = context.limits["words"]
    for programme in context.programmes:
        at = programme.at("description")
        own = context.text(at)
        if len(own.words) < least:
            continue
        for place in _others(programme):
            other = context.text(place)
            if len(other.words) < least:
                continue
            shorter, longer = sorted((own, other), key=_length)
            # The cheap question first: nearly always the last word tells.
            if shorter.words[-1] in longer.vocabulary and shorter.joined in longer.joined:
                yield Hit(place, related=(at,))


def _length(text: Passage) -> int:
    return len(text.words)


def _others(programme: Programme) -> Iterator[str]:
    """Give the fields that may hold the description, or be held by it."""
    yield programme.at("message_flow")
    yield programme.at("opt_in_message")
    samples = programme.at("samples")
    yield from (f"{samples}/{number}" for number in range(len(programme.samples)))
