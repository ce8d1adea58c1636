"""The page on planted flaws: how the rules answered, family by family and rule by rule."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from docs.generate import markdown as md
from docs.generate.speech import Speech

FIGURES = Path(__file__).parents[1] / "mutations.json"
"""What `make refresh` counted; the site only lays it out."""
_COLUMNS = ("flaws", "home", "carried", "alone", "beside", "quiet")
Counts = Mapping[str, Mapping[str, int]]


def counted() -> Counts:
    """Give the figures: of all, of families and of rules, and how many codes were reached."""
    figures: Counts = json.loads(FIGURES.read_text(encoding="utf-8"))
    return figures


def planted_page(speech: Speech, figures: Counts) -> str:
    """Give the page as Markdown; a rule that nobody has counted yet is left out."""
    contents = speech.contents
    heads = [speech.say(f"planted.{column}") for column in _COLUMNS]
    families = [name for name in contents.families if f"family {name}" in figures]
    sums = [[speech.say(f"area.{name}"), *_cells(figures[f"family {name}"])] for name in families]
    total = [speech.say("total"), *_cells(figures["total"])]
    blocks = []
    for name in families:
        rows = [
            [speech.rule_link(rule.page), *_cells(figures[rule.id])]
            for rule in contents.families[name]
            if rule.id in figures
        ]
        blocks += [
            md.heading(2, speech.say(f"area.{name}")),
            md.table([speech.say("rule"), *heads], rows),
        ]
    return md.page(
        speech.path(),
        md.heading(1, speech.say("planted.title")),
        md.block("lead", speech.say("planted.lead")),
        md.facts(
            (head, speech.say(f"planted.{column}.meaning"))
            for head, column in zip(heads, _COLUMNS, strict=True)
        ),
        md.table([speech.say("rules"), *heads], [*sums, [*map(md.strong, total)]]),
        speech.say("planted.codes", figures["codes"]),
        *blocks,
        in_sidebar=True,
    )


def _cells(count: Mapping[str, int]) -> list[str]:
    silent = count.get("quiet", 0) + count.get("elsewhere", 0)
    return [str(value) for value in (*(count.get(key, 0) for key in _COLUMNS[:-1]), silent)]
