"""The EIN must be nine digits, as the IRS writes them: NN-NNNNNNN.

Another country's number (by its country, its type, or the brand's country) is no EIN, so it cannot
be a malformed one: each of those has a shape of its own, and that it was not judged here is said.
A person's number is another rule's business, ``identity/ein-personal-number``.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.tax_ids import ein_flaw, holds_ein
from a2p_lint.tax_numbers import tax_numbers


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit an EIN that cannot be read as nine digits, and say what is wrong with it."""
    numbers = tax_numbers(context.application)
    eins = [(at, brand.ein) for at, brand in numbers if holds_ein(brand)]
    if not eins:
        yield NotRun("unknown")
    for at, number in eins:
        if (flaw := ein_flaw(number)) and flaw != "personal":
            yield Hit(at, {"flaw": Label(flaw)})
