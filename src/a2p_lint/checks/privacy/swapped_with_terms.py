"""The addresses of privacy policy and terms must not stand in one another's field."""

import re
from collections.abc import Iterator
from functools import cache

from a2p_lint.context import Context
from a2p_lint.domains import web_address
from a2p_lint.findings import Hit
from a2p_lint.text import Passage, Words


@cache
def _signs(policy: Words) -> re.Pattern[str]:
    """Give what tells quickly that no phrase stands in an address."""
    signs = (phrase.rstrip("*") for phrase in policy.phrases)
    return re.compile("|".join(map(re.escape, signs)))


def check(context: Context) -> Iterator[Hit]:
    """Hit the policy's field where its path says terms, and the terms' path says privacy."""
    for programme in context.programmes:
        if not _signs(context.words["policy"]).search(programme.terms_url.lower()):
            continue
        policy = Passage(web_address(programme.privacy_policy_url).path)
        terms = Passage(web_address(programme.terms_url).path)
        kinds = [
            (text.mentions(context.words["policy"]), text.mentions(context.words["terms"]))
            for text in (policy, terms)
        ]
        if kinds == [(False, True), (True, False)]:
            yield Hit(programme.at("privacy_policy_url"), related=(programme.at("terms_url"),))
