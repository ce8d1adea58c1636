"""The name of the brand should be in the page that the website's server sends."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.drawn import comes_by_script, tells_of_scripts
from a2p_lint.findings import Hit, NotRun, Seen
from a2p_lint.owners import can_be_found, names_brand

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a site whose page as sent does not hold the name: scripts alone can bring it."""
    site = context.surface(WEBSITE)
    if site is None or not tells_of_scripts(site) or not can_be_found(context.application):
        yield NotRun("unknown")
        return
    application = context.application
    if comes_by_script(site, lambda page: names_brand(page, application)):
        brand = context.brand.dba or context.brand.legal_name
        facts = {"website": context.brand.website, "brand": brand}
        yield Hit(WEBSITE, facts, seen=Seen(quote=site.document.title, url=site.url))
