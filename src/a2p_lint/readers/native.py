"""Makes an application of a tree that uses its own names, those that DESIGN section 7 shows.

Everything that is wrong is gathered before the source is refused, so that one reading tells all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pydantic import ValidationError

from a2p_lint.application import Application
from a2p_lint.readers.builder import Block, Node, Text
from a2p_lint.readers.flaws import Flaw, Places, Refused
from a2p_lint.readers.gathered import Gathered, is_blank, place_of
from a2p_lint.readers.imported import Imported, Note
from a2p_lint.readers.page_files import PageFiles
from a2p_lint.readers.seen import evidence_of, remarks_on, written_at
from a2p_lint.readers.shapes import Field, Kind, application_fields

TOP = ("brand", "campaign", "toll_free")
"""The blocks of which every application has one at least."""

# The longest text that any documented form takes has 4,096 characters; rules take seconds over
# hundreds of thousands. Five times the longest is no application, whatever it is.
MAX_TEXT = 20_000
"""How many characters a text of an application may have."""

_FLAGS = {"yes": True, "true": True, "on": True, "1": True}
_FLAGS.update({"no": False, "false": False, "off": False, "0": False})


def read_native(root: Node, file: str, text: str, files: PageFiles) -> Imported:
    """Make the application, or raise Refused with all that stands against it."""
    if not isinstance(root, Block):
        raise Refused(Flaw("not-a-mapping", root.at))
    if not any(name in root.entries for name in TOP):
        raise Refused(Flaw("no-application", root.at))
    got = Gathered()
    got.stands("", "", root.at)
    data = _Walk(got, files).block(root, application_fields(), "")
    if got.flaws:
        raise Refused(*got.flaws)
    places = Places(text)
    application = _application(data, got)
    return Imported(
        application=application,
        sources=got.origins(file, places),
        unmapped=got.unmapped(places),
        notes=(*got.notes, *_on_evidence(application, got, file, places)),
        file=file,
    )


def _on_evidence(
    application: Application, got: Gathered, file: str, places: Places
) -> Iterable[Note]:
    """Give what is to be said of the evidence that an application carries."""
    if not got.records:
        return ()
    from a2p_lint.readers.remarks import few, unmatched_records

    where = written_at(got, file, places)
    evidence = application.evidence
    return (
        *remarks_on(evidence, got, where),
        *few(unmatched_records(application, evidence, where)),
    )


def _application(data: Mapping[str, object], got: Gathered) -> Application:
    try:
        return Application.model_validate(data)
    except ValidationError as error:  # its message could show a value
        for problem in error.errors(include_url=False, include_context=False, include_input=False):
            pointer = "".join(f"/{step}" for step in problem["loc"])
            got.object_to("not-readable", *got.place(pointer))
        raise Refused(*got.flaws) from None


class _Walk:
    """Goes through a tree by the fields that the models have."""

    __slots__ = ("_files", "_got")

    def __init__(self, got: Gathered, files: PageFiles) -> None:
        self._got = got
        self._files = files

    def block(self, block: Block, fields: Mapping[str, Field], prefix: str) -> dict[str, object]:
        """Give a block's values by the names of the model; ``prefix`` ends in a dot."""
        data: dict[str, object] = {}
        for written, (name_at, node) in block.entries.items():
            field = fields.get(written)
            if field is None:
                self._got.wonder(written, prefix, name_at, fields)
                continue
            path, at = prefix + written, place_of(node, name_at)
            if is_blank(node):
                self._got.is_left_blank(field.pointer, path, at)
            elif field.name in data:
                self._got.object_to("both-names", path, name_at)
            else:
                self._got.stands(field.pointer, path, at)
                data[field.name] = self._value(field, node, path, at)
        return data

    def _value(self, field: Field, node: Node, path: str, at: int) -> object:
        if field.kind is Kind.TEXT:
            return self._text(node, path, at)
        if field.kind is Kind.TEXTS:
            return self._texts(field, node, path, at)
        if field.kind is Kind.FLAG:
            return self._flag(node, path, at)
        if field.kind is Kind.EVIDENCE:
            return evidence_of(self._got.block(node, path, at), f"{path}.", self._got, self._files)
        return self.block(self._got.block(node, path, at), field.fields, f"{path}.")

    def _texts(self, field: Field, node: Node, path: str, at: int) -> tuple[str, ...]:
        if type(node) is not Text:
            items = self._got.items(node, path, at).items
            return tuple(self._item(field, n, item, path) for n, item in enumerate(items))
        if not node.value or node.value.isspace():
            return ()
        self._got.stands(f"{field.pointer}/0", path, at)
        self._got.remark("one-text", field.pointer, path)
        return (self._text(node, path, at),)

    def _item(self, field: Field, number: int, item: Node, path: str) -> str:
        item_path = f"{path}[{number}]"
        self._got.stands(f"{field.pointer}/{number}", item_path, item.at)
        return self._text(item, item_path, item.at)

    def _text(self, node: Node, path: str, at: int) -> str:
        text = self._got.text(node, path, at)
        if len(text) > MAX_TEXT:
            self._got.object_to("text-too-long", path, at)
        return text

    def _flag(self, node: Node, path: str, at: int) -> bool | None:
        if not isinstance(node, Text):
            self._got.object_to("flag", path, at)
            return None
        word = (node.value or "").strip().lower()
        if word and word not in _FLAGS:
            self._got.object_to("flag", path, at)
        return _FLAGS.get(word)
