"""A suite or unit that the address has elsewhere must not be missing from it."""

from collections.abc import Iterator

from a2p_lint.addresses import house_number, unit_beside
from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, Seen

STREET, UNIT = "/brand/address/street", "/brand/address/unit"
PAGES = ("privacy_policy_url", "terms_url", "opt_in_url")
TEXTS = ("help_message", "message_flow", "description", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the blank unit when the same house is named with one; the first place is shown."""
    street = context.brand.address.street
    if not context.blank(UNIT) or not house_number(street):
        return
    for at, name in _pages(context):
        page = context.web_page(at)
        unit = unit_beside(page.html, street) if page is not None else ""
        if page is not None and unit:
            seen = Seen(quote=unit, url=str(context.text(at).raw))
            yield Hit(UNIT, {"unit": unit, "where": Label(name)}, related=(STREET,), seen=seen)
            return
    for programme in context.programmes:
        for name in TEXTS:
            at = programme.at(name)
            if unit := unit_beside(context.text(at).raw, street):
                yield Hit(UNIT, {"unit": unit, "where": Label(name)}, related=(STREET, at))
                return


def _pages(context: Context) -> Iterator[tuple[str, str]]:
    yield "/brand/website", "website"
    for programme in context.programmes:
        for name in PAGES:
            yield programme.at(name), name
