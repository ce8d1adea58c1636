"""Acme's own rules for a2p-lint."""

from importlib.resources import files

from a2p_lint import load_pack
from a2p_lint.plugins import hookimpl


@hookimpl
def a2p_lint_rules():
    return load_pack(files("acme_rules") / "rules", "acme_rules.checks")
