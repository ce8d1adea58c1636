"""Which countries issue which types of tax and registration numbers.

Source: the type lists of the toll-free forms of Twilio, AWS, Bandwidth and Infobip, with the
countries that Bandwidth's SDK gives each, read 2026-11-22; spellings and overseas territories: own
compilation.
"""

from collections.abc import Mapping

COUNTRIES_OF_TYPE: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "ein", "fein", "us ein", "federal ein", "employer identification number",
            "federal employer identification number",
        ),
        ("US",),
    ),
    **dict.fromkeys(
        (
            "cbn", "canadian business number", "canada business number", "cra business number",
            "neq", "quebec enterprise number", "numero d entreprise", "provincial number",
            "numero d entreprise du quebec",
        ),
        ("CA",),
    ),
    **dict.fromkeys(
        (
            "abn", "acn", "australian business number", "australian company number",
        ),
        ("AU", "NF", "CX", "CC"),
    ),
    **dict.fromkeys(
        ("siren", "siret"),
        ("FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF", "WF", "TF"),
    ),
    **dict.fromkeys(("nzbn", "new zealand business number"), ("NZ",)),
    **dict.fromkeys(("ust idnr", "ustidnr", "ust id nr", "ust id"), ("DE",)),
    "cnpj": ("BR",),
}  # fmt: skip
"""Types that one country issues, by their folded words."""

TYPES_ABROAD = frozenset(
    {
        "vat", "vat number", "v a t number", "vatrn", "numero de tva", "tva", "crn", "brn", "cif",
        "nif", "uid", "company registration number", "companies house number",
    }
)  # fmt: skip
"""Types that several countries issue, but neither the United States nor Canada."""

COUNTRY_NAMES: Mapping[str, tuple[str, ...]] = {
    "AU": ("aus", "australia", "australie"),
    "BR": ("bra", "brazil", "bresil", "brasil"),
    "CH": ("che", "switzerland", "suisse", "schweiz"),
    "DE": ("deu", "germany", "allemagne", "deutschland", "alemania"),
    "ES": ("esp", "spain", "espagne", "espana"),
    "FR": ("fra", "france", "francia"),
    "GB": ("gbr", "uk", "united kingdom", "great britain", "england", "royaume uni"),
    "HK": ("hkg", "hong kong"),
    "IE": ("irl", "ireland", "irlande"),
    "IN": ("ind", "india", "inde"),
    "MX": ("mex", "mexico", "mexique"),
    "NL": ("nld", "netherlands", "pays bas", "the netherlands"),
    "NZ": ("nzl", "new zealand", "nouvelle zelande"),
}
"""Names and three-letter codes of countries whose businesses register often."""
