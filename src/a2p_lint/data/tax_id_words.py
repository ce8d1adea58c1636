"""Words that stand around a tax number, and what forms call its type.

Source: own compilation from the field names and value lists in the public registration
documentation of TCR, Twilio, Telnyx, Bandwidth, Vonage, AWS, Plivo, Sinch and Infobip, and from the
labels on IRS letters CP 575 and 147C, read 2026-11-22.
"""

EIN_LABELS = frozenset(
    {
        "ein", "fein", "tin", "id", "tax", "taxpayer", "federal", "fed", "irs", "us", "usa",
        "employer", "identification", "number", "no", "num",
        # French
        "ne", "numero", "fiscal", "d", "entreprise",
    }
)  # fmt: skip
"""What people write before an EIN or behind it, and a clerk takes off."""

EIN_TYPES = frozenset(
    {
        "ein", "fein", "us ein", "federal ein", "tin", "us tin", "tax id", "us tax id",
        "federal tax id", "employer identification number",
        "federal employer identification number",
    }
)  # fmt: skip
"""What a form calls the type of a number when it is an EIN."""

PERSONAL_LABELS = ("ssn", "itin", "atin", "ptin", "social security", "securite sociale")
"""What people write before a number that is a person's."""

PERSONAL_TYPES = frozenset(
    {
        "ssn", "us ssn", "social security", "social security number", "us social security number",
        "itin", "us itin", "individual taxpayer identification number", "ssn itin", "ssn or itin",
        "atin", "ptin", "sin", "social insurance number",
        # French
        "nas", "numero d assurance sociale", "numero de securite sociale",
    }
)  # fmt: skip
"""What a form calls the type of a number when it is a person's."""

BN_LABELS = frozenset(
    {
        "bn", "cbn", "gst", "hst", "cra", "business", "number", "no", "num", "canada", "canadian",
        "tax", "id", "ca",
        # French
        "ne", "numero", "d", "entreprise", "tps", "tvh", "arc",
    }
)  # fmt: skip
"""What people write before a Canadian business number or behind it."""

BN_TYPES = frozenset(
    {
        "bn", "cbn", "bn9", "bn 9", "bn15", "bn 15", "business number", "canadian business number",
        "canada business number", "cra business number", "tax id", "tin",
        # French
        "ne", "numero d entreprise",
    }
)  # fmt: skip
"""What a form calls the type of a number when it is a Canadian business number."""

BN_PROGRAMS = ("rc", "rm", "rp", "rr", "rt", "rz")
"""The program accounts of the Canada Revenue Agency that may follow a business number."""

VAT_TYPES = frozenset(
    {
        "vat", "vat number", "v a t number", "vatrn", "vat registration number", "tva",
        "numero de tva", "ust idnr", "ustidnr", "ust id nr", "ust id",
    }
)  # fmt: skip
"""What a form calls the type of a number when it is for value-added tax."""

VAT_LABELS = frozenset({"vat", "no", "number", "reg", "registration", "tva", "numero", "ust", "id"})
"""What people write before a VAT number, and what is no part of it."""
