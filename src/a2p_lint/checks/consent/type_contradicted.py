"""The opt-in type chosen on a toll-free form must be the way that the texts describe."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.opt_ins import METHODS, account, enough, names, tells_of

TYPE = "/toll_free/opt_in_type"


def check(context: Context) -> Iterator[Hit]:
    """Hit a type that the texts do not speak of, where they name another way."""
    chosen = context.toll_free.opt_in_type
    if chosen not in METHODS:
        return
    programme = next(each for each in context.programmes if each.root == "/toll_free")
    told = account(context, programme)
    if not enough(told) or tells_of(chosen, told, context.words):
        return
    for method in METHODS:
        if (
            method != chosen
            and method in context.words
            and names(told.texts, context.words[method])
        ):
            facts = {"chosen": Label(chosen), "told": Label(method)}
            yield Hit(TYPE, facts, related=(told.at,))
            return
