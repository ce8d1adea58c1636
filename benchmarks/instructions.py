"""Counts what a lint costs in instructions: `python -m benchmarks.instructions`. Linux alone.

Times move with whatever else a machine does; the number of instructions hardly does, so that one
run shows what a change is worth, rule by rule. It is no budget: an instruction may take long.
"""

import argparse
import ctypes
import os
import struct
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from statistics import median

from a2p_lint import Application, Linter, Settings
from a2p_lint.context import Context
from a2p_lint.evidence import NOTHING_SEEN
from a2p_lint.subject import Subject
from benchmarks.subjects import plain_model, subject

TODAY = date(2026, 11, 22)
BATCH = 150
# struct perf_event_attr: hardware, its size, instructions, and nothing of the kernel's.
_PERF_EVENT_OPEN = {"x86_64": 298, "aarch64": 241}
_ATTRIBUTES = struct.pack("IIQQQQQ", 0, 112, 1, 0, 0, 0, 0b1100000).ljust(112, b"\0")


def counter() -> Callable[[Callable[[], object]], int]:
    """Open the processor's counter; give what counts the instructions of an act.

    Raises OSError where the machine has no such counter, or does not let us read it.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    call = _PERF_EVENT_OPEN[os.uname().machine]
    file = libc.syscall(call, ctypes.create_string_buffer(_ATTRIBUTES, 112), 0, -1, -1, 0)
    if file < 0:
        raise OSError(ctypes.get_errno(), "no counter of instructions")

    def counted(act: Callable[[], object]) -> int:
        before = os.read(file, 8)
        act()
        return int.from_bytes(os.read(file, 8), "little") - int.from_bytes(before, "little")

    nothing = int(median(counted(lambda: None) for _ in range(500)))
    return lambda act: counted(act) - nothing


def main() -> None:
    """Print the lint against pydantic's parse, its parts, and the dearest rules."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.instructions", description=__doc__)
    parser.add_argument("--most", type=int, default=40, help="print so many rules")
    options = parser.parse_args()
    count, linter, plain = counter(), Linter(settings=Settings(fiction=True)), plain_model()
    texts = [subject(number).text for number in range(2 * BATCH)]
    given = [Application.model_validate_json(text) for text in texts]
    for application in given[:10]:
        linter.lint(application, today=TODAY)

    parse = median(count(lambda: plain.model_validate_json(text)) for text in texts)  # noqa: B023
    new = median(count(lambda: linter.lint(each, today=TODAY)) for each in given[10:BATCH])  # noqa: B023
    again = median(count(lambda: linter.lint(given[0], today=TODAY)) for _ in texts)
    print(f"parse {parse / 1000:.0f} thousand; lint, each one new: {new / parse:.1f}x", end=", ")
    print(f"one over again: {again / parse:.1f}x")

    counts: dict[str, list[int]] = defaultdict(list)
    for application in given[BATCH:]:
        for part, instructions in _parts(linter, application, count).items():
            counts[part].append(instructions)
    usual = {part: int(median(found)) for part, found in counts.items() if len(found) > BATCH / 2}
    for part, instructions in sorted(usual.items(), key=lambda item: -item[1])[: options.most]:
        print(f"{instructions / 1000:8.1f} {part}")


def _parts(
    linter: Linter, application: Application, count: Callable[[Callable[[], object]], int]
) -> dict[str, int]:
    """Count each part of one lint, rules by their ids; the texts are folded in the part before."""
    found: dict[str, int] = {}
    seen: list[Subject] = []
    found["(what is given)"] = count(
        lambda: seen.append(Subject(application, NOTHING_SEEN, "", TODAY))
    )
    one = seen[0]
    found["(words of all texts)"] = count(lambda: one.vocabulary)
    plan = linter._plan("", application)
    found["(which rules are due)"] = count(lambda: plan.due(one))
    for _, planned, roots in plan.due(one)[1]:
        context = Context(one).turned_to(planned.page, planned.limits)
        context.programmes = one.programmes_at(roots)
        check = planned.check
        found[planned.id] = count(lambda: next(iter(check(context)), None))  # noqa: B023
    return found


if __name__ == "__main__":
    main()
