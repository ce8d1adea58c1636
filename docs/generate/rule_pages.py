"""A rule's page, and the list of all rules by family."""

from __future__ import annotations

import re
from collections.abc import Iterator

from a2p_lint.book import Table
from a2p_lint.catalogue import field_label
from a2p_lint.pack import Rule
from docs.generate import markdown as md
from docs.generate.reason_pages import codes_by_provider
from docs.generate.rule_examples import example_blocks, first_message
from docs.generate.speech import Speech

_PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
_PROGRAMME = "/programme/"
_NOTHING: Table = {}


def rule_page(speech: Speech, rule: Rule) -> str:
    """Give the page of a rule as Markdown."""
    page, catalogue = rule.page, speech.contents.catalogue
    texts = page.texts[speech.lang]
    return md.page(
        speech.path(md.page_link(speech.say("rules"), "rules/index")),
        md.heading(1, md.escaped(texts.title)),
        f"{speech.weight(page)} · {md.code(rule.id)}",
        md.heading(2, speech.say("rule.finds")),
        md.block("lead", _finding(speech, rule)),
        *_marks(speech, rule),
        md.heading(2, speech.as_reported("page.why")),
        _unfilled(rule, texts.why),
        md.heading(2, speech.as_reported("page.remedy")),
        md.block("remedy", _unfilled(rule, texts.remedy)),
        md.heading(2, speech.say("rule.judges")),
        md.facts(_reading(speech, rule)),
        *_severities(speech, rule),
        *_limits(speech, rule),
        md.heading(2, speech.as_reported("page.reasons")),
        md.items(speech.reason_link(catalogue.reasons[name]) for name in page.reasons),
        md.heading(2, speech.as_reported("page.codes")),
        *codes_by_provider(speech, (catalogue.codes[key] for key in page.codes)),
        *example_blocks(speech, rule),
        md.heading(2, speech.as_reported("page.sources")),
        speech.sources(page.sources, page.read_on),
    )


def _finding(speech: Speech, rule: Rule) -> str:
    """Give what the rule says; where facts are part of it, those of an example."""
    message = rule.page.texts[speech.lang].message
    if isinstance(message, str) and not _PLACEHOLDER.search(message):
        return md.escaped(message)
    return speech.say("rule.example", {"message": first_message(speech, rule)})


def _unfilled(rule: Rule, template: str) -> str:
    """Give a text with the page's limits in it; what a finding fills in shows as three dots."""
    limits = rule.page.limits

    def shown(placeholder: re.Match[str]) -> str:
        return str(limits.get(placeholder[1], "…"))

    return md.escaped(_PLACEHOLDER.sub(shown, template))


def _marks(speech: Speech, rule: Rule) -> Iterator[str]:
    if rule.page.fiction:
        yield speech.as_reported("page.fiction")
    if rule.page.maturity == "preview":
        yield speech.as_reported("page.preview")


def _reading(speech: Speech, rule: Rule) -> Iterator[tuple[str, str]]:
    page = rule.page
    kinds = [speech.as_reported(f"kind.{kind}") for kind in sorted(page.kinds)]
    providers = [speech.provider(stem) for stem in page.providers]
    yield speech.as_reported("page.applies"), ", ".join((*kinds, *providers))
    if not page.reads:
        yield speech.as_reported("page.reads"), speech.as_reported("page.reads-none")
    for key, pointers in (("reads", page.reads), ("needs", page.needs), ("tries", page.tries)):
        yield (
            speech.as_reported(f"page.{key}"),
            "; ".join(_field(speech, name) for name in pointers),
        )


def _field(speech: Speech, need: str) -> str:
    kind, _, pointer = need.rpartition(":")
    if not pointer.startswith("/"):
        return speech.as_reported(f"page.{need}")
    if pointer.startswith(_PROGRAMME):
        label = field_label(f"/campaign/{pointer.removeprefix(_PROGRAMME)}", speech.lang)
        place = f"{speech.as_reported('page.programme')} › {md.escaped(label.rpartition(' › ')[2])}"
    else:
        place = md.escaped(field_label(pointer, speech.lang))
    return f"{speech.as_reported(f'page.{kind}')}, {place}" if kind else place


def _severities(speech: Speech, rule: Rule) -> Iterator[str]:
    severities: Table = rule.page.table.get("severity_at", _NOTHING)
    if severities:
        yield md.heading(2, speech.as_reported("page.severity-at"))
        yield md.items(
            f"{speech.provider(provider)} {speech.badge(entry['severity'])} · "
            f"{_source(speech, entry)}"
            for provider, entry in severities.items()
        )


def _limits(speech: Speech, rule: Rule) -> Iterator[str]:
    table = rule.page.table
    everywhere = [(speech.as_reported("page.everywhere"), table.get("limits", _NOTHING))]
    at_providers = [
        (speech.provider(provider), limits)
        for provider, limits in table.get("limits_at", _NOTHING).items()
    ]
    lines = [
        f"{speech.labelled(f'{md.code(name)}, {where}', md.strong(str(entry['value'])))} · "
        f"{_source(speech, entry)}"
        for where, limits in (*everywhere, *at_providers)
        for name, entry in limits.items()
    ]
    if lines:
        yield md.heading(2, speech.as_reported("page.limits"))
        yield md.items(lines)


def _source(speech: Speech, entry: Table) -> str:
    read_on = speech.as_reported("page.read-on", {"date": entry["read_on"]})
    return f"{md.web_link(entry['source'])}, {read_on}"


def rule_list(speech: Speech) -> str:
    """Give the list of all rules by family, as Markdown."""
    blocks = []
    head = [speech.say("rule"), speech.say("severity")]
    for family, rules in speech.contents.families.items():
        blocks.append(md.heading(2, speech.say(f"area.{family}")))
        rows = ([speech.rule_link(rule.page), speech.weight(rule.page)] for rule in rules)
        blocks.append(md.table(head, rows))
    return md.page(
        speech.path(),
        md.heading(1, speech.say("rules")),
        md.block("lead", speech.say("rules.lead")),
        *blocks,
        in_sidebar=True,
    )
