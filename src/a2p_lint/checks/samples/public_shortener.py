"""Messages must not carry a link from a shortener that anybody can use."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import host_of, platform
from a2p_lint.findings import Hit
from a2p_lint.messages.links import links_with_path
from a2p_lint.messages.sent import messages


def check(context: Context) -> Iterator[Hit]:
    """Hit each description, sample and reply that holds one; Google's own map links are none."""
    for programme in context.programmes:
        told = ((programme.at("description"), programme.description), *messages(programme))
        for at, text in told:
            if "/" not in text:
                continue
            found = (link for link in links_with_path(text) if _is_public(link))
            if link := next(found, ""):
                yield Hit(at, {"link": link, "host": host_of(link)})


def _is_public(link: str) -> bool:
    return platform(link) == "public-shortener" and not link.startswith("goo.gl/maps/")
