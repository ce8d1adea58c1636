"""The sending numbers of a 10DLC campaign must be American or Canadian."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import country_under_one, number_fault


def check(context: Context) -> Iterator[Hit]:
    """Hit each number with another country code, or of an island that shares +1."""
    for place, number in enumerate(context.application.numbers):
        if number_fault(number) == "abroad" or country_under_one(number):
            yield Hit(f"/numbers/{place}", {"number": number})
