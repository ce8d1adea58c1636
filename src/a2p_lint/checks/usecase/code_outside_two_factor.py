"""One-time codes belong under 2FA, or under a use case that may hold them."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import samples_of, says
from a2p_lint.use_cases import are_codeless


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample with a one-time code in programmes that are for something else alone."""
    for programme in context.programmes:
        if are_codeless(programme.use_cases):
            for at in samples_of(programme):
                if says(context, at, context.words["codes"]):
                    yield Hit(at, related=(programme.at("use_case"),))
