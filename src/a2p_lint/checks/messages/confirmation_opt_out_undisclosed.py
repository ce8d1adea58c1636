"""The opt-in confirmation must say how to opt out by reply."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import tells_how_to_stop
from a2p_lint.findings import Hit
from a2p_lint.language import is_read


def check(context: Context) -> Iterator[Hit]:
    """Hit a confirmation without it; one in a language that no list holds is left alone."""
    for programme in context.programmes:
        at = programme.at("opt_in_message")
        text = context.text(at)
        # Most say "STOP to ...", and are done with here.
        if " stop to " in text.joined or tells_how_to_stop(
            text, context.words, programme.opt_out_keywords
        ):
            continue
        if is_read(text):
            yield Hit(at)
