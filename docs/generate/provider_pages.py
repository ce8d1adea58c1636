"""A provider's page with its codes by stage, and the list of providers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from a2p_lint.codes import Code, Meaning
from docs.generate import markdown as md
from docs.generate.contents import STAGES, Standing
from docs.generate.speech import Speech


def provider_page(speech: Speech, provider: str) -> str:
    """Give the page of a provider as Markdown."""
    table = speech.contents.providers[provider]
    codes = speech.contents.codes_of.get(provider, ())
    return md.page(
        speech.path(md.page_link(speech.say("providers"), "providers/index")),
        md.heading(1, speech.provider(provider)),
        md.block("lead", _sum(speech, codes)),
        md.facts(
            (
                (speech.say("provider.home"), md.web_link(table["home"])),
                (speech.say("provider.aliases"), ", ".join(map(md.code, table["aliases"]))),
            )
        ),
        speech.say("provider.no-codes") if any(code.ours for code in codes) else "",
        *_by_stage(speech, codes),
        in_sidebar=True,
    )


def _sum(speech: Speech, codes: tuple[Code, ...]) -> str:
    """Count a provider's codes, and what the rules do about them."""
    standings = Counter(speech.contents.standing(code) for code in codes)
    parts = [
        speech.counted(f"count.{standing}", standings[standing])
        for standing in Standing
        if standings[standing]
    ]
    return speech.labelled(speech.counted("count.codes", len(codes)), f"{', '.join(parts)}\\.")


def _by_stage(speech: Speech, codes: tuple[Code, ...]) -> Iterator[str]:
    for stage in STAGES:
        found = [(code, meaning) for code in codes for meaning in code.at(stage)]
        if found:
            yield md.heading(2, f"{speech.say(f'stage.{stage}')} \\({len(found)}\\)")
            yield _table(speech, found)


def _table(speech: Speech, found: list[tuple[Code, Meaning]]) -> str:
    head = [speech.say(key) for key in ("code", "title", "foreseen")]
    rows = [_row(speech, code, meaning) for code, meaning in found]
    # Where no code has a name that is one, there is no column for it.
    first = int(all(code.ours for code, _ in found))
    return md.table(head[first:], (row[first:] for row in rows))


def _row(speech: Speech, code: Code, meaning: Meaning) -> list[str]:
    page = speech.contents.page_of[code.id]
    title = speech.told(meaning.title)
    mark = speech.mark(speech.contents.standing(code, meaning))
    if code.ours:
        return ["", md.page_link(title, page), mark]
    return [md.page_link(md.escaped(code.code), page), title, mark]


def provider_list(speech: Speech) -> str:
    """Give the list of providers as Markdown; the sidebar unfolds from it."""
    contents = speech.contents
    rows = []
    for provider in contents.by_name:
        codes = contents.codes_of.get(provider, ())
        foreseen = sum(contents.standing(code) is Standing.FORESEEN for code in codes)
        rows.append([speech.provider_link(provider), str(len(codes)), str(foreseen)])
    return md.page(
        speech.path(),
        md.heading(1, speech.say("providers")),
        md.block("lead", speech.say("providers.lead")),
        md.table([speech.say(key) for key in ("provider", "codes", "sum.foreseen")], rows),
        md.contents_of_sidebar(contents.by_name),
        in_sidebar=True,
    )
