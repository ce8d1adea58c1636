"""Whoever registers both marketing and service tells of a consent for each."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.use_cases import are_service, parts

TEXTS = ("message_flow", "additional_information", "description")
MARKETING = "marketing"


def check(context: Context) -> Iterator[Hit]:
    """Hit the use case of a programme for both that quotes no wording and tells of one consent."""
    for programme in context.programmes:
        kinds = parts(programme.use_cases)
        others = tuple(kinds - {MARKETING})
        if MARKETING not in kinds or not are_service(others):
            continue
        texts = [context.text(programme.at(name)) for name in TEXTS]
        quoted = any(quotations(text.raw) for text in texts[:-1])
        if not quoted and not any(text.mentions(context.words["apart"]) for text in texts):
            yield Hit(programme.at("use_case"), related=(programme.at("message_flow"),))
