"""Every documented flaw, planted in the clean applications, is answered by its own rule."""

from collections.abc import Iterator, Mapping

import pytest

from a2p_lint import Context, Hit, NotRun, Rule, load_pack
from a2p_lint.book import book_root
from a2p_lint.codes import catalogue
from a2p_lint.pack import Check
from benchmarks.generated import between
from benchmarks.mutate import FIGURES, PAGE, as_json, measured
from benchmarks.planted_figures import figures
from benchmarks.planted_tables import markdown
from benchmarks.planting import End, Planted, plantings
from tests.made import made

NAME = "/brand/legal_name"
BAD = {"at": [NAME], "set": {NAME: "Bad LLC"}}


def named(word: str, at: str = NAME) -> Check:
    """A check that hits a legal name that begins with a word."""

    def check(context: Context) -> Iterator[Hit | NotRun]:
        if context.brand.legal_name.startswith(word):
            yield Hit(at)

    return check


def asked(samples: Context) -> Iterator[Hit | NotRun]:
    """A check of all programmes: a sample that asks."""
    for programme in samples.programmes:
        for number, sample in enumerate(programme.samples):
            if "?" in sample and "bad" in sample:
                yield Hit(f"{programme.at('samples')}/{number}")


def made_bad(*bad: Mapping[str, object], check: Check | None = None, **page: object) -> Rule:
    return made("identity/made-bad", check or named("Bad"), bad=list(bad) or [BAD], **page)


def ends(*rules: Rule) -> dict[str, End]:
    """How the flaws of the first rule ended, by application."""
    return {each.application: each.end for each in plantings(rules) if each.rule == rules[0].id}


def page(*rules: Rule) -> str:
    return markdown(figures(tuple(plantings(rules)), rules, catalogue(r.page for r in rules)))


def planted_in(application: str, *rules: Rule) -> Planted:
    return next(each for each in plantings(rules) if each.application == application)


def test_a_flaw_that_its_rule_alone_answers_is_alone_in_every_application() -> None:
    assert set(ends(made_bad()).values()) == {End.ALONE}


def test_a_rule_that_answers_in_another_place_is_named_on_the_page() -> None:
    rule = made_bad(check=named("Bad", at="/brand/dba"))

    assert ends(rule)["commercial"] is End.ELSEWHERE
    assert "| `identity/made-bad`, bad 1, commercial: elsewhere | at home |" in page(rule)


def test_another_rule_that_answers_is_named_on_the_page() -> None:
    other = made("identity/made-beside", named("Bad"))

    assert ends(made_bad(), other)["commercial"] is End.BESIDE
    assert "identity/made-bad`, bad 1, commercial: beside: `identity/made-beside`" in page(
        made_bad(), other
    )
    assert "| `identity/made-beside` | 9 | `identity/made-bad` (9) |" in page(made_bad(), other)


def test_another_rule_that_the_example_lists_is_no_surprise() -> None:
    other = made("identity/made-beside", named("Bad"))

    assert set(ends(made_bad({**BAD, "also": [other.id]}), other).values()) == {End.ALONE}


def test_a_flaw_that_nothing_answers_at_home_is_on_the_page() -> None:
    rule = made_bad(check=named("Worse"))

    assert ends(rule)["commercial"] is End.QUIET
    assert "| `identity/made-bad`, bad 1, commercial: quiet | at home |" in page(rule)


def test_an_application_without_the_place_carries_no_flaw() -> None:
    rule = made_bad({"at": [NAME], "set": {"/campaign/samples/0": "bad"}})

    assert ends(rule)["brand-only"] is End.NO_PLACE


def test_a_rule_for_another_kind_has_no_carrier_but_its_own() -> None:
    flaw = {"base": "sole-proprietor", "at": [NAME], "set": {NAME: "Bad"}}
    rule = made_bad(flaw, kinds=["sole_proprietor"])

    found = ends(rule)
    assert found.pop("sole-proprietor") is End.ALONE
    assert set(found.values()) == {End.NOT_RUN}


def test_a_flaw_of_a_campaign_goes_into_a_toll_free_form_in_its_own_names() -> None:
    flaw = {
        "at": ["/campaign/samples/1"],
        "set": {"/campaign/samples/1": "Harbor Lane Dental: Is it bad?"},
    }
    rule = made_bad(flaw, check=asked, kinds=["campaign", "toll_free"])

    assert ends(rule)["toll-free"] is End.ALONE


def test_what_the_texts_of_the_home_break_by_themselves_is_no_answer_to_the_flaw() -> None:
    def dentists(context: Context) -> Iterator[Hit | NotRun]:
        if "tooth" in context.campaign.samples[1] and context.brand.vertical != "healthcare":
            yield Hit("/campaign/samples/1")

    flaw = {
        "at": ["/campaign/samples/1"],
        "set": {"/campaign/samples/1": "Harbor Lane Dental: Is your tooth bad?"},
    }
    rule = made_bad(flaw, check=asked, kinds=["campaign"])
    other = made("identity/made-dentist", dentists, kinds=["campaign"])

    assert ends(rule, other)["spanish"] is End.ALONE


def test_the_page_says_in_what_an_application_differs_where_the_rule_is_silent() -> None:
    def american(context: Context) -> Iterator[Hit | NotRun]:
        if context.brand.country == "US":
            yield from named("Bad")(context)

    rule = made_bad(check=american)
    found = planted_in("canadian", rule)

    assert (found.end, found.why) == (End.QUIET, "country")
    assert "| its country | 1 | 0 | 0 |" in page(rule)


@pytest.mark.slow
def test_the_page_and_the_figures_are_what_the_rules_answer_now() -> None:
    """If this fails: `.venv/bin/python -m benchmarks.mutate --write`, and read the diff."""
    what = measured(load_pack(book_root(), "a2p_lint.checks"))

    assert between(PAGE.read_text(encoding="utf-8")) == markdown(what)
    assert FIGURES.read_text(encoding="utf-8") == as_json(what)
    assert what.faults == ()
    assert what.named == what.reached
