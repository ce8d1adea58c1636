"""How the post shortens streets, and its words for a part of a building.

Source: USPS Publication 28, appendices B, C1 and C2, the common ones, from memory, 2026-11-22.
"""

from collections.abc import Mapping

SHORT_FORMS: Mapping[str, str] = {
    "alley": "aly", "avenue": "ave", "av": "ave", "beach": "bch", "bend": "bnd",
    "boulevard": "blvd", "branch": "br", "bridge": "brg", "canyon": "cyn", "causeway": "cswy",
    "center": "ctr", "centre": "ctr", "circle": "cir", "corner": "cor", "court": "ct",
    "cove": "cv", "creek": "crk", "crescent": "cres", "crossing": "xing", "drive": "dr",
    "driv": "dr", "estates": "ests", "expressway": "expy", "extension": "ext", "forest": "frst",
    "fort": "ft", "freeway": "fwy", "garden": "gdn", "gardens": "gdns", "grove": "grv",
    "harbor": "hbr", "harbour": "hbr", "heights": "hts", "highway": "hwy", "hill": "hl",
    "hills": "hls", "hollow": "holw", "island": "is", "junction": "jct", "lake": "lk",
    "landing": "lndg", "lane": "ln", "ln": "ln", "manor": "mnr", "meadow": "mdw",
    "meadows": "mdws", "mount": "mt", "mountain": "mtn", "parkway": "pkwy", "pkway": "pkwy",
    "place": "pl", "plaza": "plz", "point": "pt", "ridge": "rdg", "river": "riv", "road": "rd",
    "route": "rte", "rt": "rte", "saint": "st", "spring": "spg", "springs": "spgs",
    "square": "sq", "station": "sta", "street": "st", "str": "st", "summit": "smt",
    "terrace": "ter", "trail": "trl", "turnpike": "tpke", "valley": "vly", "view": "vw",
    "village": "vlg", "vista": "vis",
    "north": "n", "south": "s", "east": "e", "west": "w", "northeast": "ne", "northwest": "nw",
    "southeast": "se", "southwest": "sw",
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th",
    "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
}  # fmt: skip
"""Each word of a street that the post shortens, in small letters, with its short form."""

PARTS_OF_BUILDINGS = frozenset((
    "suite", "ste", "apartment", "apt", "unit", "room", "rm", "floor", "fl", "building", "bldg",
    "space", "spc", "lot", "office", "ofc", "bureau", "appartement", "app",
))  # fmt: skip
"""Words before the number of a suite, flat or floor."""
