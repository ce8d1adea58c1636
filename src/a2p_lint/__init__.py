"""a2p-lint judges an A2P 10DLC or toll-free application before it is submitted.

The public names are loaded when they are first asked for (PEP 562), so that importing the
package costs next to nothing.
"""

from importlib import import_module

# Type checkers take this name for true. Importing it from typing would double the time that
# `import a2p_lint` takes.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from a2p_lint.application import Address as Address
    from a2p_lint.application import Application as Application
    from a2p_lint.application import Brand as Brand
    from a2p_lint.application import Campaign as Campaign
    from a2p_lint.application import Contact as Contact
    from a2p_lint.application import TollFree as TollFree
    from a2p_lint.context import Context as Context
    from a2p_lint.engine import Linter as Linter
    from a2p_lint.engine import lint as lint
    from a2p_lint.evidence import Evidence as Evidence
    from a2p_lint.evidence import LineType as LineType
    from a2p_lint.evidence import WebPage as WebPage
    from a2p_lint.findings import Confidence as Confidence
    from a2p_lint.findings import Finding as Finding
    from a2p_lint.findings import Hit as Hit
    from a2p_lint.findings import Label as Label
    from a2p_lint.findings import NotRun as NotRun
    from a2p_lint.findings import Outcome as Outcome
    from a2p_lint.findings import Seen as Seen
    from a2p_lint.findings import Severity as Severity
    from a2p_lint.findings import Verdict as Verdict
    from a2p_lint.pack import PackError as PackError
    from a2p_lint.pack import Rule as Rule
    from a2p_lint.pack import load_pack as load_pack
    from a2p_lint.plugins import PluginError as PluginError
    from a2p_lint.readers import Imported as Imported
    from a2p_lint.readers import ReadError as ReadError
    from a2p_lint.readers import read as read
    from a2p_lint.readers import read_evidence as read_evidence
    from a2p_lint.report import Report as Report
    from a2p_lint.settings import Settings as Settings
    from a2p_lint.settings import SettingsError as SettingsError

__version__ = "0.1.0"

_PUBLIC = (
    ("Address", "application"),
    ("Application", "application"),
    ("Brand", "application"),
    ("Campaign", "application"),
    ("Confidence", "findings"),
    ("Contact", "application"),
    ("Context", "context"),
    ("Evidence", "evidence"),
    ("Finding", "findings"),
    ("Hit", "findings"),
    ("Imported", "readers"),
    ("Label", "findings"),
    ("LineType", "evidence"),
    ("Linter", "engine"),
    ("NotRun", "findings"),
    ("Outcome", "findings"),
    ("PackError", "pack"),
    ("PluginError", "plugins"),
    ("ReadError", "readers"),
    ("Report", "report"),
    ("Rule", "pack"),
    ("Seen", "findings"),
    ("Settings", "settings"),
    ("SettingsError", "settings"),
    ("Severity", "findings"),
    ("TollFree", "application"),
    ("Verdict", "findings"),
    ("WebPage", "evidence"),
    ("lint", "engine"),
    ("load_pack", "pack"),
    ("read", "readers"),
    ("read_evidence", "readers"),
)
_HOME = dict(_PUBLIC)

__all__ = tuple(sorted(("__version__", *_HOME)))


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for."""
    if name not in _HOME:
        raise AttributeError(f"module 'a2p_lint' has no attribute {name!r}")
    value: object = getattr(import_module(f"a2p_lint.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return list(__all__)
