"""Rules made in a test, so that a claim about the engine does not hang on a page of the book."""

from collections.abc import Iterator
from typing import Any

from a2p_lint import Context, Hit, NotRun, Rule
from a2p_lint.pack import Check, page_of

TEXTS = {"title": "Made", "message": "Made {n}.", "why": "Made.", "remedy": "Make it."}


def hits(*pointers: str) -> Check:
    """A check that always hits at these pointers."""

    def check(_context: Context) -> Iterator[Hit | NotRun]:
        yield from (Hit(pointer, {"n": 1}) for pointer in pointers)

    return check


def made(rule: str = "samples/made", check: Check | None = None, **page: Any) -> Rule:
    """A rule with a page of the least that a page needs."""
    table = {
        "severity": "medium",
        "confidence": "high",
        "kinds": ["brand"],
        "reasons": ["description-vague"],
        "en": TEXTS,
        "fr": TEXTS,
        **page,
    }
    return Rule(page_of(rule, table, f"{rule}.toml"), check or hits("/brand/legal_name"))
