"""At least one sample must name the business that registers."""

import re
from collections.abc import Iterator, Sequence

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.messages import Names, other_signatures, registered_names
from a2p_lint.text import Passage, words_of

# A blank to fill in holds the word for a name, not a name: "[Practice Name]".
BLANK = re.compile(r"\[[^\[\]]{0,60}\]|\{[^{}]{0,60}\}|<[^<>]{0,60}>")
NOBODYS_WORDS = ("generic", "trades", "opening_trades", "topics")


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit each programme none of whose samples names the business."""
    registered = registered_names(context.application)
    if not words_of(" ".join(registered)).strip():
        yield NotRun("unknown")
        return
    signatures = (*registered, *other_signatures(context.application))
    names = Names(signatures, context.words["generic"])
    for programme in context.programmes:
        samples = programme.at("samples")
        texts = [context.text(f"{samples}/{number}") for number in range(len(programme.samples))]
        if not any(map(names.named_in, texts)) and not _hinted(context, texts, names, signatures):
            yield Hit(samples, {"name": registered[0]})


def _hinted(
    context: Context, texts: Sequence[Passage], names: Names, signatures: Sequence[str]
) -> bool:
    """Say whether a text holds the brand's initials, or a word that is the brand's own."""
    own = {
        word
        for name in map(Passage, signatures)
        for number, word in enumerate(name.words)
        if len(word) > 2
        and not any(name.length_at(context.words[listed], number) for listed in NOBODYS_WORDS)
    }
    bare = [Passage(BLANK.sub(" ", text.raw)) for text in texts]
    capitals = (word for text in bare for word in text.raw.split() if word.isupper())
    return any(not own.isdisjoint(text.vocabulary) for text in bare) or any(
        names.known(word.strip(".,:;!?()-")) for word in capitals
    )
