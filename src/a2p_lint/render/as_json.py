"""Gives reports and lists of rules as JSON documents, whose keys never depend on flags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from a2p_lint.privacy import mask_shapes
from a2p_lint.readers.imported import Fault
from a2p_lint.render.documents import document
from a2p_lint.report import FORMAT

if TYPE_CHECKING:
    from a2p_lint.pack import Rule

RULES_FORMAT = "a2p-lint.rules/1"


def reports_json(
    reports: Sequence[Mapping[str, object]], faults: Sequence[Fault], lang: str
) -> str:
    """Give ``a2p-lint.report/1``: what each report's ``to_dict`` gave, and what was not judged."""
    errors = [
        {
            "file": mask_shapes(fault.file),
            "line": fault.line,
            "column": fault.column,
            "message": mask_shapes(fault.text(lang)),
        }
        for fault in faults
    ]
    return document(FORMAT, {"reports": list(reports), "errors": errors})


def rules_json(rules: Sequence[Rule], lang: str) -> str:
    """Give ``a2p-lint.rules/1``: the rules that would run, each with its title in a language."""
    listed = [
        {
            "rule": rule.id,
            "severity": rule.page.severity.value,
            "confidence": rule.page.confidence.value,
            "maturity": rule.page.maturity,
            "kinds": sorted(rule.page.kinds),
            "providers": list(rule.page.providers),
            "needs": list(rule.page.needs),
            "title": rule.page.texts[lang].title,
            "reasons": list(rule.page.reasons),
            "codes": list(rule.page.codes),
        }
        for rule in rules
    ]
    return document(RULES_FORMAT, {"rules": listed})
