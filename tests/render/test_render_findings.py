"""What every bad example of the book gives, word for word: places, facts, and what was seen."""

from collections.abc import Iterator
from itertools import groupby

import pytest

from a2p_lint import Finding, Linter, Rule, Settings
from a2p_lint.examples import examples
from a2p_lint.plugins import plugged_in_rules
from tests.render.kept_outputs import kept


def family(rule: Rule) -> str:
    return rule.id.partition("/")[0]


FAMILIES = {
    name: tuple(rules) for name, rules in groupby(sorted(plugged_in_rules(), key=family), family)
}


def told(finding: Finding) -> str:
    """One finding in one line: facts as they are given, a quotation by its beginning."""
    facts = ", ".join(f"{name}={finding.facts[name]!r}" for name in sorted(finding.facts))
    parts = [finding.at, f"({facts})" if facts else "", *(f"+{at}" for at in finding.related)]
    if seen := finding.seen:
        quote = " ".join(seen.quote.split())
        parts.append(f"@{seen.url or seen.file}:{seen.line or ''} “{quote[:80]}”")
    return " ".join(filter(None, parts))


def lines_of(rule: Rule) -> Iterator[str]:
    yield rule.id
    settings = Settings(fiction=not rule.page.fiction)
    for example in examples(rule.page):
        linter = Linter(rules=[rule], settings=settings, provider=example.provider or "any")
        report = linter.lint(example.imported, today=example.today, draft=example.draft)
        kind = f"{'good' if example.good else 'bad'} {example.number}"
        yield from (f"  {kind}: {told(finding)}" for finding in report.findings)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_the_examples_of_a_family_give_what_they_gave(name: str) -> None:
    text = "".join(f"{line}\n" for rule in FAMILIES[name] for line in lines_of(rule))

    assert text == kept(f"findings.{name}.txt", text)
