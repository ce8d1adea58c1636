"""The EIN must be the one on the IRS letter, where that was read as text."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Fact, Hit, Label, NotRun
from a2p_lint.tax_ids import ein, holds_ein
from a2p_lint.tax_letters import is_pictured, letter_of


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit an EIN that stands nowhere in the letter; the first digit that differs is named."""
    brand, letter = context.brand, letter_of(context.evidence, context.brand)
    own = ein(brand.ein) if holds_ein(brand) else ""
    if letter is None or not ein(letter.ein):
        yield NotRun("unknown", {"gap": Label("numberless")})
    elif is_pictured(letter):
        yield NotRun("unknown", {"gap": Label("pictured")})
    elif not own:
        yield NotRun("unknown", {"gap": Label("no-ein")})
    elif own not in map(ein, (letter.ein, *letter.other_eins)):
        printed = ein(letter.ein)
        place = next(n for n in range(len(own)) if own[n] != printed[n]) + 1
        facts: dict[str, Fact] = {"ein": brand.ein, "letter_ein": letter.ein, "place": place}
        yield Hit("/brand/ein", facts)
