"""Addresses of registered agents, at which thousands of companies are registered and nobody works.

Source: published widely, own compilation, 2026-11-22, not checked one by one: good for a hint. The
suite is left out. By ZIP code; streets in the words of the post, small letters.
"""

from collections.abc import Mapping

AGENT_STREETS: Mapping[str, tuple[str, ...]] = {
    "10003": ("228 park ave s",),
    "10005": (
        "99 wall st",
        "28 liberty st",
    ),
    "12207": (
        "418 broadway",
        "80 state st",
    ),
    "19709": ("651 n broad st",),
    "19713": ("131 continental dr",),
    "19801": (
        "1209 orange st",
        "1209 n orange st",
        "1201 n market st",
        "1007 n orange st",
    ),
    "19805": ("1013 centre rd",),
    "19808": (
        "251 little falls dr",
        "2711 centerville rd",
    ),
    "19810": ("3411 silverside rd",),
    "19901": (
        "8 the green",
        "611 s dupont hwy",
    ),
    "19904": ("850 new burton rd",),
    "19934": ("2140 s dupont hwy",),
    "19958": ("16192 coastal hwy",),
    "27609": ("4030 wake forest rd",),
    "32301": ("1201 hays st",),
    "33324": ("1200 s pine island rd",),
    "33702": ("7901 4th st n",),
    "59901": ("1001 s main st",),
    "75201": ("1999 bryan st",),
    "78701": ("211 e 7th st",),
    "78731": ("5900 balcones dr",),
    "80203": ("1500 n grant st",),
    "80302": ("1942 broadway",),
    "82001": (
        "1621 central ave",
        "1712 pioneer ave",
    ),
    "82009": ("2232 dell range blvd",),
    "82601": ("312 w 2nd st",),
    "82609": ("5830 e 2nd st",),
    "82801": (
        "30 n gould st",
        "1309 coffeen ave",
    ),
    "89118": ("5940 s rainbow blvd",),
    "89169": ("3773 howard hughes pkwy",),
    "89502": ("401 ryland st",),
    "91203": ("330 n brand blvd",),
    "94104": ("548 market st",),
    "94114": ("2261 market st",),
    "95811": ("1401 21st st",),
    "95816": ("2108 n st",),
}

# How the post shortens what such streets have in their names; its list is much longer.
STREET_WORDS: Mapping[str, str] = {
    "north": "n", "south": "s", "east": "e", "west": "w", "street": "st", "avenue": "ave",
    "road": "rd", "drive": "dr", "highway": "hwy", "boulevard": "blvd", "parkway": "pkwy",
    "center": "centre", "second": "2nd", "fourth": "4th", "seventh": "7th",
}  # fmt: skip

# Words for a unit that the post takes with a number; short ones that streets have too are left out.
UNIT_WORDS = frozenset(
    ("suite", "ste", "apartment", "apt", "unit", "room", "rm", "bureau", "appartement", "app")
)
