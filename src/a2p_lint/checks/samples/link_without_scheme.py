"""Links in toll-free samples must be written out, from https on."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.messages.links import links, may_name_a_host
from a2p_lint.messages.sent import samples


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample with a bare host; a slot for a link and a name like Some.com are none."""
    for programme in context.programmes:
        if not may_name_a_host("\n".join(programme.samples)):
            continue
        for at, text in samples(programme):
            names = " ".join(registered_names(context.application)).lower()
            bare = (
                link
                for link in links(text)
                if "://" not in link and "." in link and link.rstrip(":").lower() not in names
            )
            if link := next(bare, ""):
                yield Hit(at, {"link": link})
