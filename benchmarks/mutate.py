"""Plants every documented flaw in every clean application that can carry it: `make mutate`.

A flaw is a bad example of a rule page. It is planted in the clean application that it was written
for and in each other one, with names, hosts, addresses and numbers put in that application's own.
There exactly the flaw's rule must answer, at its places; rules that rightly answer beside it are
listed in the example's ``also``. Prints Markdown, and ends with 1 when a flaw of its own
application is not found, or not found alone; ``--write`` renews the generated part of
`docs/mutations.md` instead.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from a2p_lint import Finding, Linter, Rule, Settings, load_pack
from a2p_lint.application import Application
from a2p_lint.book import Table, book_root
from a2p_lint.examples import Example, ExampleError, clean, clean_names, examples, planted
from a2p_lint.pointers import given
from a2p_lint.readers import ReadError
from benchmarks.generated import table, write_part

PAGE = Path(__file__).parents[1] / "docs" / "mutations.md"
# What makes an application this business's and no other's, whatever the flaw.
_OWN = (
    "/brand/legal_name", "/brand/dba", "/brand/display_name", "/brand/ein", "/brand/website",
    "/brand/address/street", "/brand/address/city", "/brand/address/postal_code",
    "/brand/contact/first_name", "/brand/contact/last_name", "/brand/contact/email",
    "/brand/contact/phone", "/brand/contact/mobile_phone", "/brand/support_email",
    "/brand/support_phone", "/toll_free/business_name", "/toll_free/phone_number",
)  # fmt: skip
_LEAST = 4  # shorter values stand in other words by chance


@dataclass(frozen=True, slots=True)
class Planted:
    """One flaw in one clean application, and what was found there."""

    rule: str
    flaw: str
    application: str
    home: bool
    found: bool
    beside: tuple[str, ...]
    codes: frozenset[str]


def plantings(rules: Sequence[Rule]) -> Iterator[Planted]:
    """Plant each flaw everywhere; applications that cannot carry it are left out."""
    for rule in rules:
        for example in examples(rule.page):
            if not example.good:
                yield from _everywhere(rule, example, tuple(rules))


def _everywhere(rule: Rule, example: Example, rules: tuple[Rule, ...]) -> Iterator[Planted]:
    for name in clean_names():
        home = name == example.base
        changes = example.table if home else _translated(example.table, example.base, name)
        try:
            imported = planted(changes, name)
        except (ExampleError, ReadError):
            continue
        linter = _linter(rules, example.provider, fiction=not rule.page.fiction)
        before = linter.lint(clean(name), today=example.today, draft=example.draft)
        report = linter.lint(imported, today=example.today, draft=example.draft)
        known = {(finding.rule, finding.at) for finding in before.findings}
        new = [found for found in report.findings if (found.rule, found.at) not in known]
        at = sorted(finding.at for finding in report.findings if finding.rule == rule.id)
        if not home and not any(finding.rule == rule.id for finding in new):
            continue
        rightly = {rule.id, *example.table.get("also", ())}
        yield Planted(
            rule.id,
            example.name,
            name,
            home,
            not home or at == sorted(example.table.get("at", ())),
            tuple(sorted({finding.rule for finding in new} - rightly)),
            _codes(report.findings, rule.id),
        )


def _codes(findings: Sequence[Finding], rule: str) -> frozenset[str]:
    return frozenset(
        code.id for finding in findings if finding.rule == rule for code in finding.codes
    )


@cache
def _linter(rules: tuple[Rule, ...], provider: str, *, fiction: bool) -> Linter:
    return Linter(rules=rules, settings=Settings(fiction=fiction), provider=provider or "any")


def _translated(changes: Table, base: str, other: str) -> Table:
    """Put one application's own names and numbers for another's, in keys and in values."""
    pairs = _pairs(base, other)
    return {key: _put(value, pairs) for key, value in changes.items() if key != "base"}


def _put(value: object, pairs: tuple[tuple[str, str], ...]) -> object:
    if isinstance(value, str):
        for own, others in pairs:
            value = value.replace(own, others)
        return value
    if isinstance(value, list):
        return [_put(item, pairs) for item in value]
    if isinstance(value, Mapping):
        return {_put(key, pairs): _put(item, pairs) for key, item in value.items()}
    return value


@cache
def _pairs(base: str, other: str) -> tuple[tuple[str, str], ...]:
    """Give what is put for what, the longest first, so that no name is cut by its own part."""
    here, there = _own(clean(base).application), _own(clean(other).application)
    pairs = {own: there[at] for at, own in here.items() if there.get(at) and len(own) >= _LEAST}
    return tuple(sorted(pairs.items(), key=lambda pair: -len(pair[0])))


def _own(application: Application) -> Mapping[str, str]:
    values = given(application)
    own = {at: value for at in _OWN if isinstance(value := values.get(at), str)}
    host = own.get("/brand/website", "").partition("://")[2].rstrip("/")
    return {**own, "host": host} if host else own


def markdown(found: Sequence[Planted], rules: Sequence[Rule]) -> str:
    """Give the summary, the table rule by rule, and every exception."""
    home = [each for each in found if each.home]
    away = [each for each in found if not each.home]
    named = {code for rule in rules for code in rule.page.codes}
    shown = frozenset[str]().union(*(each.codes for each in found))
    summary: list[tuple[object, ...]] = [
        ("rules", len(rules)),
        ("flaws, each planted where it was written for", len(home)),
        ("... found at their places", sum(each.found for each in home)),
        ("... and by nothing else", sum(each.found and not each.beside for each in home)),
        ("plantings in other clean applications that carry the flaw", len(away)),
        ("... found by nothing else", sum(not each.beside for each in away)),
        ("codes that rules name", len(named)),
        ("... shown by a finding on a planted flaw", len(named & shown)),
    ]
    return "\n".join(
        (
            table(("what", "how many"), summary),
            "### Rule by rule\n",
            table(("rule", "flaws", "found alone", "elsewhere", "alone there"), _rows(found)),
            "### Flaws that were missed, or that another rule answers too\n",
            table(("rule", "flaw", "application", "what"), _exceptions(home)),
        )
    )


def _rows(found: Sequence[Planted]) -> list[tuple[object, ...]]:
    counts: dict[str, Counter[str]] = {}
    for each in found:
        count = counts.setdefault(each.rule, Counter())
        place = "home" if each.home else "away"
        count[place] += 1
        count[f"{place} alone"] += each.found and not each.beside
    return [
        (f"`{rule}`", count["home"], count["home alone"], count["away"], count["away alone"])
        for rule, count in sorted(counts.items())
    ]


def _exceptions(home: Sequence[Planted]) -> list[tuple[object, ...]]:
    return [
        (
            f"`{each.rule}`",
            each.flaw,
            each.application,
            ", ".join(f"`{rule}`" for rule in each.beside) if each.found else "missed",
        )
        for each in home
        if each.beside or not each.found
    ]


def main() -> int:
    """Print the tables, or put them into the page."""
    rules = load_pack(book_root(), "a2p_lint.checks")
    found = tuple(plantings(rules))
    if "--write" in sys.argv:
        write_part(PAGE, markdown(found, rules))
        return 0
    print(markdown(found, rules), end="")
    return any(each.home and (each.beside or not each.found) for each in found)


if __name__ == "__main__":
    sys.exit(main())
