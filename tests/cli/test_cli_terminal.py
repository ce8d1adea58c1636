"""Whatever the terminal, the file names and the end of the pipe: words and a code, no traceback."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from a2p_lint.cli import main
from tests.cli.conftest import FLAWED

pytestmark = pytest.mark.usefixtures("folder")
Said = pytest.CaptureFixture[str]


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal and keeps what it is sent."""

    def __init__(self, encoding: str = "utf-8") -> None:
        self.kept = io.BytesIO()
        super().__init__(self.kept, encoding=encoding, newline="")

    def isatty(self) -> bool:
        return True

    def text(self) -> str:
        self.flush()
        return self.kept.getvalue().decode(self.encoding)


def shown_on_a_terminal(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    terminal = Terminal()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", terminal)
        main(arguments)
    return terminal.text()


def test_a_terminal_gets_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = shown_on_a_terminal(monkeypatch, "check", "flawed.yaml")

    assert "\x1b[31mhigh · sure\x1b[0m" in shown


@pytest.mark.parametrize(
    ("name", "value", "arguments"),
    [
        ("NO_COLOR", "1", []),
        ("TERM", "dumb", []),
        ("TERM", "xterm", ["--color", "never"]),
    ],
)
def test_who_wants_no_colour_gets_none(
    name: str, value: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)

    shown = shown_on_a_terminal(monkeypatch, "check", "flawed.yaml", *arguments)

    assert "high · sure" in shown
    assert "\x1b" not in shown


def test_a_pipe_gets_colour_only_when_told(capsys: Said) -> None:
    main(["check", "flawed.yaml"])
    plain = capsys.readouterr().out
    main(["check", "flawed.yaml", "--color", "always"])

    assert "\x1b" not in plain
    assert "\x1b[31mhigh · sure\x1b[0m" in capsys.readouterr().out


@pytest.mark.parametrize(("asked", "width"), [("20", 40), ("64", 64), ("300", 100)])
def test_the_width_is_the_terminals_within_reason(
    asked: str, width: int, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setenv("COLUMNS", asked)

    main(["check", "flawed.yaml"])

    (head,) = (line for line in capsys.readouterr().out.splitlines() if "legal name" in line)
    assert len(head) == width


def test_nothing_in_a_file_moves_the_cursor(folder: Path, capsys: Said) -> None:
    (folder / "evil.yaml").write_text(
        'brand: {legal_name: nameless, "\\e[2J\\u202e": x, contact: 5\n', encoding="utf-8"
    )
    (folder / "worse.yaml").write_text('brand: {"\\e[2J\\u202eabc": x}\n', encoding="utf-8")
    (folder / "\x1b[2J.yaml").write_text(FLAWED, encoding="utf-8")

    main(["check", "evil.yaml", "worse.yaml", "\x1b[2J.yaml", "no\x1b[2J", "--provider", "any"])
    main(["check", "evil.yaml", "--\x1b[2J"])
    main(["\x1b[2J"])
    main(["rule", "\x1b[2J"])

    out, err = capsys.readouterr()
    assert "\x1b" not in out + err
    assert "\u202e" not in out + err
    assert "\\x1b[2J.yaml · brand" in out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_name_that_is_no_utf_8_is_shown(folder: Path, capsys: Said) -> None:
    name = os.fsdecode(b"caf\xe9.yaml")
    (folder / name).write_text(FLAWED, encoding="utf-8")

    codes = [main(["check", name]), main(["check", f"no-{name}"]), main([name])]
    codes += [main(["check", name, "--format", "json"]), main(["check", ".", "--format", "json"])]

    out, err = capsys.readouterr()
    assert codes == [1, 2, 2, 1, 2]
    assert "caf\\udce9.yaml · brand" in out
    assert '"file": "caf\\udce9.yaml"' in out
    assert "no-caf\\udce9.yaml: There is no such file" in err


def ran(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "a2p_lint", *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_encoding_of_the_terminal_is_served(encoding: str, lang: str, folder: Path) -> None:
    (folder / "emoji.yaml").write_text("brand: {legal_name: A 🦷 LLC, 🦷: x}\n", encoding="utf-8")

    done = ran("check", "emoji.yaml", "nowhere.yaml", "--lang", lang, PYTHONIOENCODING=encoding)

    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    text = done.stdout.decode(encoding)
    arrow = {"ascii": "->", "cp1252": "->", "utf-8": "→"}[encoding]
    assert f"  {arrow} " in text


@pytest.mark.slow
def test_json_is_utf_8_whatever_the_terminal(folder: Path) -> None:
    (folder / "emoji.yaml").write_text("brand: {legal_name: A 🦷 LLC, 🦷: x}\n", encoding="utf-8")

    outputs = {
        ran("check", "emoji.yaml", "--format", "json", "--today", "2026-11-22",
            PYTHONIOENCODING=encoding).stdout
        for encoding in ("ascii", "cp1252", "utf-8")
    }  # fmt: skip

    (output,) = outputs
    assert "🦷" in output.decode("utf-8")


def test_a_reader_who_goes_away_is_no_fault() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "a2p_lint", "rules"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()

    with process.stderr as errors:
        assert errors.read() == b""
    assert process.wait() == 141


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk")
@pytest.mark.parametrize("arguments", [["--version"], ["rules"], ["check", "flawed.yaml"]])
def test_a_full_disk_is_said_in_one_line(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "a2p_lint", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert (done.returncode, done.stderr) == (2, b"a2p-lint: the disk is full\n")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes streams")
def test_closed_streams_are_no_fault() -> None:
    command = f"'{sys.executable}' -m a2p_lint check flawed.yaml nowhere.yaml >&- 2>&-"

    assert subprocess.run(["/bin/sh", "-c", command], check=False).returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes streams")
@pytest.mark.parametrize("arguments", ["check clean.yaml", "check flawed.yaml", "--version"])
@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "a2p-lint: standard output is closed: nothing could be shown.\n"),
        ("fr", "a2p-lint\u00a0: la sortie standard est fermée\u00a0: rien n'a pu être affiché.\n"),
    ],
)
def test_what_nobody_can_be_shown_is_no_success(arguments: str, lang: str, sentence: str) -> None:
    command = f"'{sys.executable}' -m a2p_lint {arguments} --lang {lang} >&-"

    done = subprocess.run(["/bin/sh", "-c", command], check=False, stderr=subprocess.PIPE)

    assert (done.returncode, done.stderr.decode()) == (2, sentence)


def test_an_interruption_is_quiet(monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("a2p_lint.cli.commands.run", interrupted)

    assert main(["check", "clean.yaml"]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (
            "en",
            "a2p-lint: a2p-lint itself failed (RuntimeError: **-***0142). Please report this with "
            "the command that you gave; A2P_LINT_DEBUG=1 shows where it failed.\n",
        ),
        (
            "fr",
            "a2p-lint\u00a0: a2p-lint a lui-même échoué (RuntimeError: **-***0142). Veuillez le "
            "signaler avec la commande donnée; A2P_LINT_DEBUG=1 montre où.\n",
        ),
    ],
)
def test_whatever_fails_there_is_one_line_and_no_traceback(
    lang: str, sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    def failing(*_: object) -> int:
        raise RuntimeError("93-5550142")

    monkeypatch.setattr("a2p_lint.cli.commands.run", failing)

    assert main(["check", "--lang", lang]) == 2
    assert capsys.readouterr() == ("", sentence)


@pytest.mark.parametrize("arguments", [["--format", "json"], [], ["--lang", "fr"]])
def test_many_files_show_their_progress_on_a_terminal(
    arguments: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    for number in range(11):
        (folder / f"{number}.yaml").write_text(FLAWED)
    errors = Terminal()
    monkeypatch.setattr(sys, "stderr", errors)

    main(["check", *(f"{number}.yaml" for number in range(11)), *arguments])

    of = "sur" if "fr" in arguments else "of"
    assert f"\r\x1b[K3 {of} 11" in errors.text()
    assert errors.text().endswith("\r\x1b[K")
    assert "\r" not in capsys.readouterr().out


def test_progress_is_for_those_who_watch(folder: Path, capsys: Said) -> None:
    for number in range(11):
        (folder / f"{number}.yaml").write_text(FLAWED)

    main(["check", *(f"{number}.yaml" for number in range(11))])

    assert capsys.readouterr().err == ""
