"""Whatever comes in, an application or a ReadError comes out, soon, and shows no tax id."""

import json
import sys
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from a2p_lint.readers import Imported, ReadError, read, read_evidence

pytestmark = pytest.mark.slow

ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary(max_size=5)
    | st.dates()
    | st.datetimes(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=20,
)
NAMES = st.sampled_from(
    ["brand", "campaign", "toll_free", "evidence", "pages", "line_types", "samples", "numbers",
     "status", "html", "file", "dba", "ein", "tax_id", "age_gated", "address", "<<", "\ud800", ""]
)  # fmt: skip
NEARLY = st.dictionaries(
    NAMES, st.recursive(ANYTHING, lambda inner: st.dictionaries(NAMES, inner), max_leaves=10)
)
YAML = st.text(st.sampled_from(" \t\n\r\0:-?,[]{}#&*!|>'\"%@`abrnd<~\\ux\x85\u2028\ufeff😀\x07"))


def answer(source: object) -> Imported | ReadError:
    try:
        return read(source)  # type: ignore[arg-type]
    except ReadError as error:
        assert error.faults
        assert str(error)
        return error


@given(st.binary())
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf")
@example(b"\xed\xa0\x80")
def test_any_bytes_are_answered(data: bytes) -> None:
    assert isinstance(answer(data), Imported | ReadError)


@settings(max_examples=300)
@given(YAML)
def test_any_text_in_the_signs_of_yaml_is_answered(text: str) -> None:
    assert isinstance(answer(b"brand:\n  dba: " + text.encode()), Imported | ReadError)


@given(st.text(st.sampled_from('{}[]":,\\/u0d8tfnlr.-+eE \n')))
def test_any_text_in_the_signs_of_json_is_answered(text: str) -> None:
    assert isinstance(answer(f'{{"brand": {text}'.encode()), Imported | ReadError)


@given(st.text(min_size=1).filter(lambda name: name != "-"))
def test_any_text_is_answered_as_a_path(path: str) -> None:
    assert isinstance(answer("no-such-folder/" + path), ReadError)


@given(ANYTHING | NEARLY)
def test_any_value_is_answered(value: object) -> None:
    if not isinstance(value, str):
        assert isinstance(answer(value), Imported | ReadError)


@given(NEARLY)
def test_any_value_is_answered_as_evidence(value: dict[str, object]) -> None:
    try:
        read_evidence(value)
    except ReadError as error:
        assert error.faults


@given(NEARLY)
def test_any_value_is_answered_alike_as_data_and_as_json(value: dict[str, object]) -> None:
    try:
        data = json.dumps(value, allow_nan=False).encode()
    except (TypeError, ValueError):
        return
    held, written = answer(json.loads(data)), answer(data)

    if isinstance(held, Imported) and isinstance(written, Imported):
        assert written.application == held.application
        assert [one.field for one in written.unmapped] == [one.field for one in held.unmapped]


@settings(max_examples=300)
@given(st.integers(0, 40), st.text(st.sampled_from(" :[]{},'\"\n!&*-?\\#"), max_size=8))
def test_no_broken_application_tells_its_tax_id(at: int, junk: str) -> None:
    text = "brand:\n  93-5550142: 93-5550142\n  ein: 93-5550142\n"

    told = answer((text[:at] + junk + text[at:]).encode())

    words = str(told) if isinstance(told, ReadError) else repr((told.unmapped, told.notes))
    assert "5550142" not in words


BOMB = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (98 + n, 98 + n, b",".join([b"*%c" % (97 + n)] * 9)) for n in range(20)
)
SIZE = 200_000


@pytest.mark.parametrize(
    "data",
    [
        BOMB + b"brand: *u\n",
        b"".join(b"a%d: &a%d [*a%d]\n" % (n, n, n - 1) for n in range(SIZE // 20)),
        b"[" * SIZE,
        b"{" * SIZE,
        b'{"a":' * (SIZE // 5),
        b'{"brand":' + b"[" * (SIZE // 2) + b"]" * (SIZE // 2) + b"}",
        b"brand: " + b"[" * (SIZE // 2) + b"]" * (SIZE // 2),
        b"- " * SIZE,
        b"? " * SIZE,
        b"a: " * SIZE,
        b"&a " * SIZE,
        b"!" * SIZE,
        b"%A\n" * (SIZE // 3),
        b"\n".join(b" " * n + b"a:" for n in range(600)),
        b"brand:\n" + b" a\n" * (SIZE // 3),
        b"brand: '" + b"''" * (SIZE // 2),
        b'brand: "' + b"a\n" * (SIZE // 2),
        b'brand: {dba: "' + b"\\ud83d" * (SIZE // 7) + b'"}',
        b"brand: ['\\ud83d', " + b"a, " * (SIZE // 4) + b"]",
        b'{"brand": {"dba": "' + b"\\ud83d" * (SIZE // 6) + b'"}}',
        b'{"a": ' + b"1" * SIZE + b"x",
        b'{"a":' + b" " * SIZE,
        b"brand:\n" + b"".join(b"  k%d: 1\n" % n for n in range(20_000)),
        b"brand:\n  dba: " + "\u2028".encode() * (SIZE // 3),
        b"brand:\nnumbers:\n" + b"- []\n" * 40_000,
        b"\r" * SIZE,
    ],
    ids=range(26),
)
def test_hostile_bytes_are_answered(data: bytes) -> None:
    """What takes the square of its size would not end here while anyone waits."""
    assert isinstance(answer(data), Imported | ReadError)


def test_a_caller_near_the_end_of_the_stack_is_answered() -> None:
    def down(left: int, then: Callable[[], Imported | ReadError]) -> Imported | ReadError:
        return down(left - 1, then) if left else then()

    read(b'{"brand": {}}')
    deep = b'{"brand": {"extra": ' + b"[" * 50 + b"]" * 50 + b"}}"
    frames = len(_stack())

    assert str(down(sys.getrecursionlimit() - frames - 60, lambda: answer(deep))) == (
        "This is too large or too deeply nested for this computer: make it simpler."
    )


def _stack() -> list[object]:
    frames: list[object] = []
    frame = sys._getframe()
    while frame.f_back is not None:
        frames.append(frame)
        frame = frame.f_back
    return frames


def test_running_out_of_memory_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    def out_of_memory(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("a2p_lint.readers.json_text.scan", out_of_memory)

    assert str(answer(b'{"brand": {}}')) == (
        "This is too large or too deeply nested for this computer: make it simpler."
    )
