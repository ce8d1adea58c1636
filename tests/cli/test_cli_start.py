"""Nothing is loaded before it is known what for."""

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

HEAVY = {
    "argparse", "asyncio", "email_validator", "phonenumbers", "pluggy", "pydantic", "rapidfuzz",
    "rich", "selectolax", "stdnum", "tldextract", "validators", "yaml",
}  # fmt: skip


def loaded(statement: str) -> set[str]:
    """The modules that are there after a statement ran in a Python of its own."""
    code = f"import sys\n{statement}\nsys.stdout.write('@' + ' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8"
    )
    return {name.partition(".")[0] for name in done.stdout.rpartition("@")[2].split()}


def test_importing_the_package_loads_nothing_of_weight() -> None:
    assert loaded("import a2p_lint") & (HEAVY | {"typing", "re", "json"}) == set()


def test_the_version_costs_nothing() -> None:
    code = "from a2p_lint.cli import main; main(['--version'])"

    assert loaded(code) & (HEAVY | {"typing", "re", "json", "dataclasses"}) == set()


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["check"], ["rule"]])
def test_help_and_usage_load_no_model(arguments: list[str]) -> None:
    code = f"from a2p_lint.cli import main; main({arguments!r})"

    assert loaded(code) & (HEAVY - {"argparse"}) == set()


def test_a_check_loads_only_what_its_file_needs(tmp_path: Path) -> None:
    application = tmp_path / "a.json"
    application.write_text('{"brand": {"legal_name": "Harbor Lane Dental LLC"}}')
    code = f"from a2p_lint.cli import main; main(['check', {str(application)!r}])"

    assert loaded(code) & {"asyncio", "rich", "selectolax", "stdnum", "tldextract", "yaml"} == set()


def test_the_script_and_the_module_are_one_command() -> None:
    (script,) = entry_points(group="console_scripts", name="a2p-lint")
    as_module = subprocess.run(
        [sys.executable, "-m", "a2p_lint", "--version"], capture_output=True, check=True
    )
    as_script = subprocess.run(
        [Path(sys.executable).parent / "a2p-lint", "--version"], capture_output=True, check=True
    )

    assert script.value == "a2p_lint.cli:main"
    assert as_module.stdout == as_script.stdout
