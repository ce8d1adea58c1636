"""Makes applications out of the examples on rule pages: a clean application and what is changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from a2p_lint.book import Table
from a2p_lint.evidence import url_key
from a2p_lint.pack import RulePage
from a2p_lint.readers import Imported, ReadError, read

DEFAULT_BASE = "commercial"
_KEYS = frozenset(
    {"note", "shows", "base", "set", "unset", "web_pages", "today", "provider", "draft"}
)
_OWN_KEYS = {"good": _KEYS | {"also"}, "bad": _KEYS | {"at", "also"}}


class ExampleError(ValueError):
    """An example that cannot be made; the message says why."""


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a page, ready to be judged."""

    good: bool
    number: int
    table: Table
    base: str
    imported: Imported
    today: date | None
    provider: str
    draft: bool

    @property
    def name(self) -> str:
        """How the example is called in a message: ``bad 2 (note)``."""
        note = self.table.get("note", "")
        return f"{'good' if self.good else 'bad'} {self.number}{f' ({note})' if note else ''}"


def clean_names() -> tuple[str, ...]:
    """Give the names of the clean applications, which leave every rule quiet."""
    folder = files("a2p_lint") / "clean"
    names = (file.name for file in folder.iterdir())
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


@cache
def _clean_table(name: str) -> dict[str, Any]:
    import yaml

    if name not in clean_names():
        raise ExampleError(f"there is no clean application named {name}")
    text = (files("a2p_lint") / "clean" / f"{name}.yaml").read_text(encoding="utf-8")
    # BaseLoader keeps every scalar as text, as our own reader does.
    table: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)
    return table


@cache
def clean(name: str) -> Imported:
    """Give a clean application by its name."""
    return read(deepcopy(_clean_table(name)))


def examples(page: RulePage) -> Iterator[Example]:
    """Give the examples of a page, good ones first; raise ExampleError for one that is none."""
    for kind in ("good", "bad"):
        for number, table in enumerate(page.table.get(kind, ()), start=1):
            try:
                yield _example(table, good=kind == "good", number=number)
            except (ExampleError, ReadError, ValueError) as error:
                raise ExampleError(f"{page.id}: {kind} {number}: {error}") from None


def _example(table: Table, *, good: bool, number: int) -> Example:
    if unknown := sorted(set(table) - _OWN_KEYS["good" if good else "bad"]):
        raise ExampleError(f"unknown key {unknown[0]}")
    base = table.get("base", DEFAULT_BASE)
    today = table.get("today")
    if today is not None and not isinstance(today, date):
        raise ExampleError("today is a date")
    return Example(
        good=good,
        number=number,
        table=table,
        base=base,
        imported=planted(table, base),
        today=today,
        provider=table.get("provider", ""),
        draft=table.get("draft", False),
    )


def planted(table: Table, base: str) -> Imported:
    """Give a clean application with the changes of an example made to it.

    Raises ExampleError where the application has nothing to change, or no such field.
    """
    changed = deepcopy(_clean_table(base))
    for pointer in table.get("unset", ()):
        _unset(changed, pointer)
    for pointer, value in table.get("set", {}).items():
        _set(changed, pointer, value)
    for url, change in table.get("web_pages", {}).items():
        _change_page(changed, url, change)
    imported = read(changed)
    if imported.unmapped:
        raise ExampleError(f"no field is named {imported.unmapped[0].field}")
    return imported


def _steps(pointer: str) -> list[str]:
    if not pointer.startswith("/"):
        raise ExampleError(f"{pointer} is not a JSON Pointer")
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer[1:].split("/")]


def _set(table: dict[str, Any], pointer: str, value: object) -> None:
    *path, last = _steps(pointer)
    target: Any = table
    for step in path:
        target = _item(target, step, pointer) if isinstance(target, list) else target.setdefault(
            step, {}
        )  # fmt: skip
    if isinstance(target, list):
        if last == "-":
            target.append(value)
        else:
            _item(target, last, pointer)
            target[int(last)] = value
    else:
        target[last] = value


def _unset(table: dict[str, Any], pointer: str) -> None:
    *path, last = _steps(pointer)
    target: Any = table
    for step in path:
        target = _item(target, step, pointer)
    _item(target, last, pointer)
    del target[int(last) if isinstance(target, list) else last]


def _item(target: Any, step: str, pointer: str) -> Any:  # noqa: ANN401 plain data
    try:
        return target[int(step)] if isinstance(target, list) else target[step]
    except (KeyError, IndexError, ValueError, TypeError):
        raise ExampleError(f"{pointer}: the clean application has nothing there") from None


def _change_page(table: dict[str, Any], url: str, change: Mapping[str, Any]) -> None:
    pages = table.setdefault("evidence", {}).setdefault("pages", {})
    key = next((known for known in pages if url_key(known) == url_key(url)), url)
    if "from" not in change:
        pages[key] = dict(change)
        return
    record = pages.get(key)
    if record is None or change["from"] not in record["html"]:
        raise ExampleError(f"{url}: the web page does not hold {change['from']!r}")
    record["html"] = record["html"].replace(change["from"], change["to"])
