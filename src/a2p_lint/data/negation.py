"""Words and marks by which a text denies, quotes, or ends a clause (English, Spanish, French).

Source: own compilation, 2026-11-22; tested by the examples of the rules that use it.
"""

NEGATORS = frozenset(
    {
        # English; "don't" is the two words "don" and "t"
        "no", "not", "never", "without", "neither", "nor", "t", "cannot", "dont", "doesnt",
        "wont", "cant", "isnt", "arent", "none",
        # Spanish
        "nunca", "sin", "jamas", "tampoco", "ni",
        # French
        "ne", "n", "pas", "jamais", "sans", "aucun", "aucune", "non",
    }
)  # fmt: skip

NOT_DENYING = frozenset(
    {
        ("no", "matter"), ("no", "longer"), ("not", "only"), ("no", "solo"), ("non", "seulement"),
        ("pas", "seulement"), ("sans", "frais"), ("sin", "costo"), ("no", "cost"),
        ("without", "charge"),
    }
)  # fmt: skip

CLAUSE_ENDS = frozenset('.,;:!?…—–()[]{}\n\r"“”«»•|')

QUOTES = frozenset("\"'“”‘’«»‹›„`")
