"""How the site speaks of rules, reasons, codes and providers, in the language of a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from a2p_lint import wording
from a2p_lint.codes import Code, Meaning, Reason
from a2p_lint.findings import NO_FACTS
from a2p_lint.pack import RulePage
from a2p_lint.render import words as report_words
from docs.generate import markdown as md
from docs.generate import words
from docs.generate.contents import Contents, Standing

OTHER = {"en": "fr", "fr": "en"}


@dataclass(frozen=True, slots=True)
class Speech:
    """The book in one language; what it gives is Markdown, but for ``plain``."""

    contents: Contents
    lang: str

    def plain(self, key: str, facts: Mapping[str, object] = NO_FACTS) -> str:
        """Give words of the site as they are."""
        return words.said(key, self.lang, facts)

    def say(self, key: str, facts: Mapping[str, object] = NO_FACTS) -> str:
        """Give words of the site."""
        return md.escaped(self.plain(key, facts))

    def as_reported(self, key: str, facts: Mapping[str, object] = NO_FACTS) -> str:
        """Give words that the command line uses too."""
        return md.escaped(report_words.said(key, self.lang, facts))

    def counted(self, key: str, number: int) -> str:
        """Give words that fit a number; French says none as it says one."""
        one = number < 2 if self.lang == "fr" else number == 1
        return self.say(f"{key}.one" if one else key, {"n": number})

    def labelled(self, label: str, markdown: str) -> str:
        """Join a label and what it is of, with the colon of the language."""
        return f"{label}{' ' if self.lang == 'fr' else ''}\\: {markdown}"

    def told(self, texts: Mapping[str, str]) -> str:
        """Give a text of the book; where only the other language has one, that, and marked so."""
        if own := texts.get(self.lang):
            return md.escaped(own)
        other = OTHER[self.lang]
        return md.foreign(texts[other], other) if texts.get(other) else ""

    def provider(self, stem: str) -> str:
        """Give a provider's name."""
        return md.escaped(self.contents.providers[stem]["name"])

    def provider_link(self, stem: str) -> str:
        """Link to a provider's page."""
        return md.page_link(self.provider(stem), f"providers/{stem}")

    def plain_label(self, code: Code) -> str:
        """Give a code as people say it: provider and code; a slug of ours is never shown."""
        name: str = self.contents.providers[code.provider]["name"]
        return name if code.ours else f"{name} {code.code}"

    def code_title(self, code: Code) -> str:
        """Give provider, code and title."""
        return f"{md.escaped(self.plain_label(code))} · {self.told(code.title)}"

    def code_link(self, code: Code) -> str:
        """Link to a code's page."""
        return md.page_link(self.code_title(code), self.contents.page_of[code.id])

    def short_code_link(self, code: Code, meaning: Meaning | None = None) -> str:
        """Link to a code's page from below its provider's name."""
        title = self.told((meaning or code.meanings[0]).title)
        name = title if code.ours else f"{md.escaped(code.code)} · {title}"
        return md.page_link(name, self.contents.page_of[code.id])

    def reason_link(self, reason: Reason) -> str:
        """Link to a reason's page."""
        return md.page_link(md.escaped(reason.texts[self.lang].title), f"reasons/{reason.id}")

    def rule_link(self, page: RulePage) -> str:
        """Link to a rule's page."""
        return md.page_link(md.escaped(page.texts[self.lang].title), f"rules/{page.id}")

    def rule_links(self, pages: Iterable[RulePage]) -> str:
        """Link to rules in a list, with what they weigh."""
        return md.items(f"{self.rule_link(page)} · {self.weight(page)}" for page in pages)

    def weight(self, page: RulePage) -> str:
        """Give a rule's severity as a badge, and how sure it is."""
        sure = wording.CONFIDENCE_WORDS[self.lang][page.confidence]
        return f"{self.badge(page.severity.value)} {md.escaped(sure)}"

    def badge(self, severity: str) -> str:
        """Give a severity as a badge."""
        word = wording.SEVERITY_WORDS[self.lang][severity]
        return md.styled(md.escaped(word), "badge", f"badge-{severity}")

    def mark(self, standing: Standing) -> str:
        """Give what the rules do about a code as a badge."""
        return md.styled(self.say(f"standing.{standing}"), "badge", f"badge-{standing}")

    def sources(self, sources: Iterable[str], read_on: object) -> str:
        """Give sources as a list, with the date they were read."""
        lines = md.block("sources", md.items(map(md.web_link, sources)))
        dated = self.as_reported("page.read-on", {"date": read_on})
        return f"{lines}\n\n{md.block('read-on', dated)}"

    def path(self, *steps: str) -> str:
        """Give the way down to a page: links to the front page and to what lies between."""
        return md.block("path", " › ".join((md.page_link(self.say("home"), "index"), *steps)))
