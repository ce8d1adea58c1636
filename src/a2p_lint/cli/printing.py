"""The one door to the terminal: all that is printed has passed the mask for tax ids, but files."""

from __future__ import annotations

import sys

from a2p_lint.escapes import visible
from a2p_lint.privacy import mask_shapes


def write(text: str) -> None:
    """Put a text, laid out already, on standard output."""
    if sys.stdout is not None:
        sys.stdout.write(mask_shapes(text))
        sys.stdout.flush()


def pour(text: str) -> None:
    """Put on standard output, whole and unmasked, a file that was asked to go there."""
    if sys.stdout is not None:
        sys.stdout.write(text)
        sys.stdout.flush()


def say(text: str) -> None:
    """Say lines beside the output; what a terminal would obey or hide is shown as an escape."""
    # Masked first: an escape in the midst of an id would hide its shape.
    lines = (visible(line) for line in mask_shapes(text).split("\n"))
    signal("\n".join((*lines, "")))


def signal(text: str) -> None:
    """Send what is ours alone to the error stream: nothing of it came from outside."""
    if sys.stderr is not None:
        sys.stderr.write(text)
        sys.stderr.flush()
