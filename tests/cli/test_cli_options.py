"""A command that cannot be understood is told what is wrong, in its own language, with exit 2."""

import contextlib
import io
import re
import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import __version__
from a2p_lint.cli import main
from a2p_lint.cli.options import COMMANDS
from a2p_lint.cli.parser import TAKE_VALUES, parser_of
from tests.render.kept_outputs import kept

Said = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("arguments", "en", "fr"),
    [
        (
            "",
            "name a command: check, gather, index, rules, rule, codes, code or reason.",
            "nommez une commande\u00a0: check, gather, index, rules, rule, codes, code ou reason.",
        ),
        (
            "chek a.yaml",
            "there is no command chek. To judge a file, write a2p-lint check FILE.",
            "la commande chek n'existe pas. Pour juger un fichier, écrivez a2p-lint check FICHIER.",
        ),
        (
            "check",
            "check needs a file, a folder, or - for standard input.",
            "check demande un fichier, un dossier ou - pour l'entrée standard.",
        ),
        (
            "check ''",
            "check needs a file, a folder, or - for standard input.",
            "check demande un fichier, un dossier ou - pour l'entrée standard.",
        ),
        (
            "check a --frmat=json",
            "there is no option --frmat; the nearest is --format.",
            "l'option --frmat n'existe pas; la plus proche est --format.",
        ),
        (
            "check a --nope",
            "there is no option --nope.",
            "l'option --nope n'existe pas.",
        ),
        (
            "check a --format xml",
            "--format: xml is not one of text, json.",
            "--format\u00a0: xml n'est pas un de ces mots\u00a0: text, json.",
        ),
        (
            "check a --today 20261122",
            "--today: 20261122 is not a day written as 2026-11-22.",
            "--today\u00a0: 20261122 n'est pas une date écrite comme 2026-11-22.",
        ),
        (
            "check a --today 2026-02-30",
            "--today: 2026-02-30 is not a day written as 2026-11-22.",
            "--today\u00a0: 2026-02-30 n'est pas une date écrite comme 2026-11-22.",
        ),
        (
            "check a --fail-on bad",
            "--fail-on: bad is not one of fatal, high, medium, low, never.",
            "--fail-on\u00a0: bad n'est pas un de ces mots\u00a0: fatal, high, medium, low, never.",
        ),
        ("check a --evidence", "--evidence needs a value.", "--evidence demande une valeur."),
        ("check a --draft=no", "--draft takes no value.", "--draft ne prend pas de valeur."),
        (
            "check a --select ,",
            "--select: name at least one rule.",
            "--select\u00a0: nommez au moins une règle.",
        ),
        (
            "rules identity",
            "rules takes options only, not identity; a2p-lint rule ID shows one rule.",
            "rules ne prend que des options, pas identity; a2p-lint rule RÈGLE montre une règle.",
        ),
        (
            "rule",
            "rule needs the id of one rule; a2p-lint rules lists them.",
            "rule demande le nom d'une seule règle; a2p-lint rules en donne la liste.",
        ),
        (
            "rule a/b c/d",
            "rule needs the id of one rule; a2p-lint rules lists them.",
            "rule demande le nom d'une seule règle; a2p-lint rules en donne la liste.",
        ),
    ],
)
def test_what_is_wrong_is_said_in_both_languages(
    arguments: str, en: str, fr: str, capsys: Said
) -> None:
    codes = [main(shlex.split(arguments)), main([*shlex.split(arguments), "--lang", "fr"])]

    out, err = capsys.readouterr()
    assert (codes, out) == ([2, 2], "")
    assert err.splitlines()[::2] == [f"a2p-lint: {en}", f"a2p-lint\u00a0: {fr}"]
    assert re.fullmatch(r"Try a2p-lint (\w+ )?--help\.", err.splitlines()[1])


@pytest.mark.parametrize(
    "arguments",
    [
        "check x --today 12-3456789",
        "check x --lang 12-3456789",
        "check x --fail-on 12-3456789",
        "check x --format 123-45-6789",
        "check x --provider 12-3456789",
        "check x --select 12-3456789",
        "check x --12-3456789",
        "check 12-3456789.yaml",
        "12-3456789",
        "rule 12-3456789",
        "rules 12-3456789",
        "rules --lang 12\u200b3456789",
    ],
)
def test_what_is_wrong_is_said_without_a_tax_id(arguments: str, capsys: Said) -> None:
    assert main(arguments.split()) == 2

    out, err = capsys.readouterr()
    assert "3456789" not in out + err
    assert "45-6789" not in out + err
    assert "*6789" in err.replace("-", "*")


@pytest.mark.parametrize(
    "arguments",
    [
        "--lang fr check missing.yaml",
        "check --lang=fr missing.yaml",
        "check missing.yaml --lang fr",
    ],
)
def test_the_language_may_stand_anywhere(arguments: str, capsys: Said) -> None:
    main(arguments.split())

    assert "Ce fichier n’existe pas" in capsys.readouterr().err


def test_no_locale_chooses_the_language(monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    for name in ("LANG", "LC_ALL", "LANGUAGE"):
        monkeypatch.setenv(name, "fr_CA.UTF-8")

    main(["check", "missing.yaml"])

    assert "There is no such file" in capsys.readouterr().err


def test_options_and_paths_may_mix(capsys: Said) -> None:
    code = main(["--fail-on", "low", "check", "no-1.yaml", "--lang", "en", "no-2.yaml", "--draft"])

    _, err = capsys.readouterr()
    assert code == 2
    assert [line.partition(":")[0] for line in err.splitlines()] == ["no-1.yaml", "no-2.yaml"]


def test_a_value_is_never_taken_for_the_command(capsys: Said) -> None:
    code = main(["--provider", "rule", "check", "no.yaml"])

    assert code == 2
    assert "no provider is named “rule”" in capsys.readouterr().err


def test_after_two_dashes_everything_is_a_path(capsys: Said) -> None:
    main(["check", "--", "--lang", "fr", "-x.yaml"])

    _, err = capsys.readouterr()
    assert [line.partition(":")[0] for line in err.splitlines()] == ["--lang", "fr", "-x.yaml"]


TOKENS = (
    "check rules rule codes code reason --stale --stage --search --lang fr en --format json "
    "--draft --draft= -- x --x --=x -h -hx --help "
    "--evidence --today 2026-01-01 --select --select=, --fail-on never --provider quo --version"
)


@given(st.lists(st.one_of(st.sampled_from(["", *TOKENS.split()]), st.text("-=\ud800%{}\x1b"))))
def test_no_arguments_crash_the_command(arguments: list[str]) -> None:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = main([argument for argument in arguments if argument != "-"])

    assert code in (0, 1, 2)
    assert "itself failed" not in out.getvalue()


@pytest.mark.parametrize("arguments", ["--version", "check --version", "--lang fr --version"])
def test_the_version_is_one_line(arguments: str, capsys: Said) -> None:
    assert main(arguments.split()) == 0
    assert capsys.readouterr() == (f"a2p-lint {__version__}\n", "")


@pytest.mark.parametrize(
    ("words", "flag"),
    [
        ("help", "--help"),
        ("--lang fr help", "--lang fr --help"),
        ("help check", "check --help"),
        ("help rule --lang=fr", "rule --help --lang=fr"),
    ],
)
def test_the_help_may_be_asked_for_by_name(words: str, flag: str, capsys: Said) -> None:
    codes = [main(words.split())]
    by_name = capsys.readouterr()
    codes.append(main(flag.split()))

    assert codes == [0, 0]
    assert by_name == capsys.readouterr()


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_help_reads_as_kept(lang: str, capsys: Said) -> None:
    main(["--help", "--lang", lang])
    for command in COMMANDS:
        main([command, "-h", "--lang", lang])

    text = capsys.readouterr().out
    assert text == kept(f"help.{lang}.txt", text)


def test_an_option_that_takes_a_value_is_known_to_the_search_for_the_command() -> None:
    actions = [
        action for command in ("", *COMMANDS) for action in parser_of(command, "en")._actions
    ]

    found = {name for action in actions if action.nargs != 0 for name in action.option_strings}
    assert found == TAKE_VALUES
