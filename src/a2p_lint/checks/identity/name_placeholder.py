"""The names of the business must be names, and not words that fill their fields."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.names import core

DBA = "/brand/dba"
NAMES = ("/brand/legal_name", DBA, "/toll_free/business_name")


def check(context: Context) -> Iterator[Hit]:
    """Hit a name that is, its designation left off, such a word and nothing else."""
    listed = context.words["instead"]
    for at in NAMES:
        if context.blank(at):
            continue
        written = context.text(at)
        # Most names do not even begin like one.
        if not written.words or written.words[0] not in listed.openings:
            continue
        instead = listed.needles
        if written.joined not in instead and f" {' '.join(core(written.raw))} " not in instead:
            continue
        # A business need not have a trade name.
        needless = (*context.words["nothing"].needles, *context.words["same"].needles)
        if at != DBA or written.joined not in needless:
            yield Hit(at, {"name": written.raw.strip()})
