"""Web pages by somebody who named their faults before any rule had read them.

The pages stand in ``fixtures/quiet-pages`` with what was found at first.
"""

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from a2p_lint import Linter, Settings, Severity, read

PAGES = Path(__file__).parents[1] / "fixtures" / "quiet-pages"
CASES: dict[str, dict[str, Any]] = tomllib.loads((PAGES / "pages.toml").read_text(encoding="utf-8"))
PATHS = {
    "privacy_policy_url": "/privacy", "terms_url": "/terms", "opt_in_url": "/texts", "website": ""
}  # fmt: skip
LINTER = Linter(settings=Settings(fiction=True))
# Two of the rules look at more than one web page, and only one is there.
ON_PAGES = {"website", "privacy", "terms", "consent"}


def said(slug: str, folder: Path) -> list[str]:
    """Judge an application with one page as local evidence; give the rules that speak of it."""
    case = CASES[slug]
    legal_name, dba, website = case["brand"]
    file = next(PAGES.glob(f"{slug}.*"))
    (folder / file.name).write_bytes(file.read_bytes())
    url = website + PATHS[case["page"]]
    application = {
        "brand": {"legal_name": legal_name, "dba": dba, "website": website},
        "campaign": {
            "opt_in_methods": ["web_form"],
            **({case["page"]: url} if case["page"] != "website" else {}),
        },
        "evidence": {"pages": {url: {"file": file.name}}},
    }
    path = folder / "application.json"
    path.write_text(json.dumps(application), encoding="utf-8")
    report = LINTER.lint(read(path), today=date(2026, 11, 22))
    at = "/brand/website" if case["page"] == "website" else f"/campaign/{case['page']}"
    return [
        finding.rule
        for finding in report.findings
        if finding.severity is not Severity.LOW and finding.at == at and finding.seen is not None
    ]


@pytest.mark.parametrize("slug", CASES)
def test_a_web_page_hears_of_its_fault_and_of_nothing_else(slug: str, tmp_path: Path) -> None:
    assert said(slug, tmp_path) == CASES[slug]["faults"]
