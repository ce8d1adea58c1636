"""Says what is wrong with a pack of rules, ours or anyone's: its texts, its codes, its examples."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from importlib import import_module

from a2p_lint import book
from a2p_lint.application import field_order
from a2p_lint.catalogue import with_broader
from a2p_lint.catalogue_invariants import catalogue_faults
from a2p_lint.conditions import EVIDENCE
from a2p_lint.engine import Linter
from a2p_lint.evidence import KINDS
from a2p_lint.examples import Example, ExampleError, clean, clean_names, examples
from a2p_lint.findings import Label, Status
from a2p_lint.ordinary import KNOWN
from a2p_lint.pack import Rule, RulePage, Texts
from a2p_lint.patterns import slowness
from a2p_lint.plugins import plugged_in_rules
from a2p_lint.programmes import field_of
from a2p_lint.settings import Settings

__all__ = ("catalogue_faults", "faults", "judges_other_evidence")

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_INDEX = re.compile(r"/\d+$")
_BARE = re.compile(r"[a-z_][a-z0-9_]*")
_FRENCH_OF = re.compile(r"\b(?:de|du|d')\s*\{", re.IGNORECASE)
WAYS_TO_BE_WRONG = ("negation", "mention")
"""What the good examples of a rule with word lists must show, between them."""
WAYS = (
    *WAYS_TO_BE_WRONG,
    "abbreviation",
    "accent",
    "capitals",
    "full-width digits",
    "invisible characters",
    "limit",
    "no hyphen",
    "no space",
    "other country",
    "other language",
    "placeholder",
    "punctuation",
    "quotation",
    "trade name",
)
"""What an example may say that it shows: a way in which a rule could be wrong."""


def faults(pack: Iterable[Rule]) -> tuple[str, ...]:
    """Give everything that is wrong with a pack, one sentence each; nothing when it is sound.

    Serves third parties' tests: ``assert faults(load_pack(pages, checks)) == ()``.
    """
    rules = tuple(pack)
    found = [*_unpaired(rules)]
    for rule in rules:
        page = rule.page
        found += [f"{page.id}: {fault}" for fault in _page_faults(page)]
        try:
            found += [f"{page.id}: {fault}" for fault in _example_faults(rule, rules)]
        except ExampleError as error:
            found.append(str(error))
    found += _clean_faults(rules)
    return tuple(found)


def _unpaired(rules: tuple[Rule, ...]) -> Iterator[str]:
    """Checks without a page: load_pack has already refused pages without a check."""
    pages = {rule.id for rule in rules}
    packages = {
        rule.check.__module__.rsplit(".", 2)[0]
        for rule in rules
        if rule.check.__module__.count(".") >= 2
    }
    for name in sorted(packages):
        for module in pkgutil.walk_packages(import_module(name).__path__, f"{name}."):
            if module.ispkg:
                continue
            rule = module.name.removeprefix(f"{name}.").replace(".", "/").replace("_", "-")
            if rule not in pages:
                yield f"{module.name}: a check without a page"


def _page_faults(page: RulePage) -> Iterator[str]:
    if not page.sources or not page.read_on:
        yield "say the sources, and read_on, the date they were read"
    if not page.reasons:
        yield "a rule stands for at least one reason"
    yield from _place_faults(page)
    reasons, codes = book.reasons(), book.codes()
    yield from (f"no reason is named {name}" for name in page.reasons if name not in reasons)
    for code in page.codes:
        if code not in codes:
            yield f"no code is named {code}"
        elif with_broader(page.reasons).isdisjoint(with_broader(codes[code]["reasons"])):
            yield f"{code} shares no reason with the rule"
    for name, table in (("limits", page.table.get("limits", {})), *_at_providers(page)):
        for key, entry in table.items():
            if not entry.get("source") or not entry.get("read_on"):
                yield f"{name}.{key} has no source and date"
    for name, pattern in page.patterns.items():
        if fault := slowness(pattern):
            yield f"pattern {name} may be slow: {fault}"
    if page.words and not page.table.get("good"):
        yield "a rule with words has good examples"
    yield from _text_faults(page)


def _place_faults(page: RulePage) -> Iterator[str]:
    """Pointers to fields that no application has: they would be blank for ever."""
    needs = [need.partition(":")[2] for need in (*page.needs, *page.tries) if ":" in need]
    places = (at for at in page.where if at != EVIDENCE)
    for pointer in (*page.reads, *needs, *places, *page.odd):
        block, _, name = pointer.removeprefix("/").partition("/")
        known = field_order()
        if block == "programme":
            fields = [f"{root}/{field_of(root, name)}" for root in ("/campaign", "/toll_free")]
        else:
            fields = [pointer]
        if not any(field in known for field in fields):
            yield f"no field is at {pointer}"
        if pointer in page.odd and KNOWN.isdisjoint(fields):
            yield f"what is odd at {pointer} is not known: see a2p_lint.ordinary"


def _at_providers(page: RulePage) -> Iterator[tuple[str, Mapping[str, Mapping[str, str]]]]:
    yield "severity_at", page.table.get("severity_at", {})
    for provider, table in page.table.get("limits_at", {}).items():
        yield f"limits_at.{provider}", table


def _text_faults(page: RulePage) -> Iterator[str]:
    english, french = page.texts["en"], page.texts["fr"]
    for name, in_english, in_french in (
        ("title", english.title, french.title),
        ("message", english.message, french.message),
        ("why", english.why, french.why),
        ("remedy", english.remedy, french.remedy),
        ("not_run", english.not_run, french.not_run),
    ):
        first, second = _placeholders(in_english), _placeholders(in_french)
        if first != second:
            yield f"{name} has other placeholders in French"
        yield from (f"{name}: {{{fact}}} is no bare fact name" for fact in first if not _bare(fact))
        if not (in_english and in_french) and name != "not_run":
            yield f"{name} is empty"
    if set(english.not_run) != set(french.not_run):
        yield "not_run gives other sentences in French"
    if any(_FRENCH_OF.search(text) for text in _sentences(french)):
        yield "French never writes de {fact}: name the thing first (de l'entreprise {fact})"
    for word, label in page.labels.items():
        if not (label.get("en") and label.get("fr")):
            yield f"label {word} is given in both languages"


def _bare(name: str) -> bool:
    return _BARE.fullmatch(name) is not None


def _sentences(texts: Texts) -> tuple[str, ...]:
    message = (texts.message,) if isinstance(texts.message, str) else tuple(texts.message.values())
    return (texts.title, *message, texts.why, texts.remedy, *texts.not_run.values())


def _placeholders(text: str | Mapping[str, str]) -> frozenset[str]:
    if not isinstance(text, str):
        return frozenset().union(*(_placeholders(part) for part in text.values()))
    return frozenset(_PLACEHOLDER.findall(text))


@cache
def _linter(rules: tuple[Rule, ...], provider: str, *, fiction: bool) -> Linter:
    settings = Settings(fiction=fiction)
    return Linter(rules=rules, settings=settings, provider=provider or "any")


def _together(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The pack and all that is plugged in beside it: an example must not surprise the others."""
    own = {rule.id for rule in rules}
    return (*rules, *(rule for rule in plugged_in_rules() if rule.id not in own))


def _example_faults(rule: Rule, rules: tuple[Rule, ...]) -> Iterator[str]:
    page = rule.page
    supplied: set[str] = set()
    shown: set[str] = set()
    kinds = {True: 0, False: 0}
    for example in examples(page):
        kinds[example.good] += 1
        shown.update(example.table.get("shows", ()))
        yield from (
            f"{example.name}: shows {way}, which is none of {', '.join(WAYS)}"
            for way in example.table.get("shows", ())
            if way not in WAYS
        )
        yield from (f"{example.name}: {fault}" for fault in _judged(example, rule, rules, supplied))
    if not kinds[True] or not kinds[False]:
        yield "a rule has at least one good and one bad example"
    if page.words:
        yield from (
            f"a rule with words has a good example that shows {way}"
            for way in WAYS_TO_BE_WRONG
            if way not in shown
        )
    texts = page.texts["en"]
    needed = frozenset().union(*map(_placeholders, (texts.message, texts.why, texts.remedy)))
    if missing := sorted(needed - supplied):
        yield f"no bad example supplies {{{missing[0]}}}"


def _judged(
    example: Example, rule: Rule, rules: tuple[Rule, ...], supplied: set[str]
) -> Iterator[str]:
    # A rule that looks for invented data is tried with fiction off, all others with it on.
    linter = _linter(_together(rules), example.provider, fiction=not rule.page.fiction)
    report = linter.lint(example.imported, today=example.today, draft=example.draft)
    outcome = next(outcome for outcome in report.outcomes if outcome.rule == rule.id)
    for crash in (outcome for outcome in report.outcomes if outcome.status is Status.CRASHED):
        yield f"{crash.rule} crashed: {crash.facts.get('error')}"
    own = [finding for finding in report.findings if finding.rule == rule.id]
    yield from _beside(example, rule, linter, {finding.rule for finding in report.findings})
    if example.good:
        if outcome.status is not Status.CHECKED:
            yield f"the rule was not run: {outcome.why}"
        yield from (f"hits at {finding.at}" for finding in own)
        return
    hit = sorted(finding.at for finding in own)
    if hit != sorted(example.table.get("at", ())):
        yield f"hits {hit or 'nothing'}, not {sorted(example.table.get('at', ()))}"
    fields = book.field_labels()
    for finding in own:
        supplied.update(finding.facts)
        yield from (
            f"relates to {pointer}, which is no field"
            for pointer in finding.related
            if _INDEX.sub("", pointer) not in fields
        )
        given = (fact for fact in finding.facts.values() if isinstance(fact, Label))
        yield from (
            f"gives the label {label}, and [labels] has none of that name"
            for label in given
            if label not in rule.page.labels
        )


def _beside(example: Example, rule: Rule, linter: Linter, hit: set[str]) -> Iterator[str]:
    """Other rules that hit the example and not its base: exactly those that ``also`` lists.

    What an example changes in the fields, it need not change in the evidence: the web pages are
    still those of the clean application, under its old name, and what rules see there is no news.
    """
    also = example.table.get("also", ())
    others = (one for one in linter.rules if one.id in hit and one.id not in also)
    hit = hit - {one.id for one in others if judges_other_evidence(one.page, example)}
    expected = _hit_before(linter, example.base, example.today, draft=example.draft) | {
        *also,
        rule.id,
    }
    yield from (f"also touches {name}: list it in also" for name in sorted(hit - expected))
    yield from (f"also names {name}, which is quiet" for name in also if name not in hit)


@lru_cache(maxsize=256)
def _hit_before(linter: Linter, base: str, today: date | None, *, draft: bool) -> frozenset[str]:
    """Name the rules that a clean application hits as it is, such as those of another day."""
    report = linter.lint(clean(base), today=today, draft=draft)
    return frozenset(finding.rule for finding in report.findings)


def judges_other_evidence(page: RulePage, example: Example) -> bool:
    """Say whether a rule judges evidence, and only such as an example leaves as it is."""
    pointers = (*example.table.get("set", ()), *example.table.get("unset", ()))
    changed = {at.split("/")[2] for at in pointers if at.startswith("/evidence/")}
    if "web_pages" in example.table or "/evidence" in pointers:
        changed.add("pages")
    parts = {KINDS[need.partition(":")[0]][0] for need in (*page.needs, *page.tries)}
    return bool(parts) and parts.isdisjoint(changed)


def _clean_faults(rules: tuple[Rule, ...]) -> Iterator[str]:
    linter = _linter(rules, "", fiction=True)
    for name in clean_names():
        for finding in linter.lint(clean(name)).findings:
            yield f"{finding.rule}: hits the clean application {name} at {finding.at}"
