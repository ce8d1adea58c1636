"""The opt-in confirmation must say how often messages come."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import tells_frequency
from a2p_lint.findings import Hit
from a2p_lint.language import is_read
from a2p_lint.use_cases import parts

# A code answers one request: how often it comes is up to whoever asks.
ONE_TIME = frozenset({"two_factor"})


def check(context: Context) -> Iterator[Hit]:
    """Hit a confirmation without it; one in a language that no list holds is left alone."""
    for programme in context.programmes:
        at = programme.at("opt_in_message")
        text = context.text(at)
        if (
            "frequency" in text.vocabulary
            or tells_frequency(text, context.words)
            or parts(programme.use_cases) == ONE_TIME
        ):
            continue
        if is_read(text):
            yield Hit(at)
