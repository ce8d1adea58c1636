"""A sole proprietor's names must not carry a company's designation."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.names import names_a_company, plain


def check(context: Context) -> Iterator[Hit]:
    """Hit each name whose designator only a registered company has."""
    brand = context.brand
    names = (
        ("/brand/legal_name", brand.legal_name),
        ("/brand/dba", brand.dba),
        ("/brand/display_name", brand.display_name),
        ("/toll_free/business_name", context.toll_free.business_name),
    )
    person = f"{brand.contact.first_name} {brand.contact.last_name}"
    for at, name in names:
        # Somebody may be called Lincoln Inc.
        if name and names_a_company(name) and plain(name) != plain(person):
            yield Hit(at, {"name": name})
