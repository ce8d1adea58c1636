"""Links in toll-free samples must be written out, from https on."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.messages.links import links, may_hold_links
from a2p_lint.messages.sent import samples


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample with a bare host; a slot for a link and a name like Some.com are none."""
    for programme in context.programmes:
        for at, text in samples(programme):
            if "." not in text or not may_hold_links(text):
                continue
            names = " ".join(registered_names(context.application)).lower()
            bare = (
                link
                for link in links(text)
                if "://" not in link and "." in link and link.rstrip(":").lower() not in names
            )
            if link := next(bare, ""):
                yield Hit(at, {"link": link})
