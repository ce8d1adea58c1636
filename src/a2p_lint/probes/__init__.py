"""The only code that opens a socket, or parses a PDF or a picture (DESIGN section 8).

What is fetched is hostile until proven otherwise: bounded in bytes, time and depth, never obeyed.
What a probe saw becomes evidence; judging never comes here.
"""

from a2p_lint.probes.probe import (
    MissingExtraError,
    NotChecked,
    Options,
    Probe,
    ProbeError,
    Progress,
)

__all__ = ("MissingExtraError", "NotChecked", "Options", "Probe", "ProbeError", "Progress")
