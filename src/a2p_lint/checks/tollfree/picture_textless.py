"""A picture of the opt-in must show words that can be read."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.evidence import url_key
from a2p_lint.findings import Hit

AT = "/toll_free/opt_in_image_urls"


def check(context: Context) -> Iterator[Hit]:
    """Hit each picture on record in which no text was found."""
    for number, url in enumerate(context.toll_free.opt_in_image_urls):
        picture = context.evidence.pictures.get(url_key(url))
        if picture is not None and not picture.cause and not picture.text.strip():
            yield Hit(f"{AT}/{number}")
