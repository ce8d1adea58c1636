"""At least one sample must name the business that registers."""

import re
from collections.abc import Iterable, Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.messages import Names, other_signatures, registered_names, unfindable
from a2p_lint.text import Passage

# A blank to fill in holds the word for a name, not a name: "[Practice Name]".
BLANK = re.compile(r"\[[^\[\]]{0,60}\]|\{[^{}]{0,60}\}|<[^<>]{0,60}>")
NOBODYS_WORDS = ("generic", "trades", "opening_trades", "topics")


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit each programme none of whose samples names the business; say so where none can tell."""
    registered = registered_names(context.application)
    signatures = (*registered, *other_signatures(context.application))
    names = Names(signatures, context.words["generic"])
    texts = {
        programme.at("samples"): tuple(_texts(context, programme))
        for programme in context.programmes
    }
    unnamed = [at for at, samples in texts.items() if not any(map(names.named_in, samples))]
    if unnamed:
        # Most samples name the business outright: hints are looked for only where none does.
        hints = Names(_own_words(context, signatures), context.words["generic"])
        unnamed = [at for at in unnamed if not any(_hinted(t, names, hints) for t in texts[at])]
    if unnamed and (gap := unfindable(registered)):
        yield NotRun("unknown", {"gap": Label(gap)})
        return
    for samples in unnamed:
        yield Hit(samples, {"name": registered[0]})


def _texts(context: Context, programme: Programme) -> Iterator[Passage]:
    samples = programme.at("samples")
    return (context.text(f"{samples}/{number}") for number in range(len(programme.samples)))


def _own_words(context: Context, signatures: Iterable[str]) -> Iterator[str]:
    """Give the words that are the brand's own, and the name's first words written as one."""
    for name in map(Passage, signatures):
        own = [
            number
            for number, word in enumerate(name.words)
            if len(word) > 2
            and not any(name.length_at(context.words[listed], number) for listed in NOBODYS_WORDS)
        ]
        yield from (name.words[number] for number in own)
        yield from ("".join(name.words[:end]) for number in own[:1] for end in range(number + 1, 4))


def _hinted(text: Passage, names: Names, hints: Names) -> bool:
    """Say whether a text holds the brand's initials, or a word that is the brand's own."""
    bare = Passage(BLANK.sub(" ", text.raw))
    capitals = (word for word in bare.raw.split() if word.isupper())
    return hints.named_in(bare) or any(names.known(word.strip(".,:;!?()-")) for word in capitals)
