"""What is out of step between the guides and their French is said, and taken up."""

import shutil
from pathlib import Path

import pytest

from docs.generate import translating

GUIDE = "scoring"


@pytest.fixture
def po(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A guide's French, to be spoilt."""
    shutil.copytree(translating.FRENCH, tmp_path / "guides")
    monkeypatch.setattr(translating, "FRENCH", tmp_path / "guides")
    return tmp_path / "guides" / f"{GUIDE}.po"


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_sentence_without_french_is_said(po: Path) -> None:
    spoil(po, 'msgstr "Préparation"', 'msgstr ""')

    assert list(translating.faults()) == [f"{GUIDE}: no French for 'Readiness'"]


def test_unsure_french_is_said(po: Path) -> None:
    spoil(po, 'msgid "Readiness"', '#, fuzzy\nmsgid "Readiness"')

    assert list(translating.faults()) == [f"{GUIDE}: unsure French for 'Readiness'"]


def test_french_of_what_is_no_longer_said_is_said(po: Path) -> None:
    spoil(po, 'msgid "Readiness"', 'msgid "Odds"\nmsgstr "Chances"\n\nmsgid "Readiness"')

    assert list(translating.faults()) == [f"{GUIDE}: no longer said: 'Odds'"]


def test_an_update_takes_new_sentences_up_and_lets_old_ones_go(po: Path) -> None:
    spoil(po, 'msgid "Readiness"', 'msgid "Zzz"')

    translating.update()

    assert list(translating.faults()) == [f"{GUIDE}: no French for 'Readiness'"]


def test_an_update_changes_nothing_where_all_is_in_step(po: Path) -> None:
    before = po.read_bytes()

    translating.update()

    assert po.read_bytes() == before
