"""Wheel, sdist, editable install and bare checkout: what each carries, and what each reads.

Every process makes its own copies in its own folder, so that tests may run side by side.
"""

import json
import shutil
import tarfile
import tomllib
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from a2p_lint import __version__
from benchmarks.environments import ROOT, build, environment, install, run, site_packages

pytestmark = pytest.mark.slow

SNAPSHOT = Path(__file__).with_name("snapshot.py")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BUILD_BACKEND = ("hatchling", "editables")
CARRIED_BY_SDIST = PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
TITLE = "Changed in the checkout"


@dataclass(frozen=True)
class Copies:
    """A copy of this checkout, the distributions built from it, and environments to try them."""

    wheel: Path
    sdist: Path
    unpacked: Path
    checkout: Path
    wheel_python: Path
    bare_python: Path


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Copies:
    folder = tmp_path_factory.mktemp("copies")
    requirements = PROJECT["project"]["dependencies"]
    # One copy for all, because the tree may be worked on while its tests run.
    source = checkout(folder / "checkout")
    wheel = build("wheel", source, folder / "wheel")
    sdist = build("sdist", source, folder / "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    wheel_python = environment(folder / "with-wheel", requirements)
    install(wheel_python, wheel)
    return Copies(
        wheel=wheel,
        sdist=sdist,
        unpacked=folder / "unpacked" / f"a2p_lint-{__version__}",
        checkout=source,
        wheel_python=wheel_python,
        bare_python=environment(folder / "bare", [*requirements, *BUILD_BACKEND]),
    )


def checkout(folder: Path) -> Path:
    """A copy of what the sdist should carry, taken from the tree itself, with the day's dates."""
    for name in ("pyproject.toml", *(entry.removeprefix("/") for entry in CARRIED_BY_SDIST)):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(
                source,
                folder / name,
                copy_function=shutil.copyfile,
                ignore=shutil.ignore_patterns("__pycache__"),
            )
        elif source.exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, folder / name)
    return folder


def taken(python: Path, source: Path | None = None) -> dict[str, Any]:
    """The snapshot of a copy: of what is installed, or of a source tree with nothing installed."""
    path = (f"import sys; sys.path.insert(0, {str(source / 'src')!r}); ") if source else ""
    script = f"{path}import runpy; runpy.run_path({str(SNAPSHOT)!r}, run_name='__main__')"
    found: dict[str, Any] = json.loads(
        run(python, "-c", f"import sys; sys.argv = ['', {str(ROOT / 'fixtures')!r}]; {script}")
    )
    return found


def with_title(pages: Path) -> str:
    """Change the English title of a rule page and give the rule's id."""
    page = min(
        pages.glob("*/*.toml"), key=lambda file: (file.parent.name in ("codes", "words"), file)
    )
    rule = f"{page.parent.name}/{page.stem}"
    text = page.read_text(encoding="utf-8")
    title = tomllib.loads(text)["en"]["title"]
    assert text.count(f'title = "{title}"') == 1
    page.write_text(text.replace(f'"{title}"', f'"{TITLE}"'), encoding="utf-8")
    return rule


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def tree(folder: Path) -> Iterator[str]:
    """The files below a folder, without what Python and the tools leave behind."""
    for file in folder.rglob("*"):
        path = file.relative_to(folder)
        if file.is_file() and "__pycache__" not in path.parts and file.suffix != ".pyc":
            yield path.as_posix()


def compiled(files: Iterable[str]) -> list[str]:
    """The files that belong to a compiled book."""
    return [name for name in files if "_book" in Path(name).parts]


def test_the_wheel_carries_the_package_and_the_compiled_book_and_nothing_else(
    copies: Copies,
) -> None:
    source = {f"a2p_lint/{name}" for name in tree(copies.checkout / "src" / "a2p_lint")}
    book = {"a2p_lint/_book/rules.json", "a2p_lint/_book/codes.json"}
    about = f"a2p_lint-{__version__}.dist-info"
    metadata = {
        f"{about}/{name}"
        for name in ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")
    }

    assert names(copies.wheel) == source | book | metadata
    assert {"a2p_lint/py.typed", "a2p_lint/clean/commercial.yaml"} <= source


def test_the_compiled_book_is_small_in_what_every_command_reads(copies: Copies) -> None:
    with zipfile.ZipFile(copies.wheel) as archive:
        light = json.loads(archive.read("a2p_lint/_book/rules.json"))
        whole = json.loads(archive.read("a2p_lint/_book/codes.json"))

    assert sorted(light) == ["codes", "fields", "providers", "rules"]
    assert sorted(whole) == ["codes", "reasons"]
    assert [rule for rule, page in light["rules"].items() if {"good", "bad"} & set(page)] == []
    assert "@" not in "".join(
        phrase
        for page in light["rules"].values()
        for phrases in page.get("words", {}).values()
        for phrase in phrases
    )
    assert set(light["codes"]) < set(whole["codes"])


def test_the_sdist_carries_the_pages_and_no_compiled_book(copies: Copies) -> None:
    carried = set(tree(copies.unpacked))

    assert carried - set(tree(copies.checkout)) == {"PKG-INFO"}
    assert set(tree(copies.checkout)) - carried == set()
    assert {"rules/reasons.toml", "fixtures/corpus/labels.toml", "tests/conftest.py"} <= carried
    assert compiled(carried) == []


def test_two_builds_of_the_wheel_are_the_same_bytes(copies: Copies, tmp_path: Path) -> None:
    again = build("wheel", ROOT, tmp_path)

    assert again.name == copies.wheel.name
    assert again.read_bytes() == copies.wheel.read_bytes()


def test_the_wheel_of_the_unpacked_sdist_is_the_same_bytes(copies: Copies, tmp_path: Path) -> None:
    assert build("wheel", copies.unpacked, tmp_path).read_bytes() == copies.wheel.read_bytes()


def test_building_leaves_nothing_in_the_tree(copies: Copies, tmp_path: Path) -> None:
    before = set(tree(copies.checkout))

    build("wheel", copies.checkout, tmp_path)

    assert set(tree(copies.checkout)) == before


def test_an_installed_wheel_is_the_checkout_in_everything_but_its_examples(copies: Copies) -> None:
    installed, pages = taken(copies.wheel_python), taken(copies.bare_python, copies.checkout)
    whole = {name: page.rstrip("\n") for name, page in pages.pop("pages").items()}
    short = {name: page.rstrip("\n") for name, page in installed.pop("pages").items()}

    assert installed.pop("home").startswith(str(copies.wheel_python.parents[1]))
    assert pages.pop("home") == str(copies.checkout / "src" / "a2p_lint")
    assert (installed.pop("book"), pages.pop("book")) == ("_book", "rules")
    assert (installed.pop("examples"), pages.pop("examples")) == ([], sorted(pages["rules"]))
    assert installed == pages
    assert sorted(short) == sorted(whole)
    for name, page in short.items():
        assert f"{whole[name]}\n\n".startswith(f"{page}\n\n"), name


def test_the_installed_command_explains_a_rule_and_tells_its_version(copies: Copies) -> None:
    command = copies.wheel_python.with_name("a2p-lint")

    assert run(command, "--version") == f"a2p-lint {__version__}\n"
    assert run(copies.wheel_python, "-m", "a2p_lint", "--version") == f"a2p-lint {__version__}\n"
    assert run(command, "rule", "samples/opt-out-missing").startswith("samples/opt-out-missing ")


def test_the_checks_of_an_installed_wheel_are_imported_when_they_first_run(copies: Copies) -> None:
    count = "print(sum(name.startswith('a2p_lint.checks.') for name in sys.modules))"
    lines = (
        "import sys; from a2p_lint import Linter, read; linter = Linter(); " + count,
        "linter.lint(read({'brand': {'ein': '1'}})); " + count,
    )

    before, after = run(copies.wheel_python, "-c", "; ".join(lines)).split()

    assert int(before) == 0
    assert 0 < int(after) < 200


def test_a_bare_checkout_reads_its_pages_as_they_stand(copies: Copies, tmp_path: Path) -> None:
    mine = checkout(tmp_path / "mine")
    rule = with_title(mine / "rules")

    assert taken(copies.bare_python, mine)["rules"][rule]["en"]["title"] == TITLE


def test_an_unpacked_sdist_reads_its_pages(copies: Copies) -> None:
    found = taken(copies.bare_python, copies.unpacked)

    assert found["home"] == str(copies.unpacked / "src" / "a2p_lint")
    assert found["book"] == "rules"


def test_an_editable_install_reads_the_pages_of_its_checkout(
    copies: Copies, tmp_path: Path
) -> None:
    mine = checkout(tmp_path / "mine")
    python = environment(
        tmp_path / "editable", [*PROJECT["project"]["dependencies"], *BUILD_BACKEND]
    )
    install(python, "--editable", mine)
    rule = with_title(mine / "rules")

    found = taken(python)

    assert found["home"] == str(mine / "src" / "a2p_lint")
    assert found["rules"][rule]["en"]["title"] == TITLE
    assert compiled(tree(mine)) == []
    assert not (site_packages(tmp_path / "editable") / "a2p_lint").exists()
