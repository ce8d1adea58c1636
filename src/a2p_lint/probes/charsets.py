"""Turns the bytes of a web page into text, as browsers do, whatever the page says of itself.

The order is that of the HTML standard: byte order mark, HTTP header, ``<meta>``; without any, UTF-8
and then Windows-1252. https://html.spec.whatwg.org/#determining-the-character-encoding, read
2026-11-22.
"""

from __future__ import annotations

import codecs
import re

SNIFFED = 1024
"""In so many bytes a browser looks for ``<meta charset>``."""

# Labels that browsers know; Python knows others ("zlib", "utf-7", "unicode_escape") that turn bytes
# into what no browser shows.
_KNOWN = re.compile(
    r"utf-?8|utf-16(?:le|be)?|(?:us-)?ascii|iso-?8859-\d{1,2}|latin-?[1-9]|windows-125\d|cp125\d|"
    r"koi8-[ru]|gbk|gb2312|gb18030|big5|euc-jp|shift[_-]jis|sjis|euc-kr|macintosh"
)
# What these say is read as Windows-1252, as browsers do.
_WESTERN = re.compile(r"(?:us-)?ascii|iso-?8859-1|latin-?1")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"),
          (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip
_META = re.compile(rb"<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_HEADER = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
# A page has no use for these, and a terminal or a file might.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def decoded(data: bytes, content_type: str = "") -> str:
    """Give the text of a web page; what cannot be read becomes U+FFFD, never an error."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _text(data[len(mark) :], name)
    said = _HEADER.search(content_type)
    if said and (name := _codec(said[1])):
        return _text(data, name)
    meta = _META.search(data[:SNIFFED])
    if meta and (name := _codec(meta[1].decode("ascii", "replace"))):
        # A page that could be searched for ASCII is no UTF-16, whatever it says.
        return _text(data, "utf-8" if name.startswith("utf-16") else name)
    try:
        return _cleaned(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _text(data, "cp1252")


def _codec(label: str) -> str:
    """Give Python's name of an encoding that browsers know, or ``""``."""
    label = label.strip().lower()
    if not _KNOWN.fullmatch(label):
        return ""
    if _WESTERN.fullmatch(label):
        return "cp1252"
    if label == "utf-16":
        return "utf-16-le"
    label = "mac-roman" if label == "macintosh" else label.replace("windows-", "cp")
    try:
        return codecs.lookup(label).name
    except LookupError:
        return ""


def _text(data: bytes, codec: str) -> str:
    return _cleaned(data.decode(codec, "replace"))


def _cleaned(text: str) -> str:
    return _CONTROLS.sub("\ufffd", text) if _CONTROLS.search(text) else text
