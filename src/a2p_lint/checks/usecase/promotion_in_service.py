"""A service use case must show no sample that sells."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.use_cases import are_service


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample that sells, in programmes all of whose use cases are services."""
    keys = context.words["keys"].openings
    for programme in context.programmes:
        if not are_service(programme.use_cases):
            continue
        samples = programme.at("samples")
        for number, sample in enumerate(programme.samples):
            at = f"{samples}/{number}"
            text = context.text(at)
            if (
                not text.vocabulary.isdisjoint(keys) and text.asserts(context.words["promotion"])
            ) or (
                ("%" in sample or "$" in sample)
                and context.pattern("price_cut").search(text.folded)
            ):
                yield Hit(at, related=(programme.at("use_case"),))
