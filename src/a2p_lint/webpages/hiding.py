"""Takes out of a page what no visitor sees, and keeps what is written there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from a2p_lint.webpages.markup import attribute

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_CODE_SELECTOR = "script, style, template, svg, iframe, object"
_SELECTOR = "noscript, [hidden], [style], dialog:not([open])"
# Each is looked for on the pages alone that have its name: to look at all classes takes long.
_CLASSES = ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text")
_HIDING_CLASSES = frozenset(_CLASSES)
_BOXES = ("checkbox", "radio")
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


def take_out_code(tree: LexborHTMLParser) -> tuple[list[str], list[str]]:
    """Remove code and what is drawn; give the addresses of its frames and of its scripts."""
    frames, scripts = list[str](), list[str]()
    nodes = tree.css(_CODE_SELECTOR)
    for node in nodes:
        tag = node.tag
        if tag in ("iframe", "script") and (source := attribute(node, "src").strip()):
            (frames if tag == "iframe" else scripts).append(source)
    # From the end: what stands inside another one goes before it.
    for node in reversed(nodes):
        node.decompose()
    return frames, scripts


def take_out_hidden(tree: LexborHTMLParser, source: bytes) -> tuple[str, bool]:
    """Remove all that is not shown; give its text, and whether all was looked at.

    What is hidden by a style sheet cannot be told without a browser and stays. ``source`` is the
    HTML of the tree.
    """
    classes = [f".{name}" for name in _CLASSES if name.encode() in source]
    styles: dict[str, bool] = {}
    found = tree.css(", ".join((_SELECTOR, *classes)))
    hidden = [node for node in found if _is_hidden(node, styles)]
    gone = {node.mem_id for node in hidden}
    outermost: list[LexborNode] = []
    steps = 0
    for node in hidden:
        above = node.parent
        while above is not None and above.mem_id not in gone:
            above = above.parent
            steps += 1
        if steps > _MOST_STEPS:
            break
        # The root cannot be taken out; what it shows is its body.
        shown = tree.body if above is None and node.tag == "html" else node
        if above is None and shown is not None:
            outermost.append(shown)
    texts = [node.text() for node in outermost]
    for node in outermost:
        node.decompose()
    return "\n".join(texts), steps <= _MOST_STEPS


def _is_hidden(node: LexborNode, styles: dict[str, bool]) -> bool:
    attributes = node.attributes
    # Boxes are hidden to be drawn anew by their label, which people see and press.
    if "type" in attributes and node.tag == "input" and attributes["type"] in _BOXES:
        return "hidden" in attributes
    style = attributes.get("style")
    if "hidden" in attributes or not _HIDING_CLASSES.isdisjoint(
        (attributes.get("class") or "").split()
    ):
        return True
    if node.tag in ("noscript", "dialog"):
        return node.tag == "noscript" or "open" not in attributes
    if not style:
        return False
    # One style stands at many elements of a page.
    known = styles.get(style)
    if known is None:
        known = styles[style] = hides(style)
    return known


def hides(style: str) -> bool:
    """Say whether an element's own style keeps it from being seen."""
    if _QUICK.search(style) is None:
        return False
    plain = _BLANK.sub("", style.lower())
    if _HIDING.search(plain):
        return True
    colour, ground = _COLOUR.search(plain), _GROUND.search(plain)
    return colour is not None and ground is not None and colour[1] == ground[1]
