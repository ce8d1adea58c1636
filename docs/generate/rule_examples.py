"""A rule's examples as a reader sees them: what was changed, and what the linter says of it."""

from __future__ import annotations

from collections.abc import Iterator

from a2p_lint import Linter, Report, Settings
from a2p_lint.catalogue import field_label, provider_name
from a2p_lint.examples import DEFAULT_BASE, Example, examples
from a2p_lint.pack import Rule
from a2p_lint.wording import cut, joined
from docs.generate import markdown as md
from docs.generate.speech import Speech

VALUE_LENGTH = 300
_QUOTES = {"en": "“{}”", "fr": "«\u00a0{}\u00a0»"}


def example_blocks(speech: Speech, rule: Rule) -> Iterator[str]:
    """Give a rule's examples: first what it finds, then what it leaves alone."""
    every = tuple(examples(rule.page))
    for good, key in ((False, "examples.bad"), (True, "examples.good")):
        chosen = [example for example in every if example.good is good]
        if chosen:
            yield md.heading(2, speech.say(key))
            yield md.items(_example(speech, rule, example) for example in chosen)


def _example(speech: Speech, rule: Rule, example: Example) -> str:
    # The notes are English, and say no more than what was changed and what was found.
    note = example.table.get("note", "") if speech.lang == "en" else ""
    lines = [*_changes(speech, example)] or [speech.say("example.unchanged")]
    if note:
        lines = [md.escaped(note), md.items(lines)]
    elif len(lines) > 1:
        lines = [speech.say("example.changes"), md.items(lines)]
    found = "" if example.good else _found(speech, rule, example)
    return "\n".join((*lines, found)) if found else "\n".join(lines)


def first_message(speech: Speech, rule: Rule) -> str:
    """Give what the linter says of a rule's first bad example."""
    bad = (example for example in examples(rule.page) if not example.good)
    report = _judged(rule, next(bad))
    return report.message(report.findings[0], speech.lang)


def _found(speech: Speech, rule: Rule, example: Example) -> str:
    """Give what the linter says of a bad example, place by place."""
    report = _judged(rule, example)
    said = (
        speech.say(
            "example.found",
            {
                "place": field_label(finding.at, speech.lang),
                "message": report.message(finding, speech.lang),
            },
        )
        for finding in report.findings
    )
    return md.items(md.styled(line, "found") for line in said)


def _judged(rule: Rule, example: Example) -> Report:
    settings = Settings(fiction=not rule.page.fiction)
    linter = Linter(rules=[rule], settings=settings, provider=example.provider or "any")
    return linter.lint(example.imported, today=example.today, draft=example.draft)


def _changes(speech: Speech, example: Example) -> Iterator[str]:
    table = example.table
    if example.base != DEFAULT_BASE:
        yield speech.say("example.base", {"base": speech.plain(f"base.{example.base}")})
    if provider := example.provider:
        yield speech.say("example.provider", {"provider": provider_name(provider)})
    if example.today:
        yield speech.say("example.today", {"date": example.today.isoformat()})
    if example.draft:
        yield speech.say("example.draft")
    for pointer in table.get("unset", ()):
        yield _set(speech, _label(speech, pointer), "")
    for pointer, value in table.get("set", {}).items():
        yield _set(speech, _label(speech, pointer), value)
    for url, change in table.get("web_pages", {}).items():
        place = speech.plain("example.page", {"url": url})
        if "from" in change:
            facts = {name: _value(speech, change[name]) for name in ("from", "to")}
            yield speech.say("example.replaced", {"place": place, **facts})
        else:
            yield _set(speech, place, change)


def _set(speech: Speech, place: str, value: object) -> str:
    key = "example.set" if value not in ("", [], {}) else "example.blank"
    return speech.say(key, {"place": place, "value": _value(speech, value)})


def _label(speech: Speech, pointer: str) -> str:
    """Give a place in words; below what was recorded, a key is an address or a number."""
    steps = pointer.split("/")
    if steps[1] == "evidence" and len(steps) > 3:
        kept = field_label("/".join(steps[:3]), speech.lang)
        own = " › ".join(step.replace("~1", "/").replace("~0", "~") for step in steps[3:])
        return f"{kept} › {own}"
    return field_label(pointer.removesuffix("/-"), speech.lang)


def _value(speech: Speech, value: object) -> str:
    if isinstance(value, dict):
        shown = [f"{name} {_value(speech, item)}" for name, item in value.items()]
        return ", ".join(shown)
    if isinstance(value, list):
        return joined([_value(speech, item) for item in value], speech.lang)
    return _QUOTES[speech.lang].format(cut(str(value), VALUE_LENGTH))
