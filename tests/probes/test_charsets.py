"""Bytes become the text that a browser shows, whatever charset they claim."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.probes.charsets import decoded

SAID = "café – 1 €"
WESTERN = SAID.encode("cp1252")


@pytest.mark.parametrize(
    ("data", "content_type", "text"),
    [
        (SAID.encode(), "text/html; charset=UTF-8", SAID),
        (SAID.encode(), "", SAID),
        (WESTERN, "", SAID),
        (WESTERN, 'text/html; charset="ISO-8859-1"', SAID),
        (WESTERN, "text/html; charset=us-ascii", SAID),
        (codecs.BOM_UTF8 + SAID.encode(), "text/html; charset=windows-1252", SAID),
        (codecs.BOM_UTF16_LE + SAID.encode("utf-16-le"), "", SAID),
        (codecs.BOM_UTF16_BE + SAID.encode("utf-16-be"), "", SAID),
        (b'<meta charset="windows-1252">' + WESTERN, "", f'<meta charset="windows-1252">{SAID}'),
        (b"<meta charset=utf-16>" + SAID.encode(), "", f"<meta charset=utf-16>{SAID}"),
        ("тексты".encode("koi8-r"), "text/html; charset=KOI8-R", "тексты"),
        ("短信".encode("gb18030"), "text/html; charset=gb2312", "短信"),
    ],
)
def test_a_charset_is_found_as_browsers_find_it(data: bytes, content_type: str, text: str) -> None:
    assert decoded(data, content_type) == text


@pytest.mark.parametrize(
    "label",
    ["utf-7", "zlib", "zip", "bz2", "hex", "rot13", "base64", "unicode_escape", "idna", "punycode",
     "raw_unicode_escape", "undefined", "mbcs", "nope", "utf-8;x", "..", "iso-8859-99"],
)  # fmt: skip
def test_a_charset_that_no_browser_knows_is_not_obeyed(label: str) -> None:
    data = b"+ADw-script+AD4- \\u003cb\\u003e 6869"

    assert decoded(data, f"text/html; charset={label}") == data.decode()
    assert decoded(b"<meta charset=" + label.encode() + b">x").endswith(">x")


def test_what_cannot_be_read_and_what_a_terminal_would_obey_becomes_a_mark() -> None:
    assert decoded(b"a\xff\xfeb", "text/html; charset=utf-8") == "a\ufffd\ufffdb"
    assert decoded(b"a\x1b[2Jb\x00c\td\n") == "a\ufffd[2Jb\ufffdc\td\n"


@given(st.binary(max_size=300), st.text(max_size=60))
def test_any_bytes_become_text_that_can_be_written(data: bytes, content_type: str) -> None:
    decoded(data, f"text/html; charset={content_type}").encode()
