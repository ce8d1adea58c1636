"""No honest text asks for a password, a card number or a social security number."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import counts


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample and reply that asks for a secret."""
    telling = context.words["telling"]
    for programme in context.programmes:
        samples = programme.at("samples")
        for at in (
            *[f"{samples}/{number}" for number in range(len(programme.samples))],
            programme.at("opt_in_message"),
            programme.at("help_message"),
        ):
            text = context.text(at)
            if text.mentions(telling):
                asked = next(
                    (one for one in text.places(telling) if counts(context, text, one)), None
                )
                if asked:
                    yield Hit(at, {"words": text.raw[asked.start : asked.end]})
