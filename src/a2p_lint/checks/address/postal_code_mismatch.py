"""The postal code of the brand must lie in the state or province and country that are given.

Quiet about a code that has the form of neither country: that is a fault of the code alone.
"""

from collections.abc import Iterator

from a2p_lint.addresses import country_named, postal_code, region_code
from a2p_lint.context import Context
from a2p_lint.findings import Fact, Hit, Label, NotRun

CODE, REGION, COUNTRY = (f"/brand/address/{part}" for part in ("postal_code", "region", "country"))


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a postal code at odds with region or country; say so when there is nothing to compare."""
    address = context.brand.address
    country = country_named(address.country, context.brand.country)
    if country not in ("US", "CA", ""):
        yield NotRun("unknown", {"because": Label("country-elsewhere")})
        return
    code = postal_code(address.postal_code)
    if code is None:
        yield NotRun("unknown", {"because": Label("form-unknown")})
        return
    region = region_code(address.region, country)
    if region in code.regions and country in (code.country, ""):
        return
    country_at = "/brand/country" if context.blank(COUNTRY) else COUNTRY
    against = {
        **({"region": REGION} if region and region not in code.regions else {}),
        **({"country": country_at} if country and country != code.country else {}),
    }
    if against:
        places = tuple(against.values())
        facts: dict[str, Fact] = {
            "postal_code": address.postal_code,
            "belongs": tuple(map(Label, code.regions)) or Label("nowhere"),
            "field": Label("both" if len(against) > 1 else next(iter(against))),
            "stated": tuple(context.text(at).raw for at in places),
        }
        yield Hit(CODE, facts, related=places)
    elif not region:
        yield NotRun("unknown", {"because": Label("region-unknown")})
