"""The foreseen table: each code, and by which rules it is foreseen, or why it is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from a2p_lint.codes import Code, Meaning
from docs.generate import markdown as md
from docs.generate.code_pages import stages, unforeseen_why
from docs.generate.contents import Standing
from docs.generate.speech import Speech


def foreseen_page(speech: Speech) -> str:
    """Give the foreseen table as Markdown."""
    blocks = []
    head = [speech.say("code"), speech.say("foreseen")]
    for provider, codes in _by_provider(speech):
        rows = (row for code in codes for row in _rows(speech, code))
        blocks += [
            md.heading(2, speech.provider_link(provider)),
            md.block("halves", md.table(head, rows)),
        ]
    return md.page(
        speech.path(),
        md.heading(1, speech.say("foreseen.title")),
        md.block("lead", speech.say("foreseen.lead")),
        md.items(
            f"{speech.mark(standing)} {speech.say(f'standing.{standing}.meaning')}"
            for standing in Standing
        ),
        _sums(speech),
        *blocks,
        in_sidebar=True,
    )


def _by_provider(speech: Speech) -> Iterator[tuple[str, tuple[Code, ...]]]:
    contents = speech.contents
    return (
        (stem, contents.codes_of[stem]) for stem in contents.by_name if stem in contents.codes_of
    )


def _sums(speech: Speech) -> str:
    every = Counter[Standing]()
    rows = []
    for provider, codes in _by_provider(speech):
        counts = Counter(speech.contents.standing(code) for code in codes)
        every += counts
        rows.append([speech.provider_link(provider), *_numbers(counts)])
    rows.append([md.strong(cell) for cell in (speech.say("total"), *_numbers(every))])
    heads = [speech.say(f"sum.{standing}") for standing in Standing]
    return md.table([speech.say("provider"), speech.say("codes"), *heads], rows)


def _numbers(counts: Counter[Standing]) -> list[str]:
    return [str(counts.total()), *(str(counts[standing]) for standing in Standing)]


def _rows(speech: Speech, code: Code) -> Iterator[list[str]]:
    """Give a line per code; one that means different things at its stages has one for each."""
    for meaning in code.meanings:
        link = speech.short_code_link(code, meaning)
        if len(code.meanings) > 1:
            link = f"{link} \\({stages(speech, meaning.stages)}\\)"
        yield [link, _foresight(speech, code, meaning)]


def _foresight(speech: Speech, code: Code, meaning: Meaning) -> str:
    standing = speech.contents.standing(code, meaning)
    mark = speech.mark(standing)
    if standing is Standing.FORESEEN:
        pages = speech.contents.catalogue.foreseen_by(code, meaning)
        return f"{mark} {', '.join(map(speech.rule_link, pages))}"
    if standing is Standing.UNFORESEEN:
        return f"{mark} {unforeseen_why(speech, code)}"
    return mark
