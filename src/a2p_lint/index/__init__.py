"""The index: public files that the user downloaded, brought into one SQLite file on this machine.

``build`` takes files in, ``Index`` answers questions. Nothing here opens a socket, and nothing is
downloaded: the user chooses the files. What they hold is hostile until proven otherwise: lines,
columns, rows and compressed bytes are bounded, values go to SQLite as parameters only.
"""

from a2p_lint.index.building import Built, Progress, build
from a2p_lint.index.downloads import DownloadError
from a2p_lint.index.layouts import SOURCES
from a2p_lint.index.store import Index, IndexFileError, Listed

__all__ = (
    "SOURCES",
    "Built",
    "DownloadError",
    "Index",
    "IndexFileError",
    "Listed",
    "Progress",
    "build",
)
