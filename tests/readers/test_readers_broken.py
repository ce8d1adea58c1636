"""Each file of ``fixtures/broken``, and what ``printed.en.txt`` says is printed for it."""

from pathlib import Path

import pytest

from a2p_lint.readers import ReadError, read

FOLDER = Path(__file__).parents[2] / "fixtures" / "broken"
BROKEN = sorted(path.name for path in FOLDER.iterdir() if not path.name.startswith("printed."))


def refused(source: str | Path | bytes) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read(source)
    return caught.value


def printed(lang: str) -> list[str]:
    return (FOLDER / f"printed.{lang}.txt").read_text("utf-8").splitlines()


def test_each_broken_file_prints_its_place_and_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)

    lines = [line for name in BROKEN for line in str(refused(name)).splitlines()]

    assert lines == printed("en")


def test_each_broken_file_prints_the_same_places_in_french(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(FOLDER)

    lines = [
        f"{fault.file}:{fault.line}:{fault.column}: {fault.text('fr')}"
        for name in BROKEN
        for fault in refused(name).faults
    ]

    assert lines == printed("fr")


@pytest.mark.parametrize("name", BROKEN)
def test_no_broken_file_prints_a_tax_id(name: str) -> None:
    error = refused(FOLDER / name)

    assert "5550142" not in str(error)
    assert "5550142" not in "".join(fault.fr for fault in error.faults)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", "1:1: This is empty: fill it with the application."),
        (b" \r\n\t", "1:1: This is empty: fill it with the application."),
        (b"---\n~\n", "2:1: This is empty: fill it with the application."),
        (
            "brand:\r\n  dba: Café \0".encode(),
            "2:13: A NUL character stands here, so this is no text file: "
            "save it again as plain text.",
        ),
        (
            b"\0",
            "1:1: A NUL character stands here, so this is no text file: "
            "save it again as plain text.",
        ),
        (
            "brand:\n  dba: Café ".encode() + b"\xe9\xff",
            "2:13: From here on this is not UTF-8 text: save the file again as UTF-8.",
        ),
        (
            b"\xef\xbb\xbfdba: \xff",
            "1:6: From here on this is not UTF-8 text: save the file again as UTF-8.",
        ),
        (
            "brand: {}".encode("utf-16"),
            "1:1: This is saved as UTF-16: save it again as UTF-8.",
        ),
        (
            "brand: {}".encode("utf-32"),
            "1:1: This is saved as UTF-32: save it again as UTF-8.",
        ),
        (
            b"\0\0\xfe\xff" + "brand: {}".encode("utf-32-be"),
            "1:1: This is saved as UTF-32: save it again as UTF-8.",
        ),
        (
            b"brand: [\n",
            "1:8: The bracket that opens here is not closed: close it with “]”.",
        ),
        (
            b"brand: {dba: [a, b], ein: 1\n\n# end\n",
            "1:8: The bracket that opens here is not closed: close it with “}”.",
        ),
        (
            b'{"brand": {"dba": ["a", ',
            "1:19: The bracket that opens here is not closed: close it with “]”.",
        ),
        (
            b"brand: {}\ncampaign:\n  description: " + b"x" * 20_001,
            "3:16: “campaign.description” holds more than 20,000 characters, and no form takes "
            "that many: shorten it.",
        ),
        (
            b"campaign:\n  samples:\n    - a\n    - " + b"x" * 20_001,
            "4:7: “campaign.samples[1]” holds more than 20,000 characters, and no form takes "
            "that many: shorten it.",
        ),
        (
            b"campaign: {samples: " + b"x" * 20_001 + b"}",
            "1:21: “campaign.samples” holds more than 20,000 characters, and no form takes "
            "that many: shorten it.",
        ),
        (
            b"campaign: {age_gated: oui}",
            "1:23: “campaign.age_gated” takes one of yes, no, true, false, on, off, 1, 0.",
        ),
        (
            b"#" * 2_000_001,
            "This holds more than 2 MB: remove what is not part of the application.",
        ),
        (
            b"brand: {}\nnumbers:\n" + b" -\n" * 50_000,
            "49998:3: From here on there are more than 50,000 names and values: "
            "remove what is not needed.",
        ),
        (
            b"campaign:\n  opt_in_message: &text " + b"STOP " * 200_000 + b"\n"
            b"  samples: [*text, *text, *text]\n",
            "3:27: From here on the aliases make this too large: write out what is needed.",
        ),
    ],
    ids=range(20),
)
def test_bytes_that_no_repository_should_hold_are_refused_with_their_place(
    data: bytes, line: str
) -> None:
    assert str(refused(data)) == line


def test_all_wrong_types_past_the_first_hundred_are_counted() -> None:
    error = refused(b"brand: {}\nnumbers:\n" + b"- []\n" * 250)

    assert [str(fault) for fault in error.faults[99:]] == [
        "102:3: “numbers[99]” takes one text, and this is a list: keep one.",
        "There are 150 more faults: mend those above first.",
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("93-5550142", "**-***0142"),
        ("935550142", "*****0142"),
        ("9 3 :::: 555x0142", "* * :::: ***x0142"),
        ("opt_in_2", "opt_in_2"),
        ("x" * 90, "x" * 59 + "…"),
        ("bell\\u0007", "bell\\x07"),
        ("\\u202eevil", "\\u202eevil"),
    ],
)
def test_a_name_is_told_masked_cut_and_with_its_control_characters_shown(
    name: str, told: str
) -> None:
    error = refused(f'{{"brand": {{"{name}": 1,\n"{name}": 2}}}}'.encode())

    assert str(error) == f"2:1: “{told}” is given twice in one block, first on line 1: keep one."
