"""The letters that a text message holds 160 of, and plain signs for those that make it hold 70.

Source: 3GPP TS 23.038, the tables of PyPI gsm0338 1.1.0 and smsutil 1.1.3, compared 2026-11-22.
"""

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>"
    "?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The default alphabet; each sign counts one."""

EXTENSION = frozenset("\f^{}\\[~]|€")
"""Behind an escape; each sign counts two."""

PLAIN = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u2011": "-",
    "\u2026": "...",
    "\u2022": "-",
    "\u00b7": "-",
    "\u00d7": "x",
    "\u2122": "(TM)",
    "\u00ae": "(R)",
    "\u00a9": "(C)",
    "\u00bd": "1/2",
    "\u00b0": " deg",
    "`": "'",
    "\u00a0": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u200b": "",
    "\ufeff": "",
    "\t": " ",
}
"""Typographic signs and what stands for them in the alphabet; letters of languages are left out."""
