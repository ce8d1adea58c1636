"""Measures speed against the budgets: `make bench`, or `python -m benchmarks.bench`.

Every budget is a ratio of two things timed in turn in one run. Exit 1 when one is over its limit.
`--write` also renews the generated part of `docs/performance.md`.
"""

import argparse
import os
import platform
import sys
import tomllib
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from a2p_lint import Application, Evidence, Linter, Settings, read
from benchmarks.environments import ROOT, build, environment, install
from benchmarks.generated import table, write_part
from benchmarks.subjects import Subject, plain_model, subject
from benchmarks.timing import Measured, Times, in_turn, processes

PAGE = ROOT / "docs" / "performance.md"
SCHEMA = ROOT / "docs" / "schema" / "application.json"
TODAY = date(2026, 11, 22)
BATCH, WARM_ROUNDS, COLD_ROUNDS = 100, 21, 21

Prepared = Callable[[int], Callable[[], object]]
Row = tuple[str, str, str, str] | tuple[str, str, str, str, float, float]
"""What is timed and its name among the times, against what and its name, goal and limit."""


def warm(families: tuple[str, ...] = ()) -> tuple[Measured, ...]:
    """Time one process that judges many applications, by all rules or by those of some families."""
    linter, plain = Linter(settings=Settings(select=families, fiction=True)), plain_model()

    def each(prepare: Callable[[Subject], Callable[[], object]], *, anew: bool = True) -> Prepared:
        """Do it to a batch of applications, never seen before unless ``anew`` is off."""

        def prepared(number: int) -> Callable[[], object]:
            numbers = range(number * BATCH, (number + 1) * BATCH) if anew else [0] * BATCH
            acts = [prepare(subject(each)) for each in numbers]
            return lambda: [act() for act in acts]

        return prepared

    def linting(given: Subject) -> Callable[[], object]:
        application = Application.model_validate_json(given.text)
        return lambda: linter.lint(application, today=TODAY)

    def seeing(given: Subject) -> Callable[[], object]:
        application = Application.model_validate_json(given.text)
        evidence = Evidence.model_validate(given.evidence)
        return lambda: linter.lint(application, evidence, today=TODAY)

    def reporting(given: Subject) -> Callable[[], object]:
        # A name that lacks its designator: at least one finding.
        flawed = given.text.replace(' Dental LLC"', ' Dental"', 1)
        application = Application.model_validate_json(flawed)
        evidence = Evidence.model_validate(given.evidence)
        return lambda: linter.lint(application, evidence, today=TODAY).to_json()

    def reading(given: Subject) -> Callable[[], object]:
        data = given.text.encode()
        return lambda: read(data)

    def plainly(given: Subject) -> Callable[[], object]:
        return lambda: plain.model_validate_json(given.text)

    batches = in_turn(
        WARM_ROUNDS,
        {
            "parse": each(plainly),
            "model": each(lambda given: lambda: Application.model_validate_json(given.text)),
            "lint": each(linting),
            "lint seeing": each(seeing),
            "report": each(reporting),
            "read": each(reading),
            "parse again": each(plainly, anew=False),
            "lint again": each(linting, anew=False),
        },
    )
    took = {
        name: Times(tuple(seconds / BATCH for seconds in times.seconds))
        for name, times in batches.items()
    }
    rows = (
        ("lint, each one new", "lint", "pydantic's parse", "parse", 30, 45),
        ("lint, one over again", "lint again", "pydantic's parse", "parse again", 30, 45),
        ("lint with evidence, each one new", "lint seeing", "pydantic's parse", "parse"),
        ("lint with evidence, flawed ones, and `to_json`", "report", "pydantic's parse", "parse"),
        ("lint, each one new", "lint", "`Application.model_validate_json`", "model"),
        ("`read`, with places", "read", "pydantic's parse", "parse"),
    )
    return _rows(rows, took, "µs")


def cold(folder: Path) -> tuple[Measured, ...]:
    """Time whole commands of the installed wheel, in an environment of its own."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    python = environment(folder / "ours", project["dependencies"])
    install(python, build("wheel", ROOT, folder))
    command = python.with_name("a2p-lint")
    rival = environment(folder / "theirs", ["check-jsonschema"]).with_name("check-jsonschema")

    lean, whole = folder / "lean.yaml", folder / "whole.yaml"
    given = subject(0)
    data = yaml.safe_load(given.text)
    lean.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
    data["evidence"] = given.evidence
    whole.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
    as_json = folder / "lean.json"
    as_json.write_text(given.text, encoding="utf-8")
    check = (command, "check", "--fiction", "--today", TODAY.isoformat())
    validate = (rival, "--schemafile", SCHEMA)

    took = processes(
        COLD_ROUNDS,
        {
            "bare": (python, "-c", "pass"),
            "import": (python, "-c", "import a2p_lint"),
            "version": (command, "--version"),
            "module version": (python, "-m", "a2p_lint", "--version"),
            "check": (*check, lean),
            "validate": (*validate, lean),
            "check whole": (*check, whole),
            "validate whole": (*validate, whole),
            "check json": (*check, as_json),
            "validate json": (*validate, as_json),
        },
    )
    rows = (
        ("`check`, YAML", "check", "check-jsonschema", "validate", 0.85, 1.1),
        ("`check`, YAML with evidence", "check whole", "check-jsonschema", "validate whole"),
        ("`check`, JSON", "check json", "check-jsonschema", "validate json"),
        ("`import a2p_lint`", "import", "bare python", "bare", 1.5, 1.5),
        ("`a2p-lint --version`", "version", "bare python", "bare", 3.0, 3.0),
        ("`python -m a2p_lint --version`", "module version", "bare python", "bare", 3.0, 3.0),
    )
    return _rows(rows, took, "ms")


def _rows(rows: tuple[Row, ...], took: Mapping[str, Times], unit: str) -> tuple[Measured, ...]:
    return tuple(
        Measured(what, took[mine], against, took[theirs], unit, *budget)
        for what, mine, against, theirs, *budget in rows
    )


def markdown(measured: tuple[Measured, ...]) -> str:
    """Lay out machine and figures."""
    tools = ", ".join(f"{name} {version(name)}" for name in ("pydantic", "check-jsonschema"))
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"{platform.python_implementation()} {platform.python_version()}, {tools}; "
        f"{len(subject(0).text.encode()) / 1000:.1f} kB of JSON, {len(Linter().rules)} rules. "
        "Times are least / median / most.\n\n"
    ) + table(
        ("what", "time", "against", "time of that", "ratio", "goal", "limit", "verdict"),
        [
            (
                each.what,
                f"{each.times.shown(each.unit)} {each.unit}",
                each.against,
                f"{each.other.shown(each.unit)} {each.unit}",
                f"**{each.ratio:.3g}x**",
                f"{each.goal:g}x" if each.goal else "",
                f"{each.limit:g}x" if each.limit else "",
                each.verdict,
            )
            for each in measured
        ],
    )


def main() -> int:
    """Measure, print, and tell whether every budget is kept."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench", description=__doc__)
    parser.add_argument(
        "--write", action="store_true", help=f"renew {PAGE.parent.name}/{PAGE.name} too"
    )
    parser.add_argument(
        "--families", default="", help="one process only, with the rules of these: address,contact"
    )
    options = parser.parse_args()
    if options.families:
        print(markdown(warm(tuple(options.families.split(",")))), end="")
        return 0
    with TemporaryDirectory(prefix="a2p-lint-bench-") as folder:
        measured = (*warm(), *cold(Path(folder)))
    shown = markdown(measured)
    print(shown, end="")
    if options.write:
        write_part(PAGE, f"Measured on {datetime.now(UTC).date()}.\n\n{shown}")
    return int(any(each.verdict == "OVER" for each in measured))


if __name__ == "__main__":
    sys.exit(main())
