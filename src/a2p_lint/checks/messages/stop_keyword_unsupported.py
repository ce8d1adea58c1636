"""Where the provider answers a fixed set of words, messages tell people no other."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.messages.keywords import listed, plain_keyword, single_words, told_to_end
from a2p_lint.text import Words


def check(context: Context) -> Iterator[Hit]:
    """Hit each listed word and each text with a word that ends nothing at this provider."""
    words = context.words
    works = frozenset(map(plain_keyword, words["works"].phrases))
    ends = single_words(words["keywords"], words["doubtful"])
    others = Words(sorted(word for word in ends if plain_keyword(word) not in works))
    for programme in context.programmes:
        for place, keyword in listed(programme.opt_out_keywords):
            if plain_keyword(keyword) not in works:
                at = f"{programme.at('opt_out_keywords')}/{place}"
                yield Hit(at, {"word": plain_keyword(keyword)})
        for at in _texts(programme):
            told = next(told_to_end(context.text(at), words, others), "")
            if told:
                yield Hit(at, {"word": told})


def _texts(programme: Programme) -> Iterator[str]:
    samples = programme.at("samples")
    yield from (f"{samples}/{number}" for number in range(len(programme.samples)))
