"""What the documents show is what happens: every block of them runs."""

import contextlib
import importlib
import io
import os
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from a2p_lint import book, load_pack
from a2p_lint.cli import main
from a2p_lint.invariants import faults

ROOT = Path(__file__).parents[1]
DOCUMENTS = tuple(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(ROOT.glob("docs/**/*.md")))
)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?!https?://|mailto:|#)([^)#\s]+)")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_link_leads_somewhere_in_a_checkout_too(document: str) -> None:
    folder = (ROOT / document).parent
    text = BLOCK.sub("", (ROOT / document).read_text(encoding="utf-8"))

    assert [link for link in LINK.findall(text) if not (folder / link).exists()] == []


def blocks(document: str, language: str) -> Iterator[str]:
    text = (ROOT / document).read_text(encoding="utf-8")
    yield from (block for name, block in BLOCK.findall(text) if name == language)


def ran(block: str) -> str:
    """What a console block prints when its commands are run again."""
    printed = []
    for line in block.splitlines():
        if not line.startswith("$ a2p-lint"):
            continue
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            main(shlex.split(line)[2:])
        printed.append(f"{line}\n{out.getvalue()}")
    return "\n".join(printed)


def refresh(document: Path) -> None:
    """Write what the commands print today into a document: A2P_LINT_REFRESH=1 make quick."""
    text = document.read_text(encoding="utf-8")
    document.write_text(
        BLOCK.sub(
            lambda block: (
                f"```console\n{ran(block[2])}```"
                if block[1] == "console" and block[2].startswith("$ a2p-lint")
                else block[0]
            ),
            text,
        ),
        encoding="utf-8",
    )


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_console_block_shows_what_the_command_prints(
    document: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")

    if os.environ.get("A2P_LINT_REFRESH"):
        refresh(ROOT / document)

    for block in blocks(document, "console"):
        if block.startswith("$ a2p-lint"):
            assert block == ran(block)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_python_block_runs(document: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    for block in blocks(document, "python"):
        exec(compile(block, document, "exec"), {"__name__": "block"})


def test_the_rule_that_contributing_adds_is_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (page,) = blocks("CONTRIBUTING.md", "toml")
    (check,) = blocks("CONTRIBUTING.md", "python")
    for folder, name, text in (
        ("pages/description", "too-short.toml", page),
        ("shown_checks/description", "too_short.py", check),
    ):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()

    found = faults(load_pack(tmp_path / "pages", "shown_checks"))

    sys.modules.pop("shown_checks", None)
    assert found == ()


def figures() -> dict[str, int]:
    """What the changelog counts of the book, by the words that follow the number."""
    codes = book.codes()
    ours = sum(bool(table.get("ours")) for table in codes.values())
    return {
        "documented refusals": len(codes),
        "providers and rule makers": len(book.providers()),
        "with a code of the provider's own": len(codes) - ours,
        "under a name of ours": ours,
        "provider-neutral reasons": len(book.reasons()),
    }


def test_the_changelog_counts_what_the_book_holds() -> None:
    changelog = ROOT / "CHANGELOG.md"
    text = changelog.read_text(encoding="utf-8")
    top, release, unreleased = text.partition("## Unreleased")
    unreleased, older, rest = unreleased.partition("\n## ")
    counted = {
        re.compile(r"\s+".join((r"\d+(?=", *what.split())) + ")"): str(many)
        for what, many in figures().items()
    }

    if os.environ.get("A2P_LINT_REFRESH"):
        for number, many in counted.items():
            unreleased = number.sub(many, unreleased)
        changelog.write_text("".join((top, release, unreleased, older, rest)), encoding="utf-8")

    for number, many in counted.items():
        assert set(number.findall(unreleased)) <= {many}
