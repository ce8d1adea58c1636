"""Words that say what legal form a company has (United States, Canada in English and French).

Source: compiled by hand from statutory endings, cross-read on 2026-11-22 with the Canada Business
Corporations Act, s. 10 (laws-lois.justice.gc.ca), Delaware's list of corporate suffixes
(help.clerky.com/article/2834) and a table of all states' naming rules
(worldpopulationreview.com, legal entity types). Spellings are plain words: small letters, no
accents, a blank for any run of other characters, initials joined ("L.L.C." is "llc").
"""

DESIGNATORS = {
    spelling: form
    for form, spellings in {
        "LLC": (
            "llc", "lc", "limited liability company", "limited liability co", "limited company",
            "ltd liability company", "ltd liability co", "ltd co",
            # Puerto Rico
            "crl", "compania de responsabilidad limitada", "cia de responsabilidad limitada",
        ),
        "PLLC": ("pllc", "professional limited liability company", "professional llc"),
        # Florida's, and short for a place.
        "PL": ("pl",),
        "SLLC": ("sllc", "series llc"),
        "L3C": ("l3c", "low profit limited liability company"),
        "INC": ("inc", "incorporated", "incorporee"),
        "CORP": ("corp", "corporation", "corporacion"),
        "CO": ("co", "company", "cie", "compagnie"),
        "LTD": ("ltd", "limited"),
        "LTEE": ("ltee", "limitee"),
        "SPA": ("societe par actions", "sa", "sarf", "societe par actions de regime federal"),
        "PC": (
            # "P.S." is Washington's, "C.S.P." Puerto Rico's.
            "ps", "csp", "corporacion de servicios profesionales",
            "pc", "apc", "psc", "sc", "apmc", "aplc", "apdc", "professional corporation",
            "a professional corporation", "professional corp", "prof corp",
            "professional service corporation", "service corporation",
            "corporation professionnelle",
        ),
        "PA": ("pa", "professional association"),
        "CHTD": ("chartered", "chtd"),
        "PBC": ("pbc", "spc", "public benefit corporation", "benefit corporation",
                "social purpose corporation"),
        "LP": ("lp", "limited partnership"),
        "SEC": ("sec", "societe en commandite"),
        "LLP": ("llp", "rllp", "pllp", "limited liability partnership",
                "registered limited liability partnership"),
        "SENCRL": ("sencrl", "srl", "societe en nom collectif a responsabilite limitee"),
        "LLLP": ("lllp", "rlllp", "limited liability limited partnership"),
        "GP": ("gp", "general partnership"),
        "SENC": ("senc", "societe en nom collectif"),
        "ULC": ("ulc", "unlimited liability company", "unlimited liability corporation"),
        "NA": ("na", "national association"),
        "FSB": ("fsb", "federal savings bank"),
        "CU": ("fcu", "credit union", "federal credit union"),
        "COOP": ("coop", "co op", "cooperative", "co operative", "cooperative association"),
        "TRUST": ("trust", "fiducie"),
        "ENR": ("enr", "enregistree", "regd"),
        "FOREIGN": ("plc", "gmbh", "pty", "bv", "sarl", "sa de cv", "s de rl", "s de rl de cv"),
    }.items()
    for spelling in spellings
}  # fmt: skip
"""Every spelling of a designator and the form that it stands for.

Not here, because they end ordinary names more often than they designate: "spa" (a société par
actions), "ag", "nv", "registered".
"""

WEAK_FORMS = frozenset({"CO", "COOP", "GP", "NA", "SEC", "TRUST"})
"""Forms whose words also end ordinary names: "Blue Kettle Coffee Co" may well be an LLC."""

REGISTERED_FORMS = frozenset(
    {"LLC", "PLLC", "SLLC", "L3C", "INC", "CORP", "LTD", "LTEE", "LLP", "LLLP", "ULC", "SENCRL"}
)
"""Forms that only a registered company has, and whose words hardly end another name.

Not PC (a computer), PA (a state), LP (a record), TRUST; and not ENR, which is a sole proprietor's.
"""

PRIVATE_FORMS = frozenset({"LLC", "PLLC", "SLLC", "LLP", "LLLP"})
"""Forms of companies that earn for their owners."""

FAMILIES = {
    form: family
    for family, forms in {
        "llc": ("LLC", "PLLC", "SLLC", "L3C"),
        "company": ("INC", "CORP", "LTEE", "ULC"),
        "partnership": ("LLP", "LLLP", "SENCRL"),
    }.items()
    for form in forms
}
"""The family of each designator that is of one alone; what is not here may be of any."""

FORMS_OF_FAMILY = {
    form: family
    for family, forms in {
        "llc": ("llc", "pllc", "series_llc", "l3c"),
        "company": (
            "corporation", "limited", "professional_corporation", "professional_association",
            "benefit_corporation", "unlimited_liability_company",
        ),
        "partnership": (
            "partnership", "limited_partnership", "limited_liability_partnership",
            "limited_liability_limited_partnership",
        ),
        "person": ("sole_proprietorship",),
    }.items()
    for form in forms
}  # fmt: skip
"""The family of the legal forms that have one; credit unions, trusts and the like have none."""

UNMISTAKABLE = frozenset(
    {
        "llc", "pllc", "inc", "incorporated", "incorporee", "corp", "corporation", "corporacion",
        "ltd", "ltee", "limitee", "llp", "lllp", "ulc", "sencrl", "compagnie",
    }
)  # fmt: skip
"""Words that designate wherever they stand in a name, not only at its end."""

MAY_OPEN = frozenset({"corporation", "corporacion", "compagnie"})
"""Words that designate even as the first ("Compagnie d'assurance du Lac"): "Ltd" does not."""

BODY_ENDINGS = frozenset(
    {
        # Delaware lets a corporation's name end in these instead of Inc. or Corp.
        "association", "club", "foundation", "fund", "institute", "society", "syndicate", "union",
        # Corporations under laws of their own
        "bank", "bancorp", "bancorporation", "bancshares", "church", "diocese", "mosque", "parish",
        "school district", "synagogue", "university",
        # French
        "banque", "eglise", "fondation", "fonds", "institut", "paroisse", "syndicat", "universite",
    }
)  # fmt: skip

BODY_OPENINGS = (
    "bank of", "church of", "diocese of", "parish of", "society of", "university of",
    "banque de", "banque du", "caisse populaire", "eglise de", "paroisse de", "universite de",
)  # fmt: skip
"""With the endings above: how a corporation that needs no designator names itself."""

DBA_MARKERS = (
    "dba", "d b a", "doing business as", "t a", "trading as", "aka", "a k a", "fka", "f k a",
    "formerly", "o a", "operating as", "faisant affaire sous", "faisant affaires sous", "fasn",
)  # fmt: skip
"""What parts a legal name from the trade name that somebody wrote behind it."""

COMPANY_FORMS = frozenset({"llc", "pllc", "series_llc", "l3c"})
"""Legal forms whose every name carries a designator of its own: "Co" alone is none."""

CORPORATE_FORMS = frozenset(
    {
        "corporation", "limited", "professional_corporation", "professional_association",
        "benefit_corporation", "unlimited_liability_company", "limited_partnership",
        "limited_liability_partnership", "limited_liability_limited_partnership",
    }
)  # fmt: skip
"""Legal forms whose names carry a designator as a rule; a weak one or a body's name will do."""
