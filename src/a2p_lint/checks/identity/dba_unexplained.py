"""A trade name unlike the legal name should be joined to it somewhere in the application."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.likeness import DIFFERENT, likeness
from a2p_lint.names import core, plain
from a2p_lint.text import words_of

FIELDS = ("description", "message_flow", "additional_information", "help_message", "opt_in_message")
# A shorter word is in many names.
TELLING = 4


def check(context: Context) -> Iterator[Hit]:
    """Hit the trade name where no text, and no website that was seen, holds the legal name."""
    brand = context.brand
    if brand.dba in brand.legal_name or likeness(brand.dba, brand.legal_name) != DIFFERENT:
        return
    # "Nora's Keys" of Nora Feld: names are compared as "noras", texts have the word apart.
    of_legal_name = {word for word in core(brand.legal_name) if len(word) >= TELLING}
    if not of_legal_name.isdisjoint(context.text("/brand/dba").words):
        return
    legal = f" {' '.join(core(brand.legal_name))} "
    texts = [
        context.text(programme.at(field)) for programme in context.programmes for field in FIELDS
    ]
    # Names read "H.B.E. Lodging" as "hbe lodging", texts as "h b e lodging".
    if any(legal in text.joined or legal in f" {plain(text.raw)} " for text in texts):
        return
    page = context.web_page("/brand/website")
    if page is not None and legal in words_of(page.html):
        return
    facts = {"dba": brand.dba.strip(), "legal_name": brand.legal_name.strip()}
    yield Hit("/brand/dba", facts, related=("/brand/legal_name",))
