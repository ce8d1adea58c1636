"""The mobile number of the contact must be on a mobile line, by the line type on record."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.phones import is_mobile

MOBILE = "/brand/contact/mobile_phone"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a number recorded as another kind of line; say so when the record does not tell."""
    record = context.line_type(MOBILE)
    mobile = is_mobile(record.type) if record is not None else None
    if record is None or mobile is None:
        yield NotRun("unknown")
    elif not mobile:
        facts = {
            "number": context.brand.contact.mobile_phone,
            "line_type": Label(record.type),
            "recorded": record.seen_on or Label("undated"),
        }
        yield Hit(MOBILE, facts)
