"""What an application gives by hand wins over what is seen, and what is written is kept private."""

import json
import stat
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest

from a2p_lint import Application, Evidence, WebPage
from a2p_lint.cli import main
from a2p_lint.evidence import LineType, Listing
from a2p_lint.probes import NotChecked, Probe, Progress
from a2p_lint.probes.pages import PAGES
from a2p_lint.readers import read_evidence

Said = pytest.CaptureFixture[str]
HOME = "https://harborlanedental.example"
BRAND = f"brand: {{legal_name: Harbor Lane Dental LLC, website: {HOME}}}\n"
GIVEN = f"{BRAND}evidence: {{pages: {{{HOME}: {{file: home.html}}}}}}\n"


class Gone:
    """A fetcher for which no site is there."""

    def __init__(self, own: NotChecked | None = None) -> None:
        self.opened: list[str] = []
        self.own = own

    def fetch(self, url: str) -> WebPage:
        self.opened.append(url)
        return WebPage(cause="dns", detail="no such name")

    def own_fault(self, cause: str) -> NotChecked | None:
        return self.own


@pytest.fixture
def gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Gone:
    """A folder that is worked in, and a web in which every site is gone."""
    fetcher = Gone()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("a2p_lint.cli.gather.probes", lambda: (PAGES,))
    monkeypatch.setattr("a2p_lint.probes.pages.fetcher", lambda: fetcher)
    Path("home.html").write_text("<title>Harbor Lane Dental</title>", encoding="utf-8")
    Path("a.yaml").write_text(GIVEN, encoding="utf-8")
    Path("b.yaml").write_text(BRAND, encoding="utf-8")
    return fetcher


def probed(evidence: Evidence) -> Probe:
    def plan(application: Application, known: Evidence, options: Namespace) -> Iterator[str]:
        yield "all"

    def look(
        application: Application, known: Evidence, options: Namespace, progress: Progress
    ) -> Evidence:
        return evidence

    return Probe("pages", plan, look)


def test_a_web_page_that_the_application_gives_by_file_is_not_opened(
    gone: Gone, capsys: Said
) -> None:
    assert main(["gather", "a.yaml", "--select", "website/bare"]) == 0

    assert gone.opened == []
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == f"pages: {HOME} (/brand/website; given by you, which counts: not opened)"
    assert f"{HOME}: given by you, not opened" in lines
    assert read_evidence("evidence.json").pages == {}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_check_gather_judges_the_given_page_and_says_what_it_looks_at(
    gone: Gone, capsys: Said, lang: str
) -> None:
    assert main(["check", "a.yaml", "--gather", "--lang", lang, "--format", "json"]) == 0

    out, err = capsys.readouterr()
    (report,) = json.loads(out)["reports"]
    ended = {outcome["rule"]: outcome["status"] for outcome in report["outcomes"]}
    assert (gone.opened, ended["website/unseen"]) == ([], "checked")
    assert err.replace("\u00a0", "").startswith(f"pages: {HOME} (/brand/website; ")


def test_a_record_given_with_evidence_stands_in_check_gather_and_is_seen_anew_by_gather(
    gone: Gone,
) -> None:
    seen = Evidence(pages={HOME: WebPage(status=200, html="home")})
    Path("seen.json").write_text(seen.to_json(), encoding="utf-8")

    main(["check", "b.yaml", "--gather", "--evidence", "seen.json"])
    assert gone.opened == []

    main(["gather", "b.yaml", "--evidence", "seen.json", "--select", "website/bare"])
    assert gone.opened == [HOME]
    assert read_evidence("evidence.json").pages[HOME].cause == "dns"


def test_a_page_of_a_file_in_a_file_of_evidence_is_not_opened_either(gone: Gone) -> None:
    Path("local.yaml").write_text(f"pages: {{{HOME}: {{file: home.html}}}}\n", encoding="utf-8")

    assert main(["gather", "b.yaml", "--evidence", "local.yaml"]) == 0

    assert gone.opened == []
    assert read_evidence("evidence.json").pages[HOME].html == "<title>Harbor Lane Dental</title>"


def test_no_probe_overrides_what_is_given_but_what_the_command_was_told_does(
    gone: Gone, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = "+15035550121"
    seen = Evidence(
        pages={HOME: WebPage(cause="dns"), f"{HOME}/a": WebPage(status=200)},
        line_types={number: LineType(type="mobile", source="by hand")},
    )
    monkeypatch.setattr("a2p_lint.cli.gather.probes", lambda: (probed(seen),))
    Path("a.yaml").write_text(
        f"{BRAND}evidence: {{pages: {{{HOME}: {{status: 200}}}},"
        f" line_types: {{{number}: landline}}}}\n"
    )

    assert main(["gather", "a.yaml"]) == 0

    kept = read_evidence("evidence.json")
    assert (list(kept.pages), kept.line_types[number].type) == ([f"{HOME}/a"], "mobile")


def test_what_could_not_be_checked_is_said_and_ends_with_2_and_the_rest_is_written(
    gone: Gone, capsys: Said
) -> None:
    gone.own = NotChecked("could not be checked: no network", "n'a pu être vérifié : sans réseau")

    assert main(["gather", "b.yaml", "--lang", "fr"]) == 2

    err = capsys.readouterr().err
    assert f"{HOME}\u00a0: n'a pu être vérifié\u00a0: sans réseau\n" in err
    assert read_evidence("evidence.json") == Evidence()

    main(["check", "b.yaml", "--gather", "--format", "json"])
    (report,) = json.loads(capsys.readouterr().out)["reports"]
    assert {"at": "/evidence", "text": "could not be checked: no network."} in report["notes"]


def test_of_several_applications_each_plan_stands_under_its_file(gone: Gone, capsys: Said) -> None:
    main(["check", "a.yaml", "b.yaml", "--gather", "--format", "json"])

    lines = capsys.readouterr().err.splitlines()
    assert [line for line in lines if line.endswith(".yaml:")] == ["a.yaml:", "b.yaml:"]
    assert lines[0] == "a.yaml:"


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "its name leads to no server"), ("fr", "son nom ne mène à aucun serveur")],
)
def test_what_came_of_it_is_said_in_words_of_the_language(
    gone: Gone, capsys: Said, lang: str, said: str
) -> None:
    main(["gather", "b.yaml", "--lang", lang])

    assert capsys.readouterr().err.splitlines()[-2].endswith(said)


def test_a_file_of_evidence_is_its_owners_alone_and_says_what_private_it_holds(
    gone: Gone, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = Evidence(
        registries={"935550142": Listing(source="eo-bmf", listed=True, name="Oak")},
        line_types={"+15035550121": LineType(type="mobile")},
    )
    monkeypatch.setattr("a2p_lint.cli.gather.probes", lambda: (probed(listed),))
    out = Path("evidence.json")
    out.write_text("{}\n")
    out.chmod(0o644)

    assert main(["gather", "b.yaml"]) == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert capsys.readouterr().err.splitlines()[-1] == (
        "evidence.json: written, for you alone to read. It holds the EIN, telephone numbers: keep "
        "it as you keep those."
    )
    assert sorted(path.name for path in Path().iterdir()) == [
        "a.yaml",
        "b.yaml",
        "evidence.json",
        "home.html",
    ]


def test_evidence_goes_to_standard_output_when_that_is_asked(
    gone: Gone, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = Evidence(registries={"935550142": Listing(source="eo-bmf", listed=True, name="Oak")})
    monkeypatch.setattr("a2p_lint.cli.gather.probes", lambda: (probed(listed),))

    assert main(["gather", "b.yaml", "--out", "-"]) == 0

    out, err = capsys.readouterr()
    assert out == listed.to_json()
    assert err.splitlines()[-1].startswith("standard output: written, for you alone to read. It")
    assert not Path("-").exists()


def test_what_is_no_ordinary_file_is_written_to_and_a_link_leads_to_its_file(gone: Gone) -> None:
    Path("there").mkdir()
    Path("evidence.json").symlink_to("there/evidence.json")
    main(["gather", "b.yaml"])
    assert Path("evidence.json").is_symlink()
    assert Path("there/evidence.json").read_text().startswith("{")

    Path("nowhere").symlink_to("/dev/null")
    assert main(["gather", "b.yaml", "--out", "nowhere"]) == 0
    assert Path("nowhere").is_symlink()


def test_a_file_that_cannot_be_written_is_named_in_the_language(gone: Gone, capsys: Said) -> None:
    assert main(["gather", "b.yaml", "--out", "no/where.json", "--lang", "fr"]) == 2

    assert capsys.readouterr().err.splitlines()[-1] == (
        "a2p-lint\u00a0: no/where.json n'a pu être écrit\u00a0: ce fichier ou ce dossier n'existe "
        "pas."
    )


def test_a_plan_of_nothing_says_so(gone: Gone, capsys: Said) -> None:
    assert main(["gather", "b.yaml", "--plan", "--select", "samples"]) == 0

    assert capsys.readouterr().out.startswith("there is nothing to look at: the selected rules")


def test_what_a_plan_shows_of_the_application_sends_nothing_to_the_terminal(
    gone: Gone, capsys: Said
) -> None:
    Path("c.yaml").write_text(
        'brand: {website: "https://h.example/\\u202e?token=s3cret"}\n', encoding="utf-8"
    )

    main(["gather", "c.yaml", "--plan"])

    out = capsys.readouterr().out
    assert "https://h.example/\\u202e?token=*** (/brand/website)" in out
    assert "\u202e" not in out
