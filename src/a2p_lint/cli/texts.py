"""What the command line says of itself, in English and in Canadian French."""

from __future__ import annotations

from collections.abc import Mapping

from a2p_lint.cli.help_texts import HELP_TEXTS
from a2p_lint.cli.letter_texts import LETTER_TEXTS
from a2p_lint.findings import NO_FACTS
from a2p_lint.render.words import phrase

TEXTS: Mapping[str, tuple[str, str]] = {
    **HELP_TEXTS,
    **LETTER_TEXTS,
    # What is wrong with a command
    "of-the-tool": ("a2p-lint: {what}", "a2p-lint : {what}"),
    "closed": (
        "standard output is closed: nothing could be shown.",
        "la sortie standard est fermée : rien n'a pu être affiché.",
    ),
    "wrong": (
        "a2p-lint: {what}\nTry a2p-lint {command}--help.",
        "a2p-lint : {what}\nEssayez a2p-lint {command}--lang fr --help.",
    ),
    "no-command": (
        "name a command: check, gather, index, rules, rule, codes, code or reason.",
        "nommez une commande : check, gather, index, rules, rule, codes, code ou reason.",
    ),
    "unknown-command": (
        "there is no command {name}. To judge a file, write a2p-lint check FILE.",
        "la commande {name} n'existe pas. Pour juger un fichier, écrivez a2p-lint check FICHIER.",
    ),
    "unknown-option": (
        "there is no option {name}; the nearest is {near}.",
        "l'option {name} n'existe pas; la plus proche est {near}.",
    ),
    "unlike-any-option": ("there is no option {name}.", "l'option {name} n'existe pas."),
    "others-option": (
        "{name} is an option of {others}, not of {command}.",
        "{name} est une option de {others}, pas de {command}.",
    ),
    "option-of": (
        "{name} is an option of {others}: name the command.",
        "{name} est une option de {others} : nommez la commande.",
    ),
    "blank-value": (
        "it is blank: give a value, or leave the option out.",
        "elle est vide : donnez une valeur, ou retirez l'option.",
    ),
    "two-values": (
        "it is given twice, with two values: keep one.",
        "elle est donnée deux fois, avec deux valeurs : gardez-en une.",
    ),
    "needs-other": (
        "{option} does nothing without {other}: give both, or neither.",
        "{option} n'a aucun effet sans {other} : donnez les deux, ou aucune.",
    ),
    "of-other-probe": (
        "{option} does nothing with --only {only}: add --only {probe}, or leave {option} out.",
        "{option} n'a aucun effet avec --only {only} : ajoutez --only {probe}, ou retirez-la.",
    ),
    "told-twice": (
        "{option} says two things of {what}: keep one.",
        "{option} dit deux choses de {what} : gardez-en une.",
    ),
    "json-anyway-color": (
        "{option} does nothing with --format json, which has no colours.",
        "{option} n'a aucun effet avec --format json, qui n'a pas de couleurs.",
    ),
    "json-anyway-matrix": (
        "{option} does nothing with --format json, which always has the matrix.",
        "{option} n'a aucun effet avec --format json, qui a toujours la matrice.",
    ),
    "json-anyway-verbose": (
        "{option} does nothing with --format json, which always has everything.",
        "{option} n'a aucun effet avec --format json, qui a toujours tout.",
    ),
    "ignored-anyway": (
        "--ignore {name} does nothing: --select leaves it out already.",
        "--ignore {name} n'a aucun effet : --select l'écarte déjà.",
    ),
    "only": ("--only: {what}", "--only : {what}"),
    "no-path": (
        "check needs a file, a folder, or - for standard input.",
        "check demande un fichier, un dossier ou - pour l'entrée standard.",
    ),
    "no-application": (
        "gather needs one application: a file, or - for standard input.",
        "gather demande une seule demande : un fichier ou - pour l'entrée standard.",
    ),
    "not-written": (
        "a2p-lint: {file} could not be written: {what}.",
        "a2p-lint : {file} n'a pu être écrit : {what}.",
    ),
    "of-file": ("{file}:", "{file} :"),
    "looked-at": ("{what}: {came}", "{what} : {came}"),
    "told-in-vain": (
        "{what}: no field of the application gives this, so no rule looks at it.",
        "{what} : aucun champ de la demande ne donne cela; aucune règle ne le regarde donc.",
    ),
    "kept": ("{file}: written.", "{file} : écrit."),
    "kept-private": (
        "{file}: written, for you alone to read. It holds {private}: keep it as you keep those.",
        "{file} : écrit; vous seul pouvez le lire. Il contient {private} : gardez-le en lieu sûr.",
    ),
    "private.ein": ("the EIN", "le NE"),
    "private.letter": ("what the IRS letter says", "ce que dit la lettre de l'IRS"),
    "private.numbers": ("telephone numbers", "des numéros de téléphone"),
    "private.stdout": ("standard output", "sortie standard"),
    "no-plan": (
        "there is nothing to look at: the selected rules ask for nothing that the application "
        "gives, or options name no letter, index or service to ask.",
        "il n'y a rien à regarder : les règles choisies ne demandent rien de ce que donne la "
        "demande, ou aucune option ne nomme de lettre, d'index ou de service à interroger.",
    ),
    "no-rule": (
        "rule needs the id of one rule; a2p-lint rules lists them.",
        "rule demande le nom d'une seule règle; a2p-lint rules en donne la liste.",
    ),
    "no-code": (
        "code needs one code, such as 30924 or twilio:30924; a2p-lint codes lists them.",
        "code demande un seul code, comme 30924 ou twilio:30924; a2p-lint codes en donne la liste.",
    ),
    "no-reason": (
        "reason needs the id of one reason, such as ein-name-mismatch.",
        "reason demande le nom d'un seul motif, comme ein-name-mismatch.",
    ),
    "many-providers": (
        "codes takes one provider at most, not {name} too; several words of --search stand in "
        "quotes.",
        "codes prend au plus un fournisseur, pas aussi {name}; plusieurs mots de --search se "
        "mettent entre guillemets.",
    ),
    "in-quotes": (
        "Several words of --search stand in quotes.",
        "Plusieurs mots de --search se mettent entre guillemets.",
    ),
    "too-much": (
        "rules takes options only, not {name}; a2p-lint rule ID shows one rule.",
        "rules ne prend que des options, pas {name}; a2p-lint rule RÈGLE montre une règle.",
    ),
    "needs-value": ("{option} needs a value.", "{option} demande une valeur."),
    "takes-no-value": ("{option} takes no value.", "{option} ne prend pas de valeur."),
    "wrong-value": ("{option}: {what}", "{option} : {what}"),
    "one-of": ("{value} is not one of {known}.", "{value} n'est pas un de ces mots : {known}."),
    "no-day": (
        "{value} is not a day written as 2026-11-22.",
        "{value} n'est pas une date écrite comme 2026-11-22.",
    ),
    "names-nothing": ("name at least one rule.", "nommez au moins une règle."),
    "no-days": (
        "{value} is not a number of days, such as 180.",
        "{value} n'est pas un nombre de jours, comme 180.",
    ),
    "no-words": ("name at least one word.", "nommez au moins un mot."),
    "unknown-code": (
        "No code {name} is on record here. The nearest: {near}.",
        "Aucun code {name} n'est répertorié ici. Les plus proches : {near}.",
    ),
    "unknown-code-of-one": (
        "No code {name} is on record here. Others have it, and may mean something else: {near}.",
        "Aucun code {name} n'est répertorié ici. D'autres l'ont, peut-être dans un autre sens : "
        "{near}.",
    ),
    "unlike-any-code": (
        "No code {name} is on record here, nor one like it; a2p-lint codes lists those that are.",
        "Aucun code {name} ni rien de semblable n'est répertorié ici; a2p-lint codes en donne "
        "la liste.",
    ),
    "unlike-any-reason": (
        "There is no reason {name}, nor one like it; the page of a code names its reasons.",
        "Le motif {name} n'existe pas, ni aucun qui y ressemble; la page d'un code nomme ses "
        "motifs.",
    ),
    "unknown-reason": (
        "There is no reason {name}. The nearest: {near}.",
        "Le motif {name} n'existe pas. Les plus proches : {near}.",
    ),
    "unknown-rule": (
        "There is no rule {name}. The nearest: {near}.",
        "La règle {name} n'existe pas. Les plus proches : {near}.",
    ),
    "unlike-any-rule": (
        "There is no rule {name}: a2p-lint rules lists them.",
        "La règle {name} n'existe pas : a2p-lint rules en donne la liste.",
    ),
    # What happens on the way
    "plugin": (
        "A pack of rules cannot be used: {what}",
        "Un ensemble de règles ne peut être utilisé : {what}",
    ),
    "evidence-differs": (
        "Two records of {key} differ: the one in the file that --evidence names first was taken.",
        "Deux relevés de {key} diffèrent : celui du premier fichier donné par --evidence a été "
        "retenu.",
    ),
    "no-records": (
        "{file} holds no record: nobody has looked, or nothing could be looked at.",
        "{file} ne contient aucun relevé : personne n'a regardé, ou rien n'a pu être regardé.",
    ),
    "passed-over": ("{folder}: passed over {counts}.", "{folder} : laissé de côté {counts}."),
    "skipped.not-an-application": (
        "files that are no application: {n}",
        "fichiers qui ne sont pas des demandes : {n}",
    ),
    "skipped.not-a-file": (
        "pipes and other special files: {n}",
        "tubes et fichiers spéciaux : {n}",
    ),
    "skipped.too-large": ("files larger than 2 MB: {n}", "fichiers de plus de 2 Mo : {n}"),
    "skipped.link-again": (
        "links to a file that is found anyway: {n}",
        "liens vers un fichier trouvé de toute façon : {n}",
    ),
    "skipped.link-folder": ("links to folders: {n}", "liens vers des dossiers : {n}"),
    "skipped.link-lost": ("links that lead nowhere: {n}", "liens qui ne mènent nulle part : {n}"),
    "skipped.link-out": ("links out of the folder: {n}", "liens hors du dossier : {n}"),
    "progress": ("{n} of {total}", "{n} sur {total}"),
}


def said(key: str, lang: str, facts: Mapping[str, object] = NO_FACTS) -> str:
    """Give a text in a language, filled with facts."""
    return phrase(TEXTS[key], lang, facts)
