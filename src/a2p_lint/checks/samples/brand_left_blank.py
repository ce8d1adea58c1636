"""Where the business's name must stand, a sample must not have a blank."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import Names, registered_names
from a2p_lint.messages.sent import samples

# Each agent or franchise writes under its own name, which the samples cannot hold.
MANY_SENDERS = frozenset({"agents_franchises"})


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample with a blank for the name, unless the name itself stands there as well."""
    keys = context.words["keys"].openings
    for programme in context.programmes:
        if not MANY_SENDERS.isdisjoint(programme.use_cases):
            continue
        if keys.isdisjoint(context.sample_words(programme)):
            continue
        for at, text in samples(programme):
            passage = context.text(at)
            if passage.vocabulary.isdisjoint(keys):
                continue
            blank = context.pattern("blank").search(text)
            if blank:
                names = Names(registered_names(context.application), context.words["generic"])
                if not names.named_in(passage):
                    yield Hit(at, {"blank": blank[0]})
