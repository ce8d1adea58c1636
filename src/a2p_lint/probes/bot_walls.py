"""Tells a page that keeps programs out from a page that is not there.

The headers are those that the makers document; the phrases are what their pages say to everyone.
Compiled from public documentation of Cloudflare, Akamai, Imperva, Sucuri and DataDome, read
2026-11-22; https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/
documents ``cf-mitigated``.
"""

from __future__ import annotations

from collections.abc import Mapping

STATUSES = frozenset({401, 403, 405, 429, 503})
TOO_MANY_REQUESTS = 429
_READ = 50_000
_PHRASES = (
    "just a moment...", "checking your browser", "attention required! | cloudflare",
    "enable javascript and cookies to continue", "verify you are a human",
    "verify you are human", "verifying you are human", "captcha", "ddos protection by",
    "incapsula incident id", "pardon our interruption", "sucuri website firewall",
    "you don't have permission to access", "unusual traffic", "cf-chl-", "/cdn-cgi/challenge",
)  # fmt: skip
_HEADERS = ("x-datadome", "x-sucuri-block", "x-akamai-bot", "x-iinfo")


def is_bot_wall(status: int, headers: Mapping[str, str], html: str) -> bool:
    """Say whether an answer keeps a program out, so that it says nothing of what people see."""
    if status == TOO_MANY_REQUESTS or headers.get("cf-mitigated", "").lower() == "challenge":
        return True
    if status not in STATUSES:
        return False
    said = html[:_READ].lower()
    return any(name in headers for name in _HEADERS) or any(phrase in said for phrase in _PHRASES)
