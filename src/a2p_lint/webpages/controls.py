"""Reads the controls of forms, and what a person reads beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from a2p_lint.webpages.document import Field
from a2p_lint.webpages.markup import tidy

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_PHONE_NAMES = re.compile(r"phone|mobile|cell|tel(?:efon|_|-|$)|telephone|\bsms\b", re.IGNORECASE)


def control(node: LexborNode, tag: str, attributes: dict[str, str | None]) -> tuple[Field, str]:
    """Give a control with the label that stands on it, and the id that others give it."""
    kind = (attributes.get("type") or "text").strip().lower() if tag == "input" else tag
    if tag == "button":
        kind = "submit"
    name = attributes.get("name") or attributes.get("id") or ""
    hints = f"{name} {attributes.get('autocomplete') or ''} {attributes.get('id') or ''}"
    if kind in ("text", "number") and _PHONE_NAMES.search(hints):
        kind = "tel"
    label = (
        _wrapping_label(node)
        or attributes.get("aria-label")
        or attributes.get("placeholder")
        or (tidy(node.text(separator=" ")) if tag == "button" else "")
        or (attributes.get("value") or "" if kind in ("submit", "button") else "")
    )
    options = tuple(tidy(option.text()) for option in node.css("option")) if tag == "select" else ()
    field = Field(
        kind=kind,
        name=name,
        label=label or "",
        required="required" in attributes or attributes.get("aria-required") == "true",
        checked="checked" in attributes or attributes.get("aria-checked") == "true",
        value=attributes.get("value") or "",
        options=options,
    )
    return field, attributes.get("id") or ""


def _wrapping_label(node: LexborNode) -> str:
    above = node.parent
    for _ in range(4):
        if above is None or above.tag in ("form", "body"):
            return ""
        if above.tag == "label":
            return tidy(above.text(separator=" "))
        above = above.parent
    return ""
