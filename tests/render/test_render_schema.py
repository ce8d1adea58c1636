"""The committed schemas describe what comes out and what goes in, no more and no less.

``A2P_LINT_GOLDEN=write pytest tests/render`` writes the schemas of applications and evidence anew.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from a2p_lint.application import field_order
from a2p_lint.evidence import Evidence
from a2p_lint.readers import Fault
from a2p_lint.render.as_json import reports_json
from tests.render.application_schema import (
    EXAMPLES,
    LISTED,
    application_schema,
    evidence_schema,
)
from tests.render.made_reports import CLEAN, FLAWED, FOR_CLEAN, FOR_FLAWED, judged

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "docs" / "schema"
CORPUS = sorted((ROOT / "fixtures" / "corpus").glob("*.json"))
APPLICATIONS = sorted(
    [*(ROOT / "src/a2p_lint/clean").glob("*.yaml"), *(ROOT / "fixtures/demo").glob("*.yaml")]
)


def schema(name: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return table


def strict(part: Any) -> Any:
    """The same schema, but that nothing may be there that it does not name."""
    if isinstance(part, list):
        return [strict(item) for item in part]
    if not isinstance(part, dict):
        return part
    closed = {key: strict(value) for key, value in part.items()}
    if "properties" in part and "required" in part:
        closed["additionalProperties"] = False
    return closed


def faults(kind: dict[str, Any], document: object) -> list[str]:
    found = Draft202012Validator(
        kind, format_checker=Draft202012Validator.FORMAT_CHECKER
    ).iter_errors(document)
    return [f"{error.json_path}: {error.message}" for error in found]


def printed(lang: str, tmp_path: Path) -> Any:
    reports = [
        judged(FLAWED, FOR_FLAWED, tmp_path, provider="quo"),
        judged(CLEAN, FOR_CLEAN, tmp_path),
    ]
    reports[0].findings[0].ignored = {"why": "known", "until": "2027-01-01"}
    errors = [Fault("a.yaml", 3, 5, "Wrong.", "Faux."), Fault("", None, None, "Bad.", "Mauvais.")]
    return json.loads(reports_json([report.to_dict(lang) for report in reports], errors, lang))


@pytest.mark.parametrize("name", ["report-1.json", "application.json"])
def test_a_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_is_printed_is_described_to_the_last_key(lang: str, tmp_path: Path) -> None:
    assert faults(strict(schema("report-1.json")), printed(lang, tmp_path)) == []


def test_every_key_is_required_because_none_depends_on_a_flag() -> None:
    def loose(part: Any) -> list[str]:
        if isinstance(part, list):
            return [name for item in part for name in loose(item)]
        if not isinstance(part, dict):
            return []
        own = sorted(set(part.get("properties", ())) - set(part.get("required", ())))
        return own + [name for value in part.values() for name in loose(value)]

    assert loose(schema("report-1.json")) == []


def test_a_key_that_is_added_is_no_fault(tmp_path: Path) -> None:
    document = printed("en", tmp_path)
    document["reports"][0]["added"] = 1

    assert faults(schema("report-1.json"), document) == []


@pytest.mark.parametrize("path", [("tool",), ("reports", 0, "coverage"), ("errors", 0)])
def test_a_key_that_is_gone_is_a_fault(path: tuple[str | int, ...], tmp_path: Path) -> None:
    document = printed("en", tmp_path)
    part = document
    for step in path:
        part = part[step]
    part.popitem()

    assert len(faults(schema("report-1.json"), document)) == 1


@pytest.mark.parametrize(
    ("name", "made"),
    [("application.json", application_schema), ("evidence-1.json", evidence_schema)],
)
def test_the_schemas_of_what_is_read_are_what_the_models_give(
    name: str, made: Callable[[], dict[str, Any]]
) -> None:
    text = json.dumps(made(), indent=2, ensure_ascii=False) + "\n"
    path = SCHEMAS / name
    if os.environ.get("A2P_LINT_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8", newline="\n")

    assert path.read_text(encoding="utf-8") == text


def test_examples_stand_at_fields_that_exist() -> None:
    assert (set(LISTED) | set(EXAMPLES)) - set(field_order()) == set()


@pytest.mark.parametrize("path", APPLICATIONS, ids=lambda path: path.name)
def test_our_own_applications_are_described(path: Path) -> None:
    application = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)

    assert [
        fault
        for fault in faults(schema("application.json"), application)
        if "Additional properties" not in fault
    ] == []


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_case_of_the_corpus_is_described(path: Path) -> None:
    application = json.loads(path.read_text(encoding="utf-8"))["application"]

    assert faults(schema("application.json"), application) == []


def test_what_is_gathered_is_described() -> None:
    evidence = Evidence.model_validate(
        {
            "pages": {"https://a.example": {"status": 200, "names": ["A"], "html": "<p>é\n</p>"}},
            "line_types": {"+15035550121": {"type": "mobile", "from": "statement"}},
            "mail": {"a.example": {"mx": ["."], "exists": True, "seen_on": "2026-11-22"}},
            "letters": {"0" * 64: {"kind": "cp575", "ein": "93-5550142"}},
        }
    )
    written = json.loads(evidence.to_json())

    assert faults(schema("evidence-1.json"), written) == []
    assert faults(schema("evidence-1.json"), {**written, "format": "a2p-lint.report/1"}) != []
    assert faults(schema("evidence-1.json"), {**written, "page": {}}) != []


@pytest.mark.parametrize(
    ("application", "fault"),
    [
        ({"submitted_on": "2026-11-22"}, "$: "),
        ({"brand": {"adress": {}}}, "$.brand: Additional properties"),
        ({"brand": []}, "$.brand: "),
        ({"brand": {"ein": ["1"]}}, "$.brand.ein: "),
        ({"campaign": {"age_gated": "perhaps"}}, "$.campaign.age_gated: "),
        ({"campaign": {"samples": {"a": "b"}}}, "$.campaign.samples: "),
        ({"brand": {}, "evidence": {"pages": {"u": {"cause": "rain"}}}}, "$.evidence.pages.u: "),
    ],
)
def test_what_a_reader_objects_to_an_editor_underlines(
    application: dict[str, Any], fault: str
) -> None:
    (found,) = faults(schema("application.json"), application)

    assert found.startswith(fault)


@pytest.mark.parametrize(
    "application",
    [
        {"brand": {"address": {"postal_code": 97209}}},
        {"brand": None, "campaign": {"samples": "One.", "age_gated": " YES "}},
        {"brand": {"tax_id": "93-5550142"}, "toll_free": {"age_gated": 0}},
        {"brand": {}, "evidence": {"phone_line_types": {"+15035550121": "voip"}}},
        {"brand": {}, "evidence": {"pages": {"https://a.example": {"file": "a.html"}}}},
    ],
)
def test_what_a_reader_takes_an_editor_takes(application: dict[str, Any]) -> None:
    assert faults(schema("application.json"), application) == []
