"""The names of the business and of its person must be written plainly."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.names import disguise


def check(context: Context) -> Iterator[Hit]:
    """Hit each name with signs in it that hide it from a comparison, and say which."""
    brand, person = context.brand, context.brand.contact
    names = (
        ("/brand/legal_name", brand.legal_name),
        ("/brand/dba", brand.dba),
        ("/brand/contact/first_name", person.first_name),
        ("/brand/contact/last_name", person.last_name),
    )
    for at, name in names:
        if sign := disguise(name):
            yield Hit(at, {"sign": Label(sign)})
