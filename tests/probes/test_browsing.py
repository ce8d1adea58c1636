"""A browser sees what scripts make of a page, and reaches nothing but what we fetch for it."""

import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from a2p_lint import WebPage
from a2p_lint.cli import main
from a2p_lint.cli.gather import CHROMIUM
from a2p_lint.probes import ProbeError
from a2p_lint.probes.addresses import Addresses, Reply
from a2p_lint.probes.browsing import CHROMIUMS, Browser
from a2p_lint.probes.fetching import WebFetcher
from a2p_lint.readers import read_evidence
from a2p_lint.webpages import document_of
from tests.probes.loopback import HOME, Site, answer, redirect, site, trusting
from tests.probes.made_site import APPLICATION, site_with

INSTALLED = next(
    (one for one in (os.environ.get(CHROMIUM, ""), *CHROMIUMS) if one and Path(one).exists()), ""
)
needs_chromium = pytest.mark.skipif(
    not INSTALLED, reason="no Chromium is installed here: nothing was tried in a browser"
)
pytestmark = [needs_chromium, pytest.mark.slow]

BOX = "<label><input type=checkbox> Text me about my visits</label>"
SCRIPTED = """<title>Book</title><div id=app></div><script src=/app.js></script>
<link rel=stylesheet href=/site.css>"""
APP = f"document.getElementById('app').innerHTML = `{BOX}`"


@pytest.fixture
def here() -> Iterator[Site]:
    """A site whose answers a test fills in."""
    with site({}) as opened:
        yield opened


def looked(
    here: Site, url: str = HOME, seconds: float = 8, fetcher: WebFetcher | None = None
) -> WebPage:
    """What is on record after a visit without and one with the browser."""
    fetcher = fetcher or here.fetcher()
    with Browser(INSTALLED, fetcher, seconds) as browser:
        return browser.look(url, fetcher.fetch(url))


def test_what_scripts_make_is_seen_beside_what_was_there_before(here: Site) -> None:
    here.answers |= {
        "/": answer(SCRIPTED),
        "/app.js": answer(APP, Content_Type="text/javascript"),
    }

    page = looked(here)

    assert document_of(page.html).forms == ()
    assert document_of(page.rendered).forms[0].choices[0].label == "Text me about my visits"
    assert (page.html, page.status, page.reached) == (SCRIPTED, 200, "")


def test_a_page_that_sends_on_by_script_or_redirect_is_read_where_it_ends(here: Site) -> None:
    here.answers |= {
        "/": redirect("/moved"),
        "/moved": answer("<script>location.href = '/last'</script>"),
        "/last": redirect("/end"),
        "/end": answer("<p>The end</p>"),
    }

    page = looked(here)

    assert "The end" in page.rendered
    assert page.reached == f"{HOME}end"


def test_what_a_person_sees_and_html_does_not_say_is_read(here: Site) -> None:
    """A box that a script ticked, a text that a style hides, a form of another site in a frame."""
    frame = "<form><input type=tel name=phone><a href=terms>Terms</a></form>"
    here.answers |= {
        "/": answer(
            f"<link rel=stylesheet href=/a.css><form>{BOX}<input name=setAttribute></form>"
            "<p class=far>Consent in small print</p><p>Shown</p>"
            "<iframe src=http://forms.example/in/frame></iframe>"
            "<script>document.querySelector('input').checked = true</script>"
        ),
        "/a.css": answer(".far { display: none }", Content_Type="text/css"),
        "/in/frame": answer(frame),
    }

    page = looked(here)
    seen = document_of(page.rendered, HOME)

    assert document_of(page.html).forms[0].choices[0].checked is False
    assert seen.forms[0].choices[0].checked is True
    assert [field.kind for field in seen.forms[1].fields] == ["tel"]
    assert [link.url for link in seen.links] == ["http://forms.example/in/terms"]
    assert "Shown" in seen.text.raw
    assert "small print" not in seen.text.raw
    assert "small print" in seen.hidden.raw


def test_nothing_inner_is_reached_by_any_means_that_a_page_has(here: Site) -> None:
    with site({}) as inner:
        ways = f"""<img src=http://127.0.0.1:{inner.port}/img>
          <iframe src=http://127.0.0.1:{inner.port}/frame></iframe>
          <link rel=prefetch href=http://127.0.0.1:{inner.port}/prefetch>
          <link rel=preconnect href=http://127.0.0.1:{inner.port}/>
          <link rel=stylesheet href=http://inner.example/css>
          <video src=http://127.0.0.1:{inner.port}/video></video><script>
          const at = "127.0.0.1:{inner.port}";
          fetch(`http://${{at}}/fetch`).catch(() => 0);
          fetch("http://inner.example/named").catch(() => 0);
          fetch(`http://${{at}}/post`, {{method: "POST", body: "x"}}).catch(() => 0);
          navigator.sendBeacon(`http://${{at}}/beacon`, "x");
          try {{ new WebSocket(`ws://${{at}}/socket`) }} catch (e) {{}}
          try {{ new EventSource(`http://${{at}}/events`) }} catch (e) {{}}
          try {{ new Worker(`http://${{at}}/worker`) }} catch (e) {{}}
          navigator.serviceWorker && navigator.serviceWorker.register("/worker.js").catch(() => 0);
          window.open(`http://${{at}}/window`);
          new RTCPeerConnection({{iceServers: [{{urls: `stun:${{at}}`}}]}}).createDataChannel("x");
          document.title = "tried";
          </script><p>All was tried</p>"""
        here.answers["/"] = answer(ways)

        def resolver(host: str, port: int, *_: object) -> list[Reply]:
            at = ("127.0.0.1", here.port) if host != "inner.example" else ("10.0.0.1", 80)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", at)]

        addresses = Addresses(resolver=resolver, allowed=("127.0.0.1/32",))
        page = looked(here, fetcher=WebFetcher(addresses, seconds=5))

        assert "All was tried" in page.rendered
        assert "tried" in document_of(page.rendered).title
        assert (inner.connections, set(here.paths)) == (0, {"/"})


@pytest.mark.parametrize(
    "html",
    [
        "<p>x</p><script>while (true) {}</script>",
        "<script>for (let i = 0; i < 30; i++) document.write('<p>' + 'x'.repeat(1e6))</script>",
        "<script>setInterval(() => fetch('/' + Math.random()), 1)</script>",
        "<script>alert('hello'); confirm('well?'); prompt('who?')</script>",
        "<script>while (true) history.pushState({}, '', '/' + Math.random())</script>",
        "<script>location.reload()</script>",
    ],
    ids=["loop", "30 MB", "asks for ever", "dialogs", "history", "reload"],
)
def test_a_page_that_never_ends_or_grows_is_left_at_the_deadline(html: str, here: Site) -> None:
    here.answers["/"] = answer(html)
    began = time.monotonic()

    page = looked(here, seconds=2)

    assert (page.status, page.html) == (200, html)
    assert len(page.rendered) <= 2_000_020
    assert time.monotonic() - began < 25


def test_nothing_is_kept_downloaded_or_told_from_one_page_to_the_next(here: Site) -> None:
    here.answers |= {
        "/": answer(
            "<script>localStorage.n = (+localStorage.n || 0) + 1; document.cookie = 'n=1';"
            "document.write('<p>visit ' + localStorage.n)</script>",
            Set_Cookie="id=1",
        ),
        "/file": answer("x", Content_Disposition="attachment; filename=x.exe"),
    }
    fetcher = here.fetcher()
    with Browser(INSTALLED, fetcher, 8) as browser:
        pages = [browser.look(HOME, fetcher.fetch(HOME)) for _ in range(2)]
        browser.look(f"{HOME}file", fetcher.fetch(f"{HOME}file"))

    assert ["visit 1" in page.rendered for page in pages] == [True, True]
    assert not any(b"cookie" in request.lower() for request in here.requests)


def test_a_chromium_that_is_not_there_is_named_in_a_sentence() -> None:
    with pytest.raises(ProbeError, match="there is no Chromium at /nowhere/chromium: mend"):
        Browser("/nowhere/chromium")


def test_where_a_chromium_is_looked_for_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("a2p_lint.probes.browsing.CHROMIUMS", ("/nowhere/a", "/nowhere/b"))

    with pytest.raises(ProbeError, match=r"looked for \(/nowhere/a, /nowhere/b\); name one"):
        Browser()


def test_the_command_looks_with_the_browser_when_it_is_told_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = str(tmp_path / "evidence.json")
    with site(site_with("site-only-after-scripts"), "valid.pem") as here:
        fetcher = here.fetcher(authorities=trusting("valid.pem"))
        monkeypatch.setattr("a2p_lint.probes.pages.fetcher", lambda: fetcher)
        monkeypatch.setattr(
            "a2p_lint.probes.pages.browser", lambda options: Browser(options.chromium, fetcher)
        )
        arguments = ["gather", str(APPLICATION), "--only", "pages", "--browser"]
        arguments += ["--chromium", INSTALLED]
        assert main([*arguments, "--out", out]) == 0

    home = read_evidence(Path(out)).pages["https://harborlanedental.example"]
    assert "Family dentistry" not in document_of(home.html).text.raw
    assert "Family dentistry" in document_of(home.rendered).text.raw
