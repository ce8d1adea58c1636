"""The sentences that readers say: complete, alike in both languages, and true of the limits."""

import re
import string
from pathlib import Path

import pytest

import a2p_lint.readers
from a2p_lint.readers.builder import MAX_DEPTH, MAX_NODES
from a2p_lint.readers.faults import SENTENCES
from a2p_lint.readers.native import MAX_TEXT
from a2p_lint.readers.page_files import MAX_PAGES_BYTES

SOURCE = "".join(
    path.read_text("utf-8")
    for path in Path(a2p_lint.readers.__file__).parent.glob("*.py")
    if not path.name.endswith("faults.py")
)


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_has_the_same_placeholders_in_both_languages(key: str) -> None:
    en, fr = SENTENCES[key]

    assert placeholders(en) == placeholders(fr)


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_is_one_sentence_in_both_languages(key: str) -> None:
    en, fr = SENTENCES[key]

    assert re.fullmatch(r"[A-Z“].*[^ ]\.", en)
    assert re.fullmatch(r"[A-ZÀÉ«].*[^ ]\.", fr)
    assert en != fr


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_is_said_somewhere(key: str) -> None:
    assert f'"{key}"' in SOURCE


def test_the_limits_that_sentences_name_are_those_that_hold() -> None:
    assert f"{MAX_DEPTH} deep" in SENTENCES["too-deep"][0]
    assert f"{MAX_DEPTH} niveaux" in SENTENCES["too-deep"][1]
    assert f"{MAX_NODES:,} names" in SENTENCES["too-many"][0]
    assert f"{MAX_NODES:,} noms".replace(",", "\u00a0") in SENTENCES["too-many"][1]
    assert f"{MAX_TEXT:,} characters" in SENTENCES["text-too-long"][0]
    assert f"{MAX_TEXT:,} caractères".replace(",", "\u00a0") in SENTENCES["text-too-long"][1]
    assert f"{MAX_PAGES_BYTES // 1_000_000} MB" in SENTENCES["page-file-too-large"][0]
    assert f"{MAX_PAGES_BYTES // 1_000_000} Mo" in SENTENCES["page-file-too-large"][1]
