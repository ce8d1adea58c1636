"""Shows one reason whole: what it means, what to do, which rules see it, which codes say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, groupby, zip_longest

from a2p_lint.catalogue import provider_name
from a2p_lint.codes import Catalogue, Code, Meaning, Reason
from a2p_lint.render.layout import Style
from a2p_lint.render.sheet import DEEPER, Sheet
from a2p_lint.render.words import counted, said

CODES_SHOWN = 12


def reason_text(catalogue: Catalogue, reason: Reason, lang: str, style: Style) -> str:
    """Give a reason's page as lines for a terminal, ending in a line break."""
    return "\n".join((*_lines(catalogue, reason, Sheet(lang, style)), ""))


def _lines(catalogue: Catalogue, reason: Reason, sheet: Sheet) -> Iterator[str]:
    texts = reason.texts[sheet.lang]
    yield from sheet.head(reason.id, said("reason.word", sheet.lang), "faint")
    yield from sheet.strong(texts.title)
    yield from sheet.section("reason.meaning", sheet.wrapped(texts.meaning))
    yield from sheet.section("reason.reviewers", sheet.wrapped(texts.reviewers))
    yield from sheet.section("page.remedy", sheet.wrapped(texts.remedy))
    if broader := catalogue.reasons.get(reason.broader):
        yield from sheet.section("reason.broader", sheet.entries(_titled((broader,), sheet)))
    narrower = _titled(catalogue.narrower(reason), sheet)
    yield from sheet.section("reason.narrower", sheet.entries(narrower))
    rules = [
        sheet.labelled(page.id, page.texts[sheet.lang].title) for page in catalogue.seen_by(reason)
    ]
    rules = rules or [said("reason.no-rule", sheet.lang)]
    yield from sheet.section("reason.rules", sheet.entries(rules))
    yield from _codes(catalogue.with_reason(reason), reason, sheet)
    if reason.hint:
        yield ""
        yield from sheet.wrapped(said("reason.hint", sheet.lang), "", "")


def _titled(reasons: Sequence[Reason], sheet: Sheet) -> Iterator[str]:
    for reason in reasons:
        yield sheet.labelled(reason.id, reason.texts[sheet.lang].title)


def _codes(codes: Sequence[Code], reason: Reason, sheet: Sheet) -> Iterator[str]:
    """Count the codes of each provider and show the first dozen, taken from each in turn."""
    groups = [tuple(own) for _, own in groupby(codes, key=lambda code: code.provider)]
    in_turn = filter(None, chain.from_iterable(zip_longest(*groups)))
    shown = {code.id for _, code in zip(range(CODES_SHOWN), in_turn, strict=False)}
    lines: list[str] = []
    for own in groups:
        facts = {"provider": provider_name(own[0].provider)}
        lines += sheet.wrapped(counted("codes.of", len(own), sheet.lang, facts))
        for code in own:
            if code.id in shown:
                lines += sheet.wrapped(_code(code, reason, sheet), DEEPER, f"{DEEPER}  ")
    if len(codes) > len(shown):
        more = said("reason.all-codes", sheet.lang, {"name": reason.id})
        lines += (sheet.style.paint(line, "faint") for line in sheet.wrapped(more))
    yield from sheet.section("reason.codes", lines)


def _code(code: Code, reason: Reason, sheet: Sheet) -> str:
    def with_it(meaning: Meaning) -> bool:
        return reason.id in meaning.reasons

    title = next(filter(with_it, code.meanings)).title[sheet.lang]
    # A slug of ours is no code: nobody can look it up at the provider.
    return title if code.ours else sheet.labelled(code.code, title)
