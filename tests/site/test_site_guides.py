"""The guides say what is so, and in French too."""

import re
from pathlib import Path
from typing import get_args

import pytest

from a2p_lint import Confidence, Severity, read
from a2p_lint.records import Cause
from a2p_lint.scoring import CONFIDENCE_TENTHS, SEVERITY_HUNDREDTHS
from docs.generate.building import DOCS, GUIDES
from docs.generate.translating import faults, french

ROWS = re.compile(r"^\| (.*) \|$", re.MULTILINE)
CODE = re.compile(r"`[^`]+`|\]\([^)]+\)")


def rows(guide: str) -> list[list[str]]:
    text = (DOCS / "guides" / f"{guide}.md").read_text("utf-8")
    return [row.split(" | ") for row in ROWS.findall(text)]


def test_every_guide_is_on_the_site() -> None:
    assert sorted(file.stem for file in (DOCS / "guides").glob("*.md")) == sorted(GUIDES)


def test_no_sentence_of_the_guides_is_without_french_or_unsure_or_left_over() -> None:
    assert list(faults()) == []


@pytest.mark.parametrize("guide", GUIDES)
def test_french_keeps_the_code_and_the_links_of_each_sentence(guide: str) -> None:
    lost = [
        (message.id, piece)
        for message in french(guide)
        if isinstance(message.id, str) and isinstance(message.string, str)
        for piece in CODE.findall(message.id)
        if piece not in message.string
    ]

    assert lost == []


def test_the_scoring_guide_shows_what_each_finding_takes_away() -> None:
    words = {"hint": Severity.LOW, **{severity.value: severity for severity in Severity}}

    shown = [row for row in rows("scoring") if row[0] in words]

    assert shown == [
        [
            name,
            *(
                f"{SEVERITY_HUNDREDTHS[words[name]] * CONFIDENCE_TENTHS[sure] / 10:g} %"
                for sure in Confidence
            ),
        ]
        for name in ("fatal", "high", "medium", "hint")
    ]


def test_the_evidence_guide_explains_every_cause() -> None:
    shown = [row[0].strip("`") for row in rows("evidence") if row[0].startswith("`")]

    assert shown == [cause for cause in get_args(Cause) if cause]


@pytest.mark.parametrize(
    "file", sorted((DOCS / "guides").glob("*.yaml")), ids=lambda file: file.stem
)
def test_the_guides_applications_have_no_unknown_field(file: Path) -> None:
    imported = read(file)

    assert (imported.unmapped, imported.notes) == ((), ())
