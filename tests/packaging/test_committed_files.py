"""What is committed names no machine: no registry, no download address, no path of someone's."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Written so that this file does not name what it forbids.
REGISTRIES = re.compile(
    r"py[p]i\.org|python[h]osted\.org|registry\.npm[j]s|npm[j]s\.com/|conda\.an[a]conda|artifactor[y]"
)
MACHINE_PATHS = re.compile(r"(?<![\w.:/*-])/(?:work|farm|root|home|Users|private)/[\w.]")


def committed() -> list[Path]:
    try:
        listed = subprocess.run(
            ["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name]


@pytest.mark.parametrize("pattern", [REGISTRIES, MACHINE_PATHS], ids=["registry", "path"])
def test_no_committed_file_names_a_registry_or_a_machine(pattern: re.Pattern[str]) -> None:
    found = {
        f"{file.relative_to(ROOT)}: {hit[0]}"
        for file in committed()
        if file.is_file()
        for hit in pattern.finditer(file.read_text(encoding="utf-8", errors="replace"))
    }

    assert sorted(found) == []


def test_constraints_are_names_and_versions_in_order() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]

    assert [
        pin for pin in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][0-9A-Za-z.]*", pin)
    ] == []
    assert pins == sorted(set(pins), key=str.lower)
    assert [line for line in lines if "/" in line or "@" in line] == []
