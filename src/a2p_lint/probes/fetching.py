"""Opens one web page as a visitor without a browser does, and gives the record of what came.

A failure is a record with a cause. Nothing is kept from one visit to the next: no cookies, no
connection; no proxy is taken from the environment.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from html import escape, unescape
from typing import NamedTuple, Protocol
from urllib.parse import urljoin

from a2p_lint import __version__
from a2p_lint.probes.addresses import Addresses, RefusedError
from a2p_lint.probes.bot_walls import is_bot_wall
from a2p_lint.probes.charsets import decoded
from a2p_lint.probes.exchanges import Answer, Deadline, Exchanges
from a2p_lint.probes.known_names import KNOWN_PAGE
from a2p_lint.probes.own_network import SECONDS as KNOWN_SECONDS
from a2p_lint.probes.own_network import OwnNetwork
from a2p_lint.probes.probe import NotChecked
from a2p_lint.records import WebPage

MAX_REDIRECTS = 5
SECONDS = 20.0
"""How long one web page may take, redirects and all."""
USER_AGENT = f"a2p-lint/{__version__} (checks the web pages of a messaging application)"
HEADERS: Mapping[str, str] = {
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1",
    "Accept-Encoding": "gzip, identity",
    "Accept-Language": "en-US,en;q=0.8",
    "Connection": "close",
    "User-Agent": USER_AGENT,
}

# A page that sends its visitors on at once; one for those without scripts is not meant.
_REFRESH = re.compile(
    r"<meta\s[^<>]{0,200}?http-equiv\s{0,9}=\s{0,9}[\"']?refresh\b[^<>]{0,600}>", re.IGNORECASE
)
_REFRESH_TO = re.compile(
    r"content\s{0,9}=\s{0,9}[\"']?\s{0,9}[0-5](?:\.\d{0,3})?\s{0,9}[;,]\s{0,9}url\s{0,9}=\s{0,9}"
    r"[\"']?([^\"'<>\s]{1,500})",
    re.IGNORECASE,
)
_HEAD = 20_000
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HTML = frozenset({"", "text/html", "application/xhtml+xml"})
_PLAIN = frozenset({"text/plain", "text/markdown"})
# What begins so is no text, whatever its server says of it.
_FILES = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF")


class Fetcher(Protocol):
    """What opens web pages for the one who gathers; tests and plugins may bring their own."""

    def fetch(self, url: str) -> WebPage:
        """Give the record of one URL, without the day; a failure is a record too."""

    def own_fault(self, cause: str) -> NotChecked | None:
        """Give why a failure of this cause says nothing of the web page; None where it does."""


class Visit(NamedTuple):
    """What one URL came to: where the visit ended, and what it brought or why it failed."""

    reached: str
    redirects: tuple[str, ...]
    answer: Answer | None = None
    failure: RefusedError | None = None


class WebFetcher:
    """Opens web pages over the network: public addresses only, each looked up once and pinned."""

    def __init__(
        self,
        addresses: Addresses | None = None,
        exchanges: Exchanges | None = None,
        seconds: float = SECONDS,
    ) -> None:
        self._addresses = addresses or Addresses()
        self._exchanges = exchanges or Exchanges()
        self._seconds = seconds
        self._own_network = OwnNetwork(self._addresses, self._open_known)

    def own_fault(self, cause: str) -> NotChecked | None:
        """Give why a failure says nothing of the web page: known names fail here as well."""
        return self._own_network.fault(cause)

    def _open_known(self) -> str:
        visit = self.visit(KNOWN_PAGE, seconds=min(self._seconds, KNOWN_SECONDS))
        return "" if visit.failure is None else visit.failure.cause

    def fetch(self, url: str) -> WebPage:
        """Give the record of one URL."""
        visit = self.visit(url, refreshing=True)
        reached = visit.reached if visit.redirects else ""
        if visit.answer is None:
            failure = visit.failure
            return WebPage(
                cause=failure.cause if failure else "connection",
                detail=failure.detail if failure else "",
                reached=reached,
                redirects=visit.redirects,
            )
        answer = visit.answer
        page = WebPage(
            status=answer.status,
            reached=reached,
            redirects=visit.redirects,
            tls=answer.tls,
            sha256=hashlib.sha256(answer.body).hexdigest() if answer.body else "",
        )
        html = _html(answer)
        if is_bot_wall(answer.status, answer.headers, html or ""):
            said = "a page that keeps programs out"
            return page.model_copy(update={"cause": "blocked", "detail": said, "html": html or ""})
        if html is None:
            kind = answer.headers.get("content-type", "")[:80]
            return page.model_copy(update={"cause": "not-html", "detail": kind})
        return page.model_copy(update={"html": html})

    def visit(
        self,
        url: str,
        headers: Mapping[str, str] = HEADERS,
        seconds: float | None = None,
        *,
        refreshing: bool = False,
    ) -> Visit:
        """Follow a URL to what it brings; every step is checked and connected to anew.

        With ``refreshing`` a page that sends its visitors on in its own text is a redirect too.
        """
        deadline = Deadline(self._seconds if seconds is None else seconds)
        passed: list[str] = []
        here = _written(url)
        try:
            while True:
                place = self._addresses.place(here, deadline.left())
                answer = self._exchanges.exchange(here, place, headers, deadline)
                there = _leads_on(answer, refreshing=refreshing)
                onward = _resolved(here, there) if there else here
                # A page that shows itself anew every few seconds has arrived.
                if not there or (onward == here and answer.status not in _REDIRECTS):
                    return Visit(here, tuple(passed), answer)
                if len(passed) == MAX_REDIRECTS:
                    raise RefusedError("redirects", f"more than {MAX_REDIRECTS}")
                here = onward
                passed.append(here)
        except RefusedError as failure:
            return Visit(here, tuple(passed), failure=failure)


def _leads_on(answer: Answer, *, refreshing: bool) -> str:
    """Give where an answer sends its visitors, or ``""``."""
    if answer.status in _REDIRECTS:
        return answer.headers.get("location", "").strip()
    html = _html(answer) if refreshing else None
    found = _REFRESH.search(html, 0, _HEAD) if html else None
    if html is None or found is None or "<noscript" in html[: found.start()].lower():
        return ""
    to = _REFRESH_TO.search(found[0])
    return unescape(to[1]) if to else ""


def _written(url: str) -> str:
    """Give a URL as a browser would send it: blanks are escaped, a fragment is kept at home."""
    return url.strip().partition("#")[0].replace(" ", "%20")


def _resolved(here: str, there: str) -> str:
    try:
        return _written(urljoin(here, there[:8192]))
    except ValueError:
        raise RefusedError("refused", "a redirect to no address") from None


def _html(answer: Answer) -> str | None:
    """Give the HTML of an answer, or None when it is something else."""
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in _HTML | _PLAIN or answer.body.startswith(_FILES):
        return None
    text = decoded(answer.body, answer.headers.get("content-type", ""))
    return f"<pre>{escape(text, quote=False)}</pre>" if kind in _PLAIN else text
