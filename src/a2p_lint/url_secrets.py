"""Hides what a URL carries to prove who asks: names and passwords, tokens, keys, signatures.

The rule, as docs/guides/gathering.md tells it. A name and password before the host are hidden. The
value of a parameter, in the query or behind the #, is hidden

- always, where the parameter's name says secret: it contains token, secret, passw, signature,
  credential, apikey or sessid, or one of its words is sig, jwt, hmac, otp, pin, pwd or auth;
- where it also looks like one, where a word of the name is key, code, pass, hash, session, sid,
  ticket, invite or sas: eight signs or more with a digit among them, or twenty of any kind. So
  ``?key=privacy`` and ``?code=12`` stay two pages.

What stands in place of each is always the same, so evidence and application still find each other.
"""

from __future__ import annotations

import re

HIDDEN = "***"
# Written, not compiled: most commands never meet one.
_CREDENTIALS = r"(?<=://)[^\s/@?#]{1,200}@"
_END = r"\s&#;\"'<>“”«»‘’"
# What closes a sentence or a bracket behind a URL is no part of it.
_PARAMETER = rf"(?<=[?&#;])([^={_END}?]{{1,100}})=([^{_END}]*[^{_END}.,:!?)\]}}])"
_WORDS = r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])"
_SURE_PARTS = (
    "token", "secret", "passw", "signature", "credential", "apikey", "sessid",
)  # fmt: skip
_SURE_WORDS = frozenset({"sig", "jwt", "hmac", "otp", "pin", "pwd", "auth"})
_PERHAPS = frozenset(
    {"key", "code", "pass", "hash", "session", "sid", "ticket", "invite", "sas"}
)  # fmt: skip
_LONG, _VERY_LONG = 8, 20


def without_secrets(text: str) -> str:
    """Give a text in which no URL shows a secret; anything else in it stays as it is."""
    if "@" in text and "://" in text:
        text = re.sub(_CREDENTIALS, f"{HIDDEN}@", text)
    if "=" in text and ("?" in text or "#" in text or "&" in text):
        text = re.sub(_PARAMETER, _shown, text)
    return text


def _shown(parameter: re.Match[str]) -> str:
    from urllib.parse import unquote

    name, value = unquote(parameter[1]), unquote(parameter[2])
    return f"{parameter[1]}={HIDDEN}" if _is_secret(name, value) else parameter[0]


def _is_secret(name: str, value: str) -> bool:
    joined = "".join(filter(str.isalnum, name)).lower()
    words = {word.lower() for word in re.findall(_WORDS, name)}
    if any(part in joined for part in _SURE_PARTS) or not words.isdisjoint(_SURE_WORDS):
        return True
    if words.isdisjoint(_PERHAPS):
        return False
    looks = len(value) >= _LONG and any(map(str.isdigit, value))
    return looks or len(value) >= _VERY_LONG
