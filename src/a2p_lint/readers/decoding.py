"""Turns the bytes of a source into text, or says why they are none."""

from __future__ import annotations

import codecs

from a2p_lint.readers.flaws import Flaw, Refused

_NOT_UTF_8 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decoded(data: bytes) -> str:
    """Give the text without its byte order mark; only UTF-8 is read."""
    if data.startswith(_NOT_UTF_8):
        raise Refused(Flaw("utf-16", 0))
    try:
        text = data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode().removeprefix("\ufeff")
        raise Refused(Flaw("not-utf-8", len(before)), text=before) from None
    if not text or text.isspace():
        raise Refused(Flaw("empty", 0))
    nul = text.find("\0")
    if nul >= 0:
        raise Refused(Flaw("nul", nul), text=text)
    return text
