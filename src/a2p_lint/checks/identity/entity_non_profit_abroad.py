"""Only organizations of the United States can register as non-profit."""

from collections.abc import Iterator

from a2p_lint.addresses import in_united_states
from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit the entity type non-profit where the country is known, and another one."""
    application = context.application
    if application.brand.entity_type != "non_profit":
        return
    if application.campaign is None and application.toll_free is not None:
        return  # toll-free forms take organizations of other countries
    country = application.brand.country or application.brand.address.country
    if country.strip() and not in_united_states(country):
        yield Hit("/brand/entity_type", {"country": country}, related=("/brand/country",))
