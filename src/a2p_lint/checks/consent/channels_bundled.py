"""The yes to texts stands apart from calls and e-mail."""

from collections.abc import Iterator

from a2p_lint.consent_wordings import bundled_channels
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit

TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that quotes one yes to texts and to calls or e-mail."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            wordings = quotations(context.text(at).raw)
            agreed = (words for words in wordings if words.mentions(context.words["agreeing"]))
            bundled = (bundled_channels(words, context.words) for words in agreed)
            if found := next(filter(None, bundled), ""):
                yield Hit(at, {"words": found})
                break
