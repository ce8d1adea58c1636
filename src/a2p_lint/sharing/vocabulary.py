"""The lists of words about sharing, made ready once."""

from a2p_lint.data import sharing as lists
from a2p_lint.text import Words

SHARE = Words(lists.SHARE)
SELL = Words(lists.SELL)
HAND = Words(lists.HAND)
NOUNS = Words(lists.NOUNS)
SALES = Words(lists.SALES)
TEXTING = Words(lists.TEXTING)
MOBILE = Words(lists.MOBILE)
PERSONAL = Words(lists.PERSONAL)
NOBODYS = Words(lists.NOBODYS)
OTHERS = Words(lists.OTHERS)
HELPERS = Words(lists.HELPERS)
WORKING = Words(lists.WORKING)
SERVING = Words(lists.SERVING)
LAW = Words(lists.LAW)
NOBODY = Words(lists.NOBODY)
MARKETING = Words(lists.MARKETING)
ADVERTISING = Words(lists.ADVERTISING)
OUR_OWN = Words(lists.OUR_OWN)
THEIR_OWN = Words(lists.THEIR_OWN)
EXEMPTING = Words(lists.EXEMPTING)
REFERRING = Words(lists.REFERRING)
CONSENTING = Words(lists.CONSENTING)
RIGHTS = Words(lists.RIGHTS)
UNWANTED = Words(lists.UNWANTED)
FORBIDDEN = Words(lists.FORBIDDEN)
KEPT = Words(lists.KEPT)
TELLING = Words((*lists.SHARE, *lists.SELL, *lists.HAND, *lists.NOUNS, *lists.KEPT))
"""One of these stands in every sentence that tells of sharing."""
