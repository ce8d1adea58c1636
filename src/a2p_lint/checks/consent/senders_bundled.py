"""One yes is for one sender and one programme."""

from collections.abc import Iterator

from a2p_lint.consent_wordings import other_senders
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.messages import without_names

TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that quotes a yes to others as well."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            if not any(text.mentions(context.words[listed]) for listed in ("several", "allied")):
                continue
            wordings = quotations(text.raw)
            agreed = (
                # A name ("Okafor for Council") says nothing of who else may text.
                without_names(words.raw, context.application)
                for words in wordings
                if words.mentions(context.words["agreeing"])
            )
            if found := next(
                filter(None, (other_senders(words, context.words) for words in agreed)), ""
            ):
                yield Hit(at, {"words": found})
                break
