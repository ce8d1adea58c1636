"""The word that people are told to reply with, to end the messages, is an opt-out keyword."""

from collections.abc import Iterator, Mapping

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.messages.keywords import plain_keywords, single_words, told_to_end
from a2p_lint.text import Words

# STOP has a rule of its own.
STOP = frozenset({"stop"})
REPLIES = ("opt_in_message", "help_message")


def check(context: Context) -> Iterator[Hit]:
    """Hit each text that tells people a word which the list lacks."""
    words = context.words
    ends = single_words(words["keywords"], words["doubtful"]) - STOP
    for programme in context.programmes:
        # Most texts speak of STOP alone, and are done with here.
        in_samples = not ends.isdisjoint(context.sample_words(programme))
        for at in _texts(programme) if in_samples else map(programme.at, REPLIES):
            told = context.text(at).vocabulary & ends
            unlisted = told - _listed(programme) if told else told
            if unlisted:
                yield from _hits(context, at, Words(sorted(unlisted)), words)


def _hits(context: Context, at: str, unlisted: Words, words: Mapping[str, Words]) -> Iterator[Hit]:
    told = next(told_to_end(context.text(at), words, unlisted), "")
    if told:
        related = f"/{at.split('/')[1]}/opt_out_keywords"
        yield Hit(at, {"word": told}, related=(related,))


def _listed(programme: Programme) -> frozenset[str]:
    return frozenset(map(str.lower, plain_keywords(programme.opt_out_keywords)))


def _texts(programme: Programme) -> Iterator[str]:
    samples = programme.at("samples")
    yield from (f"{samples}/{number}" for number in range(len(programme.samples)))
    yield from map(programme.at, REPLIES)
