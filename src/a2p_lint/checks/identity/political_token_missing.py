"""Whoever sends under the political use case must give a vetting token."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

TOKEN = "/brand/vetting_token"
# Paragraphs of section 501(c): their groups show an exemption, and committees under 527 a token.
_EXEMPT = ("c3", "c4", "c5", "c6")


def check(context: Context) -> Iterator[Hit]:
    """Hit the blank token of a political programme, exempt and otherwise vetted groups aside."""
    if not any("political" in programme.use_cases for programme in context.programmes):
        return
    brand = context.brand
    status = "".join(filter(str.isalnum, brand.tax_exempt_status.lower()))
    if brand.vetting_provider.strip() or status.endswith(_EXEMPT):
        return
    if context.blank(TOKEN) or context.text(TOKEN).joined in context.words["nothing"].needles:
        yield Hit(TOKEN)
