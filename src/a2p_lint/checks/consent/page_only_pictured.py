"""At Twilio, a public web form is shown by its live address; a picture does not replace it."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import account, enough, mentions, pictures, shows_page, tells_of, uses


def check(context: Context) -> Iterator[Hit]:
    """Hit an account of an open web form that gives files of pictures, and no page."""
    picture = context.pattern("picture")
    for programme in context.programmes:
        shown = pictures(context, programme)
        if not shown or not all(picture.search(url.lower().strip()) for url in shown):
            continue
        told = account(context, programme)
        if not enough(told) or shows_page(context, programme, told):
            continue
        if not uses("web_form", programme, told, context.words) or not tells_of(
            "web_form", told, context.words
        ):
            continue
        if not mentions(told.texts, context.words["closed"]):
            yield Hit(programme.at("opt_in_image_urls"), related=(told.at,))
