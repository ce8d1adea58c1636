"""The opt-in confirmation must say how to get help."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import tells_how_to_get_help
from a2p_lint.findings import Hit
from a2p_lint.language import is_read


def check(context: Context) -> Iterator[Hit]:
    """Hit a confirmation without it; one in a language that no list holds is left alone."""
    for programme in context.programmes:
        at = programme.at("opt_in_message")
        text = context.text(at)
        if "HELP" in text.raw or tells_how_to_get_help(text, context.words):
            continue
        if is_read(text):
            yield Hit(at)
