"""The help of what is looked up: numbers, mail, and the index of public files."""

from __future__ import annotations

from collections.abc import Mapping

LOOK_UP_TEXTS: Mapping[str, tuple[str, str]] = {
    "index.usage": (
        "a2p-lint index KIND FILE... --index FOLDER [options]",
        "a2p-lint index GENRE FICHIER... --index DOSSIER [options]",
    ),
    "index.about": (
        "Take public files that you downloaded into an index on this machine, which gather "
        "--index asks. Nothing is downloaded. eo-bmf: the IRS list of exempt organizations "
        "(eo1.csv ...). form-5500: the filings of employers' benefit plans (F_5500_..., "
        "F_5500_SF_...). nanpa: who was given which block of numbers (codes and thousands "
        "blocks). Each FILE is CSV or other text in columns, or a ZIP file of it; one that is in "
        "the index already is passed over, and one that was interrupted starts again.",
        "Verse des fichiers publics que vous avez téléchargés dans un index sur cet ordinateur, "
        "que gather --index interroge. Rien n'est téléchargé. eo-bmf : la liste des organismes "
        "exonérés de l'IRS (eo1.csv...). form-5500 : les déclarations de régimes d'avantages des "
        "employeurs (F_5500_..., F_5500_SF_...). nanpa : à qui quel bloc de numéros a été "
        "attribué (codes et blocs de mille). Chaque FICHIER est un CSV ou un autre texte en "
        "colonnes, ou un ZIP qui en contient; celui qui est déjà dans l'index est laissé de côté, "
        "et celui qui a été interrompu reprend du début.",
    ),
    "index.exit": (
        "Exit code: 0 when all files are in the index, 2 when any is not.",
        "Code de sortie : 0 si tous les fichiers sont dans l'index, 2 sinon.",
    ),
    "index.index": (
        "the folder of the index, made where there is none",
        "le dossier de l'index, créé s'il n'existe pas",
    ),
    "index.today": (
        "the day on which it is taken in (default: today): the day of a list that says none",
        "le jour où c'est versé (par défaut : aujourd'hui) : la date d'une liste qui n'en dit pas",
    ),
    "option.as-of": (
        "the day of the lists, which answers are given with (default: what the file's name says, "
        "else the day of the tables in a ZIP file, else --today)",
        "la date des listes, donnée avec les réponses (par défaut : celle du nom du fichier, sinon "
        "celle des tableaux d'un ZIP, sinon --today)",
    ),
    "as-of-later": (
        "--as-of: {day} is still to come.",
        "--as-of : le {day} est encore à venir.",
    ),
    "option.index": (
        "ask this index (a2p-lint index makes it) for the EIN and the mobile number's block",
        "interroger cet index (a2p-lint index le crée) sur le NE et sur le bloc du cellulaire",
    ),
    "option.line-type": (
        "what you know yourself of a number, +15035550121=mobile; may be given several times",
        "ce que vous savez vous-même d'un numéro, +15035550121=mobile; peut être répété",
    ),
    "option.look-up": (
        "ask this service, which bills it, what kind of line the mobile number is on; its keys "
        "are taken from the environment",
        "demander à ce service, qui le facture, sur quel type de ligne est le cellulaire; ses "
        "clés sont prises dans l'environnement",
    ),
    "value.folder": ("FOLDER", "DOSSIER"),
    "value.line-type": ("NUMBER=TYPE", "NUMÉRO=TYPE"),
    "no-line-type": (
        "{value} is not a number and a kind of line, such as +15035550121=mobile; the kinds: "
        "{known}.",
        "{value} n'est pas un numéro et un type de ligne, comme +15035550121=mobile; les types : "
        "{known}.",
    ),
    "no-source": (
        "index needs the kind of its files: {known}.",
        "index demande le genre des fichiers : {known}.",
    ),
    "no-files": ("index needs at least one file.", "index demande au moins un fichier."),
    "no-folder": (
        "index needs --index and a folder to keep the index in.",
        "index demande --index et un dossier où garder l'index.",
    ),
    "indexed": (
        "{file}: rows taken in: {rows}, passed over: {passed}.",
        "{file} : lignes versées : {rows}, laissées de côté : {passed}.",
    ),
    "indexed-before": (
        "{file}: in the index already, rows: {rows}.",
        "{file} : déjà dans l'index, lignes : {rows}.",
    ),
    "list-given": (
        "The list is of {day}, as you say.",
        "La liste est du {day}, selon vous.",
    ),
    "list-named": (
        "The list is of {day}, as the name of the file says.",
        "La liste est du {day}, selon le nom du fichier.",
    ),
    "list-packed": (
        "The list is of {day}, as the ZIP file says.",
        "La liste est du {day}, selon le fichier ZIP.",
    ),
    "list-indexed": (
        "The file does not say of which day it is: {day}, the day of indexing, stands for it; "
        "--as-of gives the true one.",
        "Le fichier ne dit pas sa date : le {day}, jour de l'indexation, en tient lieu; --as-of "
        "donne la vraie.",
    ),
    "no-index": (
        "a2p-lint: the index cannot be kept in {folder}: {what}.",
        "a2p-lint : l'index ne peut être gardé dans {folder} : {what}.",
    ),
    "is-a-file": ("it is a file, not a folder", "c'est un fichier, pas un dossier"),
    "indexing": ("{file}: {rows} rows", "{file} : {rows} lignes"),
    "not-indexed": ("{file}: {what}.", "{file} : {what}."),
}
