"""What an account of the opt-in is read to claim."""

import pytest

from a2p_lint.claims import claimed, claims, sentence_of
from a2p_lint.text import Passage, Words

LISTS = Words(("purchased lists", "rented lists", "listas compradas", "listes achetees"))


@pytest.mark.parametrize(
    "text",
    [
        "We text contacts from purchased lists.",
        "We do not rent; purchased lists are enough.",
        "No calls are made. Purchased lists are used.",
        "We never call, but purchased lists are texted.",
        "Usamos listas compradas.",
        "Nous utilisons des listes achetées.",
        "Purchased lists are what we text, and we look back never",
    ],
)
def test_what_is_said_is_claimed(text: str) -> None:
    assert claimed(Passage(text), LISTS) != ""


@pytest.mark.parametrize(
    "text",
    [
        "We never use purchased lists.",
        "We do not text numbers that were shared, bought, scraped, or on purchased lists.",
        "Purchased lists are never used.",
        "Purchased lists are strictly prohibited.",
        "We use our own records instead of purchased lists.",
        "We never text people from other sources, e.g. purchased lists.",
        'The words "purchased lists" are not ours.',
        "Purchased lists? Never.",
        "Purchased lists alone are not enough.",
        "Purchased lists would break our rules, so none are used.",
        "No usamos listas compradas.",
        "Nous n’utilisons jamais de listes achetées.",
        "",
    ],
)
def test_what_is_denied_forbidden_or_named_is_not_claimed(text: str) -> None:
    assert claimed(Passage(text), LISTS) == ""


def test_the_sentence_of_a_claim_ends_at_full_stops_but_not_inside_hosts() -> None:
    passage = Passage("We sell tea. At quill.example/a purchased lists are used. Reply STOP.")
    (place,) = claims(passage, LISTS)

    assert sentence_of(passage, place).raw == "At quill.example/a purchased lists are used"


def test_a_text_without_an_end_is_read_in_bounded_time() -> None:
    passage = Passage("never purchased lists " * 50_000)

    assert claimed(passage, LISTS) == ""
