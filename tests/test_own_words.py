"""No text of the catalogue is a sentence of the reference that its facts came from.

The reference is not ours to carry, so only a short digest of each of its sentences is, which tells
nothing. Sentences are compared by their words, from four words on.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from a2p_lint import book

DIGESTS = frozenset(
    (Path(__file__).parents[1] / "fixtures" / "reference-sentences.txt")
    .read_text(encoding="ascii")
    .split()
)
FEWEST_WORDS = 4


def digest(sentence: str) -> str:
    words = re.sub(r"[\W_]+", " ", sentence.casefold()).split()
    return sha256(" ".join(words).encode()).hexdigest()[:12] if len(words) >= FEWEST_WORDS else ""


def sentences(text: str) -> Iterator[str]:
    yield text
    yield from re.split(r"(?<=[.;])\s+", text)


def copied(entries: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [
        (key, sentence)
        for key, texts in entries.items()
        for text in texts
        for sentence in sentences(text)
        if digest(sentence) in DIGESTS
    ]


def test_a_copied_sentence_would_be_found() -> None:
    assert copied({"x": ["Ours first. Legal name not exactly as on tax papers."]}) == [
        ("x", "Legal name not exactly as on tax papers.")
    ]


def test_every_code_is_explained_in_our_own_words() -> None:
    english = {
        key: [*table["en"].values(), *(t for at in table.get("stage", {}).values()
                                       for t in at.get("en", {}).values())]
        for key, table in book.codes().items()
    }  # fmt: skip

    assert copied(english) == []


def test_every_reason_is_explained_in_our_own_words() -> None:
    assert copied({key: list(table["en"].values()) for key, table in book.reasons().items()}) == []
