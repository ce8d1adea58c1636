"""Every form on the site that takes a yes to texts belongs into the description of the opt-in."""

from collections.abc import Iterator

from a2p_lint.consent_forms import asking, speaks_of_texts
from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.opt_in_forms import tells_of_web

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit a description without a word of the web, where the website's front page has a form."""
    surface = context.surface(WEBSITE)
    found = asking(surface.document) if surface is not None and surface.readable else None
    if surface is None or found is None or not found.phones:
        return
    label = next((box.label for box in found.boxes if speaks_of_texts(box.words)), "")
    for programme in context.programmes:
        if label and programme.message_flow.strip() and not tells_of_web(programme):
            seen = Seen(quote=label[:300], url=surface.url)
            at = programme.at("message_flow")
            yield Hit(at, {"page": surface.url}, related=(WEBSITE,), seen=seen)
