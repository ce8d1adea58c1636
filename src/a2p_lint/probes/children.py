"""Runs a reader of foreign files in a process of its own, with a deadline and bounded memory.

What parses a PDF or a picture is machine code, and a hostile file may make it run for ever, take
all memory or fall over. Then a child is lost, and the command says so.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

LONGEST_ANSWER = 2_000_000
"""Characters; a letter of three pages has ten thousand."""


class ChildLostError(Exception):
    """The child gave no answer; ``why`` is ``timeout`` or ``crash``."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def answer(module: str, data: bytes, *, seconds: float, megabytes: int, extra: str = "") -> Any:  # noqa: ANN401 plain data
    """Give the JSON that a module prints when it is run with bytes on its standard input.

    Raises ChildLostError where it takes longer, takes more memory, falls over or prints none.
    ``-P`` keeps modules of the folder one stands in from being taken for Python's own.
    """
    command = [sys.executable, "-P", "-m", module, str(megabytes), *((extra,) if extra else ())]
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise ChildLostError("timeout") from None
    except OSError:
        raise ChildLostError("crash") from None
    # Libraries may print too; the answer is the last line.
    last = done.stdout.rstrip().rpartition(b"\n")[2]
    if done.returncode or len(last) > LONGEST_ANSWER:
        raise ChildLostError("crash")
    try:
        return json.loads(last)
    except ValueError:
        raise ChildLostError("crash") from None


def serve(read: Callable[[bytes], dict[str, Any]]) -> None:
    """Be the child: read standard input, and print what ``read`` makes of it as JSON."""
    limit_memory(int(sys.argv[1]))
    sys.stdout.write("\n" + json.dumps(read(sys.stdin.buffer.read())) + "\n")


def limit_memory(megabytes: int) -> None:
    """Bound the memory of this process, where the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = megabytes * 1024 * 1024
    if most == resource.RLIM_INFINITY or wanted < most:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, most))
