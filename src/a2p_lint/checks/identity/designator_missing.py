"""The legal name must carry the company designation that its legal form asks for.

Quiet for those who need none: non-profits, governments, sole proprietors, and the legal forms that
names do not show. A designation of another form is present, and another rule's business.
"""

from collections.abc import Iterator

from a2p_lint.addresses import country_named
from a2p_lint.application import LEGAL_FORMS
from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.names import designators, lacks_designator, needs_designator, plain

_NEED_NONE = frozenset({"government", "non_profit", "sole_proprietor"})


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a legal name without a designation where its legal form has one."""
    brand = context.brand
    if brand.entity_type in _NEED_NONE:
        return
    if brand.legal_form not in LEGAL_FORMS:
        blank = context.blank("/brand/legal_form")
        yield NotRun("unknown", {"gap": Label("form-blank" if blank else "form-unknown")})
        return
    if not needs_designator(brand.legal_form):
        return
    if country_named(brand.country, brand.address.country) not in ("", "US", "CA"):
        yield NotRun("unknown", {"gap": Label("country-unknown")})
    elif lacks_designator(brand.legal_name, brand.legal_form):
        facts = {"name": brand.legal_name, "form": Label(brand.legal_form)}
        yield Hit("/brand/legal_name", facts, related=("/brand/legal_form",))
    elif not context.text("/brand/legal_name").words and not (
        designators(brand.legal_name) or plain(brand.legal_name)
    ):
        yield NotRun("unknown", {"gap": Label("name-unreadable")})
