"""The help: what each command and each option does, in English and in Canadian French."""

from __future__ import annotations

from collections.abc import Mapping

from a2p_lint.cli.look_up_texts import LOOK_UP_TEXTS

HELP_TEXTS: Mapping[str, tuple[str, str]] = {
    **LOOK_UP_TEXTS,
    "help": (
        """\
usage: a2p-lint COMMAND [options]

Judges A2P 10DLC and toll-free messaging applications before they are
submitted, the way reviewers will.

commands:
  check PATH...   judge applications: files, folders, or - for standard input
  gather FILE     look at an application's website and the like, and write
                  down what was seen, for check --evidence
  index KIND FILE...
                  take public files that you downloaded into an index, for
                  gather --index
  rules           list the rules
  rule ID         show a rule: what it finds, why, and what to do
  codes           list the providers' rejection codes, or search them
  code CODE       show a code: what it means, and what to do
  reason ID       show a reason for rejection, and the codes that say it

options, before or after the command:
  --lang en|fr    the language of everything that is said (default: en)
  --version       show the version
  -h, --help      show this help, or a command's own: a2p-lint check --help
""",
        """\
utilisation : a2p-lint COMMANDE [options]

Juge les demandes de messagerie A2P 10DLC et sans frais avant leur envoi,
comme le feront les examinateurs.

commandes :
  check CHEMIN...   juger des demandes : fichiers, dossiers ou - (entrée
                    standard)
  gather FICHIER    regarder le site Web d'une demande, entre autres, et noter
                    ce qui est vu, pour check --evidence
  index GENRE FICHIER...
                    verser dans un index des fichiers publics que vous avez
                    téléchargés, pour gather --index
  rules             lister les règles
  rule RÈGLE        montrer une règle : ce qu'elle signale, pourquoi, que faire
  codes             lister les codes de rejet des fournisseurs, ou y chercher
  code CODE         montrer un code : ce qu'il veut dire, que faire
  reason MOTIF      montrer un motif de rejet et les codes qui le disent

options, avant ou après la commande :
  --lang en|fr      la langue de tout ce qui est dit (par défaut : en)
  --version         afficher la version
  -h, --help        afficher cette aide, ou celle d'une commande :
                    a2p-lint check --lang fr --help
""",
    ),
    "usage": ("usage: ", "utilisation : "),
    # argparse puts the colon behind it.
    "options": ("options", "options\u00a0"),
    "check.usage": ("a2p-lint check PATH... [options]", "a2p-lint check CHEMIN... [options]"),
    "check.about": (
        "Judge applications. Each PATH is a YAML or JSON file, a folder (searched through, hidden "
        "files left out), or - for standard input.",
        "Juge des demandes. Chaque CHEMIN est un fichier YAML ou JSON, un dossier (parcouru en "
        "entier, sauf les fichiers cachés) ou - pour l'entrée standard.",
    ),
    "check.exit": (
        "Exit code: 0 when nothing found reaches --fail-on, 1 when something does, 2 when a "
        "file, a setting or a plugin could not be used, nothing of an application could be judged, "
        "or a rule failed. All files are judged in any case.",
        "Code de sortie : 0 si aucun constat n'atteint --fail-on, 1 si un constat l'atteint, 2 si "
        "un fichier, un réglage ou une extension n'a pu servir, si rien d'une demande n'a pu être "
        "jugé ou si une règle a échoué. Tous les fichiers sont jugés dans tous les cas.",
    ),
    "gather.usage": ("a2p-lint gather FILE [options]", "a2p-lint gather FICHIER [options]"),
    "gather.about": (
        "Look outside for one application: its website and the web pages that a reviewer opens "
        "from there. What is seen, failures included, is written to a file of evidence, which "
        "check --evidence judges as often as wanted without any network. Only this command and "
        "check --gather use the network. FILE is an application in YAML or JSON, or - for standard "
        "input.",
        "Regarde dehors pour une demande : son site Web et les pages Web qu'un examinateur ouvre à "
        "partir de là. Ce qui est vu, échecs compris, est écrit dans un fichier de preuves, que "
        "check --evidence juge autant de fois que voulu sans aucun réseau. Seules cette commande "
        "et check --gather se servent du réseau. FICHIER est une demande en YAML ou JSON, ou - "
        "pour l'entrée standard.",
    ),
    "gather.exit": (
        "Exit code: 0 when the evidence was written, whatever it says; 2 when it was not, or when "
        "this machine's own network kept something from being looked at.",
        "Code de sortie : 0 si les preuves ont été écrites, quoi qu'elles disent; 2 sinon, ou si "
        "le réseau de cet ordinateur a empêché de regarder quelque chose.",
    ),
    "gather.evidence": (
        "evidence that is there already and need not be gathered within --max-age; may be given "
        "several times",
        "des preuves déjà là, à ne pas recueillir de nouveau avant --max-age; peut être répété",
    ),
    "gather.select": (
        "gather what these rules need: ids, families (privacy) or patterns (*/policy-*), with "
        "commas between; may be given several times",
        "recueillir ce que demandent ces règles : noms, familles (privacy) ou motifs "
        "(*/policy-*), séparés par des virgules; peut être répété",
    ),
    "gather.ignore": (
        "gather nothing for these rules; named like --select",
        "ne rien recueillir pour ces règles; nommées comme pour --select",
    ),
    "gather.today": (
        "the day to write beside what is seen (default: today)",
        "la date à noter avec ce qui est vu (par défaut : aujourd'hui)",
    ),
    "option.out": (
        "the file of evidence (default: evidence.json), - for standard output; what it holds "
        "already is kept where it is not seen anew",
        "le fichier de preuves (par défaut : evidence.json), - pour la sortie standard; ce qu'il "
        "contient déjà y reste si ce n'est pas revu",
    ),
    "option.plan": (
        "only say what would be looked at; nothing is opened",
        "dire seulement ce qui serait regardé; rien n'est ouvert",
    ),
    "option.only": (
        "gather only this; may be given several times",
        "recueillir seulement cela; peut être répété",
    ),
    "option.max-age": (
        "do not look again at what was seen at most so many days ago",
        "ne pas revoir ce qui a été vu il y a au plus tant de jours",
    ),
    "rules.usage": ("a2p-lint rules [options]", "a2p-lint rules [options]"),
    "rules.about": (
        "List the rules: id, severity, confidence, title.",
        "Liste les règles : nom, gravité, certitude, titre.",
    ),
    "rule.usage": ("a2p-lint rule ID [options]", "a2p-lint rule RÈGLE [options]"),
    "rule.about": (
        "Show a rule, for example identity/ein-malformed: what it finds, why it matters, what to "
        "do, which rejection codes it foresees, and where that is documented.",
        "Montre une règle, par exemple identity/ein-malformed : ce qu'elle signale, pourquoi, que "
        "faire, quels codes de rejet elle prévoit et où cela est documenté.",
    ),
    "codes.usage": (
        "a2p-lint codes [PROVIDER] [options]",
        "a2p-lint codes [FOURNISSEUR] [options]",
    ),
    "codes.about": (
        "List the documented rejection codes of all providers, or of one: code, title, stages, "
        "whether a rule foresees it, whether the application can be resubmitted. Options narrow "
        "the list down.",
        "Liste les codes de rejet documentés de tous les fournisseurs, ou d'un seul : code, titre, "
        "étapes, s'il est prévu par une règle, si la demande peut être soumise à nouveau. Les "
        "options restreignent la liste.",
    ),
    "codes.today": (
        "count the days of --stale up to this day (default: today)",
        "compter les jours de --stale jusqu'à cette date (par défaut : aujourd'hui)",
    ),
    "code.usage": (
        "a2p-lint code [PROVIDER:]CODE [options]",
        "a2p-lint code [FOURNISSEUR:]CODE [options]",
    ),
    "code.about": (
        "Show a code, for example 30924 or twilio:30924: what it means, what reviewers look at, "
        "what to do, which rules foresee it, whether the application can be resubmitted, and "
        "where that is documented. Without a provider, every provider's code of that name.",
        "Montre un code, par exemple 30924 ou twilio:30924 : ce qu'il veut dire, ce que regardent "
        "les examinateurs, que faire, quelles règles le prévoient, si la demande peut être "
        "soumise à nouveau et où cela est documenté. Sans fournisseur, le code de ce nom chez "
        "chacun.",
    ),
    "reason.usage": ("a2p-lint reason ID [options]", "a2p-lint reason MOTIF [options]"),
    "reason.about": (
        "Show a reason for rejection, for example ein-name-mismatch: what it means, what reviewers "
        "look at, what to do, which rules see it, and the providers' codes that say it.",
        "Montre un motif de rejet, par exemple ein-name-mismatch : ce qu'il veut dire, ce que "
        "regardent les examinateurs, que faire, quelles règles le voient et quels codes des "
        "fournisseurs le disent.",
    ),
    "option.stage": (
        "only codes of this stage",
        "seulement les codes de cette étape",
    ),
    "option.search": (
        "only codes whose name, texts or reasons have all these words, in either language; "
        "several in quotes. The id of a reason finds the codes that have it",
        "seulement les codes dont le nom, les textes ou les motifs contiennent tous ces mots, dans "
        "l'une ou l'autre langue; plusieurs entre guillemets. Le nom d'un motif trouve les codes "
        "qui l'ont",
    ),
    "option.stale": (
        "only codes whose sources were read more than so many days ago",
        "seulement les codes dont les sources ont été consultées il y a plus de tant de jours",
    ),
    "option.lang": (
        "language of everything that is said (default: en)",
        "langue de tout ce qui est dit (par défaut : en)",
    ),
    "option.format": (
        "form of the output (default: text)",
        "forme de la sortie (par défaut : text)",
    ),
    "option.color": (
        "colour: on a terminal without NO_COLOR (auto, the default), always, or never",
        "couleur : sur un terminal sans NO_COLOR (auto, par défaut), toujours ou jamais",
    ),
    "option.provider": (
        "judge as this provider does, whatever the application names; any is none",
        "juger comme ce fournisseur, quoi que dise la demande; any : aucun",
    ),
    "option.evidence": (
        "what was seen outside: web pages, line types. May be given several times; where two "
        "files differ, the first wins, and both win over the application's own",
        "ce qui a été vu ailleurs : pages Web, types de ligne. Peut être répété; si deux fichiers "
        "diffèrent, le premier l'emporte, et les deux l'emportent sur la demande",
    ),
    "option.gather": (
        "look outside first, as a2p-lint gather does, at what is not on record; what is seen is "
        "not kept. Uses the network",
        "regarder d'abord dehors, comme a2p-lint gather, ce qui n'est pas encore relevé; ce qui "
        "est vu n'est pas gardé. Se sert du réseau",
    ),
    "check.browser": (
        "like --gather, with an installed Chromium",
        "comme --gather, avec un Chromium installé",
    ),
    "option.browser": (
        "look at web pages with an installed Chromium too, after their scripts ran",
        "regarder aussi les pages Web avec un Chromium installé, une fois leurs scripts exécutés",
    ),
    "option.chromium": (
        "the Chromium to use (default: $A2P_LINT_CHROMIUM, else where it is usually installed)",
        "le Chromium à utiliser (par défaut : $A2P_LINT_CHROMIUM, sinon là où il est d'habitude)",
    ),
    "option.draft": (
        "hold nothing against fields that are still blank",
        "ne rien reprocher aux champs encore vides",
    ),
    "option.today": (
        "judge as on this day where the application has no submitted_on (default: today)",
        "juger comme à cette date si la demande n'a pas submitted_on (par défaut : aujourd'hui)",
    ),
    "option.fail-on": (
        "least severity that makes the exit code 1 (default: high)",
        "gravité minimale qui donne le code de sortie 1 (par défaut : high)",
    ),
    "option.select": (
        "run only these rules: ids, families (samples) or patterns (*/policy-*), with commas "
        "between; may be given several times",
        "n'appliquer que ces règles : noms, familles (samples) ou motifs (*/policy-*), séparés "
        "par des virgules; peut être répété",
    ),
    "option.ignore": (
        "leave these rules out; named like --select",
        "écarter ces règles; nommées comme pour --select",
    ),
    "option.fiction": (
        "let invented data pass: .example hosts, 555-01xx numbers",
        "laisser passer les données inventées : hôtes .example, numéros 555-01xx",
    ),
    "option.redact": (
        "hide people, telephone numbers and e-mail addresses too; tax ids are hidden always",
        "cacher aussi les personnes, les téléphones et les courriels; les numéros fiscaux le "
        "sont toujours",
    ),
    "option.matrix": (
        "show what each place that people read says of each element of consent",
        "montrer ce que dit de chaque élément du consentement chaque endroit que l'on lit",
    ),
    "option.verbose": (
        "name the rules that were left out or had nothing to judge, and every code of a finding",
        "nommer les règles écartées, celles qui n'avaient rien à juger et tous les codes d'un "
        "constat",
    ),
    "option.version": ("show the version", "afficher la version"),
    "option.help": ("show this help", "afficher cette aide"),
    "value.file": ("FILE", "FICHIER"),
    "value.name": ("NAME", "NOM"),
    "value.day": ("YYYY-MM-DD", "AAAA-MM-JJ"),
    "value.rules": ("RULES", "RÈGLES"),
    "value.words": ("WORDS", "MOTS"),
    "value.days": ("DAYS", "JOURS"),
}
