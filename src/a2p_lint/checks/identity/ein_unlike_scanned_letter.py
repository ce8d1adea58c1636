"""The EIN should be the one that was read off a picture of the IRS letter."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Fact, Hit
from a2p_lint.tax_ids import ein, holds_ein
from a2p_lint.tax_letters import is_pictured, letter_of


def check(context: Context) -> Iterator[Hit]:
    """Hit an EIN that stands nowhere in the letter; the first digit that differs is named."""
    brand, letter = context.brand, letter_of(context.evidence, context.brand)
    own = ein(brand.ein) if holds_ein(brand) else ""
    if letter is None or not is_pictured(letter) or not own or not ein(letter.ein):
        return
    if own not in map(ein, (letter.ein, *letter.other_eins)):
        printed = ein(letter.ein)
        place = next(n for n in range(len(own)) if own[n] != printed[n]) + 1
        facts: dict[str, Fact] = {"ein": brand.ein, "letter_ein": letter.ein, "place": place}
        yield Hit("/brand/ein", facts)
