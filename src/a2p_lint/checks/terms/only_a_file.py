"""The terms should be a web page, not a document or a picture."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.policies import TERMS, is_a_file


def check(context: Context) -> Iterator[Hit]:
    """Hit an address that opens a file: by the record of a visit, else by its ending or host."""
    for programme in context.programmes:
        at, url = programme.at(TERMS), programme.terms_url.strip()
        if is_a_file(url, context.web_page(at)):
            yield Hit(at, {"url": url}, seen=Seen(url=url))
