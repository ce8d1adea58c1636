"""What each door loads before it opens: a library that nobody asked for costs every user."""

import sys
from pathlib import Path

import pytest

from benchmarks.environments import run

CLEAN = Path(__file__).parents[2] / "fixtures" / "demo" / "clean.yaml"
# Dear to import, and wanted only where a field asks.
FIELD_LIBRARIES = frozenset(
    {
        *("disposable_email_domains", "email_validator", "phonenumbers", "rapidfuzz"),
        *("selectolax", "stdnum", "tldextract", "validators"),
    }
)
NETWORK = frozenset({"asyncio", "http", "requests", "ssl", "urllib3"})


def loaded(*lines: str) -> frozenset[str]:
    """The top-level modules that a fresh Python loads for these lines."""
    code = "\n".join(
        (
            "import os, sys",
            "before = set(sys.modules)",
            *lines,
            "new = {name.partition('.')[0] for name in set(sys.modules) - before}",
            "os.write(1, ('\\0' + ' '.join(new)).encode())",
        )
    )
    return frozenset(run(sys.executable, "-c", code).rpartition("\0")[2].split())


def command(*arguments: str) -> tuple[str, str]:
    return "from a2p_lint.cli import main", f"main({list(arguments)!r})"


@pytest.mark.parametrize(
    "lines", [("import a2p_lint",), command("--version")], ids=["import", "--version"]
)
def test_the_package_and_its_version_cost_next_to_nothing(lines: tuple[str, ...]) -> None:
    found = loaded(*lines)

    assert found - sys.stdlib_module_names == {"a2p_lint"}
    assert found.isdisjoint({"argparse", "dataclasses", "enum", "inspect", "json", "re", "typing"})


def test_a_check_loads_neither_field_libraries_nor_the_network(tmp_path: Path) -> None:
    lean = tmp_path / "lean.yaml"
    lean.write_text(CLEAN.read_text("utf-8").partition("\nevidence:")[0], "utf-8")

    found = loaded(*command("check", "--fiction", "--today", "2026-11-22", str(lean)))

    assert {"pydantic", "yaml"} <= found
    assert sorted(found & (FIELD_LIBRARIES | NETWORK)) == []


def test_web_pages_on_record_cost_their_parser_and_nothing_more() -> None:
    found = loaded(*command("check", "--fiction", "--today", "2026-11-22", str(CLEAN)))

    assert sorted(found & (FIELD_LIBRARIES | NETWORK)) == ["selectolax"]


def test_json_is_read_without_yaml() -> None:
    assert "yaml" not in loaded("from a2p_lint import read", "read(b'{\"brand\": {}}')")
