"""The words of the page on accuracy, in English and in Canadian French."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "title": ("How accurate it is", "Exactitude"),
    "lead": (
        "How often the linter is right on applications whose fate is known, and how that was "
        "measured. The figures are computed each time this site is made.",
        "Combien de fois l'outil a raison sur des demandes dont on connaît le sort, et comment "
        "cela se mesure. Les chiffres sont calculés chaque fois que ce site est produit.",
    ),
    # The labelled applications
    "corpus": ("Labelled applications", "Demandes étiquetées"),
    "corpus.what": (
        "{cases} applications: {rejected} rejected, each with the reasons that its label "
        "gives, and {approved} approved. A finding catches a rejection when it is of medium "
        "severity or more and names one of its reasons. Each is judged for its own provider, "
        "without network, with the evidence that it carries.",
        "{cases} demandes : {rejected} refusées, chacune avec les motifs que donne son "
        "étiquette, et {approved} approuvées. Un constat attrape un refus s'il est moyen ou "
        "plus grave et nomme un de ses motifs. Chacune est jugée pour son propre fournisseur, "
        "sans réseau, avec les preuves qu'elle porte.",
    ),
    "cases": ("Rejected", "Refusées"),
    "caught": ("Caught", "Attrapées"),
    "before": ("Before", "Avant"),
    "before.what": (
        "“Before” is what was caught on {date}, before forty quiet and forty faulty "
        "applications by people who had not read the rules were tried.",
        "« Avant » dit ce qui était attrapé le {date}, avant l'essai de quarante demandes sans "
        "défaut et de quarante autres avec défaut, écrites par des gens qui n'avaient pas lu "
        "les règles.",
    ),
    "missed": (
        "Not caught, though rules stand for the reason: {cases}.",
        "Non attrapées, bien que des règles portent sur le motif : {cases}.",
    ),
    "missed.none": (
        "No rejection is missed for whose reason there is a rule.",
        "Aucun refus dont le motif a une règle n'échappe à l'outil.",
    ),
    "approved": ("False alarms on approved applications", "Fausses alertes, demandes approuvées"),
    "approved.high": (
        "Approved applications with a high or fatal finding: {n} of {cases}.",
        "Demandes approuvées avec un constat grave ou fatal : {n} sur {cases}.",
    ),
    "approved.medium": (
        "Medium findings per approved application: {n} (goal: at most {goal}).",
        "Constats moyens par demande approuvée : {n} (but : {goal} au plus).",
    ),
    "codes": ("The right code", "Le bon code"),
    "codes.right": (
        "The provider's own code is on a finding that catches the case in {right} of {cases} "
        "cases whose code a rule names ({sure_right} of {sure_cases} without doubtful labels "
        "and disputed codes; goal: nine in ten).",
        "Le code du fournisseur figure sur un constat qui attrape le cas dans {right} cas sur "
        "{cases} dont une règle nomme le code ({sure_right} sur {sure_cases} sans les "
        "étiquettes douteuses ni les codes contestés; but : neuf sur dix).",
    ),
    "codes.own": (
        "Codes per finding with the case's provider chosen: median {own}, at most {own_most}; "
        "of the findings that show one at all, median {shown}.",
        "Codes par constat, le fournisseur étant choisi : médiane {own}, au plus {own_most}; "
        "parmi les constats qui en montrent, médiane {shown}.",
    ),
    "codes.all": (
        "Codes per finding over all providers: median {every}, at most {every_most}. The text "
        "report shows a few and counts the rest.",
        "Codes par constat, tous fournisseurs confondus : médiane {every}, au plus "
        "{every_most}. Le rapport en texte en montre quelques-uns et compte les autres.",
    ),
    "ranking": ("Readiness as a ranking", "La préparation comme classement"),
    "ranking.lowest": (
        "The least ready approved application has {lowest}. Rejected ones as ready or readier: "
        "{n} of {cases}.",
        "La demande approuvée la moins prête a {lowest}. Demandes refusées aussi prêtes ou "
        "plus : {n} sur {cases}.",
    ),
    "ranking.above": (
        "Each of these has its fault on a web page that the case records, and nothing wrong in "
        "its fields: {cases}. A test lets no other case rank there.",
        "Chacune a son défaut sur une page Web que le cas a conservée, et rien d'anormal dans "
        "ses champs : {cases}. Un test n'admet aucun autre cas à ce rang.",
    ),
    # Quiet and subtle applications
    "quiet": (
        "Applications by people who had not read the rules",
        "Demandes de gens qui n'avaient pas lu les règles",
    ),
    "quiet.what": (
        "Four people each wrote ten clean applications and ten with one subtle fault, "
        "described in a sentence before the linter was run. The figures at first are the "
        "honest ones: the rules had never seen these texts. Those of now only show that the "
        "rules were mended.",
        "Quatre personnes ont écrit chacune dix demandes sans défaut et dix autres avec un "
        "défaut subtil, décrit en une phrase avant l'essai. Les chiffres du début sont les "
        "plus honnêtes : les règles n'avaient jamais vu ces textes. Ceux d'aujourd'hui "
        "montrent seulement que les règles ont été corrigées.",
    ),
    "first": ("At first", "Au début"),
    "now": ("Now", "Maintenant"),
    "quiet.alarms": (
        "Clean ones with a finding of medium or more",
        "Sans défaut, avec un constat moyen ou plus grave",
    ),
    "quiet.found": ("Subtle faults found", "Défauts subtils trouvés"),
    "of": ("{n} of {all}", "{n} sur {all}"),
    "taught": ("What the false alarms taught", "Ce que les fausses alertes ont appris"),
    "taught.frequency": (
        "“3 or 4 messages around your tour date”, “roughly 2 a walk”, “how many depends on "
        "your orders”: a range, an estimate, a number apiece and what it depends on all say "
        "how often.",
        "« 3 or 4 messages around your tour date », « roughly 2 a walk », « how many depends "
        "on your orders » : une fourchette, une estimation, un nombre par visite et ce dont il "
        "dépend disent tous la fréquence.",
    ),
    "taught.stop": (
        "“STOP ends these texts”: a keyword in capitals may be the subject of its sentence.",
        "« STOP ends these texts » : un mot-clé en majuscules peut être le sujet de la phrase.",
    ),
    "taught.paper": (
        "A tear-off panel that comes back by mail is a paper form.",
        "Un coupon détachable qui revient par la poste est un formulaire papier.",
    ),
    "taught.purpose": (
        "“Sends game and field news” says what the texts are about, though nobody “receives” it.",
        "« Sends game and field news » dit de quoi parlent les textos, sans que personne les « "
        "reçoive ».",
    ),
    "taught.denied": (
        "“No loan or credit offers” denies offers of one kind, and “joining one list puts "
        "nobody on the other” denies none.",
        "« No loan or credit offers » exclut un seul genre d'offres, et promettre que deux "
        "listes restent séparées n'en exclut aucun.",
    ),
    "taught.alcohol": (
        "“Two stools at the wine bar” books a seat, and “Brewing” is a name: neither offers "
        "drinks.",
        "« Two stools at the wine bar » réserve une place, et « Brewing » est un nom : ni l'un "
        "ni l'autre n'offre à boire.",
    ),
    "taught.sender": (
        "A toll-free form has the name beside its summary: the summary need not repeat it.",
        "Un formulaire sans frais a le nom à côté du résumé : le résumé n'a pas à le répéter.",
    ),
    "taught.initials": (
        "“H.B.E. Lodging, L.L.C.” is a name that dots hide from a search for “HBE Lodging LLC”.",
        "« H.B.E. Lodging, L.L.C. » est un nom que ses points cachent à qui cherche « HBE "
        "Lodging LLC ».",
    ),
    "taught.contact": (
        "Where a form has one contact only, that is the support contact.",
        "Quand un formulaire n'a qu'une personne-ressource, c'est elle qui répond aux clients.",
    ),
    # The written rule
    "weights": ("Severities and the written rule", "Gravités et règle écrite"),
    "weights.what": (
        "Rules by severity, and by how many providers name the defect. "
        "[Scoring](/guides/scoring.md) gives the rule; {n} of {rules} rules differ in severity "
        "and {sure} in confidence, for one of the reasons below.",
        "Règles par gravité et par nombre de fournisseurs qui nomment le défaut. [La "
        "note](/guides/scoring.md) donne la règle; {n} règles sur {rules} s'en écartent par la "
        "gravité et {sure} par la certitude, pour une des raisons ci-dessous.",
    ),
    "named-by": ("Named by", "Nommé par"),
    "named.0": ("nobody", "personne"),
    "named.1": ("one provider", "un fournisseur"),
    "named.2": ("two or three", "deux ou trois"),
    "named.4": ("four or more", "quatre ou plus"),
    "by-rule": ("By the rule", "Selon la règle"),
    # The rest
    "mutations": ("Planted flaws", "Défauts plantés"),
    "mutations.what": (
        "Each flawed example of a rule page is planted, one at a time, in every clean "
        "application that can carry it, and the rule must answer there and nowhere else. The "
        "table stands in the repository, in docs/mutations.md; docs/mutation-testing.md tells "
        "how many faults planted in the code itself the tests notice.",
        "Chaque exemple fautif d'une règle est planté, un à la fois, dans chaque demande sans "
        "défaut qui peut le porter; la règle doit y répondre, et là seulement. Le tableau se "
        "trouve dans le dépôt, sous docs/mutations.md; docs/mutation-testing.md dit combien de "
        "défauts plantés dans le code même les tests remarquent.",
    ),
    "reproduce": ("How to reproduce it", "Comment refaire la mesure"),
    "reproduce.evaluate": (
        "`make evaluate` measures the labelled applications (`fixtures/corpus`), case by case; "
        "its whole output is docs/accuracy.md.",
        "`make evaluate` mesure les demandes étiquetées (`fixtures/corpus`), cas par cas; tout "
        "ce qu'il dit est dans docs/accuracy.md.",
    ),
    "reproduce.quiet": (
        "`fixtures/quiet` and `fixtures/subtle` hold the others, each with its author's notes; "
        "`tests/test_quiet.py` runs them.",
        "`fixtures/quiet` et `fixtures/subtle` contiennent les autres, chacune avec les notes "
        "de son auteur; `tests/test_quiet.py` les essaie.",
    ),
    "reproduce.mutate": ("`make mutate` plants the flaws.", "`make mutate` plante les défauts."),
    "limits": ("What this does not show", "Ce que cela ne montre pas"),
    "limits.published": (
        "Most labels come from examples that providers publish, and few are decisions that "
        "anyone observed. A linter written from the same documents does well on them for that "
        "reason alone.",
        "La plupart des étiquettes viennent d'exemples publiés par les fournisseurs; peu sont "
        "des décisions observées. Un outil écrit d'après les mêmes documents y réussit déjà "
        "pour cette raison.",
    ),
    "limits.small": (
        "The sets are small: one application more or less moves a share by several points. "
        "Read the counts.",
        "Les ensembles sont petits : une demande de plus ou de moins déplace une part de "
        "plusieurs points. Lisez les nombres.",
    ),
    "limits.composed": (
        "Approved applications are few and composed: quiet on them is needed, and not enough.",
        "Les demandes approuvées sont peu nombreuses et composées : le silence y est "
        "nécessaire, mais ne suffit pas.",
    ),
    "limits.pages": (
        "A web page that a case does not carry was not looked at; rules that need it did not run.",
        "Une page Web que le cas ne porte pas n'a pas été regardée; les règles qui en ont "
        "besoin n'ont pas été appliquées.",
    ),
    "limits.people": (
        "Reviewers are people: the same application can be approved on Monday and rejected on "
        "Tuesday. Readiness is no probability.",
        "Les examinateurs sont des gens : la même demande peut être approuvée le lundi et "
        "refusée le mardi. La préparation n'est pas une probabilité.",
    ),
}

TAUGHT = tuple(key for key in WORDS if key.startswith("taught."))
REPRODUCED = tuple(key for key in WORDS if key.startswith("reproduce."))
LIMITS = tuple(key for key in WORDS if key.startswith("limits."))
