"""A programme about what only adults may buy must declare age-restricted content."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.sayings import description_and_samples, says


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer no where description or samples speak of what is for adults only."""
    for programme in context.programmes:
        if programme.age_gated is False:
            for at in description_and_samples(programme):
                if says(context, at, context.words["for_adults"]):
                    if not _helps_against(context, programme):
                        yield Hit(programme.at("age_gated"), related=(at,))
                    break


def _helps_against(context: Context, programme: Programme) -> bool:
    """Say whether the business helps people to quit, by its name or description."""
    places = ("/brand/legal_name", "/brand/dba", programme.at("description"))
    return any(context.text(at).mentions(context.words["against"]) for at in places)
