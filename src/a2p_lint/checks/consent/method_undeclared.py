"""A way of opting in that is described belongs on the list of ways.

Only where a list is given, and only ways that are plainly named as such: a QR code may merely lead
to the web form, and a paper form may lie at the point of sale.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.opt_ins import METHODS, account, invited_keywords, names

# Where one of these is declared, the way is not missed.
_COVERED_BY = {
    "verbal": {"verbal"},
    "paper_form": {"paper_form", "point_of_sale"},
    "qr_code": {"qr_code", "web_form", "in_app", "text_keyword"},
    "text_keyword": {"text_keyword"},
}
# Words that bring people back, or answer a question: no way of their own.
_BACK = frozenset({"start", "unstop", "yes", "y", "oui", "si"})


def check(context: Context) -> Iterator[Hit]:
    """Hit a list of ways that lacks one which the flow tells."""
    declared = {method for method in context.campaign.opt_in_methods if method in METHODS}
    if not declared:
        return
    told = account(context, context.programmes[0])
    for method, covering in _COVERED_BY.items():
        if not declared.isdisjoint(covering) or not _may_name(method, context):
            continue
        if method == "text_keyword":
            found = any(
                keyword.lower() not in _BACK for keyword in invited_keywords(told, context.words)
            )
        else:
            found = names(told.texts, context.words[method])
        if found:
            at = "/campaign/opt_in_methods"
            yield Hit(at, {"method": Label(method)}, related=(told.at,))
            return


def _may_name(method: str, context: Context) -> bool:
    """Say quickly whether the flow may name a way: one word of each phrase is listed apart."""
    keys = context.words.get(f"{method}_keys")
    flow = context.text("/campaign/message_flow")
    return keys is None or not keys.openings.isdisjoint(flow.vocabulary)
