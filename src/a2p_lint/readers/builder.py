"""Builds the one tree that every source becomes, and holds what is scanned to its limits.

The scanners call it once per event. Nothing is ever copied for an alias, but what an alias stands
for is counted each time, so that a small file cannot become a huge application.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from a2p_lint.readers.flaws import NOWHERE, Flaw, Refused, shown

MAX_DEPTH = 64
"""How deeply blocks and lists may be nested."""

MAX_NODES = 50_000
"""How many names, values, lists and blocks a file may hold, aliases counted as what they give."""

MAX_BYTES = 2_000_000
"""How large an application may be, and how much text its aliases may add to it."""


@dataclass(slots=True)
class Text:
    """A text as it was written; None is a blank."""

    at: int
    value: str | None


@dataclass(slots=True)
class Flag(Text):
    """A true or false that a Python mapping held: a flag may have it, a text may not."""


@dataclass(slots=True)
class Unreadable:
    """An object in a Python mapping that no file could hold."""

    at: int


@dataclass(slots=True)
class Items:
    """A list."""

    at: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Block:
    """A mapping: for each name where the name stands and what it holds."""

    at: int
    entries: dict[str, tuple[int, Node]] = field(default_factory=dict)


Node = Text | Unreadable | Items | Block


@dataclass(slots=True)
class _Part:
    """A node with its measures; for a block also the name that waits for its value."""

    node: Node
    nodes: int = 1
    height: int = 0
    characters: int = 0
    closed: bool = False
    name: str | None = None
    name_at: int = NOWHERE


class Builder:
    """Takes events in the order of the source and leaves the tree in ``root``."""

    __slots__ = ("_aliased", "_anchors", "_nodes", "_open", "root")

    def __init__(self) -> None:
        self.root: Node | None = None
        self._open: list[_Part] = []
        self._anchors: dict[str, _Part] = {}
        self._nodes = 0
        self._aliased = 0

    @property
    def expects_name(self) -> bool:
        """Whether what comes next is the name of a field."""
        top = self._open[-1] if self._open else None
        return top is not None and top.name is None and type(top.node) is Block

    @property
    def innermost(self) -> Items | Block | None:
        """The list or block that was opened last and is not closed yet."""
        node = self._open[-1].node if self._open else None
        return node if isinstance(node, Items | Block) else None

    def leaf(self, node: Text | Unreadable, anchor: str | None = None) -> None:
        """Take a value that holds no others."""
        self._count(node.at, 1)
        characters = len(node.value) if isinstance(node, Text) and node.value else 0
        part = _Part(node, characters=characters, closed=True)
        if anchor is not None:
            self._anchors[anchor] = part
        self._attach(part, node.at)

    def open(self, node: Items | Block, anchor: str | None = None) -> None:
        """Begin a list or a block."""
        if len(self._open) >= MAX_DEPTH:
            raise Refused(Flaw("too-deep", node.at))
        if self.expects_name:
            raise Refused(Flaw("name-not-text", node.at))
        self._count(node.at, 1)
        part = _Part(node)
        if anchor is not None:
            self._anchors[anchor] = part
        self._open.append(part)

    def close(self) -> None:
        """End the list or block that was begun last."""
        part = self._open.pop()
        part.closed = True
        self._attach(part, part.node.at)

    def alias(self, anchor: str, at: int) -> None:
        """Take what an anchor named before, once more."""
        part = self._anchors.get(anchor)
        if part is None:
            raise Refused(Flaw("alias-unknown", at, {"name": shown(anchor)}))
        if not part.closed:
            raise Refused(Flaw("alias-of-itself", at, {"name": shown(anchor)}))
        if len(self._open) + part.height > MAX_DEPTH:
            raise Refused(Flaw("too-deep", at))
        self._aliased += part.characters
        if self._nodes + part.nodes > MAX_NODES or self._aliased > MAX_BYTES:
            raise Refused(Flaw("aliases-too-many", at))
        self._nodes += part.nodes
        self._attach(part, at)

    def _count(self, at: int, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            raise Refused(Flaw("too-many", at))

    def _attach(self, part: _Part, at: int) -> None:
        if not self._open:
            self.root = part.node
            return
        top = self._open[-1]
        top.nodes += part.nodes
        top.characters += part.characters
        top.height = max(top.height, part.height + 1)
        holder = top.node
        if type(holder) is Items:
            holder.items.append(part.node)
        elif type(holder) is Block:
            if top.name is None:
                top.name, top.name_at = _name(part.node, holder, at), at
            else:
                holder.entries[top.name] = (top.name_at, part.node)
                top.name = None


def _name(node: Node, block: Block, at: int) -> str:
    if not isinstance(node, Text) or node.value is None:
        raise Refused(Flaw("name-not-text", at))
    if node.value in block.entries:
        first, _ = block.entries[node.value]
        name = shown(node.value)
        if first == NOWHERE:  # two names of a Python mapping that differ by lone surrogates only
            raise Refused(Flaw("both-names", facts={"field": name}))
        raise Refused(Flaw("name-twice", at, {"name": name}, first))
    return node.value
