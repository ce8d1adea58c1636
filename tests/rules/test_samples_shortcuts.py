"""What is told quickly is what the slow reading tells."""

import tomllib
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.messages import Names, opts_out
from a2p_lint.messages.brands import findable, opens_with_name, unfindable
from a2p_lint.messages.plain_opt_out import opts_out_plainly
from a2p_lint.text import Passage, Words

WORDS = Path(__file__).parents[2] / "rules" / "words"
PIECES = (
    "Reply", "Text", "STOP", "to", "opt out", "unsubscribe", "opt outside", "cancel your order",
    ". Reply STOP to opt out", "? Text STOP to unsubscribe", "! Reply STOP to opt out", "Do not",
    "never", "If not", "no need to", "smoking", "deliveries", "HELP", "or", "not", "end", "game",
    "Harbor Lane", ".", "!", "?", ",", ":", "-", "\n", "'s", "\u0301", "é", "https://a.example/",
)  # fmt: skip
NAMES = ("Harbor Lane", "ACE", "HP", "Café Noir", "Oak, Inc.", "港湾", "O'Neil & Co", "", "The")


@cache
def opt_out_lists() -> dict[str, Words]:
    table = tomllib.loads((WORDS / "opt_out.toml").read_text(encoding="utf-8"))
    return {name: Words(phrases) for name, phrases in table.items()}


@given(
    st.lists(st.sampled_from(PIECES), max_size=12),
    st.lists(st.sampled_from(("", " ")), max_size=12),
)
def test_a_plain_opt_out_is_an_opt_out(pieces: list[str], gaps: list[str]) -> None:
    spaces = [*gaps, *[" "] * len(pieces)]
    text = "".join(f"{piece}{space}" for piece, space in zip(pieces, spaces, strict=False))

    assert not opts_out_plainly(text) or opts_out(Passage(text), opt_out_lists())


@given(st.sampled_from(NAMES), st.sampled_from(NAMES), st.text(max_size=3), st.sampled_from(PIECES))
def test_a_text_that_opens_with_a_name_names_it(
    name: str, other: str, between: str, piece: str
) -> None:
    text = f"{name}{between}{piece}"
    told = findable((name, other))

    assert not opens_with_name(text, told) or Names((name, other), Words(())).named_in(
        Passage(text)
    )


@given(st.lists(st.sampled_from(NAMES), max_size=3))
def test_a_findable_name_leaves_no_gap(names: list[str]) -> None:
    assert not findable(names) or unfindable(names) == ""
