"""The domain of an e-mail address must take mail, by what the name service said."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.emails import emails_of
from a2p_lint.findings import Hit, Label, NotRun

_REFUSES_ALL = (".",)  # RFC 7505


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit every address at a domain that exists and takes no mail; say so when none tells."""
    found = [
        (mail, context.evidence.record("mail", mail.host)) for mail in emails_of(context.brand)
    ]
    if all(record is None or record.exists is None for _, record in found):
        yield NotRun("unknown")
        return
    for mail, record in found:
        if record is None or not record.exists:
            continue
        refuses = record.mx == _REFUSES_ALL
        if refuses or (not record.mx and record.address is False):
            facts = {
                "email": mail.written,
                "host": mail.host,
                "sign": Label("refuses" if refuses else "nowhere"),
                "recorded": record.seen_on or Label("undated"),
            }
            yield Hit(mail.at, facts)
