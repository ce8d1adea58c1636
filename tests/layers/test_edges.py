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


@pytest.mark.parametrize("module", MODULES)
def test_a_module_touches_only_what_its_place_allows(module: str) -> None:
    source = (SOURCE / module).read_text(encoding="utf-8")

    assert sorted(forbidden(module).intersection(called(source))) == []


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_named_for_its_subject(module: str) -> None:
    assert UNNAMED_SUBJECTS.isdisjoint(Path(module).with_suffix("").parts)


@pytest.mark.parametrize("module", [name for name in MODULES if not name.startswith("data/")])
def test_a_module_stays_under_three_hundred_lines(module: str) -> None:
    lines = (SOURCE / module).read_text(encoding="utf-8").splitlines()

    assert len(lines) < LONGEST


def test_the_names_called_are_seen_through_functions_and_methods() -> None:
    assert sorted(called("open('x'); Path('x').read_text(); a.b.print(1)")) == [
        "Path",
        "open",
        "print",
        "read_text",
    ]


@pytest.mark.parametrize("module", [name for name in MODULES if name.startswith("cli/")])
def test_whatever_is_printed_goes_through_one_door(module: str) -> None:
    source = (SOURCE / module).read_text(encoding="utf-8")
    written = set(re.findall(r"sys\.std(?:out|err)\.write|print_exc", source))

    # The version is a constant, and the door need not be built for it.
    assert written <= ({"sys.stdout.write"} if module == "cli/__init__.py" else set()) or (
        module == "cli/printing.py"
    )
