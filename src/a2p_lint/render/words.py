"""Every word that a report or a page shows of its own, in English and in Canadian French.

A key that ends in ``.one`` is said of one (in French of none, too); ``counted`` chooses.
"""

from __future__ import annotations

from collections.abc import Mapping

from a2p_lint.findings import NO_FACTS
from a2p_lint.render.layout import typeset

WORDS: Mapping[str, tuple[str, str]] = {
    "labelled": ("{label}: {text}", "{label} : {text}"),
    # What was judged
    "standard-input": ("standard input", "entrée standard"),
    "kind.toll_free": ("toll-free verification", "vérification d'un numéro sans frais"),
    "kind.sole_proprietor": ("sole proprietor", "entreprise individuelle"),
    "kind.campaign": ("campaign", "campagne"),
    "kind.brand": ("brand", "marque"),
    "any-provider": ("any provider", "tout fournisseur"),
    "no-date": ("no date", "sans date"),
    "draft": ("draft", "brouillon"),
    # A finding
    "preview": ("preview", "à l'essai"),
    "ignored": ("ignored", "ignoré"),
    "ignored-why": ("Ignored: {why}", "Ignoré : {why}"),
    "why": ("Why: {why}", "Pourquoi : {why}"),
    "as-above": ("The same as above.", "Comme ci-dessus."),
    "seen": ("Seen: {place}", "Vu : {place}"),
    "line": ("line {n}", "ligne {n}"),
    "related": ("See also: {places}", "Voir aussi : {places}"),
    "more-codes": ("and {n} more", "et {n} de plus"),
    "more-rules": ("and {n} more: --verbose names them", "et {n} de plus : --verbose les nomme"),
    # What else a report says
    "nothing-found": (
        "Nothing found: no rule that ran saw a fault.",
        "Rien à signaler : aucune règle appliquée n'a vu de défaut.",
    ),
    "notes": ("Notes", "Remarques"),
    "unmapped": ("Fields that no application has", "Champs qu'aucune demande ne comporte"),
    "did-you-mean": ("Did you mean {name}?", "Vouliez-vous dire {name}?"),
    "crashed": ("Rules that failed", "Règles en échec"),
    "not-checked": ("Not checked", "Non vérifié"),
    "give-evidence": (
        "What you have seen yourself can stand under evidence in the application. To look outside, "
        "without the options for which you have nothing, and to judge what was seen:",
        "Ce que vous avez vu vous-même peut figurer sous evidence dans la demande. Pour regarder "
        "ailleurs, sans les options pour lesquelles vous n'avez rien, puis juger ce qui a été vu :",
    ),
    # The closing line
    "readiness": ("readiness {n}/100", "préparation {n}/100"),
    "ran": ("{n} of {total} rules ran", "{n} règles sur {total} appliquées"),
    "ran.one": ("{n} of {total} rules ran", "{n} règle sur {total} appliquée"),
    "needing": ("{n} need evidence", "{n} attendent des preuves"),
    "needing.one": ("{n} needs evidence", "{n} attend des preuves"),
    "unable": ("{n} could not judge", "{n} n'ont pas pu juger"),
    "unable.one": ("{n} could not judge", "{n} n'a pas pu juger"),
    "left-out": ("{n} left out", "{n} écartées"),
    "left-out.one": ("{n} left out", "{n} écartée"),
    "idle": ("{n} had nothing to judge", "{n} n'avaient rien à juger"),
    "idle.one": ("{n} had nothing to judge", "{n} n'avait rien à juger"),
    "failed": ("{n} failed", "{n} en échec"),
    "failed.one": ("{n} failed", "{n} en échec"),
    "verdict.expect-rejection": (
        "Expect a rejection if it is submitted as it is.",
        "Attendez-vous à un rejet si la demande est soumise telle quelle.",
    ),
    "verdict.at-risk": (
        "At risk: a reviewer may reject it as it is.",
        "À risque : un examinateur pourrait la rejeter telle quelle.",
    ),
    "verdict.ready": (
        "Ready, as far as the rules that ran can tell; a reviewer may see more than they do.",
        "Prête, pour autant que les règles appliquées puissent en juger; un examinateur peut "
        "voir plus qu'elles.",
    ),
    "verdict.unread": (
        "Ready as far as the form goes, but not judged in full: these web pages are on record and "
        "could not be read or judged: {places}. A reviewer will open them.",
        "Prête pour ce qui est du formulaire, mais jugée en partie seulement : ces pages Web sont "
        "au dossier, et n'ont pu être ni lues ni jugées : {places}. Un examinateur les ouvrira.",
    ),
    "in-part": (
        "Not judged in full: {n} rules failed, and might have found something.",
        "Jugée en partie seulement : {n} règles ont échoué, et auraient pu signaler quelque chose.",
    ),
    "in-part.one": (
        "Not judged in full: {n} rule failed, and might have found something.",
        "Jugée en partie seulement : {n} règle a échoué, et aurait pu signaler quelque chose.",
    ),
    "nothing-judged": (
        "Nothing was judged: none of {total} rules ran ({parts}).",
        "Rien n'a été jugé : aucune des {total} règles n'a été appliquée ({parts}).",
    ),
    # Several files
    "files": ("{n} files judged", "{n} fichiers jugés"),
    "files.one": ("{n} file judged", "{n} fichier jugé"),
    "of.expect-rejection": ("{n} to expect a rejection", "{n} vouées au rejet"),
    "of.expect-rejection.one": ("{n} to expect a rejection", "{n} vouée au rejet"),
    "of.at-risk": ("{n} at risk", "{n} à risque"),
    "of.at-risk.one": ("{n} at risk", "{n} à risque"),
    "of.ready": ("{n} ready", "{n} prêtes"),
    "of.ready.one": ("{n} ready", "{n} prête"),
    "of.in-part": ("{n} not judged in full", "{n} jugées en partie seulement"),
    "of.in-part.one": ("{n} not judged in full", "{n} jugée en partie seulement"),
    "unjudged": ("{n} could not be judged", "{n} n'ont pu être jugés"),
    "unjudged.one": ("{n} could not be judged", "{n} n'a pu être jugé"),
    # A rule's page
    "page.message": ("It says", "Elle dit"),
    "page.why": ("Why", "Pourquoi"),
    "page.remedy": ("What to do", "Que faire"),
    "page.applies": ("Applies to", "S'applique à"),
    "page.reads": ("Reads", "Lit"),
    "page.reads-none": (
        "The whole of what it applies to: the rule may be about something missing.",
        "Tout ce à quoi elle s'applique : la règle peut porter sur ce qui manque.",
    ),
    "page.needs": ("Needs evidence of", "Exige des preuves sur"),
    "page.tries": ("Uses evidence of", "Se sert des preuves sur"),
    "page.page": ("web page", "page Web"),
    "page.line-type": ("line type", "type de ligne"),
    "page.block": ("number's block", "bloc du numéro"),
    "page.mail": ("mail domain", "domaine de courriel"),
    "page.letter": ("IRS letter", "lettre de l'IRS"),
    "page.picture": ("text in a picture", "texte d'une image"),
    "page.registry": ("public register", "registre public"),
    "page.programme": ("campaign or toll-free", "campagne ou sans frais"),
    "page.fiction": (
        "It looks for invented data: --fiction turns it off.",
        "Elle cherche des données inventées : --fiction la désactive.",
    ),
    "page.preview": (
        "It is on trial: what it finds does not count yet.",
        "Elle est à l'essai : ses constats ne comptent pas encore.",
    ),
    "page.severity-at": ("Severity at providers", "Gravité selon le fournisseur"),
    "page.limits": ("Limits", "Limites"),
    "page.everywhere": ("all providers", "tous les fournisseurs"),
    "page.words": ("Words it looks for", "Mots qu'elle cherche"),
    "page.more-words": ("and {n} more", "et {n} de plus"),
    "page.reasons": ("Reasons for rejection", "Motifs de rejet"),
    "page.codes": ("Codes that this foresees", "Codes ainsi prévus"),
    "page.final": ("cannot be resubmitted", "nouvelle soumission impossible"),
    "page.resubmittable": ("can be resubmitted", "nouvelle soumission possible"),
    "page.sources": ("Sources", "Sources"),
    "page.read-on": ("read on {date}", "consulté le {date}"),
    "page.examples": ("Examples", "Exemples"),
    "page.good": ("fine", "correct"),
    "page.bad": ("found", "signalé"),
    # A list of codes
    "stage.brand": ("brand", "marque"),
    "stage.campaign": ("campaign", "campagne"),
    "stage.toll_free": ("toll-free", "sans frais"),
    "stage.number": ("sending number", "numéro d'envoi"),
    "foresight.rule": ("foreseen by a rule", "prévu par une règle"),
    "foresight.waiting": ("waiting for a rule", "en attente d'une règle"),
    "foresight.not": ("foreseen by no rule", "prévu par aucune règle"),
    "codes.again-unknown": (
        "unknown whether it can be resubmitted",
        "nouvelle soumission : on l'ignore",
    ),
    "codes.our-name": ("our name: {name}", "notre nom : {name}"),
    "codes.of": ("{provider}: {n} codes", "{provider} : {n} codes"),
    "codes.of.one": ("{provider}: {n} code", "{provider} : {n} code"),
    "codes.all": (
        "{n} codes. Foreseen by a rule: {rule}; waiting for one: {waiting}; neither: {not}.",
        "{n} codes. Prévus par une règle : {rule}; en attente : {waiting}; ni l'un ni l'autre : "
        "{not}.",
    ),
    "codes.all.one": (
        "{n} code. Foreseen by a rule: {rule}; waiting for one: {waiting}; neither: {not}.",
        "{n} code. Prévu par une règle : {rule}; en attente : {waiting}; ni l'un ni l'autre : "
        "{not}.",
    ),
    "codes.none": ("No code is like that.", "Aucun code n'y répond."),
    # A code's page
    "code.ours": (
        "{provider} has no code for this. The name {name} is ours: {provider} does not know it.",
        "{provider} n'a pas de code pour ce cas. Le nom {name} est le nôtre : {provider} ne le "
        "connaît pas.",
    ),
    "code.english": ("(in English only) {text}", "(en anglais seulement) {text}"),
    "code.reason": ("Reason: {title}", "Motif : {title}"),
    "code.reason-page": (
        "More: a2p-lint reason {name}",
        "En savoir plus : a2p-lint reason --lang fr {name}",
    ),
    "code.foreseen": ("Can it be foreseen?", "Peut-on le prévoir?"),
    "code.foreseen.rule": ("Yes, by {rule}", "Oui, par {rule}"),
    "code.foreseen.waiting": (
        "Not yet: it waits for its rule.",
        "Pas encore : sa règle reste à écrire.",
    ),
    "code.foreseen.not": ("No rule foresees it.", "Aucune règle ne le prévoit."),
    "foreseeable.fields": (
        "The application's own fields show it.",
        "Les champs de la demande le montrent.",
    ),
    "foreseeable.web": (
        "It shows on the web pages that the application names.",
        "Les pages Web que nomme la demande le montrent.",
    ),
    "foreseeable.both": (
        "The application's own fields show it, or the web pages that it names.",
        "Les champs de la demande le montrent, ou les pages Web qu'elle nomme.",
    ),
    "foreseeable.lookup": (
        "It takes a look-up outside: records, numbering data, mail.",
        "Il faut chercher ailleurs : registres, données de numérotation, courriel.",
    ),
    "foreseeable.no": (
        "Nothing in an application shows it.",
        "Rien dans une demande ne le montre.",
    ),
    "code.again": ("Can it be submitted again?", "Peut-on soumettre à nouveau?"),
    "code.again.yes.documented": (
        "Yes, once it is corrected: the provider says so.",
        "Oui, une fois corrigée : le fournisseur le dit.",
    ),
    "code.again.yes.judged": (
        "Probably, once it is corrected: that is our judgement, not the provider's word.",
        "Probablement, une fois corrigée : nous en jugeons ainsi, le fournisseur ne le dit pas.",
    ),
    "code.again.no.documented": ("No: the provider says so.", "Non : le fournisseur le dit."),
    "code.again.no.judged": (
        "Probably not: that is our judgement, not the provider's word.",
        "Probablement pas : nous en jugeons ainsi, le fournisseur ne le dit pas.",
    ),
    "code.again.unknown": (
        "We do not know: ask the provider.",
        "Nous ne le savons pas : demandez au fournisseur.",
    ),
    "code.superseded-by": ("Replaced by", "Remplacé par"),
    "code.supersedes": ("Replaces", "Remplace"),
    "code.confidence": ("How sure are we?", "En sommes-nous sûrs?"),
    "code.confidence.high": (
        "Sure: the sources say what it means.",
        "Oui : les sources disent ce qu'il veut dire.",
    ),
    "code.confidence.medium": (
        "Fairly sure: the sources are not the provider's own, or leave something open.",
        "Assez : les sources ne sont pas celles du fournisseur, ou laissent un doute.",
    ),
    "code.confidence.low": (
        "It is a guess: ask the provider before you rely on it.",
        "C'est une supposition : demandez au fournisseur avant de vous y fier.",
    ),
    # A reason's page, and a reason on a code's page
    "reason.word": ("reason", "motif"),
    "reason.meaning": ("What it means", "Ce que cela veut dire"),
    "reason.reviewers": ("What reviewers look at", "Ce que regardent les examinateurs"),
    "reason.broader": ("Part of", "Fait partie de"),
    "reason.narrower": ("Its parts", "Ce qui en fait partie"),
    "reason.rules": ("Rules that see it", "Règles qui le voient"),
    "reason.no-rule": ("No rule sees it.", "Aucune règle ne le voit."),
    "reason.codes": ("Codes that say it", "Codes qui le disent"),
    "reason.all-codes": (
        "All of them: a2p-lint codes --search {name}",
        "Tous les codes : a2p-lint codes --lang fr --search {name}",
    ),
    "reason.hint": (
        "A hint: no code of a provider stands for it.",
        "Un conseil : aucun code de fournisseur ne le porte.",
    ),
}


def said(key: str, lang: str, facts: Mapping[str, object] = NO_FACTS) -> str:
    """Give the words of a key in a language, filled with facts."""
    return phrase(WORDS[key], lang, facts)


def phrase(pair: tuple[str, str], lang: str, facts: Mapping[str, object] = NO_FACTS) -> str:
    """Give the one of two texts that is in the language, filled with facts."""
    return typeset(pair[lang == "fr"], lang).format_map(facts)


def counted(key: str, number: int, lang: str, facts: Mapping[str, object] = NO_FACTS) -> str:
    """Give the words that fit a number; French says none as it says one."""
    one = number < 2 if lang == "fr" else number == 1
    return said(f"{key}.one" if one else key, lang, {**facts, "n": number})
