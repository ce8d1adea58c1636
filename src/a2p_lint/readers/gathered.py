"""What one reading gathers on its way through a tree: places, flaws, notes and unknown fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from a2p_lint.findings import Origin
from a2p_lint.readers.builder import Block, Flag, Items, Node, Text
from a2p_lint.readers.flaws import Flaw, Places, note, shown
from a2p_lint.readers.imported import Note, Unmapped

_OTHER_THAN_TEXT = {Items: "text-not-list", Block: "text-not-block", Flag: "text-not-flag"}
_OTHER_THAN_LIST = {Block: "list-not-block", Flag: "text-not-flag"}
_OTHER_THAN_BLOCK = {Items: "block-not-list", Text: "block-not-text", Flag: "block-not-text"}


class Gathered:
    """Takes what is found; says everything at the end."""

    __slots__ = ("_blanks", "_found", "doubles", "flaws", "notes", "records", "unknown")

    def __init__(self) -> None:
        self.flaws: list[Flaw] = []
        self.notes: list[Note] = []
        self.unknown: list[tuple[str, str, int, tuple[str, ...]]] = []
        self.records: dict[tuple[str, str], tuple[str, int]] = {}
        """Where the records of evidence are written, by their part and normalised key."""
        self.doubles: list[tuple[tuple[str, str], tuple[str, int]]] = []
        """The records that are about the same thing as one before them."""
        self._found: dict[str, tuple[str, int]] = {}
        self._blanks: dict[str, tuple[str, int]] = {}

    def stands(self, pointer: str, path: str, at: int) -> None:
        """Take where the value of a pointer stands; the first word counts."""
        self._found.setdefault(pointer, (path, at))

    def is_left_blank(self, pointer: str, path: str, at: int) -> None:
        """Take where a field stands without a value; a value under another name beats it."""
        self._blanks[pointer] = path, at

    def place(self, pointer: str) -> tuple[str, int]:
        """Give path and index of a pointer, or of what it is in."""
        while pointer not in self._found:
            pointer = pointer.rpartition("/")[0]
        return self._found[pointer]

    def object_to(self, key: str, path: str, at: int) -> None:
        """Take a flaw of the field at a path."""
        self.flaws.append(Flaw(key, at, {"field": path}))

    def remark(self, key: str, pointer: str, path: str) -> None:
        """Take a note about the field at a path."""
        self.notes.append(note(pointer, key, {"field": path}))

    def records_at(self, record: tuple[str, str], path: str, at: int) -> None:
        """Take where a record of evidence is written; the first of two about one thing counts."""
        if record in self.records:
            self.doubles.append((record, (path, at)))
        else:
            self.records[record] = path, at

    def wonder(self, name: str, block: str, at: int, known: Iterable[str]) -> None:
        """Take a field that is none of those known in its block (a dotted prefix)."""
        self.unknown.append((name, block, at, tuple(known)))

    def text(self, node: Node, path: str, at: int) -> str:
        """Give the text of a node, or ``""`` and a flaw when it is something else."""
        if type(node) is Text:
            return node.value or ""
        self._refuse(node, _OTHER_THAN_TEXT, path, at)
        return ""

    def items(self, node: Node, path: str, at: int) -> Items:
        """Give a node that is a list, or an empty list and a flaw when it is none."""
        if type(node) is Items:
            return node
        self._refuse(node, _OTHER_THAN_LIST, path, at)
        return Items(at)

    def block(self, node: Node, path: str, at: int) -> Block:
        """Give a node that is a block, or an empty block and a flaw when it is none."""
        if type(node) is Block:
            return node
        self._refuse(node, _OTHER_THAN_BLOCK, path, at)
        return Block(at)

    def _refuse(self, node: Node, names: Mapping[type, str], path: str, at: int) -> None:
        self.object_to(names.get(type(node), "not-readable"), path, at)

    def origins(self, file: str, places: Places) -> dict[str, Origin]:
        """Give the place of each pointer that was found."""
        return {
            pointer: Origin(file, path, *places.of(at))
            for pointer, (path, at) in {**self._blanks, **self._found}.items()
        }

    def unmapped(self, places: Places) -> tuple[Unmapped, ...]:
        """Give the unknown fields, each with the known one that was perhaps meant."""
        if not self.unknown:
            return ()
        from a2p_lint.readers.nearest import nearest

        return tuple(
            Unmapped(block + shown(name), *places.of(at), nearest(name, block, known))
            for name, block, at, known in self.unknown
        )


def place_of(node: Node, name_at: int) -> int:
    """Say where a field stands: its text's own place, else that of its name."""
    return node.at if isinstance(node, Text) and node.value is not None else name_at


def is_blank(node: Node) -> bool:
    """Say whether a node is nothing, ``~``, ``null`` or an empty text."""
    return isinstance(node, Text) and not node.value
