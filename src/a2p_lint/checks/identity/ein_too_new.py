"""The tax number must be old enough to be in the records that reviewers consult.

On the day that it reaches the limit it is old enough. An issue date after the day judged on is no
hit: one of the two dates is wrong, and nobody knows which.
"""

from collections.abc import Iterator
from datetime import date

from a2p_lint.context import Context
from a2p_lint.findings import Fact, Hit, Label, NotRun


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a tax number that is younger than the limit on the day judged."""
    written = context.brand.ein_issued_on.strip()
    issued = _date(written)
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
        yield Hit("/brand/ein", facts, related=("/brand/ein_issued_on",))


def _date(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
