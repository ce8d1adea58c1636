"""The help of the options for IRS letters and screenshots, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

LETTER_TEXTS: Mapping[str, tuple[str, str]] = {
    "option.letter": (
        "read this IRS letter (CP 575 or 147C, a PDF) to compare name, EIN and address; what it "
        "says, the whole EIN too, goes into the evidence file: keep that as you keep the letter",
        "lire cette lettre de l'IRS (CP 575 ou 147C; un PDF) pour comparer le nom, l'EIN et "
        "l'adresse; ce qu'elle dit, EIN complet compris, est écrit dans le fichier de preuves : "
        "gardez-le comme la lettre elle-même",
    ),
    "option.ocr": (
        "read letters that are pictures too: most of a gigabyte of memory, seconds a page",
        "lire aussi les lettres qui sont des images : près d'un gigaoctet de mémoire, plusieurs "
        "secondes par page",
    ),
    "option.picture": (
        "read the text of this screenshot, which stands at that URL of the application; may be "
        "given several times",
        "lire le texte de cette capture d'écran, qui se trouve à cette adresse de la demande; "
        "peut être répété",
    ),
    "value.picture": ("URL=FILE", "URL=FICHIER"),
    "no-picture": (
        "{value} is not a URL and a file, such as https://shop.example/opt-in.png=opt-in.png.",
        "{value} n'est pas une adresse et un fichier, comme "
        "https://shop.example/opt-in.png=opt-in.png.",
    ),
}  # fmt: skip
"""Each text under its key: English, then French."""
