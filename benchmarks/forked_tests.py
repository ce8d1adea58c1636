"""Runs chosen tests on mutants of the code: each in a fork of one process that collected them all.

mutmut itself starts pytest anew for each mutant, which costs seconds here. This collects all tests
once; each mutant is a fork of that process in which the code of one function is exchanged, and the
tests that reach its line are run until one fails: those that killed neighbours first, then quick
ones. Where a line is run while modules are imported, its mutants get a new process each.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import _lru_cache_wrapper
from importlib import import_module
from importlib.machinery import SourceFileLoader
from pathlib import Path
from random import Random
from time import perf_counter
from types import CodeType, FunctionType
from typing import Any

import pytest

from benchmarks.code_mutants import SOURCE, Mutant, changed, exchanged

ROOT = SOURCE.parents[1]
OUT = Path(os.environ.get("A2P_MUTANTS", ROOT / ".mutants"))
STATS = OUT / "stats.json"
LEFT_OUT = (
    "tests/packaging/", "tests/site/", "tests/probes/", "tests/index/", "tests/layers/",
    "tests/test_docs", "tests/test_mutations", "tests/cli/test_cli_terminal",
    "tests/cli/test_cli_codes_pages", "test_our_own_pack_has_no_faults", "a_hundred_times",
    "test_a_rule_that_does_not_run_changes_nothing_else", "test_growth",
)  # fmt: skip
"""What needs another process, a socket or a wheel, and what runs all rules over and over."""
KEPT = ("a2p_lint.book", "a2p_lint.pack", "a2p_lint.plugins", "a2p_lint.examples", "a2p_lint.codes")
"""What these remember is the rule book's, takes long to read, and is forgotten for no test."""
MEMORY, PATIENCE, MOST_SECONDS = 6 * 2**30, 3, 60


class Runner:
    """A plugin of pytest that runs the tests that were collected in its own way."""

    def __init__(self, what: Mapping[str, Any]) -> None:
        self.what = what
        self.failed = ""
        self.memories = list[Any]()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what is slow or needs more than this process."""
        items[:] = [
            item
            for item in items
            if not any(part in item.nodeid for part in LEFT_OUT)
            and item.get_closest_marker("slow") is None
        ]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember the first test that fails."""
        if report.failed and not self.failed:
            self.failed = report.nodeid

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests with all lines noted, or the mutants."""
        getattr(self, self.what["mode"])({item.nodeid: item for item in session.items})
        return True

    def stats(self, items: Mapping[str, pytest.Item]) -> None:
        """Run every test once, and keep how long it takes and which lines it reaches."""
        known: dict[str, Any] = {"seconds": {}, "lines": {}}
        if self.what["added"] and STATS.exists():
            known = json.loads(STATS.read_text())
        cover, seconds, memories = self.what["coverage"], known["seconds"], _memories()
        for name, item in items.items():
            for memory in memories:
                memory.cache_clear()
            seconds.setdefault(name, 0.0)
            cover.switch_context(str(list(seconds).index(name)))
            start = perf_counter()
            _run(item, None)
            seconds[name] = perf_counter() - start
        cover.stop()
        if self.failed:
            raise pytest.UsageError(f"{self.failed} fails without any mutant")
        data = cover.get_data()
        for file in data.measured_files():
            lines = known["lines"].setdefault(str(Path(file).relative_to(ROOT)), {})
            for line, contexts in data.contexts_by_lineno(file).items():
                lines.setdefault(str(line), []).extend(int(context or -1) for context in contexts)
        STATS.write_text(json.dumps(known))

    def fresh(self, items: Mapping[str, pytest.Item]) -> None:
        """Run the tests named on what was imported with the mutant in it."""
        for name in self.what["tests"]:
            if name in items:
                _run(items[name], None)
            if self.failed:
                break

    def forks(self, items: Mapping[str, pytest.Item]) -> None:
        """Plant the mutants one after the other, each in a fork of this process."""
        stats = json.loads(STATS.read_text())
        names, seconds = list(stats["seconds"]), stats["seconds"]
        killers = dict[str, list[str]]()
        self.memories = _memories()
        live = _functions()
        # Tests that are younger than the figures are run on every mutant, if they pass without.
        new = {name for name in items if name not in seconds and not self._fails([name], items)}
        gc.freeze()
        with (OUT / "results.jsonl").open("a", encoding="utf-8") as out:
            for mutant in self.what["mutants"]:
                lines = stats["lines"].get(str(mutant.path.relative_to(ROOT)), {})
                span = range(mutant.lines[0], mutant.lines[1] + 1)
                reach = {test for line in span for test in lines.get(str(line), ())}
                function = mutant.name.rpartition(".")[0]
                first = killers.setdefault(function, [])
                tests = {names[test] for test in reach if test >= 0} & items.keys() | new
                chosen = _ordered(mutant, tests, first, seconds, self.what["budget"])
                record = {"name": mutant.name, "tests": len(chosen), "reach": len(reach)}
                record |= self._planted(mutant, chosen, items, live, seconds, at_import=-1 in reach)
                if record["by"] in items:
                    if record["by"] in first:
                        first.remove(record["by"])
                    first.insert(0, record["by"])
                out.write(json.dumps(record) + "\n")
                out.flush()

    def _planted(
        self,
        mutant: Mutant,
        chosen: list[str],
        items: Mapping[str, pytest.Item],
        live: Mapping[CodeType, list[FunctionType]],
        seconds: Mapping[str, float],
        *,
        at_import: bool,
    ) -> dict[str, Any]:
        """Run tests on one mutant, and give how it ended and by which test."""
        old, new = mutant.path.read_text(encoding="utf-8"), mutant.make()
        before, after, line = changed(old, new)
        record = {"line": line, "before": before, "after": after, "how": "survived", "by": ""}
        try:
            path = str(mutant.path)
            codes = [compile(one, path, "exec", dont_inherit=True) for one in (old, new)]
        except SyntaxError:
            return record | {"how": "no code"}
        pairs = list(exchanged(*codes))
        there = all(was in live for was, _ in pairs) and bool(pairs)
        if there and chosen:
            limit = PATIENCE + 2 * sum(seconds.get(test, 1) for test in chosen)
            record |= _forked(lambda: self._child(pairs, chosen, items, live), limit)
        if record["how"] == "survived" and (at_import or not there):
            own = f"test_{mutant.path.stem}"
            others = sorted(items, key=lambda one: (own not in one, seconds.get(one, 0)))
            record |= _anew(mutant.path, new, chosen or list(_within(others, seconds, 10)))
        return record

    def _fails(self, tests: list[str], items: Mapping[str, pytest.Item]) -> bool:
        ended = _forked(lambda: self._child([], tests, items, {}), MOST_SECONDS)
        return bool(ended["how"] == "killed")

    def _child(
        self,
        pairs: list[tuple[CodeType, CodeType]],
        chosen: list[str],
        items: Mapping[str, pytest.Item],
        live: Mapping[CodeType, list[FunctionType]],
    ) -> str:
        for was, now in pairs:
            for function in live[was]:
                function.__code__ = now
        for memory in self.memories:
            memory.cache_clear()
        for place, name in enumerate(chosen):
            following = items[chosen[place + 1]] if place + 1 < len(chosen) else None
            _run(items[name], following)
            if self.failed:
                return self.failed
        return ""


def _run(item: pytest.Item, following: pytest.Item | None) -> None:
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _ordered(
    mutant: Mutant,
    tests: set[str],
    first: list[str],
    seconds: Mapping[str, float],
    budget: float,
) -> list[str]:
    """Give the tests to run: what killed neighbours, the module's own, quick ones, any others."""
    own, third = mutant.name.split(".")[0], budget / 3
    quick = sorted(tests, key=lambda test: (seconds.get(test, 0), test))
    named = _within([test for test in quick if own in test], seconds, third)
    chosen = dict.fromkeys((*first, *named, *_within(quick, seconds, third)))
    others = [test for test in sorted(tests) if test not in chosen]
    Random(mutant.name).shuffle(others)
    return [*chosen, *_within(others, seconds, third)]


def _within(tests: list[str], seconds: Mapping[str, float], budget: float) -> Iterator[str]:
    for test in tests:
        if (budget := budget - seconds.get(test, 0)) < 0:
            return
        yield test


def _memories() -> list[_lru_cache_wrapper[Any]]:
    """Import all of the linter but its edges, and give all memories that a mutant might change."""
    for path in sorted(SOURCE.rglob("*.py")):
        if path.relative_to(SOURCE).parts[0] not in ("probes", "index", "__main__.py"):
            import_module(_dotted(path))
    return [
        one
        for one in gc.get_objects()
        if isinstance(one, _lru_cache_wrapper)
        and str(one.__module__).startswith("a2p_lint.")
        and one.__module__ not in KEPT
    ]


def _dotted(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts).removesuffix(".__init__")


def _functions() -> dict[CodeType, list[FunctionType]]:
    """Give the functions of the linter by their code."""
    found = dict[CodeType, list[FunctionType]]()
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__.co_filename.startswith(str(SOURCE)):
            found.setdefault(one.__code__, []).append(one)
    return found


def _forked(act: Callable[[], str], seconds: float) -> dict[str, Any]:
    """Do something in a fork; give what it says, or that it took too much time or memory."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds)))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.alarm(int(seconds) * 10)
        said = "the fork failed"
        try:
            said = act()
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return {"how": "killed", "by": "time"}
    return {"how": "killed", "by": said} if said else {"how": "survived"}


def _anew(path: Path, text: str, tests: list[str]) -> dict[str, Any]:
    """Run tests in a process of their own, in which a module is imported with another text."""
    files = sorted({test.split("::")[0] for test in tests})
    order = {"path": str(path), "text": text, "tests": tests, "files": files}
    made = OUT / "fresh.json"
    made.write_text(json.dumps(order))
    command = [sys.executable, "-m", "benchmarks.code_survivors", "fresh"]
    try:
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=600, check=False)
    except subprocess.TimeoutExpired:
        return {"how": "killed", "by": "time"}
    return {"how": "killed", "by": "anew"} if ended.returncode else {"how": "survived"}


def run_anew() -> int:
    """Run the tests that ``fresh.json`` names, one module imported with the text that it gives."""
    order = json.loads((OUT / "fresh.json").read_text())
    taken = SourceFileLoader.get_code

    def get_code(self: SourceFileLoader, fullname: str) -> CodeType | None:
        if self.path == order["path"]:
            return compile(order["text"], self.path, "exec", dont_inherit=True)
        return taken(self, fullname)

    SourceFileLoader.get_code = get_code  # type: ignore[assignment, method-assign]
    return run_tests(Runner({"mode": "fresh", "tests": order["tests"]}), order["files"])


def run_tests(runner: Runner, paths: list[str]) -> int:
    """Collect the tests of some files and let a runner run them; give pytest's exit code."""
    given = "-o addopts= --import-mode=importlib -p no:terminal -p no:cacheprovider -p no:xdist"
    return int(pytest.main([*given.split(), f"--basetemp={OUT / 'tmp'}", *paths], [runner]))
