"""Makes evidence of a tree: each of its parts is a mapping of records (DESIGN section 8)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from a2p_lint.evidence import FORMAT, KEYS, Evidence, LineType, Listing
from a2p_lint.readers.builder import Block, Flag, Node, Text
from a2p_lint.readers.flaws import Flaw, Places, Refused, shown
from a2p_lint.readers.gathered import Gathered, is_blank, place_of
from a2p_lint.readers.imported import Key, Note, Recorded, Written
from a2p_lint.readers.page_files import PageFileError, PageFiles
from a2p_lint.readers.shapes import EVIDENCE_ALIASES

_FAULTY = {
    "status": "status", "cause": "cause", "seen_on": "seen-on", "issued_on": "seen-on",
    "type": "line-type", "listed": "evidence-flag", "exists": "evidence-flag",
    "address": "evidence-flag", "kind": "letter-kind", "read_by": "read-by",
}  # fmt: skip
"""The sentence for each field that the models may refuse, all that do not hold texts."""

WRAPPER = "evidence"
"""The one name under which a file of evidence may hold all that it holds."""

_Record = dict[str, Any]
_Where = dict[tuple[str, ...], tuple[str, int]]


def read_records(root: Node, file: str, text: str, files: PageFiles) -> Recorded:
    """Make the evidence of a file of its own; a field that it cannot have is a fault.

    All of it may stand under ``evidence``, as it does in an application.
    """
    if not isinstance(root, Block):
        raise Refused(Flaw("not-a-mapping", root.at))
    got = Gathered()
    records = Block(root.at, dict(root.entries))
    name_at, form = records.entries.pop("format", (root.at, Text(root.at, None)))
    _check_format(form, "format", name_at, got)
    prefix = ""
    if records.entries.keys() == {WRAPPER}:
        at, inside = records.entries[WRAPPER]
        prefix, records = f"{WRAPPER}.", got.block(inside, WRAPPER, place_of(inside, at))
    evidence = evidence_of(records, prefix, got, files)
    for name, block, at, _ in got.unknown:
        key = "evidence-part" if block == prefix else "evidence-field"
        got.object_to(key, block + shown(name), at)
    if got.flaws:
        raise Refused(*got.flaws)
    where = written_at(got, file, Places(text))
    return Recorded(evidence, remarks_on(evidence, got, where), where, file)


def written_at(got: Gathered, file: str, places: Places) -> Mapping[Key, Written]:
    """Give where each record is written, once it is known where lines begin."""
    return {record: Written(path, _place(file, places, at))
            for record, (path, at) in got.records.items()}  # fmt: skip


def remarks_on(
    evidence: Evidence,
    got: Gathered,
    where: Mapping[Key, Written],
) -> tuple[Note, ...]:
    """Give a note for each record that is odd, or that is about the same as one before it."""
    from a2p_lint.readers.remarks import few, odd_records, remark

    doubles = (
        remark("record-twice", record, {record: where[record]._replace(path=path)})
        for record, (path, _) in got.doubles
    )
    return (*few(doubles), *few(odd_records(evidence, where)))


def _place(file: str, places: Places, at: int) -> str:
    return ":".join(str(part) for part in (file, *places.of(at)) if part)


def _check_format(node: Node, path: str, name_at: int, got: Gathered) -> None:
    """Object to a file that says it is something else; one that says nothing is taken."""
    place = place_of(node, name_at)
    name = got.text(node, path, place)
    if name and name != FORMAT:
        got.flaws.append(Flaw("evidence-format", place, {"name": shown(name)}))


def evidence_of(block: Block, prefix: str, got: Gathered, files: PageFiles) -> Evidence:
    """Make evidence of a block; ``prefix`` is the dotted path before its fields."""
    parts: dict[str, dict[str, _Record | str]] = {}
    where: _Where = {}
    for written, (name_at, node) in block.entries.items():
        path, name = prefix + written, EVIDENCE_ALIASES.get(written, written)
        if written == "format":
            _check_format(node, path, name_at, got)
        elif name not in Evidence.model_fields:
            got.wonder(written, prefix, name_at, (*Evidence.model_fields, *EVIDENCE_ALIASES))
        elif name in parts:
            got.object_to("both-names", path, name_at)
        elif not is_blank(node):
            _, model = get_args(Evidence.model_fields[name].annotation)
            records = got.block(node, path, place_of(node, name_at))
            parts[name] = {
                key: _record(model, (name, key), f"{path}[{shown(key)}]", entry, got, files, where)
                for key, entry in records.entries.items()
                if not is_blank(entry[1])
            }
            for key in parts[name]:
                got.records_at((name, KEYS[name](key)), *where[name, key])
    return _validated(parts, where, got)


def _record(
    model: type[BaseModel],
    at: tuple[str, ...],
    path: str,
    entry: tuple[int, Node],
    got: Gathered,
    files: PageFiles,
    where: _Where,
) -> _Record | str:
    name_at, node = entry
    where[at] = path, name_at
    if len(at) == 2:
        got.stands(_pointer(*at), path, place_of(node, name_at))
    if model is LineType and type(node) is Text:
        return node.value or ""
    known = {info.alias or name: info.annotation for name, info in model.model_fields.items()}
    record: _Record = {}
    for written, (field_at, value) in got.block(
        node, path, place_of(node, name_at)
    ).entries.items():
        field, place = f"{path}.{shown(written)}", place_of(value, field_at)
        if written not in known:
            got.wonder(written, f"{path}.", field_at, known)
        elif not is_blank(value):
            where[*at, written] = field, place
            if known[written] == tuple[Listing, ...]:
                items = enumerate(got.items(value, field, place).items)
                record[written] = [
                    _record(Listing, (*at, written, str(number)), f"{field}[{number}]",
                            (place_of(item, item.at), item), got, files, where)
                    for number, item in items
                ]  # fmt: skip
            else:
                record[written] = _value(known[written], value, field, place, got)
    if record.get("file"):
        _open_page(record, *where[*at, "file"], got, files)
    return record


def _value(annotation: object, node: Node, path: str, at: int, got: Gathered) -> object:
    """Give what a field holds: a list of texts where the model has one, else a text."""
    if annotation != tuple[str, ...] or type(node) is Text:
        flag = annotation == (bool | None) and type(node) is Flag
        text = node.value if flag and isinstance(node, Text) else got.text(node, path, at)
        return [text] if annotation == tuple[str, ...] else text
    items = got.items(node, path, at).items
    return [got.text(item, path, place_of(item, at)) for item in items]


def _open_page(record: _Record, path: str, at: int, got: Gathered, files: PageFiles) -> None:
    if record.get("html"):
        got.object_to("both-names", path, at)
        return
    try:
        record["html"] = files.html(record["file"])
    except PageFileError as error:
        got.object_to(error.key, path, at)


def _pointer(name: str, key: str) -> str:
    """Give a record's pointer under its normalised key, escaped as RFC 6901 has it."""
    return f"/evidence/{name}/" + KEYS[name](key).replace("~", "~0").replace("/", "~1")


def _validated(parts: object, where: _Where, got: Gathered) -> Evidence:
    try:
        return Evidence.model_validate(parts)
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False, include_input=False)
        # The forms that a field may have each make a problem: its fault is told once.
        for key, path, at in dict.fromkeys(_fault(one["loc"], where) for one in problems):
            got.object_to(key, path, at)
        return Evidence()


def _fault(steps: tuple[int | str, ...], where: _Where) -> tuple[str, str, int]:
    """Name the sentence for what the models refuse, and the nearest field that was given."""
    place = tuple(map(str, steps))
    key = next(_FAULTY[step] for step in reversed(place) if step in _FAULTY)
    while place not in where:
        place = place[:-1]
    return key, *where[place]
