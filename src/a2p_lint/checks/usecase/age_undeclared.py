"""A programme about what only adults may buy must declare age-restricted content."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import description_and_samples, says


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer no where description or samples speak of what is for adults only."""
    for programme in context.programmes:
        if programme.age_gated is False:
            for at in description_and_samples(programme):
                if says(context, at, context.words["for_adults"]):
                    yield Hit(programme.at("age_gated"), related=(at,))
                    break
