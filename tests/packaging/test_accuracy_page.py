"""The committed page of accuracy says what the tree would say now."""

import re

import pytest

from benchmarks import accuracy, evaluate
from benchmarks.corpus import CORPUS, read_corpus
from benchmarks.generated import between, with_part


def test_the_page_is_what_the_linter_would_measure_now() -> None:
    """If this fails: `.venv/bin/python -m benchmarks.evaluate --write`, and read the diff."""
    assert between(evaluate.PAGE.read_text(encoding="utf-8")) == evaluate.fresh()


def test_no_approved_case_has_a_high_or_fatal_finding() -> None:
    judged = evaluate.judge(read_corpus(), evaluate.our_rules())

    assert accuracy.alarms(judged, accuracy.GRAVE) == ()


def test_an_approved_case_has_at_most_a_third_of_a_medium_finding_and_findings_few_codes() -> None:
    judged = evaluate.judge(read_corpus(), evaluate.our_rules())

    medium = len(accuracy.alarms(judged, accuracy.MEDIUM))
    assert medium <= 0.3 * len(accuracy.approved(judged))
    assert accuracy.codes_per_finding(judged, own=True).middle <= 3


def test_nearly_every_rejected_case_is_caught_with_its_code() -> None:
    corpus, rules = read_corpus(), evaluate.our_rules()
    judged, meaning = evaluate.judge(corpus, rules), evaluate.meaning(corpus, rules)
    caught = accuracy.caught(judged, meaning)
    right = accuracy.right_codes(judged, meaning)

    assert caught.caught >= 0.95 * caught.cases
    assert right.right >= 0.9 * right.named


def test_no_rule_crashes_on_the_corpus() -> None:
    judged = evaluate.judge(read_corpus(), evaluate.our_rules())

    assert [each.case.id for each in judged if "crashed" in each.ended.values()] == []


def test_a_rejected_case_ranks_below_the_approved_ones_unless_only_a_web_page_shows_its_fault() -> (
    None
):
    corpus = read_corpus()
    rules = evaluate.our_rules()
    ranking = accuracy.ranking(evaluate.judge(corpus, rules), evaluate.meaning(corpus, rules))
    recorded = [
        case for case in ranking.above if corpus.applications[case].get("evidence", {}).get("pages")
    ]

    assert list(ranking.above) == recorded


def test_every_label_of_the_corpus_means_reasons_that_exist() -> None:
    corpus = read_corpus()
    meaning = evaluate.meaning(corpus, evaluate.our_rules())
    used = {label for case in corpus.cases for label in case.labels}

    assert sorted(used) == sorted(corpus.reasons)
    assert [label for label in used if not set(corpus.reasons[label]) <= set(meaning.areas)] == []


@pytest.mark.parametrize(
    ("heading", "said"), [("## Doubtful labels", "doubt"), ("## Disputed codes", "dispute")]
)
def test_the_corpus_readme_names_what_is_doubted_and_disputed(heading: str, said: str) -> None:
    readme = (CORPUS / "README.md").read_text(encoding="utf-8").partition(heading)[2]

    listed = re.findall(r"^\| (c\d+) ", readme.partition("\n## ")[0], re.MULTILINE)
    assert listed == [case.id for case in read_corpus().cases if getattr(case, said)]


def test_only_the_part_between_the_markers_is_renewed() -> None:
    page = with_part(
        "above\n<!-- generated: begin -->\nold\n<!-- generated: end -->\nbelow\n", "new\n"
    )

    assert page == "above\n<!-- generated: begin -->\nnew\n<!-- generated: end -->\nbelow\n"
    assert between(page) == "new\n"


def test_a_page_without_markers_is_refused() -> None:
    with pytest.raises(ValueError, match="has no part between"):
        between("a page")
