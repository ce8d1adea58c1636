"""Makes the JSON Schemas of applications and evidence from the models: for editors.

It describes the native shape. A text may be written as a number or as true, because a file's
values are read as they are written; listed words are examples, because other spellings fold.
"""

from collections.abc import Mapping
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from a2p_lint.book import field_labels
from a2p_lint.data import line_types, listed_values
from a2p_lint.evidence import FORMAT, Evidence, Listing
from a2p_lint.readers.native import TOP
from a2p_lint.readers.shapes import EVIDENCE_ALIASES, Field, Kind, application_fields

Schema = dict[str, Any]

LISTED: Mapping[str, Mapping[str, str]] = {
    "/brand/entity_type": listed_values.ENTITY_TYPES,
    "/brand/legal_form": listed_values.LEGAL_FORMS,
    "/brand/vertical": listed_values.VERTICALS,
    "/campaign/use_case": listed_values.USE_CASES,
    "/campaign/sub_use_cases": listed_values.USE_CASES,
    "/campaign/opt_in_methods": listed_values.OPT_IN_METHODS,
    "/toll_free/use_case_categories": listed_values.TOLL_FREE_CATEGORIES,
    "/toll_free/opt_in_type": listed_values.OPT_IN_METHODS,
}
EXAMPLES: Mapping[str, list[str]] = {
    "/provider": ["quo", "twilio", "any"],
    "/submitted_on": ["2026-11-22"],
    "/brand/country": ["US", "CA"],
    "/brand/ein": ["93-5550142"],
    "/brand/ein_issued_on": ["2024-03-18"],
    "/brand/website": ["https://harborlanedental.example"],
    "/brand/address/region": ["OR", "QC"],
    "/brand/address/postal_code": ["97209", "H2Y 1C6"],
    "/brand/contact/mobile_phone": ["+15035550121"],
    "/numbers": ["+15035550130"],
}


def application_schema() -> Schema:
    """Give the schema of an application file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "a2p-lint application",
        "description": "An A2P 10DLC or toll-free messaging application. A blank field may be "
        "left out.",
        "type": "object",
        "anyOf": [{"required": [name]} for name in TOP],
        **_fields(application_fields()),
        "$defs": _values(),
    }


def evidence_schema() -> Schema:
    """Give the schema of a file of evidence, as ``gather`` writes it and people may."""
    evidence = _evidence()
    form = {"description": "what this file is", "const": FORMAT}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "a2p-lint evidence",
        "description": "What was seen outside an application. A blank field may be left out.",
        "type": "object",
        **evidence,
        "properties": {"format": form, **evidence["properties"]},
        "$defs": _values(),
    }


def _values() -> Schema:
    return {
        "text": {"type": ["string", "number", "boolean", "null"]},
        "texts": {
            "anyOf": [
                {"type": "array", "items": {"$ref": "#/$defs/text"}},
                {"$ref": "#/$defs/text"},
            ]
        },
        "flag": {
            "anyOf": [
                {"type": ["boolean", "null"]},
                {"enum": [0, 1]},
                {"type": "string", "pattern": _flag_words()},
            ]
        },
    }


def _fields(fields: Mapping[str, Field]) -> Schema:
    return {
        "properties": {name: _field(name, field) for name, field in fields.items()},
        "additionalProperties": False,
    }


def _field(written: str, field: Field) -> Schema:
    schema = {"description": _label(written, field), **_held(field)}
    if field.pointer in LISTED:
        schema["examples"] = sorted(set(LISTED[field.pointer].values()))
    elif field.pointer in EXAMPLES and written == field.name:
        schema["examples"] = EXAMPLES[field.pointer]
    if field.kind is Kind.TEXTS and "examples" in schema:
        schema["examples"] = [[example] for example in schema["examples"]]
    return schema


def _label(written: str, field: Field) -> str:
    label = field_labels()[field.pointer]
    alias = "" if written == field.name else f"; another name for {field.name}"
    return f"{label['en']} / {label['fr']}{alias}"


def _held(field: Field) -> Schema:
    if field.kind is Kind.BLOCK:
        return {"type": ["object", "null"], **_fields(field.fields)}
    if field.kind is Kind.EVIDENCE:
        return {"type": ["object", "null"], **_evidence()}
    return {"$ref": f"#/$defs/{field.kind.name.lower()}"}


def _evidence() -> Schema:
    known = {
        part: {
            "description": EVIDENCE_PARTS[part],
            "type": ["object", "null"],
            "additionalProperties": {
                "anyOf": [_record(part, model), {"type": "null"}, *_bare(part)],
            },
        }
        for part, model in evidence_records().items()
    }
    aliases = {alias: known[name] for alias, name in EVIDENCE_ALIASES.items()}
    return {"properties": {**known, **aliases}, "additionalProperties": False}


EVIDENCE_PARTS: Mapping[str, str] = {
    "pages": "what was seen at each URL",
    "pictures": "what was read in the picture at each URL",
    "line_types": "what kind of line each telephone number is",
    "blocks": "whom each telephone number's block was given to",
    "mail": "what the name service says of each host's mail",
    "letters": "what each IRS letter says, by the SHA-256 of its file",
    "registries": "what a downloaded registry says of each EIN",
}


def evidence_records() -> Mapping[str, type[BaseModel]]:
    """Give the model of a record for each part of evidence."""
    return {name: get_args(info.annotation)[1] for name, info in Evidence.model_fields.items()}


def _bare(part: str) -> list[Schema]:
    if part != "line_types":
        return []
    return [{"type": "string", "examples": sorted(set(line_types.LINE_TYPE_WORDS.values()))}]


def _record(part: str, model: type[BaseModel]) -> Schema:
    properties: Schema = {
        info.alias or name: _held_by(info.annotation)
        for name, info in model.model_fields.items()
        if part or name != "also"  # what another registry lists names no third one
    }
    if part == "pages":
        properties["file"] = {
            "description": "a file beside this one that holds the page, HTML or Markdown",
            "$ref": "#/$defs/text",
        }
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _held_by(annotation: object) -> Schema:
    if annotation == tuple[Listing, ...]:
        return {"type": ["array", "null"], "items": _record("", Listing)}
    if annotation == tuple[str, ...]:
        return {"$ref": "#/$defs/texts"}
    if annotation == bool | None:
        return {"$ref": "#/$defs/flag"}
    words = _words_of(annotation)
    return {"enum": [*words, "", None]} if words else {"$ref": "#/$defs/text"}


def _words_of(annotation: object) -> list[str]:
    """Give the words of a Literal, or of several joined."""
    if get_origin(annotation) is Literal:
        return [word for word in get_args(annotation) if word]
    return [word for part in get_args(annotation) for word in _words_of(part)]


def _flag_words() -> str:
    words = ("yes", "no", "true", "false", "on", "off")
    spelt = ("".join(f"[{letter.upper()}{letter}]" for letter in word) for word in words)
    return rf"^\s*({'|'.join(spelt)}|0|1)?\s*$"
