"""Lays out what Quo's help page asks for, in Quo's own order: ``make refresh`` writes it."""

import sys
from pathlib import Path

from a2p_lint.book import codes as tables
from a2p_lint.codes import BY_RULE, WAITING, Catalogue, Code, catalogue
from a2p_lint.plugins import plugged_in_pages
from benchmarks.generated import table, write_part

PAGE = Path(__file__).parents[1] / "docs" / "quo.md"
_WHO = frozenset({"identity", "address", "contact", "website", "usecase", "description", "number"})
_LATER = {
    "web": "waits for the rules on the website",
    "lookup": "waits for the rules on letter, line and mailbox",
}


def markdown() -> str:
    """Give one row for each of Quo's entries: those on its page by their place, then the rest."""
    book = catalogue(plugged_in_pages())
    places = {code: entry.get("order", 0) for code, entry in tables().items()}
    quo = [code for code in book.codes.values() if code.provider == "quo"]
    ordered = sorted(quo, key=lambda code: (places[code.id] or len(quo) + 1, code.code))
    rows: list[tuple[object, ...]] = [
        (places[code.id] or "", code.title["en"], f"`{code.code}`", _foreseen(book, code))
        for code in ordered
    ]
    return table(("place", "what is asked or refused", "our name", "who foresees it"), rows)


def _foreseen(book: Catalogue, code: Code) -> str:
    foresight = book.foresight(code)
    if foresight == BY_RULE:
        return ", ".join(f"`{page.id}`" for page in book.foreseen_by(code))
    if foresight != WAITING:
        return code.unforeseen.get("en", "nothing in an application shows it")
    if code.foreseeable in _LATER:
        return _LATER[code.foreseeable]
    areas = {book.reasons[reason].area for reason in code.reasons}
    return (
        "waits for a rule on who is sending"
        if areas & _WHO
        else "waits for the rules on what is sent, and to whom"
    )


if __name__ == "__main__":
    write_part(PAGE, markdown()) if "--write" in sys.argv else print(markdown())
