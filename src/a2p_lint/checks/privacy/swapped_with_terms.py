"""The addresses of privacy policy and terms must not stand in one another's field."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import web_address
from a2p_lint.findings import Hit
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit the policy's field where its path says terms, and the terms' path says privacy."""
    signs = [phrase.rstrip("*") for phrase in context.words["policy"].phrases]
    for programme in context.programmes:
        lowered = programme.terms_url.lower()
        if not any(sign in lowered for sign in signs):
            continue
        policy = Passage(web_address(programme.privacy_policy_url).path)
        terms = Passage(web_address(programme.terms_url).path)
        kinds = [
            (text.mentions(context.words["policy"]), text.mentions(context.words["terms"]))
            for text in (policy, terms)
        ]
        if kinds == [(False, True), (True, False)]:
            yield Hit(programme.at("privacy_policy_url"), related=(programme.at("terms_url"),))
