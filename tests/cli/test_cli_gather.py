"""The command that looks outside: it plans, lets the probes look, and keeps what they saw."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest

from a2p_lint import Application, Evidence
from a2p_lint.cli import main
from a2p_lint.evidence import Mail
from a2p_lint.probes import MissingExtraError, Probe, Progress
from a2p_lint.readers import read_evidence

Said = pytest.CaptureFixture[str]
APPLICATION = "brand: {website: https://harborlanedental.example}\n"


def planned(application: Application, known: Evidence, options: Namespace) -> Iterator[str]:
    yield application.brand.website


def looked(
    application: Application, known: Evidence, options: Namespace, progress: Progress
) -> Evidence:
    progress("harborlanedental.example", "yes")
    return Evidence(mail={"harborlanedental.example": Mail(exists=True, seen_on=options.today)})


def unable(
    application: Application, known: Evidence, options: Namespace, progress: Progress
) -> Evidence:
    raise MissingExtraError("web")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is worked in, with an application and one probe that looks at nothing."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("a2p_lint.cli.gather.probes", lambda: (Probe("mail", planned, looked),))
    (tmp_path / "a.yaml").write_text(APPLICATION, encoding="utf-8")
    return tmp_path


def test_what_would_be_looked_at_is_said_and_nothing_is_written(here: Path, capsys: Said) -> None:
    assert main(["gather", "a.yaml", "--plan"]) == 0

    assert capsys.readouterr() == ("mail: https://harborlanedental.example\n", "")
    assert [path.name for path in here.iterdir()] == ["a.yaml"]


def test_what_is_seen_is_written_after_plan_and_progress(here: Path, capsys: Said) -> None:
    assert main(["gather", "a.yaml", "--today", "2026-11-22"]) == 0

    assert capsys.readouterr() == (
        "",
        "mail: https://harborlanedental.example\nharborlanedental.example: yes\n"
        "evidence.json: written.\n",
    )
    assert (here / "evidence.json").read_text(encoding="utf-8") == (
        '{\n "format": "a2p-lint.evidence/1",\n "mail": {\n  "harborlanedental.example": {\n'
        '   "exists": true,\n   "seen_on": "2026-11-22"\n  }\n }\n}\n'
    )


def test_what_the_file_holds_already_is_kept_unless_it_is_seen_anew(here: Path) -> None:
    before = Evidence(
        mail={"harborlanedental.example": Mail(exists=False), "other.example": Mail(exists=True)}
    )
    (here / "seen.json").write_text(before.to_json(), encoding="utf-8")

    assert main(["gather", "a.yaml", "--out", "seen.json"]) == 0

    mail = read_evidence(here / "seen.json").mail
    assert {host: record.exists for host, record in mail.items()} == {
        "harborlanedental.example": True,
        "other.example": True,
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("gather", "a2p-lint: gather needs one application: a file, or - for standard input."),
        ("gather a.yaml b.yaml", "a2p-lint: gather needs one application: a file, or - for"),
        ("gather gone.yaml", "gone.yaml: "),
        ("gather a.yaml --select nope", "a2p-lint: no rule is named “nope”"),
        ("gather a.yaml --out no/where.json", "mail: https://harborlanedental.example\n"),
        ("gather a.yaml --max-age soon", "a2p-lint: --max-age: soon is not a number of days"),
    ],
)
def test_what_cannot_be_done_is_said_with_exit_2(
    here: Path, capsys: Said, arguments: str, said: str
) -> None:
    assert main(arguments.split()) == 2

    out, err = capsys.readouterr()
    assert (out, err[: len(said)]) == ("", said)
    assert [path.name for path in here.iterdir()] == ["a.yaml"]


def test_a_package_that_is_not_installed_is_named(
    here: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("a2p_lint.cli.gather.probes", lambda: (Probe("mail", planned, unable),))

    assert main(["gather", "a.yaml", "--lang", "fr"]) == 2

    assert capsys.readouterr().err.splitlines()[1] == (
        "a2p-lint\u00a0: les modules nécessaires ne sont pas installés\u00a0: "
        "pip install 'a2p-lint[web]'"
    )
