"""The IRS letter must fit itself: one EIN, and a name control out of its own name."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.evidence import Evidence
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.names import core
from a2p_lint.tax_ids import ein
from a2p_lint.tax_letters import fits_control, letter_of


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a letter with several EINs, and one whose name control is of another name."""
    letter = letter_of(context.evidence, context.brand)
    if letter is None:
        if context.evidence.letters:
            yield NotRun("unknown")
    elif letter.other_eins:
        yield Hit("/brand/ein", {"how": Label("eins")})
    elif _differ(context.evidence):
        yield Hit("/brand/ein", {"how": Label("letters")})
    elif letter.legal_name and not fits_control(letter):
        yield Hit("/brand/legal_name", {"how": Label("control")})


def _differ(evidence: Evidence) -> bool:
    """Say whether several letters of one name are on record, and of different EINs."""
    eins: dict[tuple[str, ...], set[str]] = {}
    for letter in evidence.letters.values():
        if not letter.cause and ein(letter.ein):
            eins.setdefault(core(letter.legal_name), set()).add(ein(letter.ein))
    return any(len(found) > 1 for found in eins.values())
