"""Turns the bytes of a source into text, or says why they are none."""

from __future__ import annotations

import codecs

from a2p_lint.readers.flaws import Flaw, Refused

# The mark of UTF-32 begins with that of UTF-16, so it is looked for first.
_NOT_UTF_8 = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


def decoded(data: bytes) -> str:
    """Give the text without its byte order mark; only UTF-8 is read."""
    for mark, form in _NOT_UTF_8.items():
        if data.startswith(mark):
            raise Refused(Flaw("not-saved-as-utf-8", 0, {"form": form}))
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
