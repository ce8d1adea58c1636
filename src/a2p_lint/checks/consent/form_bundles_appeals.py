"""A charity asks for news and for appeals with a control each."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import shown, wordings

CHARITIES = frozenset({"charity"})
NON_PROFIT = "non_profit"


def check(context: Context) -> Iterator[Hit]:
    """Hit the form of a charity on which one yes covers its news and its appeals for money."""
    for one in shown(context):
        charity = context.brand.entity_type == NON_PROFIT or not CHARITIES.isdisjoint(
            one.programme.use_cases
        )
        if not charity or len(one.asking.boxes) > 1:
            continue
        for wording in wordings(one):
            news, appeals = (claimed(wording, context.words[name]) for name in ("news", "appeals"))
            if news and appeals:
                yield one.hit(wording.raw, news=news, appeals=appeals)
                break
