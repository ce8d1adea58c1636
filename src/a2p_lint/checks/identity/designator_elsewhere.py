"""A legal name without its designation, where the application's own texts write it with one."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.names import core, designators, lacks_designator, surely_designates
from a2p_lint.text import Passage, words_of

FIELDS = (
    "description",
    "message_flow",
    "opt_in_message",
    "help_message",
    "opt_out_message",
    "additional_information",
)
# "L.L.C." is three words of a text.
_LONGEST_INITIALS = 3
_JOINS_NAMES = frozenset(" \u00a0&-")


def check(context: Context) -> Iterator[Hit]:
    """Hit the legal name; quiet where its legal form tells that the designation is missing."""
    brand = context.brand
    name = brand.legal_name
    if designators(name) or lacks_designator(name, brand.legal_form):
        return
    spellings = {core(name), tuple(words_of(name).split())} - {()}
    for programme in context.programmes:
        for field in FIELDS:
            text = context.text(programme.at(field))
            for spelling in spellings:
                if written := _with_designator(text, spelling):
                    facts = {"name": name.strip(), "written": written, "where": Label(field)}
                    yield Hit("/brand/legal_name", facts, related=(programme.at(field),))
                    return


def _with_designator(text: Passage, name: tuple[str, ...]) -> str:
    """Give the name as a text writes it with a designation behind it, or nothing."""
    if f" {' '.join(name)} " not in text.joined:
        return ""
    words, size = text.words, len(name)
    for first in range(len(words) - size):
        behind = first + size
        if words[first:behind] == name and not _goes_on_before(text, first):
            for length in range(1, _LONGEST_INITIALS + 1):
                if surely_designates(words[behind : behind + length]):
                    return text.raw[slice(*text.span(first, size + length))]
    return ""


def _goes_on_before(text: Passage, first: int) -> bool:
    """Say whether a longer name ends there: "Old Harbor Lane Dental LLC"."""
    if not first:
        return False
    start, _ = text.span(first - 1)
    return text.raw[start].isupper() and _JOINS_NAMES.issuperset(text.between(first - 1))
