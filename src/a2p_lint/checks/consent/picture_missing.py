"""What people sign, scan or touch must be shown by a picture that anybody can open.

Quiet where the way is not told at all: another rule says so.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.opt_ins import (
    account,
    enough,
    own_links,
    pictures,
    recites,
    shows_page,
    tells_of,
    uses,
)

SEEN_ON_THE_SPOT = ("paper_form", "qr_code", "point_of_sale")


def check(context: Context) -> Iterator[Hit]:
    """Hit an account of paper, QR code or point of sale with nothing of it to look at."""
    for programme in context.programmes:
        told = account(context, programme)
        used = [
            method
            for method in SEEN_ON_THE_SPOT
            if uses(method, programme, told, context.words)
            and tells_of(method, told, context.words)
        ]
        if not used or not enough(told) or pictures(context, programme):
            continue
        # The one address of a web form beside it shows the web form; a QR code leads there.
        beside = "web_form" in programme.opt_in_methods and used != ["qr_code"]
        shown = len(own_links(told)) > 1 if beside else shows_page(context, programme, told)
        pictured = beside and any(
            text.mentions(context.words["open_to_all"]) for text in told.texts
        )
        if not shown and not pictured and not recites(told, context.words):
            yield Hit(told.at, {"method": Label(used[0])})
