"""A picture of the opt-in must show the business's name.

One telling word of any of its names is enough: a logo's letters are seldom read whole.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.evidence import url_key
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.names import core, plain

AT = "/toll_free/opt_in_image_urls"
TELLING = 4


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit each picture on record whose text has no word of any of the names."""
    brand = context.brand
    names = (brand.legal_name, brand.dba, brand.display_name, context.toll_free.business_name)
    words = {word for name in names for word in core(name) if len(word) >= TELLING}
    words |= {"".join(core(name)) for name in names if core(name)}
    if not words:
        yield NotRun("unknown", {"gap": Label("nameless")})
        return
    name = next(filter(str.strip, names))
    for number, url in enumerate(context.toll_free.opt_in_image_urls):
        picture = context.evidence.pictures.get(url_key(url))
        if picture is None or not picture.text.strip():
            continue
        shown = "".join(plain(picture.text).split())
        if not any(word in shown for word in words):
            yield Hit(f"{AT}/{number}", {"name": name})
