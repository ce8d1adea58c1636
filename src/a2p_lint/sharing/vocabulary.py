"""The lists of words about sharing, made ready once."""

from a2p_lint.data import sharing as lists
from a2p_lint.data import sharing_turned as turned
from a2p_lint.data.negation import NEGATORS
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
RULED_OUT = Words(lists.RULED_OUT)
KEPT = Words(lists.KEPT)
TURNS = Words(lists.TURNS)
EXCEPTS = Words(lists.EXCEPTS)
BREAKS = Words(sorted(lists.SUBJECTS | lists.GOING_ON | lists.AND))
"""The words at which a clause may begin."""
DENYING = Words(sorted(NEGATORS | lists.REFUSALS))
"""What may deny: "no longer" and the like are among them."""
GET, WRITE, WRITTEN_BY = Words(turned.GET), Words(turned.WRITE), Words(turned.WRITTEN_BY)
FROM_THEM, GO_TO, COVER = Words(turned.FROM_THEM), Words(turned.GO_TO), Words(turned.COVER)
BY_TELEPHONE, LISTED = Words(turned.BY_TELEPHONE), Words(turned.LISTED)
PEOPLE_GET, CONSENTS, LEAVE = Words(turned.PEOPLE_GET), Words(turned.CONSENTS), Words(turned.LEAVE)
PERSONS, SUCCEEDING = Words(turned.PERSONS), Words(turned.SUCCEEDING)
NO_SHARING = Words((*turned.AT_REQUEST, *turned.PRETENDING))

OF_SENTENCES = tuple(found for found in tuple(vars().values()) if isinstance(found, Words))
"""All of the above: what is asked of the sentences in which one of the lists below is found."""

TELLING = Words((*lists.SHARE, *lists.SELL, *lists.HAND, *lists.NOUNS, *lists.KEPT))
"""One of these stands in every sentence that tells of sharing."""
TURNED = Words(
    (
        *turned.GET, *turned.WRITE, *turned.WRITTEN_BY, *turned.FROM_THEM, *turned.GO_TO,
        *turned.COVER,
    )
)  # fmt: skip
"""One of these stands in every sentence that tells of it from the other side."""
COUNTING = Words(
    (
        *DENYING.phrases, *lists.NOBODY, *lists.FORBIDDEN, *lists.RULED_OUT, *lists.OTHERS,
        *lists.HELPERS, *lists.LAW, *lists.CONSENTING, *lists.ADVERTISING, *lists.SELL, *lists.KEPT,
    )
)  # fmt: skip
"""Beside a telling word, one of these: a denial, or somebody or something that counts."""
