"""The tax number must be old enough to be in the records that reviewers consult.

On the day that it reaches the limit it is old enough. An issue date after the day judged on is no
hit: one of the two dates is wrong, and nobody knows which. The date of the notice that came with
the number (CP 575; a letter 147C is written later) goes before the one typed in.
"""

from collections.abc import Iterator
from datetime import date

from a2p_lint.context import Context
from a2p_lint.findings import Fact, Hit, Label, NotRun
from a2p_lint.tax_ids import ein
from a2p_lint.tax_letters import is_pictured, letter_of


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a tax number that is younger than the limit on the day judged."""
    written = context.brand.ein_issued_on.strip()
    typed = _date(written)
    issued = _by_letter(context, typed)
    if issued is None:
        yield NotRun("unknown", {"gap": Label("unreadable" if written else "blank")})
        return
    if context.today is None:
        yield NotRun("no-date")
        return
    age, least = (context.today - issued).days, context.limits["days"]
    if age < 0:
        yield NotRun("unknown", {"gap": Label("future")})
    elif age < least:
        ripe = date.fromordinal(min(issued.toordinal() + least, date.max.toordinal()))
        facts: dict[str, Fact] = {"issued": issued, "n": age, "days": least, "ripe": ripe}
        related = ("/brand/ein_issued_on",) if issued == typed else ()
        yield Hit("/brand/ein", facts, related=related)


def _by_letter(context: Context, typed: date | None) -> date | None:
    """Give the date of the notice of this very number; one off a picture where none is typed."""
    letter = letter_of(context.evidence, context.brand)
    if letter is None or letter.kind != "cp575" or letter.issued_on is None:
        return typed
    if ein(letter.ein) != ein(context.brand.ein) or (typed and is_pictured(letter)):
        return typed
    return letter.issued_on


def _date(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
