"""A use case must come with as many sub-use cases as it takes."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Fact, Hit, Label, NotRun
from a2p_lint.use_cases import asks_for_parts, is_use_case, parts_taken


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit too few or too many; none at all only where the provider is known to ask for them."""
    campaign = context.campaign
    use_case = campaign.use_case
    if not is_use_case(use_case):
        return
    least, most = parts_taken(use_case)
    count = len({part for part in campaign.sub_use_cases if part.strip()})
    if least <= count <= most:
        return
    if count == 0 and not asks_for_parts(context.provider):
        yield NotRun("unknown")
        return
    facts: dict[str, Fact] = {
        "use_case": use_case,
        "taken": Label(f"{least}-{most}"),
        "count": count,
    }
    yield Hit("/campaign/sub_use_cases", facts, related=("/campaign/use_case",))
