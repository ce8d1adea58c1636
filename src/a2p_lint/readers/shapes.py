"""Tells what each field of an application holds, read off the models themselves."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from a2p_lint.application import ALIASES, Application, Part

EVIDENCE_ALIASES: Mapping[str, str] = {"phone_line_types": "line_types"}
"""Other names that the parts of evidence may be given under."""


class Kind(Enum):
    """What a field holds."""

    TEXT = auto()
    TEXTS = auto()
    FLAG = auto()
    BLOCK = auto()
    EVIDENCE = auto()


class Field(NamedTuple):
    """One field: its name, its JSON Pointer and, for a block, the fields inside it."""

    name: str
    pointer: str
    kind: Kind
    fields: Mapping[str, Field]


@cache
def application_fields() -> Mapping[str, Field]:
    """Give the top level's fields by each name that they may be written under."""
    return _fields(Application, "")


@cache
def paths() -> Mapping[str, str]:
    """Give the dotted path of the first field of each name, anywhere in an application."""
    found: dict[str, str] = {}
    _gather(application_fields(), "", found)
    return found


def _gather(fields: Mapping[str, Field], prefix: str, found: dict[str, str]) -> None:
    for written, field in fields.items():
        found.setdefault(written, prefix + written)
        _gather(field.fields, f"{prefix}{written}.", found)


def _fields(model: type[Part], prefix: str) -> Mapping[str, Field]:
    fields = {
        name: _field(name, f"{prefix}/{name}", info.annotation)
        for name, info in model.model_fields.items()
    }
    aliases = ALIASES.get(model.__name__, {})
    return {**fields, **{alias: fields[name] for alias, name in aliases.items()}}


def _field(name: str, pointer: str, annotation: Any) -> Field:  # noqa: ANN401 - a type or a form
    held = _plain(annotation)
    if held is str:
        return Field(name, pointer, Kind.TEXT, {})
    if held is bool:
        return Field(name, pointer, Kind.FLAG, {})
    if get_origin(held) is tuple and _plain(get_args(held)[0]) is str:
        return Field(name, pointer, Kind.TEXTS, {})
    if pointer == "/evidence":  # of any type to pydantic, which builds its models when needed
        return Field(name, pointer, Kind.EVIDENCE, {})
    if isinstance(held, type) and issubclass(held, Part):
        return Field(name, pointer, Kind.BLOCK, _fields(held, pointer))
    raise TypeError(f"{pointer} holds what no reader knows: {annotation!r}")


def _plain(annotation: Any) -> Any:  # noqa: ANN401 - a type or a form
    """Take off ``Annotated`` and ``| None``."""
    if get_origin(annotation) is Annotated:
        return _plain(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        others = [option for option in get_args(annotation) if option is not NoneType]
        return _plain(others[0]) if len(others) == 1 else annotation
    return annotation
