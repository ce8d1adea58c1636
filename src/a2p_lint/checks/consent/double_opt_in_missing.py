"""Reminders of a cart need a second yes, by a reply to the first text."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import account, says
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit the account of a toll-free programme of cart reminders that knows one yes only."""
    for programme in context.programmes:
        if programme.root != "/toll_free" or not says(
            _all(context, programme), context.words["carts"]
        ):
            continue
        told = account(context, programme)
        confirmation = context.text(programme.at("opt_in_message"))
        if not says((*told.texts, confirmation), context.words["double_opt_in"]):
            yield Hit(told.at, related=(programme.at("opt_in_message"),))


def _all(context: Context, programme: Programme) -> Iterator[Passage]:
    yield context.text(programme.at("description"))
    samples = programme.at("samples")
    for number in range(len(programme.samples)):
        yield context.text(f"{samples}/{number}")
    yield from account(context, programme).texts
