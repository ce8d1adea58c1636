"""The words that people agree to are about the messages that the use case registers."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit, Label
from a2p_lint.text import Passage
from a2p_lint.use_cases import are_service, parts

CODES = {"two_factor"}
MARKETING = {"marketing"}


def check(context: Context) -> Iterator[Hit]:
    """Hit a description whose quoted consent is for another kind of message."""
    for programme in context.programmes:
        kinds = parts(programme.use_cases)
        if kinds not in (CODES, MARKETING) and not are_service(programme.use_cases):
            continue
        found = _other(quotations(programme.message_flow), kinds, context)
        if found:
            at = programme.at("message_flow")
            yield Hit(at, {"kind": Label(found)}, related=(programme.at("use_case"),))


def _other(wordings: tuple[Passage, ...], kinds: frozenset[str], context: Context) -> str:
    words = context.words
    sells = any(claimed(wording, words["selling"], words["partners"]) for wording in wordings)
    if not sells and kinds not in (CODES, MARKETING):
        return ""
    serves = any(wording.asserts(words["serving"]) for wording in wordings)
    if kinds == MARKETING:
        return "service" if serves and not sells else ""
    if sells and not (serves and kinds != CODES):
        return "offers"
    more = any(wording.asserts(words["besides_codes"]) for wording in wordings)
    return "more" if kinds == CODES and more else ""
