"""Looks at a web page as a visitor with a browser does: after its scripts ran (extra ``browser``).

An installed Chromium shows the page, but never reaches the network itself: it is started without
any way out, and each request of the page is made by our own fetcher, which opens public addresses
only, pinned as everywhere. A fresh profile each time, no cookies, no downloads, one deadline.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from a2p_lint.evidence import url_key
from a2p_lint.probes.bot_walls import is_bot_wall
from a2p_lint.probes.fetching import HEADERS, Visit, WebFetcher
from a2p_lint.probes.probe import MissingExtraError, ProbeError
from a2p_lint.records import WebPage

try:
    from playwright.async_api import Error as PlaywrightError
    from playwright.async_api import async_playwright
except ImportError:
    raise MissingExtraError("browser") from None

if TYPE_CHECKING:
    from playwright.async_api import Browser as Chromium
    from playwright.async_api import BrowserContext, CDPSession, Page, Request, Route

SECONDS = 20.0
"""How long one web page may take in the browser."""
SETTLE_SECONDS = 3.0
"""How long a page that has loaded may go on asking for more."""
MAX_RENDERED = 2_000_000
"""How many characters of a rendered page are taken."""
MOST_REQUESTS = 80

CHROMIUMS = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
"""Where Chromium is looked for when nobody says."""
# Nowhere to go: what is not answered by us is not answered at all.
_FLAGS = (
    "--disable-background-networking", "--disable-component-update", "--disable-gpu",
    "--disable-quic", "--disable-sync", "--no-first-run", "--no-default-browser-check",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    # Frames of other sites stay where they can be read; there is nothing here to keep from them.
    "--disable-site-isolation-trials",
)  # fmt: skip
_NOWHERE = "http://127.0.0.1:9"
_SHOWN = frozenset({"document", "script", "stylesheet", "xhr", "fetch"})
_PASSED_ON = ("content-type", "access-control-allow-origin", "access-control-allow-headers")
MOST_FRAMES = 5
# Read in a world of its own, where the page's scripts have changed nothing. What a person sees and
# HTML does not say is written into it: which boxes are ticked, what styles do not show.
_READ = """((inside, most) => {
  const {setAttribute, removeAttribute} = Element.prototype;
  const root = document.documentElement, body = document.body;
  if (!root || (inside && !body)) return "";
  for (const box of root.querySelectorAll("input[type=checkbox], input[type=radio]"))
    box.checked ? setAttribute.call(box, "checked", "") : removeAttribute.call(box, "checked");
  for (const link of root.querySelectorAll("a[href]"))
    if (typeof link.href === "string") setAttribute.call(link, "href", link.href);
  let left = 20000;
  for (const one of body ? body.querySelectorAll("*") : []) {
    if (!left--) break;
    if (getComputedStyle(one).display === "none") setAttribute.call(one, "hidden", "");
  }
  const html = inside ? body.innerHTML : "<!doctype html>" + root.outerHTML;
  return html.length > most ? null : html;
})(%s, %d)"""


class Browser:
    """A browser for some web pages; ``with`` ends it. ``path`` is that of a Chromium, or blank."""

    def __init__(
        self, path: str = "", fetcher: WebFetcher | None = None, seconds: float = SECONDS
    ) -> None:
        self._path = path or next((one for one in CHROMIUMS if Path(one).exists()), "")
        if not self._path:
            places = ", ".join(CHROMIUMS)
            raise ProbeError(
                f"no Chromium is installed where it is looked for ({places}); name one with "
                "gather --chromium, or in A2P_LINT_CHROMIUM",
                f"aucun Chromium n'est installé là où il est cherché ({places}); nommez-en un par "
                "gather --chromium, ou dans A2P_LINT_CHROMIUM",
            )
        if not Path(self._path).is_file():
            raise ProbeError(
                f"there is no Chromium at {self._path}: mend --chromium or A2P_LINT_CHROMIUM, or "
                "leave both out",
                f"il n'y a pas de Chromium à {self._path}\u00a0: corrigez --chromium ou "
                "A2P_LINT_CHROMIUM, ou retirez les deux",
            )
        self._fetcher = fetcher or WebFetcher()
        self._seconds = seconds
        self._runner = asyncio.Runner()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.close()

    def look(self, url: str, before: WebPage) -> WebPage:
        """Add to the record of a URL what is there after scripts; as it was, when that fails."""
        return self._runner.run(self._look(url, before))

    async def _look(self, url: str, before: WebPage) -> WebPage:
        async with async_playwright() as playwright:
            try:
                chromium = await playwright.chromium.launch(
                    executable_path=self._path,
                    # Chromium's own sandbox does not start for root.
                    chromium_sandbox=getattr(os, "geteuid", lambda: 1)() != 0,
                    args=list(_FLAGS),
                    proxy={"server": _NOWHERE},
                )
            except PlaywrightError as error:
                said = str(error).partition("\n")[0][:200]
                raise ProbeError(
                    f"Chromium did not start: {said}", f"Chromium n'a pas démarré\u00a0: {said}"
                ) from None
            try:
                return await _Look(self._fetcher, self._seconds).at(
                    chromium, before.reached or url, before
                )
            finally:
                with suppress(PlaywrightError, TimeoutError):
                    await asyncio.wait_for(chromium.close(), 5)


class _Look:
    """One look at one web page, in a profile of its own."""

    def __init__(self, fetcher: WebFetcher, seconds: float) -> None:
        self._fetcher = fetcher
        self._seconds = seconds
        self._requests = 0
        self._first: Visit | None = None

    async def at(self, chromium: Chromium, url: str, before: WebPage) -> WebPage:
        context = await chromium.new_context(
            accept_downloads=False, service_workers="block", locale="en-US"
        )
        await context.route("**/*", self._answer)
        page = await context.new_page()
        loop = asyncio.get_running_loop()
        end = loop.time() + self._seconds
        with suppress(PlaywrightError, TimeoutError):
            await asyncio.wait_for(page.goto(url, wait_until="load", timeout=0), self._seconds)
            # A page that never rests is shown as it is by then.
            settle = min(SETTLE_SECONDS, max(end - loop.time(), 0.1))
            with suppress(PlaywrightError, TimeoutError):
                await asyncio.wait_for(page.wait_for_load_state("networkidle"), settle)
        try:
            left = max(end - loop.time(), 1.0)
            rendered = await asyncio.wait_for(self._read(context, page), left)
        except (PlaywrightError, TimeoutError):
            return before
        return self._record(before, url, page.url, rendered)

    async def _read(self, context: BrowserContext, page: Page) -> str:
        """Give the page's HTML as it stands, and after it that of the pages framed in it."""
        session = await context.new_cdp_session(page)
        tree = (await session.send("Page.getFrameTree"))["frameTree"]
        html = await self._read_one(session, tree, MAX_RENDERED)
        for frame in list(_frames_in(tree))[:MOST_FRAMES] if html else []:
            with suppress(PlaywrightError):  # one that has gone, or never came
                html += await self._read_one(session, frame, MAX_RENDERED - len(html), framed=True)
        return html

    async def _read_one(
        self, session: CDPSession, tree: Mapping[str, Any], most: int, *, framed: bool = False
    ) -> str:
        """Give the HTML of one frame, bounded before it leaves the browser."""
        frame = {"frameId": tree["frame"]["id"]}
        world = await session.send("Page.createIsolatedWorld", frame)
        found = await session.send(
            "Runtime.evaluate",
            {
                "expression": _READ % (json.dumps(framed), most),
                "contextId": world["executionContextId"],
                "returnByValue": True,
            },
        )
        html = found["result"].get("value")
        return html if isinstance(html, str) and len(html) <= most + len("<!doctype html>") else ""

    def _record(self, before: WebPage, asked: str, reached: str, rendered: str) -> WebPage:
        answer = self._first.answer if self._first else None
        if not rendered or answer is None:
            return before
        moved = reached.startswith(("http://", "https://")) and url_key(reached) != url_key(asked)
        if before.cause != "blocked":
            more = {"rendered": rendered, **({"reached": reached} if moved else {})}
            return before.model_copy(update=more)
        if is_bot_wall(answer.status, answer.headers, rendered):
            return before
        through = {"status": answer.status, "cause": "", "detail": "", "html": ""}
        return before.model_copy(update={**through, "rendered": rendered})

    async def _answer(self, route: Route, request: Request) -> None:
        """Make a request of the page's for it, or refuse it."""
        with suppress(PlaywrightError):
            self._requests += 1
            wanted = request.resource_type in _SHOWN and request.method == "GET"
            if not wanted or self._requests > MOST_REQUESTS:
                await route.abort("blockedbyclient")
                return
            headers: Mapping[str, str] = {**HEADERS, "Accept": "*/*"}
            visit = await asyncio.to_thread(
                self._fetcher.visit, request.url, headers, self._seconds / 2
            )
            main = request.resource_type == "document" and request.frame.parent_frame is None
            if main and self._first is None:
                self._first = visit
            if visit.answer is None:
                await route.abort("addressunreachable")
            elif main and visit.redirects:
                # The browser must know where it is: it is sent on, and asks once more.
                body = f"<script>location.replace({_quoted(visit.reached)})</script>"
                await route.fulfill(status=200, content_type="text/html", body=body)
            else:
                answer = visit.answer
                passed = {
                    name: answer.headers[name] for name in _PASSED_ON if name in answer.headers
                }
                await route.fulfill(status=answer.status, headers=passed, body=answer.body)


def _frames_in(tree: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Give the frames below a frame, those on the way first."""
    for child in tree.get("childFrames", ()):
        yield child
        yield from _frames_in(child)


def _quoted(url: str) -> str:
    """Write a URL as a literal that no page's address can end."""
    return json.dumps(url).replace("<", "\\u003c")
