"""A rule's page on the terminal says all that the page in the book says."""

import pytest

from a2p_lint.render.layout import Style, columns
from a2p_lint.render.page import page_text, rules_text
from tests.made import made
from tests.render.kept_outputs import kept
from tests.render.made_reports import DESCRIBED, FOR_FLAWED, POLICY, SHORT_EIN

FULL = made(
    "samples/full",
    kinds=["campaign", "toll_free"],
    providers=["quo"],
    reads=["/programme/samples", "/brand/dba"],
    needs=["page:/programme/privacy_policy_url", "line-type:/brand/contact/mobile_phone"],
    tries=["page:/brand/website"],
    fiction=True,
    maturity="preview",
    en={
        "title": "Samples full",
        "message": {"one": "One sample.", "other": "{n} samples."},
        "why": "Because of {n}.",
        "remedy": "Do.",
    },
    fr={
        "title": "Exemples pleins",
        "message": {"one": "Un exemple.", "other": "{n} exemples."},
        "why": "À cause de {n}.",
        "remedy": "Faites.",
    },
)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("rule", [SHORT_EIN, FULL], ids=["ein-short", "full"])
def test_a_page_reads_as_kept(lang: str, rule: object) -> None:
    chosen = SHORT_EIN if rule is SHORT_EIN else FULL
    text = page_text(chosen, lang, Style(80))

    name = chosen.id.partition("/")[2]
    assert text == kept(f"page.{name}.{lang}.txt", text)


def test_what_a_finding_fills_in_is_named_in_brackets() -> None:
    text = page_text(made(en={**FULL.page.table["en"], "why": "In {other_state}."}), "en", Style())

    assert "\n  [n] samples.\n" in text
    assert "\n  In [other state].\n" in text


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_list_of_rules_reads_as_kept(lang: str) -> None:
    wide = rules_text((SHORT_EIN, DESCRIBED, POLICY), lang, Style(100))
    narrow = rules_text((SHORT_EIN, DESCRIBED, POLICY), lang, Style(40))
    text = f"{wide}\n{narrow}"

    assert text == kept(f"rules.{lang}.txt", text)


@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_only_a_link_is_wider_than_the_terminal(lang: str, width: int) -> None:
    rules = (*FOR_FLAWED, FULL)
    texts = [rules_text(rules, lang, Style(width))]
    texts += [page_text(rule, lang, Style(width)) for rule in rules]

    lines = [line for text in texts for line in text.splitlines()]
    assert [line for line in lines if columns(line) > width and "://" not in line] == []
