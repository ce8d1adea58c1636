"""The country of the brand's address must be that of its state or province.

Between the United States and Canada a postal code tells more, and another rule compares it.
"""

from collections.abc import Iterator

from a2p_lint.addresses import country_named, country_of_region, postal_code, region_code
from a2p_lint.context import Context
from a2p_lint.emails import one_slip_apart
from a2p_lint.findings import Hit, Label

REGION, OF_ADDRESS, OF_BRAND = (
    "/brand/address/region",
    "/brand/address/country",
    "/brand/country",
)

# A slip of these is no other country: "Untied States".
OWN_NAMES = ("united states", "united states of america", "canada")


def check(context: Context) -> Iterator[Hit]:
    """Hit a country that is not the region's, where no other rule compares them."""
    address = context.brand.address
    country = country_named(address.country, context.brand.country)
    region = region_code(address.region, country)
    belongs = country_of_region(region)
    if not country or belongs in ("", country):
        return
    code = postal_code(address.postal_code)
    if country in ("US", "CA"):
        if code is not None:
            return
        stated: str = Label(country)
    # Other countries have regions of the same letters: the postal code must agree.
    elif code is None or region not in code.regions:
        return
    else:
        stated = country
    if any(one_slip_apart(stated.casefold(), name) for name in OWN_NAMES):
        return
    at = OF_BRAND if context.blank(OF_ADDRESS) else OF_ADDRESS
    facts = {"region": address.region.strip(), "belongs": Label(belongs), "country": stated}
    yield Hit(at, facts, related=(REGION,))
