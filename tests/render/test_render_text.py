"""A report on the terminal says where, what, what to do and why, and what nobody checked."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Linter, Verdict, read
from a2p_lint.render.layout import Style, columns
from a2p_lint.render.text import report_text, summary_text
from tests.made import hits, made
from tests.render.kept_outputs import kept
from tests.render.made_reports import CLEAN, FLAWED, FOR_CLEAN, FOR_FLAWED, SHORT_EIN, judged

INK = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_flawed_application_reads_as_kept(lang: str, tmp_path: Path) -> None:
    text = report_text(judged(FLAWED, FOR_FLAWED, tmp_path), lang, Style(80))

    assert text == kept(f"flawed.{lang}.txt", text)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_clean_application_reads_as_kept(lang: str, tmp_path: Path) -> None:
    text = report_text(judged(CLEAN, FOR_CLEAN, tmp_path, provider="quo"), lang, Style(80))

    assert text == kept(f"clean.{lang}.txt", text)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_narrowest_terminal_reads_as_kept(lang: str, tmp_path: Path) -> None:
    text = report_text(judged(FLAWED, FOR_FLAWED, tmp_path), lang, Style(40))

    assert text == kept(f"narrow.{lang}.txt", text)


@pytest.mark.parametrize("width", [40, 57, 80, 100])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_only_a_link_is_wider_than_the_terminal(lang: str, width: int, tmp_path: Path) -> None:
    text = report_text(judged(FLAWED, FOR_FLAWED, tmp_path), lang, Style(width))

    assert [line for line in text.splitlines() if columns(line) > width and "://" not in line] == []


def test_colour_changes_nothing_but_colour(tmp_path: Path) -> None:
    report = judged(FLAWED, FOR_FLAWED, tmp_path)

    inked = report_text(report, "en", Style(80, color=True))

    assert INK.sub("", inked) == report_text(report, "en", Style(80))
    assert "\x1b[31mhigh · sure\x1b[0m" in inked


def test_the_chosen_providers_codes_come_first(tmp_path: Path) -> None:
    text = report_text(judged(FLAWED, (SHORT_EIN,), tmp_path, provider="quo"), "en", Style(100))

    assert (
        "  identity/ein-short · Quo: EIN wrong or badly formed · Twilio 18602 · Twilio 30701 · "
        "and 1 more" in text.replace(" ·\n  ", " · ")
    )


def test_every_code_is_named_on_request(tmp_path: Path) -> None:
    report = judged(FLAWED, (SHORT_EIN,), tmp_path, provider="quo")

    text = report_text(report, "en", Style(100), verbose=True)

    assert "Twilio 30701 · and 1 more" not in text
    assert all(code.code in text for code in report.findings[0].codes if not code.ours)


def test_a_programme_that_was_left_out_is_said_not_to_be_checked() -> None:
    rule = made(
        check=hits(),
        kinds=["campaign", "toll_free"],
        needs=["page:/programme/privacy_policy_url"],
    )
    block = {"privacy_policy_url": "https://a.example"}
    application = read(
        {
            "campaign": block,
            "toll_free": {"privacy_policy_url": "https://b.example"},
            "evidence": {"pages": {"https://a.example": {"status": 200}}},
        }
    )

    text = report_text(Linter(rules=[rule]).lint(application), "en", Style(80))

    assert "Not checked\n  Not judged: toll-free verification.\n    samples/made\n" in text
    assert "1 of 1 rules ran" in text


def test_a_tax_id_is_masked_wherever_it_stands() -> None:
    rule = made(en={**SHORT_EIN.page.table["en"], "message": "No."})
    application = read({"brand": {"ein": "93-5550142", "93-5550142": "x"}})
    report = replace(Linter(rules=[rule]).lint(application), file="93-5550142.yaml")

    text = report_text(report, "en", Style(80))

    assert "5550142" not in text
    assert "**-***0142.yaml · brand" in text


@given(st.text(max_size=200), st.sampled_from(["en", "fr"]), st.integers(40, 100))
def test_no_text_of_an_application_reaches_the_terminal_raw(
    text: str, lang: str, width: int
) -> None:
    rule = made(kinds=["campaign"], check=FOR_FLAWED[1].check, en=FOR_FLAWED[1].page.table["en"])
    application = read({"brand": {text: "x"}, "campaign": {"description": text}})

    shown = report_text(Linter(rules=[rule]).lint(application), lang, Style(width))

    assert (
        re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]", shown)
        == []
    )


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "3 files judged · 2 at risk · 1 ready · 1 could not be judged\n"),
        ("fr", "3 fichiers jugés · 2 à risque · 1 prête · 1 n'a pu être jugé\n"),
    ],
)
def test_several_files_are_summed_up_in_one_line(lang: str, line: str) -> None:
    verdicts = [Verdict.READY, Verdict.AT_RISK, Verdict.AT_RISK]

    assert summary_text(verdicts, 1, lang, Style(80)) == line


def test_what_to_do_and_why_are_said_once_for_findings_of_one_rule_in_a_row() -> None:
    rule = made(check=hits("/brand/legal_name", "/brand/dba"))
    report = Linter(rules=[rule]).lint(read({"brand": {"legal_name": "A", "dba": "B"}}))

    lines = report_text(report, "en", Style()).splitlines()

    assert [" ".join(line.split()) for line in lines if line.strip()][1:9] == [
        "brand › legal name medium · sure",
        "Made 1.",
        "→ Make it.",
        "Why: Made.",
        "samples/made",
        "brand › DBA medium · sure",
        "Made 1.",
        "→ The same as above.",
    ]
