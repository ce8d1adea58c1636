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

# Between a negator and what it forbids: "no need to reply", "you cannot opt out by texting".
CARRIES_DENIAL = frozenset(
    {
        "need", "have", "to", "ever", "please", "just", "simply", "bother", "try", "by", "with",
        "w", "able", "be", "opt", "out", "unsubscribe", "hace", "falta", "necesario", "es", "por",
        "favor", "besoin", "de", "par",
    }
)  # fmt: skip

# "If not, reply STOP" forbids nothing.
CONDITIONS = frozenset({"if", "si"})
