"""A programme about what only adults may buy must declare age-restricted content."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer no where description or samples speak of what is for adults only."""
    keys = context.words["keys"].openings
    for programme in context.programmes:
        if programme.age_gated is not False:
            continue
        samples = programme.at("samples")
        for at in (
            programme.at("description"),
            *[f"{samples}/{number}" for number in range(len(programme.samples))],
        ):
            text = context.text(at)
            if not text.vocabulary.isdisjoint(keys) and text.asserts(context.words["for_adults"]):
                yield Hit(programme.at("age_gated"), related=(at,))
                break
