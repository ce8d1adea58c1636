"""The registration number of a toll-free form must be the brand's tax number."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

NUMBER = "/toll_free/registration_number"
# A business number and its programme account are nine digits alike: 123456782RC0001.
_NINE = 9


def check(context: Context) -> Iterator[Hit]:
    """Hit two numbers of the same length that are not the same."""
    given, own = context.toll_free.registration_number, context.brand.ein
    if _type(context.toll_free.registration_type) != _type(context.brand.tax_id_type):
        return
    digits = ["".join(filter(str.isdecimal, number.partition("R")[0])) for number in (given, own)]
    if all(len(found) == _NINE for found in digits) and digits[0] != digits[1]:
        yield Hit(NUMBER, related=("/brand/ein",))


def _type(written: str) -> str:
    return written.strip().lower() or "ein"
