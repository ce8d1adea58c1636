"""Gives the commands that would get the evidence that rules lack: ready to be copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from a2p_lint.escapes import visible
from a2p_lint.findings import Outcome
from a2p_lint.render.layout import columns

# What gather needs to be told for each kind of evidence; web pages and mail it finds by itself.
_OPTIONS: Mapping[str, tuple[str, str]] = {
    "letter": ("--letter LETTER.pdf", "--letter LETTRE.pdf"),
    "picture": ("--picture URL=FILE", "--picture URL=FICHIER"),
    "registry": ("--index FOLDER", "--index DOSSIER"),
    "block": ("--index FOLDER", "--index DOSSIER"),
    "line-type": ("--look-up SERVICE", "--look-up SERVICE"),
}
_FILE = ("FILE", "FICHIER")
_DEEPER = "    "
_PLAIN = str.maketrans("", "", "/._-")


def kinds_lacking(outcomes: Iterable[Outcome]) -> frozenset[str]:
    """Give the kinds of evidence ("page", "letter") for want of which rules did not run."""
    return frozenset(
        need.partition(":")[0]
        for outcome in outcomes
        if outcome.page is not None
        for need in outcome.page.needs
    )


def commands(kinds: Set[str], file: str, lang: str, width: int) -> Iterator[str]:
    """Give the lines of two commands: one that looks outside, one that judges what it saw."""
    french = lang == "fr"
    # Standard input is gone by then; what is shown of a name may be no more than a part of it.
    name = _quoted(file) if file not in ("", "-") and "***" not in file else _FILE[french]
    spoken = ("--lang fr",) if french else ()
    told = dict.fromkeys(pair[french] for kind, pair in _OPTIONS.items() if kind in kinds)
    yield from _command(("a2p-lint gather", name, *told, *spoken), width)
    judge = ("a2p-lint check", name, "--evidence evidence.json", *spoken)
    yield from _command(judge, width)


def _quoted(file: str) -> str:
    if file.isascii() and file.translate(_PLAIN).isalnum():
        return file
    import shlex

    return shlex.quote(file)


def _command(pieces: Iterable[str], width: int) -> Iterator[str]:
    line = _DEEPER
    for piece in map(visible, pieces):
        longer = f"{line}{piece}" if not line.strip() else f"{line} {piece}"
        if line.strip() and columns(longer) + 2 > width:
            yield f"{line} \\"
            line = f"{_DEEPER}{_DEEPER}{piece}"
        else:
            line = longer
    yield line
