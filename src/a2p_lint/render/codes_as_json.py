"""Gives codes and reasons as JSON documents, whose keys never depend on flags.

A code, C, is ``{"provider", "provider_name", "code", "ours", "stages", "meanings": [M..],
"foreseeable", "foreseen_by": [rules], "waiting", "unforeseen", "resubmittable", "basis",
"confidence", "sources", "read_on", "superseded_by", "supersedes"}``; ``code`` is a name of ours
where ``ours`` is true. What it means at some of its stages, M, is ``{"stages", "title", "says",
"reasons", "foreseen_by": [rules]}``. A reason, R, is ``{"reason", "area", "hint", "broader",
"narrower": [ids], "title", "meaning", "reviewers", "remedy", "rules": [ids]}``. Texts are in one
language; ``says`` is English where there is no other.

- ``a2p-lint.codes/1``: ``{"format", "tool", "codes": [C..]}``
- ``a2p-lint.code/1``: ``{"format", "tool", "codes": [C..], "reasons": [R..]}``, the codes of that
  name and the reasons that they have
- ``a2p-lint.reason/1``: ``{"format", "tool", "reason": R, "codes": [C..]}``, the codes that have it
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from a2p_lint.catalogue import provider_name
from a2p_lint.codes import Catalogue, Code, Reason
from a2p_lint.render.documents import document

CODES_FORMAT = "a2p-lint.codes/1"
CODE_FORMAT = "a2p-lint.code/1"
REASON_FORMAT = "a2p-lint.reason/1"


def codes_json(catalogue: Catalogue, codes: Sequence[Code], lang: str) -> str:
    """Give ``a2p-lint.codes/1``: the codes that were looked for."""
    return document(CODES_FORMAT, {"codes": _codes(catalogue, codes, lang)})


def code_json(catalogue: Catalogue, codes: Sequence[Code], lang: str) -> str:
    """Give ``a2p-lint.code/1``: the codes of one name, and what their reasons mean."""
    ids = dict.fromkeys(reason for code in codes for reason in code.reasons)
    reasons = [
        _reason(catalogue, catalogue.reasons[name], lang)
        for name in ids
        if name in catalogue.reasons
    ]
    return document(CODE_FORMAT, {"codes": _codes(catalogue, codes, lang), "reasons": reasons})


def reason_json(catalogue: Catalogue, reason: Reason, lang: str) -> str:
    """Give ``a2p-lint.reason/1``: a reason and every code that has it."""
    codes = _codes(catalogue, catalogue.with_reason(reason), lang)
    return document(REASON_FORMAT, {"reason": _reason(catalogue, reason, lang), "codes": codes})


def _codes(catalogue: Catalogue, codes: Iterable[Code], lang: str) -> list[dict[str, object]]:
    return [_code(catalogue, code, lang) for code in codes]


def _code(catalogue: Catalogue, code: Code, lang: str) -> dict[str, object]:
    return {
        "provider": code.provider,
        "provider_name": provider_name(code.provider),
        "code": code.code,
        "ours": code.ours,
        "stages": list(code.stages),
        "meanings": [
            {
                "stages": list(meaning.stages),
                "title": meaning.title[lang],
                "says": meaning.says.get(lang) or meaning.says.get("en", ""),
                "reasons": list(meaning.reasons),
                "foreseen_by": [page.id for page in catalogue.foreseen_by(code, meaning)],
            }
            for meaning in code.meanings
        ],
        "foreseeable": code.foreseeable,
        "foreseen_by": [page.id for page in catalogue.foreseen_by(code)],
        "waiting": code.waiting,
        "unforeseen": code.unforeseen.get(lang, ""),
        "resubmittable": code.resubmittable,
        "basis": code.basis,
        "confidence": code.confidence,
        "sources": list(code.sources),
        "read_on": code.read_on.isoformat() if code.read_on else None,
        "superseded_by": list(code.superseded_by),
        "supersedes": [old.id for old in catalogue.supersedes(code)],
    }


def _reason(catalogue: Catalogue, reason: Reason, lang: str) -> dict[str, object]:
    texts = reason.texts[lang]
    return {
        "reason": reason.id,
        "area": reason.area,
        "hint": reason.hint,
        "broader": reason.broader,
        "narrower": [one.id for one in catalogue.narrower(reason)],
        "title": texts.title,
        "meaning": texts.meaning,
        "reviewers": texts.reviewers,
        "remedy": texts.remedy,
        "rules": [page.id for page in catalogue.seen_by(reason)],
    }
