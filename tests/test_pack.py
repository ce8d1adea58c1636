"""A page that cannot be used is refused with its file and the reason, never half read."""

from pathlib import Path
from typing import Any

import pytest

from a2p_lint import PackError, load_pack
from a2p_lint.book import rule_tables
from a2p_lint.pack import page_of
from tests.made import TEXTS, made

PAGE: dict[str, Any] = {
    "severity": "high",
    "confidence": "high",
    "kinds": ["brand"],
    "reasons": ["description-vague"],
    "en": TEXTS,
    "fr": TEXTS,
}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"severety": "high"}, "unknown key severety"),
        ({"severity": "fatal"}, "fatal is computed, never written"),
        ({"severity": "severe"}, "'severe' is not a valid Severity"),
        ({"confidence": "total"}, "'total' is not a valid Confidence"),
        ({"kinds": []}, "kinds is a list of brand, campaign, sole_proprietor, toll_free"),
        ({"kinds": ["brands"]}, "kinds is a list of brand, campaign, sole_proprietor, toll_free"),
        ({"reads": "/brand/ein"}, "reads is a list of texts"),
        ({"needs": ["fax:/brand/ein"]}, "needs: fax:/brand/ein is not letter, or page:"),
        ({"fr": {**TEXTS, "hint": "x"}}, "unknown text hint"),
        ({"fr": {"title": "x"}}, "message is missing"),
    ],
)
def test_a_page_with_a_fault_is_refused_with_its_file(change: dict[str, Any], message: str) -> None:
    with pytest.raises(PackError) as refused:
        page_of("samples/made", {**PAGE, **change}, "rules/samples/made.toml")

    assert str(refused.value).startswith(f"rules/samples/made.toml: {message}")


@pytest.mark.parametrize("missing", ["severity", "confidence", "kinds", "en", "fr"])
def test_a_page_without_what_it_needs_is_refused(missing: str) -> None:
    table = {key: value for key, value in PAGE.items() if key != missing}

    with pytest.raises(PackError, match=f"samples/made.toml: {missing} is missing"):
        page_of("samples/made", table, "samples/made.toml")


@pytest.mark.parametrize("name", ["made", "Samples/made", "samples/made_up", "a/b/c", "a/-b"])
def test_a_rule_is_named_family_and_defect(name: str) -> None:
    with pytest.raises(PackError, match="a rule is named family/defect-name"):
        page_of(name, PAGE, "page.toml")


def written(folder: Path, text: str, name: str = "samples/made.toml") -> Path:
    """A book of one page in a folder."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return folder


def test_a_page_that_is_no_toml_is_refused_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"made\.toml: .*line 1"):
        load_pack(written(tmp_path, "severity = high"), "a2p_lint.checks")


def test_a_page_without_a_check_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"its page has no check, a2p_lint\.checks\.samples\.made"):
        load_pack(
            written(
                tmp_path,
                """
severity = "high"
confidence = "high"
kinds = ["brand"]
[en]
title = "x"
message = "x"
why = "x"
remedy = "x"
[fr]
title = "x"
message = "x"
why = "x"
remedy = "x"
""",
            ),
            "a2p_lint.checks",
        )


def test_a_list_of_words_that_is_not_there_is_refused(tmp_path: Path) -> None:
    written(tmp_path, "other = []", "words/shared.toml")

    with pytest.raises(PackError, match=r"there is no list @shared\.stops in words/"):
        load_pack(written(tmp_path, '[words]\nstops = "@shared.stops"'), "a2p_lint.checks")


def test_a_folder_without_pages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no such folder of rule pages"):
        load_pack(tmp_path / "none", "a2p_lint.checks")


@pytest.mark.parametrize(
    ("phrases", "fault"),
    [
        ({"other": ["sale"]}, "gate names sales, and .words. has no such list"),
        ({"sales": ["sal*"]}, "sal[*] is too short to keep a gate"),
    ],
)
def test_a_gate_that_cannot_be_kept_is_refused(phrases: dict[str, list[str]], fault: str) -> None:
    with pytest.raises(PackError, match=fault):
        made(gate=["sales"], words=phrases)


def test_pages_come_in_the_order_of_their_ids(tmp_path: Path) -> None:
    for name in ("samples/made-twice.toml", "samples/made.toml", "brand/made.toml"):
        written(tmp_path, "", name)

    assert [rule for rule, _ in rule_tables(tmp_path)] == [
        "brand/made",
        "samples/made",
        "samples/made-twice",
    ]
