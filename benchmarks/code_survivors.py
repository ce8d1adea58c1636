"""Plants small faults in the code itself and says which of them no test notices. Linux alone.

``python -m benchmarks.code_survivors stats`` runs the tests once and keeps which lines each one
reaches (those of new files are added where they are named); ``... run GROUP..`` plants the mutants
of a group; ``... shown`` counts, and prints the survivors. docs/mutation-testing.md says what came
of it. Beside the extra ``dev`` it needs ``pip install mutmut==3.8.1 coverage``.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

import coverage

from benchmarks.code_mutants import drawn
from benchmarks.forked_tests import OUT, Runner, run_anew, run_tests

GROUPS = ("whole", "small", "checks")
EXAMPLES = """
import pytest
from a2p_lint.invariants import _clean_faults, _example_faults, _page_faults
from a2p_lint.plugins import plugged_in_rules

RULES = plugged_in_rules()

@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples(rule):
    assert [*_page_faults(rule.page), *_example_faults(rule, RULES)] == []

def test_clean():
    assert [*_clean_faults(RULES)] == []
"""


def _examples() -> str:
    """Write the tests of the rules' own examples, one a rule, and give where they stand."""
    OUT.mkdir(exist_ok=True)
    path = OUT / "test_examples.py"
    path.write_text(EXAMPLES, encoding="utf-8")
    return str(path)


def _latest() -> dict[str, dict[str, Any]]:
    lines = (OUT / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return {record["name"]: record for record in map(json.loads, lines)}


def _shown() -> None:
    """Print how many of each group were killed, and every survivor."""
    results = _latest()
    for group in GROUPS:
        found = [results[one.name] for one in drawn(group) if one.name in results]
        found = [one for one in found if one["how"] != "no code"]
        killed = sum(one["how"] == "killed" for one in found)
        print(f"{group}: {killed} of {len(found)} killed")
        for one in found:
            if one["how"] == "survived":
                print(f"  {one['name']} line {one['line']} ({one['reach']} tests)")
                print(f"    - {one['before']}\n    + {one['after']}")


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.code_survivors")
    parser.add_argument("act", choices=("stats", "run", "fresh", "shown"))
    parser.add_argument("what", nargs="*", help="groups, or names of mutants; for stats, new tests")
    parser.add_argument("--budget", type=float, default=5, help="seconds of tests a mutant")
    parser.add_argument("--survivors", action="store_true", help="only those that survived before")
    options = parser.parse_args()
    if options.act == "shown":
        _shown()
        return 0
    if options.act == "fresh":
        return run_anew()
    paths = ["tests", _examples()]
    if options.act == "stats":
        cover = coverage.Coverage(data_file=None, source_pkgs=["a2p_lint"])
        cover.start()
        what = {"mode": "stats", "coverage": cover, "added": bool(options.what)}
        return run_tests(Runner(what), options.what or paths)
    wanted = set(options.what)
    chosen = [one for group in GROUPS for one in drawn(group) if wanted & {group, one.name}]
    if (OUT / "results.jsonl").exists():
        done = _latest()
        how = "survived" if options.survivors else None
        chosen = [one for one in chosen if done.get(one.name, {}).get("how") == how]
    return run_tests(Runner({"mode": "forks", "mutants": chosen, "budget": options.budget}), paths)


if __name__ == "__main__":
    sys.exit(main())
