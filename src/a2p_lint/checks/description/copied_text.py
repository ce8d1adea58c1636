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
        for place in _alike(programme):
            own, other = context.text(at), context.text(place)
            shorter, longer = sorted((own.joined, other.joined), key=len)
            if shorter in longer and min(len(own.words), len(other.words)) >= least:
                yield Hit(place, related=(at,))


def _alike(programme: Programme) -> Iterator[str]:
    """Give the fields that may hold the description, or be held by it: the words' test is slow."""
    own = programme.description.lower()
    for name in ("message_flow", "opt_in_message"):
        text = getattr(programme, name)
        if _may_hold(own, text):
            yield programme.at(name)
    for number, sample in enumerate(programme.samples):
        if _may_hold(own, sample):
            yield f"{programme.at('samples')}/{number}"


def _may_hold(own: str, other: str) -> bool:
    """Say whether a telling word from the middle of the shorter text is in the longer one."""
    shorter, longer = (other, own) if len(other) < len(own) else (own, other.lower())
    words = shorter[len(shorter) // 2 :].split(None, 12)[1:-1]
    plain = [word for word in words if word.isalpha() and word.isascii()]
    # The longest of them is the least likely to be there by chance; without one, nothing is known.
    return not plain or max(plain, key=len).lower() in longer
