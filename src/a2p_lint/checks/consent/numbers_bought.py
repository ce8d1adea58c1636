"""Nobody is texted whose number was bought, rented, scraped or dug up."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context
from a2p_lint.findings import Hit

TEXTS = ("message_flow", "additional_information", "description")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that claims such numbers, or cold contacts."""
    for programme in context.programmes:
        for name in TEXTS:
            at = programme.at(name)
            words = claimed(context.text(at), context.words["bought"])
            # A description may speak of skip tracing as the business's trade.
            if not words and name != "description":
                words = claimed(context.text(at), context.words["dug_up"])
            if words:
                yield Hit(at, {"words": words})
                break
