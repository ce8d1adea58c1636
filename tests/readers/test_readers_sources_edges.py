"""What is too large is told by its name, and standard input has no folder."""

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from a2p_lint.readers import Fault, ReadError, read

LARGE = Fault(
    "",
    None,
    None,
    "This holds more than 2 MB: remove what is not part of the application.",
    "Le contenu dépasse 2 Mo\u00a0: retirez ce qui ne fait pas partie de la demande.",
)


def refused(source: object) -> tuple[Fault, ...]:
    with pytest.raises(ReadError) as caught:
        read(source)  # type: ignore[arg-type]
    return caught.value.faults


def given_on_standard_input(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def sized(count: int) -> bytes:
    return b"brand: #" + b"x" * (count - 8)


def test_what_is_too_large_is_told_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(sized(2_000_001))
    given_on_standard_input(sized(2_000_001), monkeypatch)

    assert refused(sized(2_000_001)) == (LARGE,)
    assert refused(path) == (LARGE._replace(file=str(path)),)
    assert refused("-") == (LARGE._replace(file="-"),)


def test_as_much_is_read_of_standard_input_as_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    given_on_standard_input(sized(2_000_000), monkeypatch)

    assert read("-").sources.keys() == {"", "/brand"}


def test_what_comes_on_standard_input_opens_no_file_beside_the_caller(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home.html").write_text("<p>Private</p>")
    monkeypatch.chdir(tmp_path)
    given_on_standard_input(b"brand:\nevidence: {pages: {u: {file: home.html}}}", monkeypatch)

    assert [fault.en for fault in refused("-")] == [
        "“evidence.pages[u].file” can only be opened from an application’s own folder: give html "
        "instead."
    ]


def test_a_bracket_that_only_a_comment_follows_is_not_closed() -> None:
    (fault,) = refused(b"brand: {dba: x\n# the end }\n")

    assert (fault.line, fault.column, fault.en) == (
        1,
        8,
        "The bracket that opens here is not closed: close it with “}”.",
    )


def test_a_character_that_stands_in_for_others_is_kept_where_it_is_itself() -> None:
    text = "a\U0010fff0b"

    assert read(f"brand: {{dba: {text}}}".encode()).application.brand.dba == text
