"""What an editor or a terminal would obey or hide goes out as an escape, and means the same."""

import json
import re

import pytest

from a2p_lint import Evidence, lint, read
from a2p_lint.escapes import visible, visible_json
from a2p_lint.render.as_json import reports_json

HOSTILE = "\x1b]0;x\x07\x7f\x9b31m\u202e\u2066\u200b\u2028\ufeff\U000e0041Oak\xa0é😀"
BARE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\U000e0041]"
)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("a\u202eb", "a\\u202eb"),
        ("\U000e0041", "\\U000e0041"),
        ("é 😀", "é 😀"),
    ],
)
def test_a_terminal_is_sent_none(text: str, seen: str) -> None:
    assert visible(text) == seen


def test_json_says_the_same_with_escapes() -> None:
    document = json.dumps({"a": HOSTILE}, ensure_ascii=False, indent=1)

    shown = visible_json(document)

    assert json.loads(shown) == {"a": HOSTILE}
    assert BARE.search(shown) is None
    assert "\\u202e" in shown
    assert "\\udb40\\udc41" in shown
    assert "é😀" in shown
    assert visible_json(shown) == shown


def test_every_json_that_we_write_does() -> None:
    report = lint(read({"brand": {"legal_name": HOSTILE, "dba": HOSTILE, HOSTILE: "x"}}))
    pages = {"https://a.example": {"html": HOSTILE, "title": HOSTILE, "status": 200}}

    written = (
        report.to_json(),
        reports_json([report.to_dict()], (), "en"),
        Evidence.model_validate({"pages": pages}).to_json(),
    )

    assert [BARE.findall(text) for text in written] == [[], [], []]
