"""Every word that generated pages show of their own, in English and in Canadian French.

A key that ends in ``.one`` is said of one (in French of none, too).
"""

from __future__ import annotations

from collections.abc import Mapping

from a2p_lint.findings import NO_FACTS
from a2p_lint.render.words import phrase

WORDS: Mapping[str, tuple[str, str]] = {
    # What the site is made of
    "language": ("English", "Français"),
    "languages": ("This page in another language", "Cette page dans une autre langue"),
    "footer": (
        "Codes are the providers'; the words are ours. No finding is no promise of approval.",
        "Les codes sont ceux des fournisseurs; les mots sont les nôtres. L'absence de constat "
        "ne promet pas l'approbation.",
    ),
    "home": ("Home", "Accueil"),
    "catalogue": ("Look it up", "Consulter"),
    "guides": ("Guides", "Guides"),
    "rule": ("Rule", "Règle"),
    "rules": ("Rules", "Règles"),
    "rules.lead": (
        "What the linter looks for, family by family. Each rule says what it finds, why reviewers "
        "mind, and what to do.",
        "Ce que l'outil cherche, famille par famille. Chaque règle dit ce qu'elle signale, "
        "pourquoi les examinateurs y tiennent et que faire.",
    ),
    "reasons": ("Reasons for rejection", "Motifs de rejet"),
    "reasons.lead": (
        "Why applications are turned down, whoever the provider is. A reason that stands below "
        "another is one part of it, with a remedy of its own.",
        "Pourquoi les demandes sont refusées, quel que soit le fournisseur. Un motif placé sous un "
        "autre en est une partie, avec sa propre solution.",
    ),
    "provider": ("Provider", "Fournisseur"),
    "providers": ("Providers", "Fournisseurs"),
    "providers.lead": (
        "Who turns applications down, and how many of the documented codes a rule foresees today.",
        "Ceux qui refusent des demandes, et combien des codes documentés une règle prévoit "
        "aujourd'hui.",
    ),
    "code": ("Code", "Code"),
    "codes": ("Codes", "Codes"),
    "title": ("Meaning", "Signification"),
    "severity": ("Severity and confidence", "Gravité et certitude"),
    "total": ("Total", "Total"),
    # Areas of reasons, which are the families of rules too
    "area.identity": ("Identity", "Identité"),
    "area.address": ("Address", "Adresse"),
    "area.contact": ("Contact person", "Personne-ressource"),
    "area.website": ("Website", "Site Web"),
    "area.privacy": ("Privacy policy", "Politique de confidentialité"),
    "area.terms": ("Terms", "Conditions d'utilisation"),
    "area.consent": ("Consent", "Consentement"),
    "area.keywords": ("Keywords and automatic replies", "Mots-clés et réponses automatiques"),
    "area.samples": ("Sample messages", "Exemples de messages"),
    "area.description": ("Description", "Description"),
    "area.messages": ("Automatic messages", "Messages automatiques"),
    "area.content": ("Content", "Contenu"),
    "area.usecase": ("Use case and fields", "Cas d'usage et champs"),
    "area.number": ("Sending number", "Numéro d'envoi"),
    "area.tollfree": ("Toll-free", "Sans frais"),
    "area.system": ("No fault of the application", "Hors de la demande"),
    # Stages
    "stages": ("Met at", "Étape"),
    "stage.brand": ("Brand registration", "Inscription de la marque"),
    "stage.campaign": ("Campaign review", "Examen de la campagne"),
    "stage.toll_free": ("Toll-free verification", "Vérification d'un numéro sans frais"),
    "stage.number": ("Sending number", "Numéro d'envoi"),
    # A code's page, a reason's page
    "area": ("Area", "Domaine"),
    "no-code": ("No provider has a code for it.", "Aucun fournisseur n'a de code pour cela."),
    "code.none": (
        "none: the provider gives this refusal in words only",
        "aucun : le fournisseur ne donne ce refus qu'en mots",
    ),
    "code.meaning": ("What it means and what to do", "Ce que cela signifie et que faire"),
    "code.foreseen-by": (
        "{n} rules see this fault before the application is sent:",
        "{n} règles voient ce défaut avant l'envoi de la demande :",
    ),
    "code.foreseen-by.one": (
        "A rule sees this fault before the application is sent:",
        "Une règle voit ce défaut avant l'envoi de la demande :",
    ),
    # What the rules do about a code
    "foreseen": ("Foreseen", "Prévu"),
    "standing.foreseen": ("yes", "oui"),
    "standing.waiting": ("not yet", "pas encore"),
    "standing.unforeseen": ("no", "non"),
    "standing.unseen": ("not visible", "invisible"),
    "standing.foreseen.meaning": ("a rule sees the fault", "une règle voit le défaut"),
    "standing.waiting.meaning": (
        "the rule that will see it is still to be written",
        "la règle qui le verra reste à écrire",
    ),
    "standing.unforeseen.meaning": (
        "no rule will see it, and the table says why",
        "aucune règle ne le verra, et le tableau dit pourquoi",
    ),
    "standing.unseen.meaning": (
        "it does not come from what an application says",
        "il ne vient pas de ce que dit une demande",
    ),
    "sum.foreseen": ("Foreseen", "Prévus"),
    "sum.waiting": ("Not yet", "Pas encore"),
    "sum.unforeseen": ("Not foreseen", "Non prévus"),
    "sum.unseen": ("Not visible", "Invisibles"),
    "foreseen.title": ("What is foreseen", "Ce qui est prévu"),
    "foreseen.lead": (
        "Every documented code, and the rules that see its fault before an application is sent. "
        "The table is computed from the rules each time this site is made.",
        "Chaque code documenté, et les règles qui voient son défaut avant l'envoi d'une demande. "
        "Le tableau est calculé à partir des règles chaque fois que ce site est produit.",
    ),
    # Planted flaws
    "planted.title": ("Planted flaws", "Défauts introduits"),
    "planted.lead": (
        "Each documented flaw is put, one at a time, into applications that had none. Its own rule "
        "must answer, and in the application that the flaw was written for no other rule may.",
        "Chaque défaut documenté est introduit, un à la fois, dans des demandes qui n'en avaient "
        "aucun. Sa propre règle doit répondre; dans la demande pour laquelle le défaut a été "
        "écrit, aucune autre ne le doit.",
    ),
    "planted.flaws": ("Flaws", "Défauts"),
    "planted.flaws.meaning": (
        "the bad examples on the rule's page",
        "les mauvais exemples de la règle",
    ),
    "planted.home": ("Found alone", "Signalés seuls"),
    "planted.home.meaning": (
        "in the application that the flaw was written for, by its rule and by no other than those "
        "that its example lists",
        "dans la demande pour laquelle le défaut a été écrit, par sa règle et par aucune autre que "
        "celles que l'exemple énumère",
    ),
    "planted.carried": ("Planted elsewhere", "Introduits ailleurs"),
    "planted.carried.meaning": (
        "times that another clean application could carry a flaw",
        "fois où une autre demande modèle pouvait porter un défaut",
    ),
    "planted.alone": ("Found alone there", "Signalés seuls là"),
    "planted.alone.meaning": ("by their rule and no other", "par leur règle et aucune autre"),
    "planted.beside": ("With others", "Avec d'autres"),
    "planted.beside.meaning": (
        "their rule answers, and others see that the text does not fit this application",
        "leur règle répond, et d'autres voient que le texte ne convient pas à cette demande",
    ),
    "planted.quiet": ("Not found", "Non signalés"),
    "planted.quiet.meaning": (
        "mostly since the rule does not hold for this country, legal form or use case",
        "le plus souvent parce que la règle ne vaut pas pour ce pays, cette forme juridique ou ce "
        "cas d'usage",
    ),
    "planted.codes": (
        "Of the {named} codes that a rule foresees and the fields of an application can show, "
        "planted flaws brought up {reached}.",
        "Des {named} codes qu'une règle prévoit et que les champs d'une demande peuvent révéler, "
        "les défauts introduits en ont fait apparaître {reached}.",
    ),
    "count.codes": ("{n} codes", "{n} codes"),
    "count.codes.one": ("{n} code", "{n} code"),
    "count.foreseen": ("{n} foreseen", "{n} prévus"),
    "count.foreseen.one": ("{n} foreseen", "{n} prévu"),
    "count.waiting": ("{n} waiting for their rule", "{n} en attente de leur règle"),
    "count.waiting.one": ("{n} waiting for its rule", "{n} en attente de sa règle"),
    "count.unforeseen": ("{n} unforeseen", "{n} non prévus"),
    "count.unforeseen.one": ("{n} unforeseen", "{n} non prévu"),
    "count.unseen": (
        "{n} not visible in an application",
        "{n} invisibles dans une demande",
    ),
    "count.unseen.one": (
        "{n} not visible in an application",
        "{n} invisible dans une demande",
    ),
    # A provider's page
    "provider.home": ("Website", "Site Web"),
    "provider.aliases": ("Also known as", "Aussi connu sous"),
    "provider.no-codes": (
        "Where no code stands, the provider gives the reason in words only.",
        "Là où il n'y a pas de code, le fournisseur ne donne le motif qu'en mots.",
    ),
    # A rule's page
    "rule.finds": ("What it finds", "Ce qu'elle signale"),
    "rule.example": ("For example: {message}", "Par exemple : {message}"),
    "rule.judges": ("What it judges", "Ce qu'elle juge"),
    # A rule's examples
    "examples.bad": ("Examples of what it finds", "Exemples de ce qu'elle signale"),
    "examples.good": ("Examples of what it leaves alone", "Exemples de ce qu'elle laisse passer"),
    "example.unchanged": (
        "The clean application as it is.",
        "La demande modèle telle quelle.",
    ),
    "example.changes": ("With these changes:", "Avec ces changements :"),
    "example.base": ("Application: {base}", "Demande : {base}"),
    "example.provider": ("Provider: {provider}", "Fournisseur : {provider}"),
    "example.today": ("Judged on {date}", "Jugée le {date}"),
    "example.draft": ("A draft, not filled in yet", "Un brouillon, pas encore rempli"),
    "example.page": ("web page {url}", "page Web {url}"),
    "example.set": ("{place}: {value}", "{place} : {value}"),
    "example.blank": ("{place}: left blank", "{place} : laissé vide"),
    "example.replaced": (
        "{place}: {to} in place of {from}",
        "{place} : {to} au lieu de {from}",
    ),
    "example.found": ("Found at {place}: {message}", "Signalé : {place}. {message}"),
    "base.commercial": ("a business", "une entreprise"),
    "base.non-profit": ("a non-profit", "un organisme sans but lucratif"),
    "base.sole-proprietor": ("a sole proprietor", "une entreprise individuelle"),
    "base.canadian": ("a Canadian business", "une entreprise canadienne"),
    "base.spanish": ("a business that texts in Spanish", "une entreprise qui écrit en espagnol"),
    "base.toll-free": ("a toll-free number", "un numéro sans frais"),
    "base.franchise": ("a franchise", "une franchise"),
    "base.medical": ("a medical practice", "un cabinet médical"),
    "base.political": ("a political committee", "un comité politique"),
    "base.brand-only": ("a brand without a campaign", "une marque sans campagne"),
    # The front page
    "ask.title": ("What did they tell you?", "Que vous ont-ils répondu?"),
    "ask.lead": (
        "Type the code or the words of the rejection. Each answer says what it means, what to do, "
        "and where it is documented.",
        "Tapez le code ou les mots du refus. Chaque réponse dit ce que cela signifie, que faire et "
        "où c'est documenté.",
    ),
    "ask.label": ("Code or words of the rejection", "Code ou mots du refus"),
    "ask.placeholder": ("30924, opt-in, EIN", "30924, consentement, NE"),
    "ask.none": (
        "Nothing found. Try fewer words, or look below.",
        "Aucun résultat. Essayez moins de mots, ou cherchez ci-dessous.",
    ),
    "ask.some": ("{n} answers", "{n} réponses"),
    "ask.one": ("1 answer", "1 réponse"),
    "ask.many": (
        "The best {n} of {total} answers",
        "Les {n} meilleures réponses sur {total}",
    ),
    "ask.code": ("code", "code"),
    "ask.reason": ("reason", "motif"),
    "ask.without": (
        "Answering as you type takes JavaScript. Without it, choose the provider or the reason "
        "below.",
        "Les réponses en cours de frappe demandent JavaScript. Sans lui, choisissez le "
        "fournisseur ou le motif ci-dessous.",
    ),
    "ask.providers": ("Choose the provider", "Choisissez le fournisseur"),
    "ask.reasons": ("Or choose the reason", "Ou choisissez le motif"),
}


def said(key: str, lang: str, facts: Mapping[str, object] = NO_FACTS) -> str:
    """Give the words of a key in a language, filled with facts."""
    return phrase(WORDS[key], lang, facts)
