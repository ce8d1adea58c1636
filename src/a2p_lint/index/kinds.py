"""Names what a file is that is no table: by its first bytes, as people know it."""

from __future__ import annotations

from collections.abc import Sequence

_BEGINNINGS: Sequence[tuple[tuple[bytes, ...], str, str]] = (
    (
        (b"\xff\xfe", b"\xfe\xff"),
        "it is saved as UTF-16, which spreadsheets call Unicode text: save it as CSV (UTF-8)",
        "il est enregistré en UTF-16, que les tableurs appellent texte Unicode : enregistrez-le "
        "en CSV (UTF-8)",
    ),
    (
        (b"\x1f\x8b",),
        "it is packed with gzip: unpack it first",
        "il est compressé par gzip : décompressez-le d'abord",
    ),
    (
        (b"7z\xbc\xaf", b"Rar!"),
        "it is packed with 7-Zip or RAR: unpack it first",
        "il est compressé par 7-Zip ou RAR : décompressez-le d'abord",
    ),
    (
        (b"%PDF-",),
        "it is a PDF: the publisher offers the table as CSV or ZIP",
        "c'est un PDF : l'éditeur offre le tableau en CSV ou en ZIP",
    ),
    (
        (b"\xd0\xcf\x11\xe0",),
        "it is an Excel workbook: save its table as CSV",
        "c'est un classeur Excel : enregistrez son tableau en CSV",
    ),
    (
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF8"),
        "it is a picture",
        "c'est une image",
    ),
    (
        (b"<!doctype", b"<html", b"<?xml"),
        "it is a web page, not the download that it speaks of: fetch the file itself",
        "c'est une page Web, pas le téléchargement dont elle parle : téléchargez le fichier même",
    ),
)
_WORKBOOK = ("[content_types].xml", "xl/workbook.xml")


def no_table(beginning: bytes) -> tuple[str, str] | None:
    """Say what a file is by its first bytes where that is no table; None where it may be one."""
    if not beginning.strip(b"\xef\xbb\xbf \t\r\n"):
        return "it is empty", "il est vide"
    begins = beginning.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for signs, en, fr in _BEGINNINGS:
        if beginning.startswith(signs) or begins.startswith(signs):
            return en, fr
    first = beginning.partition(b"\n")[0]
    few, many = sorted((first[::2].count(0), first[1::2].count(0)))
    if many > len(first) // 4 > 4 * few:  # letters and zeros in turn, without a mark before them
        return _BEGINNINGS[0][1:]
    if b"\0" in first:
        return (
            "it is no text: a table is CSV, or text with tabs or bars between its columns",
            "ce n'est pas du texte : un tableau est un CSV, ou du texte dont les colonnes sont "
            "séparées par des tabulations ou des barres",
        )
    return None


def no_table_inside(names: Sequence[str]) -> tuple[str, str]:
    """Say what a ZIP file is that holds no table, by the names in it."""
    if any(name.lower() in _WORKBOOK for name in names):
        return "it is an Excel workbook: save its table as CSV", (
            "c'est un classeur Excel : enregistrez son tableau en CSV"
        )
    if not names:
        return "the ZIP file is empty", "le fichier ZIP est vide"
    shown = ", ".join(name[:40] for name in names[:3]) + (", ..." if len(names) > 3 else "")
    return (
        f"the ZIP file holds no table (.csv or .txt), but {shown}",
        f"le fichier ZIP ne contient aucun tableau (.csv ou .txt), mais {shown}",
    )
