"""Makes Python environments that hold a wheel and just what it depends on.

Nothing is fetched: dependencies are linked from the environment that runs this, package by
package, so that neither its other packages nor an editable install of the project come along.
"""

import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]


def build(kind: str, source: Path, folder: Path) -> Path:
    """Build the ``wheel`` or ``sdist`` of a source tree into a folder, with what is installed."""
    run(sys.executable, "-m", "build", "--no-isolation", f"--{kind}", "--outdir", folder, source)
    (made,) = folder.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return made


def environment(folder: Path, requirements: Iterable[str]) -> Path:
    """Make an environment with the distributions required, and give its Python."""
    venv.EnvBuilder(symlinks=True).create(folder)
    packages = site_packages(folder)
    for found in _closure(requirements):
        for top in sorted({file.parts[0] for file in found.files or ()} - {".."}):
            (packages / top).symlink_to(Path(str(found.locate_file(top))).resolve())
        for entry in found.entry_points.select(group="console_scripts"):
            _write_script(folder / "bin" / entry.name, folder, entry.module, entry.attr)
    return folder / "bin" / "python"


def install(python: Path, *what: Path | str) -> None:
    """Install into an environment by pip, without an index and without dependencies."""
    run(
        *(sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check"),
        *("install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation", *what),
    )


def run(*command: Path | str, cwd: Path | None = None, expected: tuple[int, ...] = (0,)) -> str:
    """Run a command as a user's shell would, without this one's settings; give what it printed."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=plain_environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode not in expected:
        raise RuntimeError(f"{command}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def plain_environment() -> dict[str, str]:
    """Give the environment variables without those that change what Python does."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def site_packages(folder: Path) -> Path:
    """Give the folder where an environment keeps its packages."""
    bases = {"base": str(folder), "platbase": str(folder)}
    return Path(sysconfig.get_path("purelib", "venv", vars=bases))


def _closure(requirements: Iterable[str]) -> Iterator[Distribution]:
    """Give the distributions that requirements ask for, and all that those ask for, once each."""
    waiting = [Requirement(text) for text in requirements]
    seen: set[str] = set()
    while waiting:
        wanted = waiting.pop()
        if canonicalize_name(wanted.name) in seen:
            continue
        seen.add(canonicalize_name(wanted.name))
        found = distribution(wanted.name)
        yield found
        extras = wanted.extras or {""}
        waiting.extend(
            needed
            for needed in map(Requirement, found.requires or ())
            if needed.marker is None
            or any(needed.marker.evaluate({"extra": extra}) for extra in extras)
        )


def _write_script(path: Path, folder: Path, module: str, attribute: str) -> None:
    path.write_text(
        f"#!{folder / 'bin' / 'python'}\nimport sys\nfrom {module} import {attribute}\n"
        f"sys.exit({attribute}())\n",
        encoding="utf-8",
    )
    path.chmod(0o755)
