"""Words by which a sentence keeps off what it names, or goes on to something else.

Source: own compilation, 2026-11-22, in English, Spanish and French; tested by tests/test_offers.py.
"""

# "No purchase necessary", "sin verificación de crédito": an offer's own noes, which refuse nothing.
ADVERTISED_AFTER_NO = frozenset(
    {
        # what is not asked for
        "purchase", "credit", "obligation", "obligations", "deposit", "fee", "fees", "hidden",
        "risk", "experience", "problem", "problems", "limit", "limits", "minimum", "collateral",
        "wait", "waiting", "down", "hassle", "hassles", "upfront", "interest", "strings",
        "contract", "contracts", "questions", "catch", "job", "degree", "skills", "prescription",
        "doctor", "id", "fuss", "pressure", "spam", "bank", "faxing", "guarantor", "stress",
        "better", "compra", "verificacion", "credito", "comision", "comisiones", "intereses",
        "aval", "experiencia", "compromiso", "riesgo", "receta", "limite", "mejor", "achat",
        "enquete", "depot", "garantie", "risque", "ordonnance", "meilleur", "interet",
        # what people should not do, which is what the sender wants them to
        "miss", "forget", "worry", "delay", "hesitate", "let", "require", "requires", "need",
        "just", "only", "matter", "longer", "lose", "overlook", "late", "pierdas", "pierda",
        "olvides", "olvide", "esperes", "espere", "dudes", "dude", "necesitas", "necesita",
        "preocupes", "solo", "manquez", "manque", "ratez", "oubliez", "oublie", "attendez",
        "hesitez", "tardez", "seulement", "besoin", "perdez",
    }
)  # fmt: skip

ARTICLES = frozenset({"a", "an", "any", "the", "de", "d", "un", "une", "una", "la", "el"})

# Whatever follows one of these in the sentence is what the sender keeps off.
REFUSING = frozenset(
    {
        "prohibited", "prohibit", "prohibits", "forbidden", "forbid", "forbids", "banned", "ban",
        "bans", "excluded", "excludes", "exclude", "excluding", "disallowed", "disallow",
        "refuse", "refuses", "reject", "rejects", "except", "unlike", "restricted", "beware",
        "scam", "prohibiting", "forbidding", "banning", "refrain", "refrains", "restriction",
        "restrictions", "decline", "declines", "scams", "scammer", "scammers", "nothing",
        "nobody", "rien", "prohibido", "prohibida", "prohibidos", "prohibidas", "prohibe",
        "prohibiendo", "rechazamos", "excluye", "excepto", "estafa", "estafas", "estafadores",
        "interdisant", "refusons", "interdit", "interdite", "interdits", "interdites", "exclut",
        "excluant", "sauf", "hormis", "mefiez", "arnaque", "arnaques", "fraudeurs",
    }
)  # fmt: skip

# Whatever follows one of these closely is what the sender helps against, or only stands beside.
APART = (
    "avoid", "avoids", "avoiding", "alternative to", "alternatives to", "instead of", "rather than",
    "against", "warn about", "warns about", "warning about", "warn of", "free of",
    "free from", "other than", "protect from", "prevent", "prevents", "preventing", "prevention of",
    "fight", "fights", "fighting", "combat", "recover from",
    "recovering from", "recovery from", "addicted to", "addiction to", "victim of", "victims of",
    "awareness of", "report", "reporting", "as opposed to", "near", "near the", "next to",
    "across from", "behind", "beside", "opposite", "outside of", "keep away from", "away from",
    "did you", "replacement for", "opponents of",
    "evitar", "evite", "en lugar de", "en vez de", "alternativa a", "contra", "cuidado con",
    "cerca de", "cerca del", "frente a", "frente al", "junto a", "junto al", "victimas de",
    "libre de", "combatir", "prevenir",
    "eviter", "evitez", "au lieu de", "plutot que", "contre", "lutte contre", "pres de", "pres du",
    "a cote du", "a cote de", "en face du", "en face de", "victimes de", "victime de", "prevenir",
    "autre que",
)  # fmt: skip

# "Payday loans are not offered", "casinos are prohibited": said behind what it keeps off.
REFUSED_BEHIND = (
    *(
        f"{never} {refused}"
        for never in (
            "will not be", "will never be", "won t be", "cannot be", "can not be", "shall not be",
            "must not be", "should not be", "may not be",
        )
        for refused in ("offered", "sold", "sent", "promoted", "included", "advertised", "used")
    ),
    *(
        f"{being} {refused}"
        for being in ("is", "are", "was", "were", "be", "will be")
        for refused in (
            "not offered", "not sold", "not sent", "not allowed", "not permitted", "not included",
            "not accepted", "not provided", "not promoted", "not part", "not involved",
            "not a part", "not our", "not something", "not advertised", "not marketed",
            "never offered", "never sold", "never sent", "never promoted", "never included",
            "never part", "never advertised", "never mentioned", "prohibited", "forbidden",
            "not used", "never used", "not bought", "never bought", "not purchased",
            "never purchased", "not contacted", "never contacted",
            "excluded", "banned", "strictly prohibited", "strictly forbidden", "disallowed",
        )
    ),
    "is a scam", "are scams", "is fraud", "es una estafa", "son estafas", "est une arnaque",
    "sont des arnaques",
    "isn t offered", "isn t sold", "isn t allowed", "aren t offered", "aren t sold",
    "aren t allowed", "aren t permitted", "aren t part",
    "no se ofrecen", "no se ofrece", "no se venden", "no se vende", "no se permiten",
    "no se permite", "no se envian", "no se usan", "no se utilizan", "no se compran",
    "estan prohibidos", "estan prohibidas", "esta prohibido",
    "ne sont pas", "n est pas offert", "n est pas permis", "n est pas vendu", "n est pas offerte",
    "sont interdits", "sont interdites", "est interdit", "est interdite", "sont exclus",
    "sont exclues", "est exclu", "est exclue",
)  # fmt: skip

# Between one of APART and what it is about, these lead on: "avoid bankruptcy with debt relief".
LEADS_ON = frozenset({"with", "by", "through", "using", "con", "avec", "par", "grace"})

# After one of these a denial is over: "we do not check credit, but offer loans".
TURNS = frozenset({"but", "however", "although", "yet", "mais", "cependant", "pero", "sino"})

# After a mark, one of these opens a clause of its own: "No papers, get a loan today".
OPENERS = frozenset(
    {
        "we", "you", "i", "they", "it", "he", "she", "our", "your", "get", "apply", "call", "click",
        "visit", "join", "win", "buy", "shop", "earn", "borrow", "start", "text", "reply", "come",
        "bet", "play", "enter", "save", "try", "ask", "order",
        "nous", "vous", "on", "notre", "votre", "obtenez", "appelez", "visitez", "gagnez",
        "achetez", "profitez", "empruntez", "demandez", "jouez", "participez",
        "nosotros", "usted", "ustedes", "nuestro", "nuestra", "obtenga", "obten", "llame", "llama",
        "visite", "visita", "gane", "gana", "compre", "compra", "solicite", "solicita", "participe",
        "participa",
    }
)  # fmt: skip

# A capitalised word before one of these is a place: "Casino Street", "Tobacco Road".
STREETS = frozenset(
    {
        "street", "st", "road", "rd", "avenue", "ave", "boulevard", "blvd", "drive", "lane", "ln",
        "court", "ct", "way", "creek", "springs", "square", "plaza", "park", "county", "city",
        "township", "river", "valley", "hill", "hills", "beach", "island", "lake", "highway",
        "hwy", "parkway", "trail", "bridge", "mountain", "pier",
    }
)  # fmt: skip
