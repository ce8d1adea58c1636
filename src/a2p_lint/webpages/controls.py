"""Reads the controls of forms, and what a person reads beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from a2p_lint.text import Passage
from a2p_lint.webpages.document import Field, Form, Link
from a2p_lint.webpages.markup import attribute, in_one_line, seen_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MOST_FORMS = 50
MOST_CONTROLS = 300
MOST_LABELS = 300
# How far up a control's own words are looked for.
_REACH = 4
# A label is for one control; one that stands round more says nothing of any of them.
_MOST_IN_LABEL = 4
LONGEST_LABEL = 4_000
# An element that two of these described would come twice.
_CONTROLS = "input, select, textarea, button, " + ", ".join(
    f"[role={role}]:not(input):not(button)" for role in ("checkbox", "switch", "radio")
)
_PHONE_NAMES = re.compile(
    r"phone|mobile|(?<![a-z])(?:cell|tel|sms)(?![a-z])|cellulaire|celular|telefono", re.IGNORECASE
)
_ROLES = {"checkbox": "checkbox", "switch": "checkbox", "radio": "radio"}
_SILENT = frozenset({"hidden", "submit", "button", "image", "reset"})


def forms_of(tree: LexborHTMLParser, links: Mapping[int, Link], text: Passage) -> Iterator[Form]:
    """Give each form that has controls; controls outside of any make one more, with all the text.

    ``links`` are the links of the page by the identity of their elements, ``text`` is its text.
    """
    labels, counts = _labels(tree), dict[int, int]()
    loose = tree.css(_CONTROLS)[:MOST_CONTROLS]
    left = MOST_CONTROLS
    inside = set[int]()
    for element in tree.css("form")[:MOST_FORMS]:
        controls = element.css(_CONTROLS)[:left]
        left -= len(controls)
        inside.update(control.mem_id for control in controls)
        fields = tuple(
            field for node in controls if (field := _field(node, labels, counts)) is not None
        )
        if fields:
            own = tuple(links[a.mem_id] for a in element.css("a[href]") if a.mem_id in links)
            yield Form(fields, Passage(seen_text(element)), own)
    fields = tuple(
        field
        for node in loose
        if node.mem_id not in inside and (field := _field(node, labels, counts)) is not None
    )
    # A lone button opens a menu.
    if any(field.kind not in _SILENT for field in fields):
        yield Form(fields, text, tuple(links.values()))


def _labels(tree: LexborHTMLParser) -> dict[str, str]:
    """Give the texts of labels by the id of their control, and of all that names another one."""
    labels: dict[str, str] = {}
    for label in tree.css("label[for]")[:MOST_LABELS]:
        identity = attribute(label, "for")
        labels[identity] = f"{labels.get(identity, '')} {in_one_line(label.text())}".strip()
    for node in tree.css("[aria-labelledby]")[:MOST_LABELS]:
        for identity in attribute(node, "aria-labelledby").split()[:3]:
            if identity.replace("-", "").replace("_", "").isalnum():
                named = tree.css_first(f'[id="{identity}"]')
                labels.setdefault(
                    f"#{identity}", in_one_line(named.text()) if named is not None else ""
                )
    return labels


def _field(node: LexborNode, labels: Mapping[str, str], counts: dict[int, int]) -> Field | None:
    attributes = node.attributes
    kind = _kind(node.tag or "", attributes)
    if kind == "hidden":
        return None
    identity = attributes.get("id") or ""
    named = " ".join(
        labels.get(f"#{name}", "") for name in (attributes.get("aria-labelledby") or "").split()
    )
    label = (
        (labels.get(identity, "") if identity else "")
        or named.strip()
        or attributes.get("aria-label")
        or _said_beside(node, kind, counts)
        or attributes.get("placeholder")
        or (attributes.get("value") if kind in _SILENT else "")
        or ""
    )
    options = node.css("option")[:100] if node.tag == "select" else ()
    return Field(
        kind="tel" if kind in ("text", "number") and _asks_phone(attributes, label) else kind,
        name=attributes.get("name") or identity,
        label=in_one_line(label[: LONGEST_LABEL * 2])[:LONGEST_LABEL],
        required="required" in attributes or attributes.get("aria-required") == "true",
        checked="checked" in attributes or attributes.get("aria-checked") == "true",
        value=(attributes.get("value") or "").replace("\n", ""),
        options=tuple(in_one_line(option.text()) for option in options),
    )


def _kind(tag: str, attributes: Mapping[str, str | None]) -> str:
    if tag == "input":
        return (attributes.get("type") or "text").strip().lower()
    if role := _ROLES.get(attributes.get("role") or ""):
        return role
    return "submit" if tag == "button" else tag


def _asks_phone(attributes: Mapping[str, str | None], label: str) -> bool:
    hints = (attributes.get(name) or "" for name in ("name", "id", "autocomplete", "placeholder"))
    return _PHONE_NAMES.search(" ".join((*hints, label[:60]))) is not None


def _said_beside(node: LexborNode, kind: str, counts: dict[int, int]) -> str:
    """Give the text of what holds this control and no other: a label, a row, a button itself."""
    if kind == "submit":
        return in_one_line(node.text())
    above = node.parent
    for _ in range(_REACH):
        if above is None or above.tag in ("form", "body", "html"):
            break
        if _controls_in(above, counts) > (_MOST_IN_LABEL if above.tag == "label" else 1):
            break
        options = "".join(option.text() for option in above.css("option")[:100])
        text = in_one_line(above.text())
        if text and text != in_one_line(options):
            return text.removesuffix(in_one_line(options)).strip()
        above = above.parent
    return _following(node) if kind in ("checkbox", "radio") else ""


def _controls_in(node: LexborNode, counts: dict[int, int]) -> int:
    """Count the controls in an element, each element once: many may stand in the same one."""
    known = counts.get(node.mem_id)
    if known is None:
        known = counts[node.mem_id] = len(node.css(_CONTROLS))
    return known


def _following(node: LexborNode) -> str:
    """Give the text behind a box, up to the next control: "[ ] I agree to get texts"."""
    texts: list[str] = []
    beside = node.next
    while beside is not None and len(texts) < 20:
        if beside.tag in ("input", "select", "textarea", "button") or (
            beside.tag not in ("-text", "-comment", "!--") and beside.css_first(_CONTROLS)
        ):
            break
        texts.append(beside.text())
        beside = beside.next
    return in_one_line("".join(texts))
