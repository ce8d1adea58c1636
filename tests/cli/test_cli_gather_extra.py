"""Without the extra that opens web pages, all else works, and what is missing is named."""

import subprocess
import sys
from pathlib import Path

import pytest

APPLICATION = "brand: {website: https://harborlanedental.example}\n"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["gather", "a.yaml"], 2, "a2p-lint: the packages for this are not installed: "),
        (["check", "a.yaml", "--gather"], 2, "a.yaml: the packages for this are not installed: "),
        (["gather", "a.yaml", "--plan"], 0, ""),
        (["check", "a.yaml", "--fiction", "--fail-on", "never"], 0, ""),
    ],
)
def test_a_missing_extra_is_named_when_it_is_needed(
    arguments: list[str], code: int, said: str, tmp_path: Path
) -> None:
    (tmp_path / "a.yaml").write_text(APPLICATION, encoding="utf-8")
    without = "import sys; sys.modules.update({'ssrfguard': None, 'httpx2': None})"
    run = f"{without}; from a2p_lint.cli import main; sys.exit(main({arguments!r}))"

    done = subprocess.run(
        [sys.executable, "-c", run],
        capture_output=True,
        check=False,
        encoding="utf-8",
        cwd=tmp_path,
    )

    last = (done.stderr.splitlines() or [""])[-1]
    assert (done.returncode, last[: len(said)]) == (code, said)
    assert ("pip install 'a2p-lint[web]'" in last) == bool(said)
