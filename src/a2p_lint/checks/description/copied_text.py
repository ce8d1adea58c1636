"""The description must not be pasted into another field, nor another field into it."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit


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
            # The cheap question first: nearly always each has words of its own.
            if not (own.vocabulary <= other.vocabulary or other.vocabulary <= own.vocabulary):
                continue
            if len(other.words) < least:
                continue
            shorter, longer = own.joined, other.joined
            if len(shorter) > len(longer):
                shorter, longer = longer, shorter
            if shorter in longer:
                yield Hit(place, related=(at,))


def _others(programme: Programme) -> Iterator[str]:
    """Give the fields that may hold the description, or be held by it."""
    yield programme.at("message_flow")
    yield programme.at("opt_in_message")
    samples = programme.at("samples")
    yield from (f"{samples}/{number}" for number in range(len(programme.samples)))
