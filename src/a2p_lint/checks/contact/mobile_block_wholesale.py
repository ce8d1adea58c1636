"""A mobile number from the block of a wholesaler of internet lines may be no mobile."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.phones import is_internet_wholesaler, is_mobile

MOBILE = "/brand/contact/mobile_phone"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a number from such a block, unless a look-up has told what line it is on.

    Without either record, say that nobody has looked.
    """
    number = context.brand.contact.mobile_phone
    line = context.line_type(MOBILE)
    block = context.evidence.record("block", number)
    if line is not None and is_mobile(line.type) is not None:
        return
    if block is None:
        yield NotRun("unknown")
    elif is_internet_wholesaler(block.company):
        facts = {
            "number": number,
            "company": block.company,
            "recorded": block.seen_on or Label("undated"),
        }
        yield Hit(MOBILE, facts)
