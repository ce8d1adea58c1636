"""Finds and reads the rule book: a checkout's pages as they are, or the wheel's compiled book.

Only the standard library is imported here, because the wheel's build hook runs it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Table = Mapping[str, Any]
_Read = TypeVar("_Read")
RULES, CODES = "rules.json", "codes.json"
_NO_FAMILIES = frozenset({"words", "codes"})


class PackError(Exception):
    """A rule book, ours or a plugin's, that cannot be used; the message names the file.

    What a parser says of its own is English in both languages.
    """

    def __init__(self, en: str, fr: str = "") -> None:
        super().__init__(en)
        self.fr = fr or en

    def text(self, lang: str) -> str:
        """Give the sentence in a language."""
        return self.fr if lang == "fr" else str(self)

    def at(self, place: object) -> PackError:
        """Give the error with its place before it."""
        return PackError(f"{place}: {self}", f"{place}: {self.fr}")


def book_root() -> Traversable:
    """Give the folder of our own book: ``_book`` in a wheel, ``rules`` in a checkout."""
    compiled = Path(__file__).resolve().parent / "_book"
    if (compiled / RULES).is_file():
        return compiled
    pages = Path(__file__).resolve().parents[2] / "rules"
    if pages.is_dir():
        return pages
    raise PackError(
        "the rule book is missing: reinstall a2p-lint",
        "le livre de règles manque\u00a0: réinstallez a2p-lint",
    )


def toml_table(file: Traversable) -> dict[str, Any]:
    """Read a TOML file of a book; a wheel's compiled book needs no parser for it."""
    import tomllib

    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PackError(f"{file}: {error}") from None
    except FileNotFoundError:
        raise PackError("no such file", "ce fichier n'existe pas").at(file) from None


_READ: dict[str, Any] = {}


def _once(file: Traversable, parse: Callable[[Traversable], _Read]) -> _Read:
    """Read a file of a book when it is first asked for, and keep what it holds."""
    key = str(file)
    if key not in _READ:
        _READ[key] = parse(file)
    kept: _Read = _READ[key]
    return kept


def _json_table(file: Traversable) -> Table:
    table: Table = json.loads(file.read_text(encoding="utf-8"))
    return table


def _compiled(file: Traversable) -> Table:
    return _once(file, _json_table)


def is_compiled(pages: Traversable) -> bool:
    """Say whether a book is one that a wheel was built with."""
    return (pages / RULES).is_file()


def rule_tables(pages: Traversable) -> Iterator[tuple[str, Table]]:
    """Give each rule page of a book by its id, sorted, with its word lists resolved."""
    if is_compiled(pages):
        yield from _compiled(pages / RULES)["rules"].items()
        return
    if not pages.is_dir():
        raise PackError(
            "no such folder of rule pages", "ce dossier de pages de règles n'existe pas"
        ).at(pages)
    for family in sorted(pages.iterdir(), key=lambda entry: entry.name):
        if not family.is_dir() or family.name in _NO_FAMILIES or family.name.startswith("."):
            continue
        # By id: as names of files, x-more.toml would stand before x.toml.
        for file in sorted(family.iterdir(), key=lambda entry: entry.name.removesuffix(".toml")):
            if file.name.endswith(".toml"):
                table = toml_table(file)
                if "words" in table:
                    table["words"] = _resolved(table["words"], pages, file)
                yield f"{family.name}/{file.name.removesuffix('.toml')}", table


def _resolved(words: object, pages: Traversable, file: Traversable) -> dict[str, list[str]]:
    if not isinstance(words, dict):
        raise PackError("words is a table of lists", "words est une table de listes").at(file)
    return {name: list(_phrases(value, pages, file)) for name, value in words.items()}


def _phrases(value: object, pages: Traversable, file: Traversable) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if not isinstance(item, str):
            raise PackError(
                "a list of words holds texts only",
                "une liste de mots ne contient que des textes",
            ).at(file)
        if not item.startswith("@"):
            yield item
            continue
        stem, _, key = item[1:].partition(".")
        shared = _once(pages / "words" / f"{stem}.toml", toml_table)
        if not isinstance(shared.get(key), list):
            raise PackError(
                f"there is no list {item} in words/",
                f"il n'y a pas de liste {item} dans words/",
            ).at(file)
        yield from _phrases(shared[key], pages, file)


@cache
def providers() -> Mapping[str, Table]:
    """Give name, aliases and home of every provider, by stem."""
    root = book_root()
    if (root / RULES).is_file():
        table: Mapping[str, Table] = _compiled(root / RULES)["providers"]
        return table
    return {stem: _heading(table) for stem, table in _code_files(root).items()}


@cache
def shown_codes() -> Mapping[str, Table]:
    """Give what a finding shows of each code that a rule of ours names."""
    root = book_root()
    if (root / RULES).is_file():
        table: Mapping[str, Table] = _compiled(root / RULES)["codes"]
        return table
    return {code: _shown(code, table, reasons) for code, table in codes().items()}


def shown_code(code: str) -> Table | None:
    """Give what a finding shows of any code; a plugin may name one that no rule of ours names."""
    table = shown_codes().get(code)
    if table is None and code in codes():
        return _shown(code, codes()[code], reasons)
    return table


@cache
def field_labels() -> Mapping[str, Mapping[str, str]]:
    """Give the label of each pointer in both languages."""
    root = book_root()
    if (root / RULES).is_file():
        table: Mapping[str, Mapping[str, str]] = _compiled(root / RULES)["fields"]
        return table
    return toml_table(root / "fields.toml")


@cache
def codes() -> Mapping[str, Table]:
    """Give every documented code of every provider, keyed ``provider:code``."""
    root = book_root()
    if (root / CODES).is_file():
        table: Mapping[str, Table] = _compiled(root / CODES)["codes"]
        return table
    return {
        f"{stem}:{code}": entry
        for stem, file in _code_files(root).items()
        for code, entry in file.get("codes", {}).items()
    }


@cache
def reasons() -> Mapping[str, Table]:
    """Give every neutral reason by its id."""
    root = book_root()
    if (root / CODES).is_file():
        table: Mapping[str, Table] = _compiled(root / CODES)["reasons"]
        return table
    return toml_table(root / "reasons.toml")


def _code_files(root: Traversable) -> Mapping[str, Table]:
    found = sorted((root / "codes").iterdir(), key=lambda entry: entry.name)
    return {
        file.name.removesuffix(".toml"): _once(file, toml_table)
        for file in found
        if file.name.endswith(".toml")
    }


def _heading(table: Table) -> Table:
    return {key: table.get(key, default) for key, default in _HEADING.items()}


_HEADING: Table = {"name": "", "aliases": [], "home": ""}


def _shown(code: str, table: Table, known: Callable[[], Mapping[str, Table]]) -> Table:
    apart = {
        stage: [reason for own in entry["reasons"] for reason in _with_broader(own, known())]
        for stage, entry in table.get("stage", {}).items()
        if "reasons" in entry
    }
    sources = [source for source in table.get("sources", ()) if source.startswith("http")]
    return {
        "provider": code.partition(":")[0],
        "code": code.partition(":")[2],
        "title": {lang: table.get(lang, {}).get("title", "") for lang in ("en", "fr")},
        "url": sources[0] if sources else "",
        "resubmittable": table.get("resubmittable"),
        "basis": table.get("basis", ""),
        "ours": table.get("ours", False),
        "stages": table.get("stages", []),
        "apart": apart,
    }


def _with_broader(reason: str, known: Mapping[str, Table]) -> Iterator[str]:
    yield reason
    if broader := known.get(reason, {}).get("broader"):
        yield broader


def compile_book(rules: Path) -> dict[str, str]:
    """Compile a checkout's ``rules`` folder for the wheel: file name to JSON text.

    Examples stay out, word lists are resolved, and only the codes that rules name go into the
    file that every command reads.
    """
    pages = {
        rule: {key: value for key, value in table.items() if key not in ("good", "bad")}
        for rule, table in rule_tables(rules)
    }
    files_of_codes = _code_files(rules)
    every_code = {
        f"{stem}:{code}": entry
        for stem, file in files_of_codes.items()
        for code, entry in file.get("codes", {}).items()
    }
    named = sorted({code for page in pages.values() for code in page.get("codes", ())})
    headings = {stem: _heading(file) for stem, file in files_of_codes.items()}
    every_reason = toml_table(rules / "reasons.toml")
    light = {
        "rules": pages,
        "providers": headings,
        "codes": {code: _shown(code, every_code[code], lambda: every_reason) for code in named},
        "fields": toml_table(rules / "fields.toml"),
    }
    whole = {"codes": every_code, "reasons": every_reason}
    return {RULES: _json(light), CODES: _json(whole)}


def _json(value: Table) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
