"""The page on accuracy: what was measured, found and missed, computed as the site is made."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from a2p_lint import wording
from a2p_lint.findings import NO_FACTS, Severity
from a2p_lint.render.words import phrase
from benchmarks import accuracy, evaluate, quiet, weights
from benchmarks.accuracy import Judged, Meaning
from benchmarks.corpus import CORPUS, read_corpus
from benchmarks.weights import Weight
from docs.generate import accuracy_words as words
from docs.generate import markdown as md
from docs.generate.contents import Contents
from docs.generate.speech import Speech

GOAL = 0.3
_SEVERITIES = (Severity.HIGH, Severity.MEDIUM, Severity.LOW)
_BANDS = ((0, 0), (1, 1), (2, 3), (4, 99))


@dataclass(frozen=True, slots=True)
class Measured:
    """All that the page shows, measured once for both languages."""

    judged: tuple[Judged, ...]
    meaning: Meaning
    alarmed: quiet.Share
    found: quiet.Share


@cache
def measured() -> Measured:
    """Measure the labelled applications, the quiet and the subtle ones."""
    corpus, rules = read_corpus(), evaluate.our_rules()
    return Measured(
        evaluate.judge(corpus, rules),
        evaluate.meaning(corpus, rules),
        quiet.alarmed(rules),
        quiet.found(rules),
    )


def accuracy_page(speech: Speech) -> str:
    """Give the page as Markdown."""
    told, what = _Told(speech), measured()
    return md.page(
        speech.path(),
        md.heading(1, told.say("title")),
        md.block("lead", told.say("lead")),
        *_corpus(told, what),
        *_approved(told, what.judged),
        *_codes(told, what),
        *_ranking(told, what),
        *_quiet(told, what),
        *_weights(told, speech.contents),
        md.heading(2, told.say("mutations")),
        told.say("mutations.what"),
        md.heading(2, told.say("reproduce")),
        md.items(map(told.marked, words.REPRODUCED)),
        md.heading(2, told.say("limits")),
        md.items(map(told.say, words.LIMITS)),
        in_sidebar=True,
    )


@dataclass(frozen=True, slots=True)
class _Told:
    speech: Speech

    def marked(self, key: str, facts: Mapping[str, object] = NO_FACTS) -> str:
        """Give words that hold Markdown of their own."""
        return phrase(words.WORDS[key], self.speech.lang, facts)

    def say(self, key: str, facts: Mapping[str, object] = NO_FACTS) -> str:
        return md.escaped(self.marked(key, facts))

    def of(self, part: int, whole: int) -> str:
        return self.say("of", {"n": part, "all": whole})

    def number(self, figure: float) -> str:
        """Give a figure as the language writes it: 0.30, or 0,30."""
        plain = f"{figure:.2f}".rstrip("0").rstrip(".") if figure % 1 else f"{figure:.0f}"
        return plain.replace(".", ",") if self.speech.lang == "fr" else plain


def _corpus(told: _Told, what: Measured) -> Iterator[str]:
    before = tomllib.loads((CORPUS / "before.toml").read_text(encoding="utf-8"))
    judged = what.judged
    rejected, approved = accuracy.rejected(judged), accuracy.approved(judged)
    yield md.heading(2, told.say("corpus"))
    yield told.say(
        "corpus.what",
        {"cases": len(judged), "rejected": len(rejected), "approved": len(approved)},
    )
    rows = [
        [
            told.speech.say(f"area.{found.area}"),
            str(found.cases),
            str(found.caught),
            str(before["caught"][found.area]),
        ]
        for found in accuracy.caught_by_area(judged, what.meaning)
    ]
    every = accuracy.caught(judged, what.meaning)
    sums = [told.speech.say("total"), str(every.cases), str(every.caught), str(before["overall"])]
    heads = [told.speech.say("area"), *map(told.say, ("cases", "caught", "before"))]
    yield md.table(heads, [*rows, list(map(md.strong, sums))])
    yield told.say("before.what", {"date": before["measured_on"]})
    missed = dict.fromkeys(
        one.case for one in accuracy.missed(judged, what.meaning) if not one.otherwise
    )
    yield told.say("missed", {"cases": ", ".join(missed)}) if missed else told.say("missed.none")


def _approved(told: _Told, judged: Sequence[Judged]) -> Iterator[str]:
    cases = len(accuracy.approved(judged))
    grave = {case for case, _ in accuracy.alarms(judged, accuracy.GRAVE)}
    medium = len(accuracy.alarms(judged, accuracy.MEDIUM)) / cases
    yield md.heading(2, told.say("approved"))
    yield md.items(
        (
            told.say("approved.high", {"n": len(grave), "cases": cases}),
            told.say("approved.medium", {"n": told.number(medium), "goal": told.number(GOAL)}),
        )
    )


def _codes(told: _Told, what: Measured) -> Iterator[str]:
    right = accuracy.right_codes(what.judged, what.meaning)
    sure = accuracy.right_codes(accuracy.undisputed(accuracy.certain(what.judged)), what.meaning)
    own = accuracy.codes_per_finding(what.judged, own=True)
    shown = accuracy.codes_per_finding(what.judged, own=True, shown=True)
    every = accuracy.codes_per_finding(what.judged, own=False)
    yield md.heading(2, told.say("codes"))
    yield md.items(
        (
            told.say(
                "codes.right",
                {
                    "right": right.right,
                    "cases": right.named,
                    "sure_right": sure.right,
                    "sure_cases": sure.named,
                },
            ),
            told.say(
                "codes.own",
                {
                    "own": told.number(own.middle),
                    "own_most": own.most,
                    "shown": told.number(shown.middle),
                },
            ),
            told.say("codes.all", {"every": told.number(every.middle), "every_most": every.most}),
        )
    )


def _ranking(told: _Told, what: Measured) -> Iterator[str]:
    ranking = accuracy.ranking(what.judged, what.meaning)
    yield md.heading(2, told.say("ranking"))
    yield told.say(
        "ranking.lowest",
        {"lowest": ranking.lowest, "n": len(ranking.above), "cases": ranking.rejected},
    )
    if ranking.above:
        yield told.say("ranking.above", {"cases": ", ".join(ranking.above)})


def _quiet(told: _Told, what: Measured) -> Iterator[str]:
    yield md.heading(2, told.say("quiet"))
    yield told.say("quiet.what")
    rows = [
        [told.say(key), told.of(share.first, share.all), told.of(share.now, share.all)]
        for key, share in (("quiet.alarms", what.alarmed), ("quiet.found", what.found))
    ]
    yield md.table(["", told.say("first"), told.say("now")], rows)
    yield md.heading(3, told.say("taught"))
    yield md.items(map(told.say, words.TAUGHT))


def _weights(told: _Told, contents: Contents) -> Iterator[str]:
    pages = [rule.page for rule in contents.rules]
    weighed = weights.weights(pages, contents.catalogue)
    off = [one for one in weighed if not one.severe_by_rule]
    unsure = [one for one in weighed if not one.sure_by_rule]
    facts = {"n": len(off), "rules": len(weighed), "sure": len(unsure)}
    yield md.heading(2, told.say("weights"))
    yield told.marked("weights.what", facts)
    yield _counts(told, weighed)
    links = {page.id: told.speech.rule_link(page) for page in pages}
    for kind, some in (("severity", off), ("confidence", unsure)):
        for why, texts in weights.whys()[kind].items():
            rules = [one.rule for one in some if getattr(one, f"{kind}_why") == why]
            if rules:
                named = ", ".join(links[rule] for rule in rules)
                yield f"{md.strong(told.speech.told(texts))} {named}"


def _counts(told: _Told, weighed: Sequence[Weight]) -> str:
    severities = wording.SEVERITY_WORDS[told.speech.lang]
    counts = Counter((one.severity, _band(len(one.named_by))) for one in weighed)
    rows = [
        [told.say(f"named.{least}"), *(str(counts[severity, least]) for severity in _SEVERITIES)]
        for least, _ in _BANDS
    ]
    heads = [told.say("named-by"), *(md.escaped(severities[one]) for one in _SEVERITIES)]
    return md.table(heads, rows)


def _band(named: int) -> int:
    return next(least for least, most in _BANDS if least <= named <= most)
