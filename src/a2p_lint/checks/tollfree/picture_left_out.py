"""A toll-free form must have an address in its field for opt-in pictures."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

PICTURES = "/toll_free/opt_in_image_urls"


def check(context: Context) -> Iterator[Hit]:
    """Hit the blank field; at AWS a file is uploaded, which no application holds."""
    if context.provider != "aws" and context.blank(PICTURES):
        yield Hit(PICTURES)
