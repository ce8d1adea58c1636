"""Which states or territories a US ZIP code may lie in: by its first three digits, or by itself.

Source: derived 2026-11-22 from the ZIP codes of the `zipcodes` package 3.0.0 (those in use are of
the USPS "ZIP Locale Detail" file) and compared with the state patterns of Google's libaddressinput;
the ten prefixes on which the two differ were settled by hand. A prefix that is nowhere here is not
in use.
"""

from collections.abc import Mapping

ZIP3_OF_STATE: Mapping[str, str] = {
    "AA": "340",
    "AE": "090-099",
    "AK": "995-999",
    "AL": "350-352 354-369",
    "AP": "962-966",
    "AR": "716-725 727-729",
    "AZ": "850-853 855-857 859-860 863-865",
    "CA": "900-908 910-928 930-961",
    "CO": "800-816",
    "CT": "060-062 064-069",
    "DC": "200 202-204 569",
    "DE": "197-199",
    "FL": "320-339 341-342 344 346-347 349",
    "GA": "300-319 398-399",
    "HI": "968",
    "IA": "500-516 520-528",
    "ID": "832-833 835-838",
    "IL": "600-620 622-629",
    "IN": "460-479",
    "KS": "660-662 664-679",
    "KY": "400-418 420-427",
    "LA": "700-701 703-708 710-714",
    "MA": "010-027 055",
    "MD": "206-212 214-219",
    "ME": "039-049",
    "MI": "480-499",
    "MN": "550-551 553-567",
    "MO": "630-631 633-641 644-658",
    "MS": "386-397",
    "MT": "590-599",
    "NC": "270-289",
    "ND": "580-588",
    "NE": "680-681 683-693",
    "NH": "030-038",
    "NJ": "070-089",
    "NM": "870-871 873-884",
    "NV": "889-891 893-895 897-898",
    "NY": "005 100-149",
    "OH": "430-459",
    "OK": "730-731 734-738 740-741 743-749",
    "OR": "970-979",
    "PA": "150-196",
    "PR": "006-007 009",
    "RI": "028-029",
    "SC": "290-299",
    "SD": "570-577",
    "TN": "370-385",
    "TX": "733 750-770 772-799 885",
    "UT": "840-847",
    "VA": "201 220-246",
    "VI": "008",
    "VT": "050-054 056-059",
    "WA": "980-986 988-994",
    "WI": "530-532 534-535 537-549",
    "WV": "247-268",
    "WY": "820-831",
}
"""The prefixes that lie in one state alone. AA, AE and AP are military post."""

ZIP3_SHARED: Mapping[str, tuple[str, ...]] = {
    "063": ("CT", "NY"),
    "205": ("DC", "MD", "VA"),
    "726": ("AR", "MO"),
    "739": ("OK", "TX"),
    "834": ("ID", "WY"),
    "967": ("AS", "HI"),
    "969": ("FM", "GU", "MH", "MP", "PW"),
}
"""The prefixes that cross a border: any of these is right."""

ZIP_SHARED: Mapping[str, tuple[str, ...]] = {
    "02861": ("RI", "MA"),
    "42223": ("KY", "TN"),
    "59221": ("MT", "ND"),
    "63673": ("MO", "IL"),
    "71749": ("AR", "LA"),
    "81137": ("CO", "NM"),
    "84536": ("UT", "AZ"),
    "86044": ("AZ", "UT"),
    "86515": ("AZ", "NM"),
    "88063": ("NM", "TX"),
    "89439": ("NV", "CA"),
    "97635": ("OR", "CA"),
}
"""Single ZIP codes with addresses on both sides of a border, under a prefix of one state.

Source: the ZIP code tabulation areas that the 2010 Census files under places in two states
(zcta_place_rel_10.txt), as listed at gis.stackexchange.com/questions/53918; read on 2026-11-22.
Left out: 73949, whose prefix is shared. Those that cross a border away from any place are not in
that list, so there may be more.
"""
