"""A sending number must not be one of those that are kept for other uses."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.phones import number_use


def check(context: Context) -> Iterator[Hit]:
    """Hit each sending number whose digits show another use."""
    for at, number in context.sending_numbers:
        use = number_use(number)
        if use and use != "toll-free":
            yield Hit(at, {"number": number, "use": Label(use)})
