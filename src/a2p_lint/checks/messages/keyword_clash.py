"""A keyword does one thing: it stands in one list, and in the one where people expect it."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit, Label
from a2p_lint.messages.keywords import listed, plain_keyword, role_of

LISTS = ("opt_out_keywords", "help_keywords", "opt_in_keywords")


def check(context: Context) -> Iterator[Hit]:
    """Hit each keyword that another list holds too, or that every platform reads as another's."""
    for programme in context.programmes:
        yield from _clashes(programme)


def _clashes(programme: Programme) -> Iterator[Hit]:
    first: dict[str, str] = {}
    for name in LISTS:
        for place, keyword in listed(getattr(programme, name)):
            word = plain_keyword(keyword)
            role = role_of(word) or first.get(word, name)
            if role != name:
                at = f"{programme.at(name)}/{place}"
                yield Hit(at, {"word": keyword, "does": Label(role)}, (programme.at(role),))
            first.setdefault(word, name)
