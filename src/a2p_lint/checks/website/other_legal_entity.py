"""A company that the website names like the brand should be of the registered kind."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.likeness import other_family
from a2p_lint.names import designators
from a2p_lint.owners import named_companies
from a2p_lint.page_states import shows_content
from a2p_lint.text import Passage, sentence_at

# Other applicants are companies of other countries, and say so.
HERE = frozenset({"", "US", "USA", "CA", "CAN"})
WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit the first company of the brand's name and another form, where its own form is nowhere."""
    site = context.surface(WEBSITE)
    legal = context.brand.legal_name
    if site is None or not shows_content(site):
        return
    companies = named_companies(site.document, legal)
    other = [name for name in companies if other_family(name, legal)]
    if len(other) < len(companies) and not _only_unclear(companies, legal):
        return
    entity = other[0] if other else _registered_abroad(context, site.document.text)
    if entity:
        facts = {"website": context.brand.website, "entity": entity, "legal_name": legal.strip()}
        yield Hit(WEBSITE, facts, ("/brand/legal_name",), Seen(quote=entity, url=site.url))


def _only_unclear(companies: tuple[str, ...], legal: str) -> bool:
    """Say whether no company on the page is surely the registered one: "Ltd" is many things."""
    own = designators(legal)
    return all(own.isdisjoint(designators(company)) for company in companies)


def _registered_abroad(context: Context, text: Passage) -> str:
    """Give the sentence that says of which other country the company is, or ``""``."""
    words = context.words["abroad"]
    if context.brand.country.upper() not in HERE or not text.asserts(words):
        return ""
    place = next(place for place in text.places(words) if not text.denied(place))
    return sentence_at(text.raw, place.start)
