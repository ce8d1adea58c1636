"""An opt-in behind a login, or inside an app, must be shown by pictures or a public copy."""

from collections.abc import Iterator
from itertools import islice

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import MOST_JUDGED
from a2p_lint.opt_ins import Account, account, enough, links_a_file, mentions, pictures, shows_page
from a2p_lint.text import Passage, sentence_at


def check(context: Context) -> Iterator[Hit]:
    """Hit an account whose way leads through a login, with nothing for those who have none."""
    for programme in context.programmes:
        told = account(context, programme)
        in_app = "in_app" in programme.opt_in_methods
        unseen = in_app and not shows_page(context, programme, told)
        if not unseen and not _leads_through_a_login(context, told):
            continue
        if not enough(told) or pictures(context, programme):
            continue
        if not mentions(told.texts, context.words["open_to_all"]) and not links_a_file(told):
            yield Hit(told.at, related=(programme.at("opt_in_image_urls"),))


def _leads_through_a_login(context: Context, told: Account) -> bool:
    """Tell the way in from what else an account is for: to change one's mind later, to manage."""
    for text in told.texts:
        if text.vocabulary.isdisjoint(context.words["closed_keys"].openings):
            continue
        for place in islice(text.places(context.words["closed"]), MOST_JUDGED):
            sentence = Passage(sentence_at(text.raw, place.start))
            if not text.denied(place) and not sentence.mentions(context.words["managing"]):
                return True
    return False
