"""How people write the states, territories and provinces, and the two countries themselves.

Source: USPS Publication 28 and Canada Post's addressing guidelines for the two-letter codes; names
in English, French and Spanish and the abbreviations that came before the codes are our own
compilation, 2026-11-22. The spellings are without accents; case, blanks and punctuation do not
matter. The two-letter code is a spelling of its own and is not repeated.
"""

from collections.abc import Mapping

COUNTRIES: Mapping[str, tuple[str, ...]] = {
    "US": (
        "usa", "united states", "united states of america", "the united states", "america",
        "etats unis", "les etats unis", "etats unis d amerique", "estados unidos",
        "estados unidos de america",
        "eeuu", "eua",
        # the territories, which have country codes of their own
        "pr", "puerto rico", "porto rico", "gu", "guam", "vi", "us virgin islands",
        "virgin islands us", "as", "american samoa", "mp", "northern mariana islands",
    ),
    "CA": ("can", "canada", "le canada"),
}  # fmt: skip

STATES: Mapping[str, tuple[str, ...]] = {
    "AA": ("armed forces americas",),
    "AE": ("armed forces europe",),
    "AK": ("alaska",),
    "AL": ("alabama", "ala"),
    "AP": ("armed forces pacific",),
    "AR": ("arkansas", "ark"),
    "AS": ("american samoa", "samoa americaines", "samoa americana"),
    "AZ": ("arizona", "ariz"),
    "CA": ("california", "californie", "calif", "cal"),
    "CO": ("colorado", "colo"),
    "CT": ("connecticut", "conn"),
    "DC": (
        "district of columbia", "washington dc", "washington district of columbia",
        "district de columbia", "distrito de columbia",
    ),
    "DE": ("delaware", "del"),
    "FL": ("florida", "floride", "fla"),
    "FM": ("federated states of micronesia", "micronesia", "micronesie"),
    "GA": ("georgia", "georgie"),
    "GU": ("guam",),
    "HI": ("hawaii", "hawai"),
    "IA": ("iowa",),
    "ID": ("idaho", "ida"),
    "IL": ("illinois", "ill"),
    "IN": ("indiana", "ind"),
    "KS": ("kansas", "kans", "kan"),
    "KY": ("kentucky", "ken"),
    "LA": ("louisiana", "louisiane", "luisiana"),
    "MA": ("massachusetts", "mass"),
    "MD": ("maryland",),
    "ME": ("maine",),
    "MH": ("marshall islands", "iles marshall", "islas marshall"),
    "MI": ("michigan", "mich"),
    "MN": ("minnesota", "minn"),
    "MO": ("missouri", "misuri"),
    "MP": (
        "northern mariana islands", "cnmi", "iles mariannes du nord", "islas marianas del norte",
    ),
    "MS": ("mississippi", "misisipi", "miss"),
    "MT": ("montana", "mont"),
    "NC": ("north carolina", "caroline du nord", "carolina del norte", "n car"),
    "ND": ("north dakota", "dakota du nord", "dakota del norte", "n dak"),
    "NE": ("nebraska", "nebr", "neb"),
    "NH": ("new hampshire", "nuevo hampshire"),
    "NJ": ("new jersey", "nueva jersey"),
    "NM": ("new mexico", "nouveau mexique", "nuevo mexico", "n mex"),
    "NV": ("nevada", "nev"),
    "NY": ("new york", "new york state", "nueva york"),
    "OH": ("ohio",),
    "OK": ("oklahoma", "okla"),
    "OR": ("oregon", "oreg", "ore"),
    "PA": ("pennsylvania", "pennsylvanie", "pensilvania", "penna", "penn"),
    "PR": ("puerto rico", "porto rico"),
    "PW": ("palau", "palaos"),
    "RI": ("rhode island",),
    "SC": ("south carolina", "caroline du sud", "carolina del sur", "s car"),
    "SD": ("south dakota", "dakota du sud", "dakota del sur", "s dak"),
    "TN": ("tennessee", "tenn"),
    "TX": ("texas", "tejas", "tex"),
    "UT": ("utah",),
    "VA": ("virginia", "virginie"),
    "VI": (
        "virgin islands", "us virgin islands", "usvi", "iles vierges americaines",
        "islas virgenes", "islas virgenes de los estados unidos",
    ),
    "VT": ("vermont",),
    "WA": ("washington", "washington state", "state of washington", "wash"),
    "WI": ("wisconsin", "wisc", "wis"),
    "WV": ("west virginia", "virginie occidentale", "virginia occidental", "w va"),
    "WY": ("wyoming", "wyo"),
}  # fmt: skip
"""States, the district, territories, freely associated states and military post, by USPS code."""

PROVINCES: Mapping[str, tuple[str, ...]] = {
    "AB": ("alberta", "alta", "alb"),
    "BC": ("british columbia", "colombie britannique", "columbia britanica", "c b"),
    "MB": ("manitoba", "man"),
    "NB": ("new brunswick", "nouveau brunswick", "nuevo brunswick"),
    "NL": (
        "newfoundland and labrador", "newfoundland", "labrador", "terre neuve et labrador",
        "terre neuve", "terranova y labrador", "nfld", "nf", "t n l",
    ),
    # N.-É. stands for Nova Scotia in Canada, NE for Nebraska elsewhere.
    "NS": ("nova scotia", "nouvelle ecosse", "nueva escocia", "n e"),
    "NT": (
        "northwest territories", "territoires du nord ouest", "territorios del noroeste", "nwt",
        "t n o",
    ),
    "NU": ("nunavut",),
    "ON": ("ontario", "ont"),
    "PE": (
        "prince edward island", "ile du prince edouard", "isla del principe eduardo", "p e i",
        "i p e",
    ),
    "QC": ("quebec", "que", "p q", "province de quebec", "province of quebec"),
    "SK": ("saskatchewan", "sask"),
    "YT": ("yukon", "yukon territory", "territoire du yukon", "yk"),
}  # fmt: skip
