"""Only the edges touch the world: what neither ruff nor import-linter can see is caught here."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "a2p_lint"
MODULES = tuple(sorted(path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py")))

TALKS = frozenset({"breakpoint", "exit", "input", "print", "quit"})
RUNS_TEXT = frozenset({"eval", "exec"})
READS = frozenset({"open", "read_bytes", "read_text"})
WRITES = frozenset({"mkdir", "rename", "rmdir", "touch", "unlink", "write_bytes", "write_text"})

# Where bytes come from: applications, letters, settings, and the pages of a rule book.
READERS = ("book.py", "cli/", "examples.py", "index/", "probes/", "readers/", "settings.py")
# The ones that keep files: the index, and what is written of evidence.
KEEPERS = {"index/store.py": {"mkdir"}, "cli/keeping.py": {"unlink"}}
UNNAMED_SUBJECTS = frozenset({"base", "common", "helpers", "manager", "utils"})
LONGEST = 300


def source_of(module: str) -> str:
    """Give the text of a module."""
    return (SOURCE / module).read_text(encoding="utf-8")


def called(source: str) -> Iterator[str]:
    """The names called in a source, of functions and methods alike."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node.func.attr


def forbidden(module: str) -> frozenset[str]:
    """What a module may not call, by where it is."""
    names = (RUNS_TEXT | WRITES) - KEEPERS.get(module, set())
    if not module.startswith("cli/"):
        names |= TALKS
    if not module.startswith(READERS):
        names |= READS
    return names


def test_a_module_touches_only_what_its_place_allows() -> None:
    touching = {
        module: sorted(forbidden(module).intersection(called(source_of(module))))
        for module in MODULES
    }

    assert {module: names for module, names in touching.items() if names} == {}


def test_a_module_is_named_for_its_subject() -> None:
    named = {module: Path(module).with_suffix("").parts for module in MODULES}

    assert [module for module in MODULES if not UNNAMED_SUBJECTS.isdisjoint(named[module])] == []


def test_a_module_stays_under_three_hundred_lines() -> None:
    lengths = {
        module: len(source_of(module).splitlines())
        for module in MODULES
        if not module.startswith("data/")
    }

    assert {module: length for module, length in lengths.items() if length >= LONGEST} == {}


def test_the_names_called_are_seen_through_functions_and_methods() -> None:
    assert sorted(called("open('x'); Path('x').read_text(); a.b.print(1)")) == [
        "Path",
        "open",
        "print",
        "read_text",
    ]


@pytest.mark.parametrize("module", [name for name in MODULES if name.startswith("cli/")])
def test_whatever_is_printed_goes_through_one_door(module: str) -> None:
    written = set(re.findall(r"sys\.std(?:out|err)\.write|print_exc", source_of(module)))

    # The version is a constant, and the door need not be built for it.
    assert written <= ({"sys.stdout.write"} if module == "cli/__init__.py" else set()) or (
        module == "cli/printing.py"
    )
