"""The contact must be a person with a first and a last name."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.text import Passage

FIRST, LAST = "/brand/contact/first_name", "/brand/contact/last_name"


def check(context: Context) -> Iterator[Hit]:
    """Hit the first name that is a post, the half that is missing, or the name given twice."""
    person, listed = context.brand.contact, context.words["post"]
    if (
        _are_two_words(person.first_name, person.last_name)
        and not listed.is_whole(person.first_name)
        and not listed.is_whole(person.last_name)
        and not listed.is_whole(f"{person.first_name} {person.last_name}")
    ):
        return
    first, last = context.text(FIRST), context.text(LAST)
    posts, surnames = context.words["post"].needles, context.words["surname"].needles
    odd = last.joined in posts and not (first.words and last.joined in surnames)
    # "Customer" and "Service" are a post together.
    both = first.joined + last.joined.lstrip() in posts
    if first.joined in posts or odd or both:
        at = LAST if odd and first.joined not in posts else FIRST
        yield Hit(at, {"flaw": Label("post")})
    # Some forms take both halves in one field.
    elif bool(first.words) != bool(last.words) and len(first.words) + len(last.words) == 1:
        yield Hit(LAST if first.words else FIRST, {"flaw": Label("half")})
    # A sole proprietor's registered name may well be Thomas Thomas, or Teller.
    elif first.words and first.joined == last.joined and not _registered(first, context):
        yield Hit(LAST, {"flaw": Label("twice")})


def _are_two_words(first: str, last: str) -> bool:
    """Say whether each half is one word in plain letters, and not the same: as most names are."""
    both = first + last
    return (
        first != ""
        and last != ""
        and both.isalpha()
        and both.isascii()
        and first.lower() != last.lower()
    )


def _registered(name: Passage, context: Context) -> bool:
    """Say whether the legal name is this word, once or twice."""
    return context.text("/brand/legal_name").words in (name.words, name.words * 2)
