"""Short forms of words that business names are made of.

Source: compiled by hand, with the business words of USPS Publication 28 where it has them; read on
2026-11-22. Many are ambiguous ("st", "dr", "lab"), so they only serve to try whether two names are
one; no name is rewritten by them.
"""

LONG_FORMS = {
    "natl": "national", "st": "saint", "ste": "sainte", "bros": "brothers", "ctr": "center",
    "centre": "center", "auto": "automotive", "intl": "international", "svc": "service",
    "svcs": "services", "mgmt": "management", "mgt": "management", "assoc": "associates",
    "assocs": "associates", "assn": "association", "mfg": "manufacturing", "dept": "department",
    "univ": "university", "hosp": "hospital", "med": "medical", "grp": "group",
    "tech": "technology", "bldg": "building", "constr": "construction", "dist": "distributors",
    "ins": "insurance", "govt": "government", "mt": "mount", "ft": "fort", "vet": "veterinary",
    "vets": "veterans", "dr": "doctor", "rehab": "rehabilitation", "phys": "physical",
    "chiro": "chiropractic", "derm": "dermatology", "ortho": "orthopedic", "pharm": "pharmacy",
    "lab": "laboratory", "labs": "laboratories", "comm": "community", "props": "properties",
    "ent": "enterprises", "inds": "industries", "ind": "industries", "elec": "electric",
    "equip": "equipment", "xpress": "express", "nite": "night", "thru": "through",
    "4u": "foryou",
}  # fmt: skip

LEFT_OFF = frozenset(
    {
        "group", "grp", "services", "service", "svc", "svcs", "company", "co", "solutions",
        "enterprises", "enterprise", "associates", "assoc", "groupe", "entreprises", "entreprise",
        "grupo", "servicios",
    }
)  # fmt: skip
"""Words at the end of a name that people leave off without meaning another business."""
