"""Shows many codes to the person who looks for one: by provider, a title and some marks each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from a2p_lint.catalogue import provider_name
from a2p_lint.codes import BY_RULE, NOT_FORESEEN, WAITING, Catalogue, Code, Meaning
from a2p_lint.escapes import visible
from a2p_lint.render.layout import Style, columns, listed
from a2p_lint.render.sheet import Sheet
from a2p_lint.render.words import counted, said

Found = Sequence[tuple[Code, Meaning]]
"""Codes by provider, each with what it means; one with two meanings may stand twice."""
_FIRST, _REST = "  ", "      "


def codes_text(
    catalogue: Catalogue, found: Found, lang: str, style: Style, *, dated: bool = False
) -> str:
    """Give a list of codes, grouped by provider, with their number; ``dated`` shows when read."""
    if not found:
        return f"{said('codes.none', lang)}\n"
    return "\n".join((*_lines(catalogue, found, Sheet(lang, style), dated=dated), ""))


def name_and_title(code: Code, title: str, sheet: Sheet) -> str:
    """Give a code before its title, or the title alone: a slug of ours is no code."""
    name = provider_name(code.provider)
    return sheet.labelled(name if code.ours else f"{name} {code.code}", title)


def resubmittable_words(code: Code, lang: str) -> str:
    """Say in a few words whether an application can be resubmitted after a code."""
    keys = {True: "page.resubmittable", False: "page.final", None: "codes.again-unknown"}
    return said(keys[code.resubmittable], lang)


def _lines(catalogue: Catalogue, found: Found, sheet: Sheet, *, dated: bool) -> Iterator[str]:
    for provider, own in groupby(found, key=lambda pair: pair[0].provider):
        pairs = tuple(own)
        number = len({code.id for code, _ in pairs})
        facts = {"provider": provider_name(provider)}
        yield from sheet.strong(counted("codes.of", number, sheet.lang, facts))
        for code, meaning in pairs:
            yield from _titled(code, meaning, sheet)
            marks = list(_marks(catalogue, code, meaning, sheet, dated=dated))
            lines = listed(marks, sheet.style.width, _REST, _REST)
            yield from (sheet.style.paint(line, "faint") for line in lines)
        yield ""
    yield from sheet.wrapped(_sum(catalogue, found, sheet.lang), "", "")


def _titled(code: Code, meaning: Meaning, sheet: Sheet) -> Iterator[str]:
    title = meaning.title[sheet.lang]
    if code.ours:
        yield from sheet.wrapped(title, _FIRST, _REST)
        return
    shown = visible(code.code)
    inked = sheet.style.paint(shown, "strong")
    if columns(shown) > sheet.style.width // 3:
        yield f"{_FIRST}{inked}"
        yield from sheet.wrapped(title, _REST, _REST)
        return
    # Wrapped as if the code stood there, and painted once no line can break any more.
    first, *others = sheet.wrapped(title, f"{_FIRST}{shown}  ", _REST)
    yield first.replace(shown, inked, 1)
    yield from others


def _marks(
    catalogue: Catalogue, code: Code, meaning: Meaning, sheet: Sheet, *, dated: bool
) -> Iterator[str]:
    yield ", ".join(said(f"stage.{stage}", sheet.lang) for stage in meaning.stages)
    yield said(f"foresight.{catalogue.foresight(code, meaning)}", sheet.lang)
    yield resubmittable_words(code, sheet.lang)
    if dated and code.read_on:
        yield sheet.read_on(code.read_on)
    if code.ours:
        yield said("codes.our-name", sheet.lang, {"name": code.code})


def _sum(catalogue: Catalogue, found: Found, lang: str) -> str:
    codes = {code.id: code for code, _ in found}
    numbers = Counter(map(catalogue.foresight, codes.values()))
    facts = {word: numbers[word] for word in (BY_RULE, WAITING, NOT_FORESEEN)}
    return counted("codes.all", len(codes), lang, facts)
