"""Finds what stands at a JSON Pointer of an application, and tells what is blank."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from a2p_lint.application import Application, Part


def value_at(application: Application, pointer: str) -> object:
    """Give what stands at a JSON Pointer, or None where there is nothing."""
    value: object = application
    for name in pointer.split("/")[1:]:
        if isinstance(value, tuple):
            value = value[int(name)] if name.isdecimal() and int(name) < len(value) else None
        elif isinstance(value, str | bool):
            return None
        else:
            # A block: to ask whether it is a Part would take pydantic longer than all the rest.
            value = getattr(value, name, None)
        if value is None:
            return None
    return value


def given(application: Application) -> dict[str, object]:
    """Give every value that is not blank, by its pointer: fields, and the items of lists.

    Evidence is left out; a block's pointer is there when something in it is.
    """
    found: dict[str, object] = {}
    _gather(application, "", found)
    return found


def _gather(block: Part, at: str, found: dict[str, object]) -> None:
    # Run at each lint: pydantic keeps the values in __dict__, and most fields are absent.
    pointers = _pointers(type(block), at)
    for name, value in block.__dict__.items():
        if not value and value is not False:
            continue
        if isinstance(value, str):
            if not value.isspace():
                found[pointers[name]] = value
        elif isinstance(value, tuple):
            pointer, before = pointers[name], len(found)
            for number, item in enumerate(value):
                if item and not (item.isspace() if isinstance(item, str) else is_blank(item)):
                    found[f"{pointer}/{number}"] = item
            if len(found) > before:
                found[pointer] = value
        elif isinstance(value, bool):
            found[pointers[name]] = value
        elif isinstance(value, Part):
            before = len(found)
            _gather(value, pointers[name], found)
            if len(found) > before:
                found[pointers[name]] = value


@cache
def _pointers(model: type[Part], at: str) -> Mapping[str, str]:
    return {name: f"{at}/{name}" for name in model.model_fields}


def is_blank(value: object) -> bool:
    """Say whether a value is absent: nothing, white space, or a list of such."""
    if isinstance(value, str):
        return not value or value.isspace()
    if isinstance(value, tuple):
        return all(is_blank(item) for item in value)
    if isinstance(value, Part):
        return value == type(value)()
    return value is None
