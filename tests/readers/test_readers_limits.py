"""The limits: what is just inside them is read, and one more is refused."""

from collections.abc import Callable

import pytest

from a2p_lint.readers import ReadError, read

DEEP = "This is nested more than 64 deep: remove levels."
LARGE = "This holds more than 2 MB: remove what is not part of the application."
MANY = "From here on there are more than 50,000 names and values: remove what is not needed."
LONG = "“brand.dba” holds more than 20,000 characters, and no form takes that many: shorten it."
ALIASES = "From here on the aliases make this too large: write out what is needed."


def size(count: int) -> bytes:
    return b"brand: #" + b"x" * (count - 8)


def characters(count: int) -> dict[str, object]:
    return {"brand": {}, "extra": "x" * (count - len("brand") - len("extra"))}


def one_text(count: int) -> bytes:
    return b"brand: {dba: " + b"x" * count + b"}"


def names_and_values(count: int) -> bytes:
    """One block, `brand`, nothing, `extra` and a list are five."""
    return b"brand:\nextra:\n" + b"- x\n" * (count - 5)


def json_names_and_values(count: int) -> bytes:
    return b'{"brand":null,"extra":[' + b",".join([b"1"] * (count - 5)) + b"]}"


def aliased_names_and_values(count: int) -> bytes:
    """Ten lists of ten and themselves are 111, and seven stand before the first alias."""
    ten = b"brand:\nextra:\n- &ten [x, x, x, x, x, x, x, x, x, x]\n"
    return ten + b"- *ten\n" * ((count - 16) // 11) + b"- x\n" * ((count - 16) % 11)


def aliased_text(count: int) -> bytes:
    """The texts in the list that is repeated make half of what is asked."""
    half = b"x" * (count // 4)
    rest = b"x" * (count // 2 - count // 4)
    return b"brand:\nextra: [&two [[" + half + b"], " + rest + b"], *two, *two]\n"


def depth(count: int) -> bytes:
    return b"brand:\nextra: " + b"[" * (count - 1) + b"]" * (count - 1)


def json_depth(count: int) -> bytes:
    return b'{"brand":null,"extra":' + b"[" * (count - 1) + b"]" * (count - 1) + b"}"


def aliased_depth(count: int) -> bytes:
    """Of the levels thirty come by the alias, one is the top."""
    inside = b"[" * 30 + b"x" + b"]" * 30
    outside = b"[" * (count - 31) + b"*inside" + b"]" * (count - 31)
    return b"brand:\na: &inside " + inside + b"\nb: " + outside


LIMITS = pytest.mark.parametrize(
    ("make", "limit", "more", "sentence"),
    [
        (size, 2_000_000, 1, LARGE),
        (characters, 2_000_000, 1, LARGE),
        (one_text, 20_000, 1, LONG),
        (names_and_values, 50_000, 1, MANY),
        (json_names_and_values, 50_000, 1, MANY),
        (aliased_names_and_values, 16 + 11 * 4_544, 11, ALIASES),
        (aliased_text, 2_000_000, 2, ALIASES),
        (depth, 64, 1, DEEP),
        (json_depth, 64, 1, DEEP),
        (aliased_depth, 64, 1, DEEP),
    ],
)


@LIMITS
def test_what_is_at_a_limit_is_read_and_what_is_past_it_refused(
    make: Callable[[int], bytes], limit: int, more: int, sentence: str
) -> None:
    read(make(limit))

    with pytest.raises(ReadError) as caught:
        read(make(limit + more))

    assert [fault.en for fault in caught.value.faults] == [sentence]
