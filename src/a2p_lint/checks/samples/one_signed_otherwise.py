"""One sample opens with another name than the brand's, with which all others open."""

import re
from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.messages import Names, other_signatures, registered_names, sender
from a2p_lint.messages.brands import openings
from a2p_lint.text import Passage

MANY_SENDERS = frozenset({"agents_franchises"})
# Two samples tell no custom; a list of thousands is not read.
LEAST_SAMPLES = 3
MOST_SAMPLES = 20
# "Pier Nine: ...": two to five words, each with a capital or an "&" between them.
_LEAD = re.compile(r"\s*([^\W\d_][^:\n\[\]{}<>]{1,59}):\s")
_LONGEST = 5
_LEAST_WORDS = 2
_JOINERS = frozenset({"&", "+", "of", "the", "and"})
SELF_PORTRAIT = ("description", "message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the one sample whose heading may be another sender's name."""
    for programme in context.programmes:
        samples = programme.samples
        if not LEAST_SAMPLES <= len(samples) <= MOST_SAMPLES:
            continue
        odd = [n for n, named in enumerate(openings(context, programme)) if not named]
        if len(odd) == 1 and MANY_SENDERS.isdisjoint(programme.use_cases):
            pointer = f"{programme.at('samples')}/{odd[0]}"
            registered = registered_names(context.application)
            name = _stranger(context, programme, context.text(pointer), registered)
            if name:
                yield Hit(pointer, {"name": name, "brand": registered[0]})


def _stranger(
    context: Context, programme: Programme, text: Passage, registered: tuple[str, ...]
) -> str:
    """Give the name that opens a sample, where it is no topic and nobody the application knows."""
    lead = _LEAD.match(text.raw)
    name = lead[1] if lead else ""
    written = [word for word in name.split() if word not in _JOINERS]
    if not _LEAST_WORDS <= len(written) <= _LONGEST or not all(w[0].isupper() for w in written):
        return ""
    words = Passage(name)
    topics = [n for n in range(len(words.words)) if words.length_at(context.words["topics"], n)]
    own = [
        word
        for n, word in enumerate(words.words)
        if n not in topics
        and len(word) > 1
        and word not in _JOINERS
        and not words.length_at(context.words["generic"], n)
    ]
    if 0 in topics or len(own) < (_LEAST_WORDS if topics else 1) or name.isupper():
        return ""
    brand = Names((*registered, *other_signatures(context.application)), context.words["generic"])
    at_home = set[str]().union(
        *(context.text(programme.at(field)).words for field in SELF_PORTRAIT),
    )
    if not at_home.isdisjoint(own) or brand.named_in(text) or brand.known(name):
        return ""
    return "" if sender(text, context.words).sure else name
