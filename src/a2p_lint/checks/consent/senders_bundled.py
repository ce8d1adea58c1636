"""One yes is for one sender and one programme."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit

TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that quotes a yes to others as well."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            if not context.text(at).mentions(context.words["several"]):
                continue
            wordings = quotations(context.text(at).raw)
            agreed = (words for words in wordings if words.mentions(context.words["agreeing"]))
            found = next(filter(None, (claimed(w, context.words["several"]) for w in agreed)), "")
            if found:
                yield Hit(at, {"words": found})
                break
