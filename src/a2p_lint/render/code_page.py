"""Shows one code whole to the person who was turned down with it: what it means, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from a2p_lint.catalogue import provider_name
from a2p_lint.codes import BY_RULE, NOT_FORESEEN, Catalogue, Code, Meaning, Reason
from a2p_lint.render.code_list import name_and_title
from a2p_lint.render.layout import Style
from a2p_lint.render.sheet import DEEPER, Sheet
from a2p_lint.render.words import said


def code_pages_text(catalogue: Catalogue, codes: Sequence[Code], lang: str, style: Style) -> str:
    """Give the pages of codes, one after the other, each headed by its provider."""
    pages = (_Shown(catalogue, code, Sheet(lang, style)).lines() for code in codes)
    return "\n\n".join("\n".join((*page, "")) for page in pages)


@dataclass(frozen=True, slots=True)
class _Shown:
    """One code on its way to a terminal."""

    catalogue: Catalogue
    code: Code
    sheet: Sheet

    def lines(self) -> Iterator[str]:
        code, sheet = self.code, self.sheet
        name = provider_name(code.provider)
        head = name if code.ours else f"{name} {code.code}"
        yield from sheet.head(head, self._stages(code.stages), "faint")
        for number, meaning in enumerate(code.meanings):
            if number:
                yield ""
            yield from self._meaning(meaning)
        if code.ours:
            yield ""
            facts = {"provider": name, "name": code.code}
            yield from sheet.wrapped(said("code.ours", sheet.lang, facts), "", "")
        replacing = self._titled(self.catalogue.superseded_by(code))
        yield from sheet.section("code.superseded-by", sheet.entries(replacing))
        yield from sheet.section("code.foreseen", sheet.entries(self._foreseen()))
        yield from sheet.section("code.again", sheet.wrapped(said(self._again(), sheet.lang)))
        replaced = self._titled(self.catalogue.supersedes(code))
        yield from sheet.section("code.supersedes", sheet.entries(replaced))
        yield from sheet.section("page.sources", sheet.entries(self._sources()))
        sure = said(f"code.confidence.{code.confidence}", sheet.lang)
        yield from sheet.section("code.confidence", sheet.wrapped(sure))

    def _stages(self, stages: Sequence[str]) -> str:
        return ", ".join(said(f"stage.{stage}", self.sheet.lang) for stage in stages)

    def _meaning(self, meaning: Meaning) -> Iterator[str]:
        title = meaning.title[self.sheet.lang]
        if len(self.code.meanings) > 1:
            title = self.sheet.labelled(self._stages(meaning.stages), title)
        yield from self.sheet.strong(title)
        if says := in_language(meaning.says, self.sheet.lang):
            yield from self.sheet.wrapped(says)
        for reason in meaning.reasons:
            if reason in self.catalogue.reasons:
                yield from self._reason(self.catalogue.reasons[reason])

    def _reason(self, reason: Reason) -> Iterator[str]:
        sheet = self.sheet
        texts = reason.texts[sheet.lang]
        heading = said("code.reason", sheet.lang, {"title": texts.title})
        reviewers = sheet.labelled(said("reason.reviewers", sheet.lang), texts.reviewers)
        more = said("code.reason-page", sheet.lang, {"name": reason.id})
        lines = (
            *sheet.wrapped(texts.meaning),
            *sheet.wrapped(reviewers),
            *sheet.wrapped(texts.remedy, "  → ", DEEPER),
            *(sheet.style.paint(line, "faint") for line in sheet.wrapped(more)),
        )
        yield from sheet.headed(heading, lines)

    def _foreseen(self) -> Iterator[str]:
        code, lang = self.code, self.sheet.lang
        for meaning in code.meanings:
            for sentence in self._by_whom(meaning):
                apart = len(code.meanings) > 1
                stages = self._stages(meaning.stages)
                yield self.sheet.labelled(stages, sentence) if apart else sentence
        if self.catalogue.foresight(code) == NOT_FORESEEN and code.unforeseen:
            yield code.unforeseen[lang]
        else:
            yield said(f"foreseeable.{self.catalogue.shown_by(code)}", lang)

    def _by_whom(self, meaning: Meaning) -> Iterator[str]:
        lang = self.sheet.lang
        for page in self.catalogue.foreseen_by(self.code, meaning):
            rule = self.sheet.labelled(page.id, page.texts[lang].title)
            yield said("code.foreseen.rule", lang, {"rule": rule})
        foresight = self.catalogue.foresight(self.code, meaning)
        if foresight != BY_RULE:
            yield said(f"code.foreseen.{foresight}", lang)

    def _again(self) -> str:
        if self.code.resubmittable is None:
            return "code.again.unknown"
        return f"code.again.{'yes' if self.code.resubmittable else 'no'}.{self.code.basis}"

    def _titled(self, codes: Sequence[Code]) -> Iterator[str]:
        for code in codes:
            yield name_and_title(code, code.title[self.sheet.lang], self.sheet)

    def _sources(self) -> Iterator[str]:
        yield from self.code.sources
        if self.code.read_on:
            yield f"({self.sheet.read_on(self.code.read_on)})"


def in_language(texts: Mapping[str, str], lang: str) -> str:
    """Give the text in a language, or the English one, said to be English; empty without any."""
    if texts.get(lang) or "en" not in texts:
        return texts.get(lang, "")
    return said("code.english", lang, {"text": texts["en"]})
