"""The state or province of the brand must be one."""

from collections.abc import Iterator

from a2p_lint.addresses import country_named, region_code
from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun

REGION = "/brand/address/region"
COUNTRIES = (("usa",), ("us",), ("canada",), ("united", "states"))


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a region that is none; say so when the address lies in another country."""
    address = context.brand.address
    country = country_named(address.country, context.brand.country)
    if region_code(address.region, country):
        return
    if country not in ("US", "CA", ""):
        yield NotRun("unknown")
        return
    written = context.text(REGION)
    if not written.words or written.joined in context.words["nothing"].needles:
        return
    # "Oregon, USA": what is too much there takes nothing away from the state.
    shorter = (
        " ".join(written.words[: -len(end)])
        for end in COUNTRIES
        if written.words[-len(end) :] == end
    )
    if not any(region_code(text, country) for text in shorter):
        yield Hit(REGION, {"region": written.raw.strip()})
