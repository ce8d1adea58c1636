"""Takes out of a page what no visitor sees, and keeps what is written there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from a2p_lint.webpages.markup import attribute

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_CODE = frozenset({"script", "style", "template", "svg", "iframe", "object", "link", "meta"})
_SELECTOR = (
    "script, style, template, svg, iframe, object, noscript, [hidden], [style], "
    "dialog:not([open]), .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text"
)
# Nearly all styles hold none of these.
_QUICK = re.compile(r"none|hidden|collapse|opacity|font-size|: ?-\d{3}|background", re.IGNORECASE)
_BLANK = re.compile(r"\s+")
# In a style without blanks, lowered.
_HIDING = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|(?<![\w-])opacity:0(?:\.0+)?(?![\d.])"
    r"|font-size:(?:0|[0-3](?:\.\d+)?px)(?![\d.])|(?:left|top|text-indent):-\d{3,}"
)
_COLOUR = re.compile(r"(?<![\w-])color:([^;!]+)")
_GROUND = re.compile(r"(?<![\w-])background(?:-color)?:([^;!]+)")
# Every step up from a hidden element costs time; honest pages take some thousands.
_MOST_STEPS = 200_000


def take_out_hidden(tree: LexborHTMLParser) -> tuple[str, bool]:
    """Remove code and all that is not shown; give its text, and whether all was looked at.

    What is hidden by a style sheet cannot be told without a browser and stays.
    """
    gone = set[int]()
    outermost: list[LexborNode] = []
    steps = 0
    for node in tree.css(_SELECTOR):
        if not _is_hidden(node):
            continue
        above = node.parent
        while above is not None and above.mem_id not in gone:
            above = above.parent
            steps += 1
        if steps > _MOST_STEPS:
            break
        if above is None:
            gone.add(node.mem_id)
            outermost.append(node)
    texts = [node.text() for node in outermost if node.tag not in _CODE]
    for node in outermost:
        node.decompose()
    return "\n".join(texts), steps <= _MOST_STEPS


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    # Boxes are hidden to be drawn anew by their label, which people see and press.
    if node.tag == "input" and attributes.get("type") in ("checkbox", "radio"):
        return "hidden" in attributes
    style = attributes.get("style")
    if not style or node.tag in _CODE or node.tag in ("noscript", "dialog"):
        return True if not style else node.tag != "dialog" or "open" not in attributes
    if "hidden" in attributes or not _shown_classes(attribute(node, "class")):
        return True
    return hides(style)


def _shown_classes(classes: str) -> bool:
    return not any(f".{name}" in _SELECTOR for name in classes.split())


def hides(style: str) -> bool:
    """Say whether an element's own style keeps it from being seen."""
    if _QUICK.search(style) is None:
        return False
    plain = _BLANK.sub("", style.lower())
    if _HIDING.search(plain):
        return True
    colour, ground = _COLOUR.search(plain), _GROUND.search(plain)
    return colour is not None and ground is not None and colour[1] == ground[1]
