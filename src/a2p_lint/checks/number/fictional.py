"""A sending number must be real: neither one kept for fiction nor a filler."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import is_fictional, is_placeholder


def check(context: Context) -> Iterator[Hit]:
    """Hit each sending number that nobody can have."""
    for at, number in context.sending_numbers:
        if is_fictional(number) or is_placeholder(number):
            yield Hit(at, {"number": number})
