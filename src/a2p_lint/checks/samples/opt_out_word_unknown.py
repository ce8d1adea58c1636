"""A sample must ask for a reply that carriers, providers or the application know as an opt-out."""

import re
from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.unknown_opt_out import unknown_opt_out

_STOP = re.compile(r"\bSTOP\b")


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample that asks for another reply, and does not give STOP as well."""
    for programme in context.programmes:
        for number, text in enumerate(programme.samples):
            if " STOP " in text or _STOP.search(text):
                continue
            at = f"{programme.at('samples')}/{number}"
            if reply := unknown_opt_out(
                context.text(at), context.words, programme.opt_out_keywords
            ):
                yield Hit(at, {"reply": reply})
