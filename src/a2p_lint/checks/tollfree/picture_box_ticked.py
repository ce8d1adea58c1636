"""The consent box in a picture of the opt-in must not be ticked.

The text of a picture seldom shows a box. Where neither a ticked nor an empty one stands before the
words of consent, the rule says that it cannot tell.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.evidence import url_key
from a2p_lint.findings import Hit, NotRun, Seen
from a2p_lint.text import Passage

AT = "/toll_free/opt_in_image_urls"
TICKED = ("☑", "☒", "✅", "[x]", "[X]", "[✓]", "[✔]")
EMPTY = ("☐", "□", "[ ]", "[]")
MOST_LINES = 500


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a line that begins with a ticked box, and asks for consent to texts."""
    hits: list[Hit] = []
    seen_empty = False
    for number, url in enumerate(context.toll_free.opt_in_image_urls):
        picture = context.evidence.pictures.get(url_key(url))
        for line in picture.text.splitlines()[:MOST_LINES] if picture is not None else ():
            said = line.strip()
            if not said.startswith(TICKED + EMPTY):
                continue
            if not Passage(said).asserts(context.words["consent"]):
                continue
            seen_empty = seen_empty or said.startswith(EMPTY)
            if said.startswith(TICKED):
                hits.append(Hit(f"{AT}/{number}", {"line": said}, seen=Seen(quote=said, url=url)))
                break
    if not hits and not seen_empty:
        yield NotRun("unknown")
    yield from hits
