"""At least one sample must name the business that registers."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.messages import Signatures
from a2p_lint.messages.brands import openings
from a2p_lint.messages.signed import without_short_links
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit each programme none of whose samples names the business; say so where none can tell."""
    brand = Signatures(context.application, context.words)
    # Most samples open with the name as it is registered, and are done with here.
    texts = {
        programme.at("samples"): tuple(_texts(context, programme))
        for programme in context.programmes
        if not any(openings(context, programme))
    }
    unnamed = [at for at, samples in texts.items() if not any(map(brand.names.named_in, samples))]
    # Most samples name the business outright: hints are looked for only where none does.
    unnamed = [at for at in unnamed if not any(map(brand.hinted, texts[at]))]
    if unnamed and brand.gap:
        yield NotRun("unknown", {"gap": Label(brand.gap)})
        return
    for samples in unnamed:
        yield Hit(samples, {"name": brand.registered[0]})


def _texts(context: Context, programme: Programme) -> Iterator[Passage]:
    samples = programme.at("samples")
    for number, sample in enumerate(programme.samples):
        told = without_short_links(sample)
        yield context.text(f"{samples}/{number}") if told == sample else Passage(told)
