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
        quoted = quotations(programme.message_flow)
        found = _other(Passage(" ".join(quoted)), kinds, context) if quoted else ""
        if found:
            at = programme.at("message_flow")
            yield Hit(at, {"kind": Label(found)}, related=(programme.at("use_case"),))


def _other(consent: Passage, kinds: frozenset[str], context: Context) -> str:
    words = context.words
    sells, serves = claimed(consent, words["selling"]), consent.asserts(words["serving"])
    if kinds == MARKETING:
        return "service" if serves and not sells else ""
    if sells and not (serves and kinds != CODES):
        return "offers"
    return "more" if kinds == CODES and consent.asserts(words["besides_codes"]) else ""
