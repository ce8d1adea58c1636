"""Shows rules to the person who asks what one means: the list of all, and one page whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from a2p_lint import wording
from a2p_lint.book import Table
from a2p_lint.catalogue import field_label, provider_name, reason_title
from a2p_lint.escapes import visible
from a2p_lint.pack import Rule, RulePage, shown_code
from a2p_lint.render.layout import Style, columns, typeset, wrapped
from a2p_lint.render.sheet import DEEPER, Sheet
from a2p_lint.render.words import said

PHRASES_SHOWN = 12
TITLE_ROOM = 24
_PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
_PROGRAMME = "/programme/"
_NOTHING: Table = {}


def rules_text(rules: Sequence[Rule], lang: str, style: Style) -> str:
    """Give one line per rule, or two where the terminal is narrow: id, weight, title."""
    ids = max((columns(rule.id) for rule in rules), default=0) + 2
    weights = max((columns(_weight(rule.page, lang)) for rule in rules), default=0) + 2
    beside = ids + weights + TITLE_ROOM <= style.width
    lines: list[str] = []
    for rule in rules:
        rule_id, weight = visible(rule.id), _weight(rule.page, lang)
        title = typeset(rule.page.texts[lang].title, lang)
        inked = style.paint(weight, rule.page.severity.value)
        head = style.paint(rule_id, "strong") + " " * (ids - columns(rule_id))
        if beside:
            first, *others = wrapped(title, style.width - ids - weights, "", "")
            lines.append(f"{head}{inked}{' ' * (weights - columns(weight))}{first}")
            lines += [" " * (ids + weights) + other for other in others]
            continue
        if ids + columns(weight) <= style.width:
            lines.append(head + inked)
        else:
            lines += [head.rstrip(" "), f"  {inked}"]
        lines += wrapped(title, style.width)
    return "\n".join((*lines, ""))


def page_text(rule: Rule, lang: str, style: Style) -> str:
    """Give a rule's page as lines for a terminal, ending in a line break."""
    return "\n".join((*_Shown(rule.page, Sheet(lang, style)).lines(), ""))


def _weight(page: RulePage, lang: str) -> str:
    marks = [
        wording.SEVERITY_WORDS[lang][page.severity],
        wording.CONFIDENCE_WORDS[lang][page.confidence],
    ]
    return " · ".join([*marks, said("preview", lang)] if page.maturity != "stable" else marks)


@dataclass(frozen=True, slots=True)
class _Shown:
    """One page on its way to a terminal."""

    page: RulePage
    sheet: Sheet

    @property
    def lang(self) -> str:
        """The language that the page is shown in."""
        return self.sheet.lang

    def lines(self) -> Iterator[str]:
        page, texts = self.page, self.page.texts[self.lang]
        yield from self.sheet.head(page.id, _weight(page, self.lang), page.severity.value)
        yield from self.sheet.strong(texts.title)
        message = texts.message if isinstance(texts.message, str) else texts.message["other"]
        yield from self.sheet.section("page.message", self.sheet.wrapped(_unfilled(message)))
        yield from self.sheet.section("page.why", self.sheet.wrapped(_unfilled(texts.why)))
        yield from self.sheet.section("page.remedy", self.sheet.wrapped(_unfilled(texts.remedy)))
        yield from self.sheet.section(
            "page.applies", self.sheet.wrapped(", ".join(self._applies()))
        )
        marks = {"fiction": page.fiction, "preview": page.maturity == "preview"}
        for mark in (mark for mark, holds in marks.items() if holds):
            yield ""
            yield from self.sheet.wrapped(said(f"page.{mark}", self.lang), "", "")
        whole = self.sheet.wrapped(said("page.reads-none", self.lang))
        fields = self.sheet.entries(map(self._field, page.reads))
        yield from self.sheet.section("page.reads", fields if page.reads else whole)
        yield from self.sheet.section(
            "page.needs", self.sheet.entries(map(self._evidence, page.needs))
        )
        yield from self.sheet.section(
            "page.tries", self.sheet.entries(map(self._evidence, page.tries))
        )
        yield from self.sheet.section("page.severity-at", self.sheet.entries(self._severities()))
        yield from self.sheet.section("page.limits", self.sheet.entries(self._limits()))
        yield from self.sheet.section("page.words", self.sheet.entries(self._phrases()))
        yield from self.sheet.section(
            "page.reasons", self.sheet.entries(map(self._reason, page.reasons))
        )
        yield from self.sheet.section("page.codes", self._codes())
        yield from self.sheet.section("page.sources", self.sheet.entries(self._sources()))
        yield from self.sheet.section("page.examples", self.sheet.entries(self._examples()))

    def _applies(self) -> Iterator[str]:
        for kind in sorted(self.page.kinds):
            yield said(f"kind.{kind}", self.lang)
        yield from map(provider_name, self.page.providers)

    def _field(self, pointer: str) -> str:
        if not pointer.startswith(_PROGRAMME):
            return field_label(pointer, self.lang)
        label = field_label(f"/campaign/{pointer.removeprefix(_PROGRAMME)}", self.lang)
        return f"{said('page.programme', self.lang)} › {label.rpartition(' › ')[2]}"

    def _evidence(self, need: str) -> str:
        kind, _, pointer = need.partition(":")
        if not pointer:
            return said(f"page.{kind}", self.lang)
        return self.sheet.labelled(self._field(pointer), said(f"page.{kind}", self.lang))

    def _severities(self) -> Iterator[str]:
        for provider, entry in self.page.table.get("severity_at", _NOTHING).items():
            severity = wording.SEVERITY_WORDS[self.lang][entry["severity"]]
            shown = self.sheet.labelled(provider_name(provider), severity)
            yield f"{shown} ({self._source(entry)})"

    def _limits(self) -> Iterator[str]:
        table = self.page.table
        everywhere = said("page.everywhere", self.lang)
        for name, entry in table.get("limits", _NOTHING).items():
            yield self._limit(name, everywhere, entry)
        for provider, limits in table.get("limits_at", _NOTHING).items():
            for name, entry in limits.items():
                yield self._limit(name, provider_name(provider), entry)

    def _limit(self, name: str, provider: str, entry: Table) -> str:
        limit = self.sheet.labelled(f"{name}, {provider}", str(entry["value"]))
        return f"{limit} ({self._source(entry)})"

    def _source(self, entry: Table) -> str:
        parts = [entry.get("source", "")]
        if entry.get("read_on"):
            parts.append(self.sheet.read_on(entry["read_on"]))
        return ", ".join(filter(None, parts))

    def _phrases(self) -> Iterator[str]:
        words: Mapping[str, Sequence[str]] = self.page.table.get("words", _NOTHING)
        for name, phrases in words.items():
            shown = ", ".join(phrases[:PHRASES_SHOWN])
            rest = len(phrases) - PHRASES_SHOWN
            if rest > 0:
                shown = f"{shown} {said('page.more-words', self.lang, {'n': rest})}"
            yield self.sheet.labelled(name, shown)

    def _reason(self, reason: str) -> str:
        return self.sheet.labelled(reason, reason_title(reason, self.lang))

    def _codes(self) -> Iterator[str]:
        for code in map(shown_code, self.page.codes):
            name, title = provider_name(code.provider), code.title.get(self.lang, "")
            # A slug of ours is no code: nobody can look it up at the provider.
            label = name if code.ours else f"{name} {code.code}"
            entry = self.sheet.labelled(label, title) if title else label
            if code.resubmittable is not None:
                word = "page.resubmittable" if code.resubmittable else "page.final"
                entry = f"{entry} ({said(word, self.lang)})"
            yield from self.sheet.wrapped(entry, "  ", DEEPER)
            if code.url:
                yield from self.sheet.wrapped(code.url, DEEPER, DEEPER)

    def _sources(self) -> Iterator[str]:
        yield from self.page.sources
        if self.page.sources and self.page.read_on:
            yield f"({self.sheet.read_on(self.page.read_on)})"

    def _examples(self) -> Iterator[str]:
        """Give the notes of the examples: they are English, and a wheel's book has none."""
        for kind in ("good", "bad") if self.lang == "en" else ():
            for example in self.page.table.get(kind, ()):
                if note := example.get("note"):
                    yield self.sheet.labelled(said(f"page.{kind}", self.lang), note)


def _unfilled(template: str) -> str:
    """Give a text without facts: what a finding fills in shows as its name in brackets."""
    return _PLACEHOLDER.sub(lambda match: f"[{match[1].replace('_', ' ')}]", template)
