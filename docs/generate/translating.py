"""Keeps the guides' French in step: ``python -m docs.generate.translating`` takes up new sentences.

The sentences stand in ``docs/locale``, one file per guide; a translator fills in what is empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from docs.generate.building import DOCS, GUIDES, sphinx, write_sources

FRENCH = DOCS / "locale" / "fr" / "LC_MESSAGES" / "guides"
WIDTH = 100
# The pages that guides link to, as far as that takes.
_STUBS = {
    "index": "# Front page\n\n```{toctree}\n:glob:\n\nguides/*\naccuracy\nreasons/index\n```\n",
    "accuracy": "# Accuracy\n",
    "reasons/index": "# Reasons\n",
}


def sentences() -> Mapping[str, Catalog]:
    """Give what there is to translate, by guide."""
    with TemporaryDirectory() as folder:
        source, out = Path(folder) / "source", Path(folder) / "out"
        write_sources(_STUBS, source)
        sphinx(["-b", "gettext", str(source), str(out)]).wait()
        return {name: _read(out / "guides" / f"{name}.pot") for name in GUIDES}


def french(guide: str) -> Catalog:
    """Give a guide's French; empty when nobody has begun."""
    file = FRENCH / f"{guide}.po"
    return _read(file) if file.exists() else Catalog("fr")


def faults() -> Iterator[str]:
    """Say what is not in step: sentences without French, unsure ones, and those no longer said."""
    for guide, said in sentences().items():
        known = french(guide)
        for message in filter(_is_sentence, said):
            translated = known.get(str(message.id))
            if translated is None or not translated.string:
                yield f"{guide}: no French for {message.id!r}"
            elif translated.fuzzy:
                yield f"{guide}: unsure French for {message.id!r}"
        kept = [*filter(_is_sentence, known), *known.obsolete.values()]
        yield from (f"{guide}: no longer said: {old.id!r}" for old in kept if old.id not in said)


def update() -> None:
    """Take up new sentences and let go of old ones; near ones are kept and marked unsure."""
    for guide, said in sentences().items():
        catalog = french(guide)
        catalog.update(said)
        catalog.obsolete.clear()
        written = BytesIO()
        # No header: it would change with every run.
        write_po(written, catalog, width=WIDTH, omit_header=True, no_location=True)
        FRENCH.mkdir(parents=True, exist_ok=True)
        (FRENCH / f"{guide}.po").write_bytes(written.getvalue().lstrip(b"\n"))


def _is_sentence(message: Message) -> bool:
    """The first message of a catalogue is its header, and has no id."""
    return bool(message.id)


def _read(file: Path) -> Catalog:
    with file.open("rb") as opened:
        return read_po(opened, locale="fr", charset="utf-8")


if __name__ == "__main__":
    update()
