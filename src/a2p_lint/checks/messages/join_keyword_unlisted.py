"""The keyword that people are told to text is among the opt-in keywords."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.keywords import plain_keywords, told_to_join


def check(context: Context) -> Iterator[Hit]:
    """Hit a list without a keyword that the opt-in description tells people to text."""
    for programme in context.programmes:
        flow = programme.at("message_flow")
        told = tuple(dict.fromkeys(told_to_join(context.text(flow))))
        known = plain_keywords(programme.opt_in_keywords) if told else frozenset()
        unlisted = tuple(word for word in told if word not in known)
        if unlisted:
            yield Hit(programme.at("opt_in_keywords"), {"words": unlisted}, related=(flow,))
