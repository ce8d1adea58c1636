"""The domain of an e-mail address must exist, by what the name service said."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.emails import emails_of
from a2p_lint.findings import Hit, Label, NotRun


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit every address whose domain is not there; say so when no record tells."""
    found = [
        (mail, context.evidence.record("mail", mail.host)) for mail in emails_of(context.brand)
    ]
    if all(record is None or record.exists is None for _, record in found):
        yield NotRun("unknown")
        return
    for mail, record in found:
        if record is not None and record.exists is False:
            facts = {
                "email": mail.written,
                "host": mail.host,
                "recorded": record.seen_on or Label("undated"),
            }
            yield Hit(mail.at, facts)
