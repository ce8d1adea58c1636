"""The description must name the business that sends."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.messages import Names, other_signatures, registered_names, unfindable
from a2p_lint.text import words_of

_AT = "/campaign/description"
_LEAST_LETTERS = 3


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a description with neither a name of the brand nor a word that is the name's own."""
    brand = context.brand
    first = (brand.dba or brand.legal_name).lower().partition(" ")[0]
    text = context.text(_AT)
    if first in text.vocabulary and _own(first, context):
        # Most descriptions open with the name: the whole of it is looked at only where they do not.
        return
    registered = registered_names(context.application)
    named = frozenset(words_of(" ".join(registered)).split())
    if any(_own(word, context) for word in named & text.vocabulary):
        return
    if gap := unfindable(registered):
        yield NotRun("unknown", {"gap": Label(gap)})
        return
    names = Names((*registered, *other_signatures(context.application)), context.words["generic"])
    if not names.named_in(text):
        yield Hit(_AT, {"name": registered[0]})


def _own(word: str, context: Context) -> bool:
    """Tell a word that is a name's own from a trade, a company form and an "and"."""
    return len(word) >= _LEAST_LETTERS and not any(
        word in context.words[listed].openings for listed in ("generic", "trades", "forms")
    )
