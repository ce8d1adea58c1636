"""A service use case must show no sample that sells."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import samples_of, says
from a2p_lint.use_cases import are_service


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample that sells, in programmes all of whose use cases are services."""
    for programme in context.programmes:
        if are_service(programme.use_cases):
            for at in samples_of(programme):
                if _sells(context, at):
                    yield Hit(at, related=(programme.at("use_case"),))


def _sells(context: Context, at: str) -> bool:
    text = context.text(at)
    priced = "%" in text.raw or "$" in text.raw
    return says(context, at, context.words["promotion"]) or (
        priced
        and (
            any(context.pattern(name).search(text.folded) for name in ("price_cut", "bidden"))
            or says(context, at, context.words["hurried"])
            or (says(context, at, context.words["referring"]) and _rewards(context, at))
        )
    )


def _rewards(context: Context, at: str) -> bool:
    return says(context, at, context.words["promised"])
