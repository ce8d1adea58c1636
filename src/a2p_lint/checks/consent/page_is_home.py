"""The opt-in page should be the page with the form, not the front page of the site."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import web_address
from a2p_lint.findings import Hit
from a2p_lint.urls import url_fault

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit an opt-in page that is the front page of the brand's website."""
    for programme in context.programmes:
        page = programme.opt_in_url.strip()
        address = web_address(page)
        # A mark or a query may lead to the form: #signup, ?page=texts.
        if not page or address.path.strip("/") or "#" in page or "?" in page:
            continue
        home = web_address(context.brand.website)
        same_host = address.host.removeprefix("www.") == home.host.removeprefix("www.")
        if same_host and address.host and not url_fault(page):
            yield Hit(programme.at("opt_in_url"), {"page": page}, related=(WEBSITE,))
