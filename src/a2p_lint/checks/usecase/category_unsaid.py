"""Where a use case is for one kind of message, the description must have a word of that kind."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.use_cases import parts


def check(context: Context) -> Iterator[Hit]:
    """Hit a description without any word of its only use case; the page says for which ones."""
    for programme in context.programmes:
        found = parts(programme.use_cases)
        if len(found) != 1:
            continue
        (use_case,) = found
        at = programme.at("description")
        text = context.text(at)
        if use_case in context.words and not text.mentions(context.words[use_case]):
            yield Hit(at, {"use_case": Label(use_case)}, related=(programme.at("use_case"),))
