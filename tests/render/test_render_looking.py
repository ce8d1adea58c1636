"""The commands that would get what is missing can be copied as they stand."""

import shlex

import pytest

from a2p_lint import lint, read
from a2p_lint.render.layout import Style
from a2p_lint.render.looking import commands
from a2p_lint.render.text import report_text


def copied(lines: list[str]) -> list[list[str]]:
    """What a shell makes of the lines."""
    whole = "\n".join(lines).replace("\\\n", " ")
    return [shlex.split(line) for line in whole.split("\n")]


@pytest.mark.parametrize(
    ("kinds", "lang", "told"),
    [
        ((), "en", []),
        (("page", "mail"), "en", []),
        (("page", "letter"), "en", ["--letter", "LETTER.pdf"]),
        (("registry", "block"), "fr", ["--index", "DOSSIER"]),
        (("line-type",), "en", ["--look-up", "SERVICE"]),
    ],
)
@pytest.mark.parametrize("width", [40, 200])
def test_only_options_for_what_is_lacking_are_named(
    kinds: tuple[str, ...], lang: str, told: list[str], width: int
) -> None:
    spoken = ["--lang", "fr"] if lang == "fr" else []

    assert copied(list(commands(frozenset(kinds), "a.yaml", lang, width))) == [
        ["a2p-lint", "gather", "a.yaml", *told, *spoken],
        ["a2p-lint", "check", "a.yaml", "--evidence", "evidence.json", *spoken],
    ]


@pytest.mark.parametrize(
    ("file", "named"),
    [
        ("forms/a.yaml", "forms/a.yaml"),
        ("my form's.yaml", "my form's.yaml"),
        ("$(rm).yaml", "$(rm).yaml"),
        ("é.yaml", "é.yaml"),
        ("-", "FILE"),
        ("", "FILE"),
        ("ein ***-**1234.yaml", "FILE"),
    ],
)
def test_a_file_is_named_so_that_a_shell_finds_it(file: str, named: str) -> None:
    assert copied(list(commands(frozenset(), file, "en", 300)))[0] == ["a2p-lint", "gather", named]


def test_a_report_that_lacks_evidence_ends_with_the_commands() -> None:
    lacking = lint(read({"brand": {"website": "https://harborlanedental.example"}}))

    assert "a2p-lint gather FILE" in report_text(lacking, "en", Style())


def test_no_name_of_a_file_reaches_the_terminal_as_an_order() -> None:
    (line, _) = commands(frozenset(), "a\x1b[2J.yaml", "en", 300)

    assert "\x1b" not in line
