"""Measures accuracy on the labelled corpus: `make evaluate`, or `python -m benchmarks.evaluate`.

Prints Markdown (or JSON); `--write` renews the generated part of `docs/accuracy.md` instead. The
same tree gives the same bytes: no clock, no network, cases and rules in the order of their names.
"""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from a2p_lint import Finding, Linter, Report, Rule, Settings, load_pack, read
from a2p_lint.book import book_root, reasons
from a2p_lint.codes import catalogue
from benchmarks import accuracy, weights
from benchmarks.accuracy import Judged, Meaning, Raised
from benchmarks.corpus import Case, Corpus, read_corpus
from benchmarks.generated import write_part
from benchmarks.tables import markdown

PAGE = Path(__file__).parents[1] / "docs" / "accuracy.md"
SETTINGS = Settings(fiction=True)


def our_rules() -> tuple[Rule, ...]:
    """Give the rules of our own book: plugins that happen to be installed are not measured.

    Nor are rules that `fiction` switches off: they could not catch anything.
    """
    pack = load_pack(book_root(), "a2p_lint.checks")
    return tuple(rule for rule in pack if not rule.page.fiction)


def judge(corpus: Corpus, rules: tuple[Rule, ...]) -> tuple[Judged, ...]:
    """Judge every case as its own provider would, on its own day of submission."""
    linters = {
        provider: Linter(rules=rules, settings=SETTINGS, provider=provider or "any")
        for provider in sorted({case.provider for case in corpus.cases})
    }
    return tuple(
        judged(case, linters[case.provider].lint(read(corpus.applications[case.id])))
        for case in corpus.cases
    )


def judged(case: Case, report: Report) -> Judged:
    """Keep of a report what accuracy needs; findings that do not count are left out."""
    findings = tuple(_raised(finding) for finding in report.findings if finding.counts)
    hints = {finding.rule for finding in findings}
    return Judged(
        case=case,
        findings=findings,
        readiness=report.readiness,
        ended={
            outcome.rule: outcome.why or ("hit" if outcome.rule in hints else "quiet")
            for outcome in report.outcomes
        },
    )


def _raised(finding: Finding) -> Raised:
    return Raised(
        finding.rule,
        finding.severity.value,
        finding.reasons,
        tuple(code.id for code in finding.codes),
    )


def meaning(corpus: Corpus, rules: tuple[Rule, ...]) -> Meaning:
    """Join what the labels mean to what the rules say they stand for."""
    table = reasons()
    return Meaning(
        labels=corpus.reasons,
        areas={reason: entry["area"] for reason, entry in table.items()},
        broader={reason: entry["broader"] for reason, entry in table.items() if "broader" in entry},
        rules={rule.id: rule.page.reasons for rule in rules},
        codes=frozenset(code for rule in rules for code in rule.page.codes),
    )


def fresh() -> str:
    """Give what the page's generated part must be."""
    corpus, rules = read_corpus(), our_rules()
    pages = [rule.page for rule in load_pack(book_root(), "a2p_lint.checks")]
    weighed = weights.weights(pages, catalogue(pages))
    return "\n".join(
        (
            markdown(judge(corpus, rules), meaning(corpus, rules)),
            "### Severities and confidences off the written rule\n",
            weights.exceptions(weighed),
        )
    )


def as_json(found: tuple[Judged, ...], what: Meaning) -> str:
    """Give the same figures as JSON."""
    sets = {"all": found, "without_doubtful": accuracy.certain(found)}
    figures = {
        name: {
            "caught": asdict(accuracy.caught(some, what)),
            "areas": [asdict(area) for area in accuracy.caught_by_area(some, what)],
            "missed": [asdict(each) for each in accuracy.missed(some, what)],
            "beside": [(case, asdict(raised)) for case, raised in accuracy.beside(some, what)],
            "approved": len(accuracy.approved(some)),
            "grave_alarms": accuracy.alarms(some, accuracy.GRAVE),
            "medium_alarms": accuracy.alarms(some, accuracy.MEDIUM),
            "right_codes": asdict(accuracy.right_codes(some, what)),
            "codes_per_finding": asdict(accuracy.codes_per_finding(some, own=False)),
            "own_codes_per_finding": asdict(accuracy.codes_per_finding(some, own=True)),
            "ranking": asdict(accuracy.ranking(some, what)),
        }
        for name, some in sets.items()
    }
    return json.dumps(figures, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Print the figures, or put them into the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.evaluate", description=__doc__)
    parser.add_argument("--format", choices=("markdown", "json"), default="markdown")
    parser.add_argument(
        "--write", action="store_true", help=f"renew {PAGE.parent.name}/{PAGE.name}"
    )
    options = parser.parse_args()
    if options.write:
        write_part(PAGE, fresh())
    elif options.format == "markdown":
        print(fresh(), end="")
    else:
        corpus, rules = read_corpus(), our_rules()
        print(as_json(judge(corpus, rules), meaning(corpus, rules)), end="")


if __name__ == "__main__":
    main()
