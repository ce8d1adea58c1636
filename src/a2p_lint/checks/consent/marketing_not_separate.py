"""Offers and service texts need a consent each."""

from collections.abc import Iterator

from a2p_lint.consent_wordings import covers_both
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit

TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme in which one quoted yes covers both."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            if text.mentions(context.words["apart"]):
                continue
            if any(covers_both(wording, context.words) for wording in quotations(text.raw)):
                yield Hit(at)
                break
