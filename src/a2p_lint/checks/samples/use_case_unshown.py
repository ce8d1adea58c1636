"""Each declared use case must be seen in a sample, as far as words can tell."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.messages.sent import samples
from a2p_lint.text import Passage
from a2p_lint.use_cases import parts

# Those whose messages hold telling words; service and notices can be about anything.
KINDS = (
    "delivery_notification", "fraud_alert", "marketing", "polling_voting", "two_factor",
)  # fmt: skip
# Letters from here on are of other alphabets, in which no list has words.
_LAST_LATIN = "\u024f"


def check(context: Context) -> Iterator[Hit]:
    """Hit the samples where a use case has none of its kind; too few samples are another matter."""
    for programme in context.programmes:
        declared = parts(programme.use_cases)
        if len(declared) < 2 or len(programme.samples) < len(declared):
            continue
        given = list(samples(programme))
        if any(text and max(text) > _LAST_LATIN and _in_letters(text) for _, text in given):
            continue
        passages = [context.text(at) for at, _ in given]
        missing = tuple(
            Label(kind)
            for kind in KINDS
            if kind in declared and not any(_shows(kind, each, context) for each in passages)
        )
        if missing:
            yield Hit(
                programme.at("samples"), {"uses": missing}, related=(programme.at("use_case"),)
            )


def _in_letters(text: str) -> bool:
    return any(sign > _LAST_LATIN and sign.isalpha() for sign in text)


def _shows(kind: str, passage: Passage, context: Context) -> bool:
    priced = kind == "marketing" and any(sign in passage.raw for sign in "%$€")
    return priced or passage.mentions(context.words[kind])
