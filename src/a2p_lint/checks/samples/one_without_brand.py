"""Every sample must name the business, where a provider asks for it in each."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.messages import Signatures
from a2p_lint.messages.brands import findable, opens_with_name
from a2p_lint.messages.sent import samples


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit each sample that does not name it, where another one does; say where none can tell."""
    brand = Signatures(context.application, context.words)
    names = findable(brand.registered)
    for programme in context.programmes:
        given = [(at, text) for at, text in samples(programme) if text.strip()]
        silent = [
            at
            for at, text in given
            if not opens_with_name(text, names)
            and not brand.names.named_in(context.text(at))
            and not brand.hinted(context.text(at))
        ]
        if silent and brand.gap:
            yield NotRun("unknown", {"gap": Label(brand.gap)})
            return
        if len(silent) < len(given):
            yield from (Hit(at, {"name": brand.registered[0]}) for at in silent)
