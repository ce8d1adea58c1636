"""The end-to-end proof: a site on loopback is gathered, judged, and judged again as recorded."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from a2p_lint.cli import main
from a2p_lint.evidence import Evidence
from a2p_lint.probes.pages import PAGES
from a2p_lint.readers import read_evidence
from tests.probes.loopback import Site, answer, redirect, site, trusting
from tests.probes.made_site import APPLICATION, HOME, faults, site_with

Said = pytest.CaptureFixture[str]
CHECK = ["check", str(APPLICATION), "--fiction", "--today", "2026-11-22", "--format", "json"]
GATHER = ["gather", str(APPLICATION), "--today", "2026-11-22"]


def opened(here: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every name lead to a site of ours, and nothing else be asked."""
    fetcher = here.fetcher(authorities=trusting("valid.pem"))
    monkeypatch.setattr("a2p_lint.cli.gather.probes", lambda: (PAGES,))
    monkeypatch.setattr("a2p_lint.probes.pages.fetcher", lambda: fetcher)


def reported(arguments: list[str], capsys: Said) -> bytes:
    """What a check prints, all of it that machines read."""
    assert main([*CHECK, *arguments]) in (0, 1)
    return capsys.readouterr().out.encode()


def rules_hit(report: bytes) -> set[str]:
    (found,) = json.loads(report)["reports"]
    return {finding["rule"] for finding in found["findings"]}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that is worked in."""
    monkeypatch.chdir(tmp_path)
    yield tmp_path


@pytest.fixture(scope="module")
def whole_site(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    """What is seen of the site without any fault."""
    out = tmp_path_factory.mktemp("whole") / "evidence.json"
    with site(site_with(), "valid.pem") as here, pytest.MonkeyPatch.context() as patch:
        opened(here, patch)
        assert main([*GATHER, "--out", str(out)]) == 0
    return read_evidence(out)


def test_the_site_is_seen_whole_and_nothing_is_wrong_with_it(
    folder: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    with site(site_with(), "valid.pem") as here:
        opened(here, monkeypatch)
        assert main(GATHER) == 0

    evidence = read_evidence(folder / "evidence.json")
    pages = evidence.pages
    assert sorted(here.paths) == ["/", "/book", "/contact", "/privacy", "/terms"]
    assert {page.status for page in pages.values()} == {200}
    assert (pages[HOME].title, pages[HOME].names, pages[HOME].language, pages[HOME].tls) == (
        "Harbor Lane Dental | Family dentistry in Portland",
        ("Harbor Lane Dental", "Family dentistry in Portland"),
        "en",
        "TLSv1.3",
    )
    report = reported(["--evidence", "evidence.json"], capsys)
    assert rules_hit(report) == set()
    assert json.loads(report)["reports"][0]["notes"] == []


@pytest.mark.parametrize(
    "fault", ["", *(pytest.param(fault, marks=pytest.mark.slow) for fault in faults())]
)
def test_judging_as_it_is_seen_and_from_the_record_is_the_same_byte_for_byte(
    fault: str,
    whole_site: Evidence,
    folder: Path,
    capsys: Said,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with site(site_with(fault), "valid.pem") as here:
        opened(here, monkeypatch)
        assert main(GATHER) == 0
        at_once = reported(["--gather"], capsys)

    replayed = reported(["--evidence", "evidence.json"], capsys)
    _, differing = whole_site.merged(read_evidence(folder / "evidence.json"))
    page = faults()[fault]["page"] if fault else ""

    assert differing == ((HOME if page == "home" else f"{HOME}/{page}",) if fault else ())
    assert replayed == at_once
    assert rules_hit(replayed) >= set(faults()[fault].get("rules", ()) if fault else ())


def test_the_same_site_gives_the_same_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("first.json", "second.json"):
        with site(site_with(), "valid.pem") as here:
            opened(here, monkeypatch)
            assert main([*GATHER, "--out", name]) == 0

    first = (folder / "first.json").read_bytes()
    assert first == (folder / "second.json").read_bytes()
    assert first == read_evidence(first).to_json().encode()


def test_what_a_page_or_a_file_of_evidence_says_never_reaches_the_terminal_as_an_order(
    folder: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both come from strangers: what a terminal would obey is shown, not sent."""
    orders = "\x1b[2J\x1b]0;owned\x07\u202e\x9b31m"
    answers = site_with()
    answers["/"] = answer(f"<title>Copper {orders}</title><p>Another {orders} business")
    answers["/privacy"] = redirect(f"/x{orders}")
    with site(answers, "valid.pem") as here:
        opened(here, monkeypatch)
        main([*GATHER, "--out", "seen.json"])
    page = {"status": 500, "title": orders, "html": f"<title>{orders}</title>", "detail": orders}
    written = {"pages": {HOME: page, f"{HOME}/{orders}": page}}
    (folder / "written.json").write_text(json.dumps(written), encoding="utf-8")

    for name in ("seen.json", "written.json"):
        main([*CHECK[:-2], "--verbose", "--evidence", name])
    said = "".join(capsys.readouterr())

    assert sorted(set(said) & set(orders) - set("[]2J0;owned31m")) == []
