"""A programme must show as many sample messages as the form or its reviewers ask for."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit each programme with fewer samples; blank ones do not count."""
    for programme in context.programmes:
        least = context.limits["toll_free" if programme.root == "/toll_free" else "campaign"]
        count = sum(not sample.isspace() for sample in programme.samples if sample)
        if count < least:
            yield Hit(programme.at("samples"), {"n": count, "least": least})
