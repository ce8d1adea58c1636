"""Looks at an application's web pages, politely: one after the other, few, each once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING

from a2p_lint.application import Application
from a2p_lint.domains import host_of, is_ip_address
from a2p_lint.evidence import Evidence, plain_url, url_key
from a2p_lint.probes.known_names import KNOWN, KNOWN_PAGE, NOBODY
from a2p_lint.probes.probe import NotChecked, Options, Probe, Progress
from a2p_lint.probes.web_plan import MOST, Wanted, linked, named
from a2p_lint.records import Cause, WebPage
from a2p_lint.url_secrets import without_secrets

if TYPE_CHECKING:
    from a2p_lint.probes.browsing import Browser
    from a2p_lint.probes.fetching import Fetcher

MAX_KEPT = 12_000_000
"""How much HTML a file of evidence takes, written as JSON: it is read back only up to 16 MB."""
_LONGEST_NAME, _MOST_NAMES = 200, 10
# With these a visitor who wrote no scheme ends on the page without encryption.
_TRY_PLAIN = frozenset({"connection", "timeout"})


def plan(application: Application, known: Evidence, options: Options) -> Iterator[str]:
    """Give the web pages that would be opened, and say that links are followed."""
    pages = named(application, options.needs)
    for wanted in pages:
        said = _on_record(wanted.url, known, options)
        yield f"{wanted.url} ({'; '.join(filter(None, (wanted.at, said)))})"
    if pages:
        yield _THEN[options.lang]
        yield _KNOWN_NAMES[options.lang]


def _on_record(url: str, known: Evidence, options: Options) -> str:
    """Say that a web page is not opened, and why; blank where it is."""
    if options.given.page(url) is not None:
        return _GIVEN[options.lang]
    return _RECORDED[options.lang] if _serves(known.page(url), options) else ""


_GIVEN = {
    "en": "given by you, which counts: not opened",
    "fr": "fourni par vous, ce qui compte : non ouvert",
}
_RECORDED = {"en": "on record", "fr": "déjà relevé"}


_THEN = {
    "en": f"then what these link to on the brand's own domain (policy, terms, opt-in, contact), "
    f"{MOST} web pages in all",
    "fr": f"puis ce vers quoi elles mènent sur le domaine de la marque (politique, conditions, "
    f"inscription, contact), {MOST} pages Web en tout",
}
_KNOWN_NAMES = {
    "en": f"where one fails, {KNOWN_PAGE}, and the names {KNOWN} and {NOBODY}, to tell whether the "
    "fault is this machine's own network",
    "fr": f"si l'une échoue, {KNOWN_PAGE} et les noms {KNOWN} et {NOBODY}, pour savoir si la faute "
    "est au réseau de cet ordinateur",
}


def gather(
    application: Application, known: Evidence, options: Options, progress: Progress
) -> Evidence:
    """Open the web pages, then what they link to; give the records of those opened now."""
    with ExitStack() as stack:
        visits = _Visits(known, options, progress)
        visits.fetcher = fetcher()
        if options.browser:
            visits.browser = stack.enter_context(browser(options))
        for wanted in named(application, options.needs):
            visits.go(wanted)
        for wanted in linked(application, visits.seen, options.needs):
            visits.go(wanted)
        return visits.new


def fetcher() -> Fetcher:
    """Give what opens web pages."""
    from a2p_lint.probes.fetching import WebFetcher

    return WebFetcher()


def browser(options: Options) -> Browser:
    """Give the browser that looks at them after their scripts ran."""
    from a2p_lint.probes.browsing import Browser

    return Browser(options.chromium)


class _Visits:
    """The visits to web pages, and what is on record of them so far."""

    fetcher: Fetcher
    browser: Browser | None = None

    def __init__(self, known: Evidence, options: Options, progress: Progress) -> None:
        self._known = known
        self._options = options
        self._progress = progress
        self._made: dict[str, WebPage] = {}
        self._opened = 0
        self._cut_off: NotChecked | None = None
        self._room = MAX_KEPT

    @property
    def new(self) -> Evidence:
        """The records of the web pages that were opened now."""
        return Evidence(pages=self._made)

    @property
    def seen(self) -> Evidence:
        """All that is on record by now."""
        return self.new.merged(self._known)[0]

    def go(self, wanted: Wanted) -> None:
        """Open one web page, unless it is on record and serves."""
        given = self._options.given.page(wanted.url) is not None
        if given or _serves(self.seen.page(wanted.url), self._options):
            self._progress(wanted.url, "given" if given else "=")
            return
        if self._opened >= MOST:
            return
        self._opened += 1
        key = self.seen.key_of(wanted.url)
        if self._cut_off is not None:
            self._progress(key, self._cut_off)
            return
        page = self._looked_at(_address(wanted.url, key))
        if "://" not in wanted.url and page.cause in _TRY_PLAIN:
            plain = f"http://{wanted.url.strip()}"
            without = self._looked_at(plain_url(plain))
            if not without.failure:
                key, page = url_key(plain), without
        # An inner address by number is what the application says: no name was asked for.
        numbered = page.cause == "private-address" and is_ip_address(host_of(key))
        own = None if numbered else self.fetcher.own_fault(page.cause)
        if own is not None:
            self._cut_off = own if page.cause != "tls" else None
            self._progress(key, own)
            return
        self._made[key] = page
        self._progress(key, page.cause or str(page.status or ""))

    def _looked_at(self, url: str) -> WebPage:
        page = self.fetcher.fetch(url)
        if self.browser is not None and (not page.failure or page.cause == "blocked"):
            page = self.browser.look(url, page)
        return self._completed(url, page)

    def _completed(self, url: str, page: WebPage) -> WebPage:
        """Add what the page says of itself, and the day; leave out what there is no room for."""
        from a2p_lint.webpages import document_of

        document = document_of(page.rendered or page.html, page.reached or url)
        size = len(json.dumps(page.html)) + len(json.dumps(page.rendered))
        more: dict[str, str | date | tuple[str, ...]] = {
            "title": document.title[:_LONGEST_NAME],
            "language": document.language[:20],
            "names": tuple(name[:_LONGEST_NAME] for name in document.names[:_MOST_NAMES]),
            "reached": without_secrets(page.reached),
            "redirects": tuple(map(without_secrets, page.redirects)),
            "seen_on": self._options.today,
        }
        if size > self._room:
            cause: Cause = "too-large"
            more |= {"cause": cause, "html": "", "rendered": "", "detail": "no room for it"}
        else:
            self._room -= size
        return page.model_copy(update=more)


def _address(url: str, key: str) -> str:
    """Give what is opened for a URL that is filed under a key, which may hide what opens it."""
    plain = plain_url(url)
    if "://" in plain:
        return plain
    scheme, _, _ = key.partition("://")
    return plain_url(f"{scheme}://{plain}")


def _serves(page: WebPage | None, options: Options) -> bool:
    """Say whether a record is young enough not to look again; a failure is always tried again."""
    if page is None or page.failure or page.seen_on is None or options.max_age is None:
        return False
    days: int = (options.today - page.seen_on).days
    return 0 <= days <= int(options.max_age)


PAGES = Probe("pages", plan, gather)
