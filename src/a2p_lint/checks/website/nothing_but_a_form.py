"""A website must be more than a form to sign up with, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun, Seen
from a2p_lint.page_states import FEW, hidden_by

WEBSITE = "/brand/website"
# A form that people fill in has several fields; a search or a newsletter has one.
FIELDS = 2
# So many words beside a form hardly present a business.
BESIDE = 15


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the page of which nearly all words stand in one form."""
    site = context.surface(WEBSITE)
    state = hidden_by(site)
    if site is None or state:
        yield NotRun("unknown", {"state": Label(state)})
        return
    words = len(site.document.text.words)
    if words >= 2 * FEW or len(site.document.links) > BESIDE:
        return
    for form in site.document.forms:
        asked = [field for field in form.fields if field.kind != "submit"]
        if len(asked) >= FIELDS and words - len(form.text.words) <= BESIDE:
            seen = Seen(quote=site.document.title, url=site.url)
            yield Hit(WEBSITE, {"website": context.brand.website}, seen=seen)
            return
