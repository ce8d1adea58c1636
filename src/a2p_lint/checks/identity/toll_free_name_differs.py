"""The toll-free form must name the business as the brand does, or by its DBA."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.likeness import DIFFERENT, likeness, other_family

ON_FORM, LEGAL = "/toll_free/business_name", "/brand/legal_name"


def check(context: Context) -> Iterator[Hit]:
    """Hit a name that is like none of the brand's, and one of another kind of company."""
    brand, name = context.brand, context.toll_free.business_name
    own = tuple(filter(str.strip, (brand.legal_name, brand.dba, brand.display_name)))
    if name in own or not (name.strip() and brand.legal_name.strip()):
        return
    how = ""
    if all(likeness(name, each) == DIFFERENT for each in own):
        how = "name"
    elif other_family(name, brand.legal_name) and name.strip() != brand.dba.strip():
        how = "form"
    if how:
        facts = {
            "form_name": name.strip(),
            "legal_name": brand.legal_name.strip(),
            "how": Label(how),
        }
        yield Hit(ON_FORM, facts, related=(LEGAL,))
