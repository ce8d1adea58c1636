"""How a privacy policy calls itself, and how plain ones tell what becomes of people's data.

Source: own compilation, 2026-11-22, in English, Spanish, French; tested by
tests/rules/test_privacy_pages.py. Phrases are folded, a star stands for any ending.
"""

NAMES = (
    "privacy policy", "privacy policies", "privacy notice", "privacy statement", "privacy",
    "privacidad", "confidentialite", "vie privee", "protection des renseignements",
)  # fmt: skip

# "Enter your name" tells nothing: whoever takes data is named, or it is taken.
DONE = (
    "we take", "we record", "we ask", "we keep", "we note", "we write down", "we store", "we hold",
    "we save", "we use", "we collect", "we gather", "we get", "we need", "we sell", "we share",
    "takes", "records", "asks for", "keeps", "stores", "holds", "uses", "collects", "gathers",
    "sells", "shares", "passes", "taken", "recorded", "kept", "stored", "used", "collected",
    "gathered", "sold", "rented", "shared", "passed on", "given to", "handed", "erased", "deleted",
    "tomamos", "anotamos", "pedimos", "guardamos", "usamos", "utilizamos", "vendemos",
    "compartimos", "anota", "guarda", "pide", "se usan", "se guardan", "se venden",
    "nous prenons", "nous notons", "nous demandons", "nous gardons", "nous conservons",
    "nous utilisons", "nous vendons", "nous partageons", "note", "garde", "demande", "utilise",
    "vendus", "conserves", "partages", "utilises",
)  # fmt: skip
DATA = (
    "name", "names", "phone", "phones", "telephone*", "number", "numbers", "mobile*", "email*",
    "e mail*", "address", "addresses", "information", "data", "details", "contact information",
    "nombre", "nombres", "telefono*", "numero*", "correo*", "datos", "informacion", "celular*",
    "nom", "noms", "courriel*", "coordonnees", "renseignements", "donnees", "cellulaire*",
)  # fmt: skip
