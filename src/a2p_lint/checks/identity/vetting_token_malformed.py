"""A token of Campaign Verify must be whole, as it was issued.

Those of other vetting providers have forms that are not known here.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.text import words_of

TOKEN = "/brand/vetting_token"
PARTS = 6
ISSUERS = ("", "campaignverify", "cv")


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a token that was cut off or changed; a word for nothing counts as blank."""
    written = context.text(TOKEN)
    if written.joined in context.words["nothing"].needles:
        return
    token = written.raw.strip()
    marked = token.lower().startswith("cv")
    issuer = words_of(context.brand.vetting_provider).replace(" ", "")
    political = any("political" in programme.use_cases for programme in context.programmes)
    if issuer not in ISSUERS or not (marked or issuer or political):
        yield NotRun("unknown")
    elif flaw := _flaw(token, marked=marked):
        yield Hit(TOKEN, {"flaw": Label(flaw)})


def _flaw(token: str, *, marked: bool) -> str:
    if not marked:
        return "form"
    if any(map(str.isspace, token)):
        return "blank"
    if "|" not in token:
        return "bars"
    parts = token.split("|")
    return "cut" if len(parts) < PARTS or not all(parts) else ""
