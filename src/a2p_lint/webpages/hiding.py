"""Takes out of a page what no visitor sees, and keeps what is written there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from a2p_lint.webpages.markup import attribute

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_CODE_SELECTOR = "script, style, template, svg, iframe, object"
_SELECTOR = "noscript, [hidden], dialog:not([open])"
# Each is looked for on the pages alone that have its name: to look at all classes takes long.
_CLASSES = ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text")
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
    hidden = [node for node in tree.css(", ".join((_SELECTOR, *classes))) if _is_hidden(node)]
    # One style stands at many elements of a page.
    styles = {"": False}
    for node in tree.css("[style]"):
        style = node.attributes["style"] or ""
        known = styles.get(style)
        if known is None:
            known = styles[style] = hides(style)
        if known and _is_hidden(node) and not _is_open(node):
            hidden.append(node)
    gone = {node.mem_id for node in hidden}
    outermost: dict[int, LexborNode] = {}
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
            outermost[shown.mem_id] = shown
    texts = [node.text() for node in outermost.values()]
    for node in outermost.values():
        node.decompose()
    return "\n".join(texts), steps <= _MOST_STEPS


def _is_hidden(node: LexborNode) -> bool:
    """Leave out boxes that are hidden to be drawn anew by their label, which people press."""
    if node.tag != "input":
        return True
    attributes = node.attributes
    return attributes.get("type") not in _BOXES or "hidden" in attributes


def _is_open(node: LexborNode) -> bool:
    return node.tag == "dialog" and "open" in node.attributes


def hides(style: str) -> bool:
    """Say whether an element's own style keeps it from being seen."""
    if _QUICK.search(style) is None:
        return False
    plain = _BLANK.sub("", style.lower())
    if _HIDING.search(plain):
        return True
    colour, ground = _COLOUR.search(plain), _GROUND.search(plain)
    return colour is not None and ground is not None and colour[1] == ground[1]
