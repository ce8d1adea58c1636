"""The command ``a2p-lint``: what leaves it is an exit code and words, never a traceback."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Nothing else is imported until it is known what for: `a2p-lint --version` must cost nothing.
INTERRUPTED, PIPE_CLOSED = 130, 141
"""What a shell says of a command that Ctrl-C ended, and of one whose reader went away."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with its arguments and give its exit code: 0 fine, 1 findings, 2 neither."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    try:
        if sys.stdout is None:  # closed by whoever started this: nothing would be delivered
            from a2p_lint.cli.failure import say_closed

            say_closed(arguments)
            return 2
        if arguments == ["--version"]:
            from a2p_lint import __version__

            sys.stdout.write(f"a2p-lint {__version__}\n")
            code = 0
        else:
            code = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return PIPE_CLOSED
    except Exception as error:  # noqa: BLE001 whatever it is, its user is owed a sentence
        from a2p_lint.cli.failure import say_failure

        say_failure(error, arguments)
        if isinstance(error, OSError):
            _forget_output()
        return 2
    return code


def _run(arguments: list[str]) -> int:
    import gc

    collecting = gc.isenabled()
    # Nothing that starting up makes is garbage; looking for some takes a twentieth of the time.
    gc.disable()
    try:
        from a2p_lint.cli.commands import run

        return run(arguments)
    finally:
        if collecting:
            gc.enable()


def _forget_output() -> None:
    """Keep Python from trying once more, while it ends, to write what nobody will read."""
    import os

    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (AttributeError, OSError, ValueError):  # no output, or none of the system's own
        pass
