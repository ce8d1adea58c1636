"""Federal political senders must give their number at the Federal Election Commission."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

PLACE = "/toll_free/additional_information"
TELLING = (
    "/brand/legal_name",
    "/brand/dba",
    "/toll_free/business_name",
    "/toll_free/use_case_summary",
    PLACE,
)
HOLDING = ("/brand/alt_id", "/toll_free/registration_number", *TELLING, "/toll_free/message_flow")


def check(context: Context) -> Iterator[Hit]:
    """Hit a political request that speaks of a federal election, and holds no such number."""
    if "political" not in context.toll_free.use_case_categories:
        return
    number, federal = context.pattern("number"), context.words["federal"]
    if not any(context.text(at).asserts(federal) for at in TELLING):
        return
    if not any(number.search(context.text(at).folded) for at in HOLDING):
        yield Hit(PLACE, related=("/toll_free/use_case_categories",))
