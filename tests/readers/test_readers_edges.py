"""Names as they are shown, places at the very end, and folders with odd files."""

import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from a2p_lint.readers import Fault, ReadError, Unmapped, find_applications, read

APPLICATION = "brand:\n  dba: Harbor Lane\n"


def refused(source: Any) -> tuple[Fault, ...]:
    with pytest.raises(ReadError) as caught:
        read(source)
    return caught.value.faults


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("zz_2024", "zz_2024"),
        ("zz_20240", "zz_20240"),
        ("zz_202411", "zz_202411"),
        ("zz_2024112", "zz_***4112"),
        ("z" * 60, "z" * 60),
        ("z" * 61, "z" * 59 + "…"),
        ("é\u0007z", "é\\x07z"),
    ],
)
def test_the_name_of_an_unknown_field_is_shown_fit_for_a_message(written: str, shown: str) -> None:
    assert read({"brand": {written: "x"}}).unmapped == (Unmapped(f"brand.{shown}", None, None, ""),)


@pytest.mark.parametrize("last", [b"- []\n", b"- {}\n"])
def test_what_is_one_too_many_is_told_with_its_line(last: bytes) -> None:
    (fault,) = refused(b"brand:\nextra:\n" + b"- x\n" * (50_000 - 5) + last)

    assert (fault.line, fault.en) == (
        49_998,
        "From here on there are more than 50,000 names and values: remove what is not needed.",
    )


def test_an_alias_that_nests_too_deeply_is_told_with_its_place() -> None:
    deep = b"[" * 40 + b"x" + b"]" * 40

    (fault,) = refused(
        b"brand:\na: &inside " + deep + b"\nb: " + b"[" * 30 + b"*inside" + b"]" * 30
    )

    assert (fault.line, fault.column) == (3, 34)


def test_an_alias_may_be_a_field_s_name_and_stands_where_it_is_repeated() -> None:
    imported = read(b"brand:\n  &name dba: Harbor\ncampaign:\n  *name : One\n")

    assert imported.unmapped == (Unmapped("campaign.dba", 4, 3, "brand.dba"),)


def test_the_first_of_two_nul_characters_is_told() -> None:
    (fault,) = refused(b"brand:\n  dba: a\0b\n  legal_name: c\0d\n")

    assert (fault.line, fault.column) == (2, 9)


def test_how_many_faults_were_left_out_is_said_of_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("campaign:\n  samples:\n" + "  - {}\n" * 103)

    faults = refused(path)

    assert len(faults) == 101
    assert faults[-1] == Fault(
        str(path),
        None,
        None,
        "There are 3 more faults: mend those above first.",
        "Autres erreurs, non affichées\u00a0: 3. Corrigez d’abord celles qui précèdent.",
    )


def test_an_error_of_reading_can_be_sent_to_another_process() -> None:
    error = ReadError(refused(b"brand: [\n"))

    copied = pickle.loads(pickle.dumps(error))

    assert (copied.faults, str(copied)) == (error.faults, str(error))


def found(folder: Path) -> tuple[list[str], dict[str, int]]:
    result = find_applications(folder)
    return [path.relative_to(folder).as_posix() for path in result.paths], {**result.skipped}


def test_a_file_goes_before_a_link_to_it_whatever_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text(APPLICATION)
    (tmp_path / "a.yaml").symlink_to("b.yaml")

    assert found(tmp_path) == (["b.yaml"], {"link-again": 1})


def test_each_pipe_is_counted(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    os.mkfifo(tmp_path / "b.yaml")

    assert found(tmp_path) == ([], {"not-a-file": 2})


def test_what_a_file_holds_decides_and_not_what_it_looks_like(tmp_path: Path) -> None:
    (tmp_path / "deeper.json").write_text('{"service": {"brand": "x"}}')
    (tmp_path / "quoted.yaml").write_text("'brand': {}\n")

    assert found(tmp_path) == (["quoted.yaml"], {"not-an-application": 1})


def test_a_file_that_is_called_json_is_not_read_as_yaml(tmp_path: Path) -> None:
    for name in ("a.json", "b.JSON", "c.yaml"):
        (tmp_path / name).write_text("{'brand': {}}")

    assert found(tmp_path) == (["c.yaml"], {"not-an-application": 2})


def test_a_file_of_just_the_size_that_is_read_is_not_too_large(tmp_path: Path) -> None:
    for name, size in (("a.json", 2_000_000), ("b.json", 2_000_001)):
        (tmp_path / name).write_bytes(b'{"a": "' + b"x" * (size - 9) + b'"}')

    assert found(tmp_path) == ([], {"not-an-application": 1, "too-large": 1})


def test_a_folder_that_may_not_be_read_hides_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.yaml").write_text(APPLICATION)
    scandir, refused_once = os.scandir, list[Path]()

    def scan(path: Path) -> Any:
        # Folders come in any order: the first of the three is the one that may not be read.
        if path != tmp_path and not refused_once:
            refused_once.append(path)
            raise PermissionError
        return scandir(path)

    monkeypatch.setattr(os, "scandir", scan)

    result = find_applications(tmp_path)
    assert len(result.paths) == 2
    assert [fault.file for fault in result.faults] == [str(path) for path in refused_once]


@pytest.mark.parametrize(
    "written", ["legalName", "LEGAL-NAME", "Legal Name", "_legal_name_", "legal  name?"]
)
def test_a_field_of_another_block_is_known_however_it_is_spelt(written: str) -> None:
    (unmapped,) = read({"campaign": {written: "x"}}).unmapped

    assert unmapped.nearest == "brand.legal_name"


def test_a_word_that_is_only_a_part_of_a_field_s_name_is_not_taken_for_it() -> None:
    (unmapped,) = read({"campaign": {"message": "x"}}).unmapped

    assert unmapped.nearest == ""


def test_a_program_s_number_is_text_up_to_sixty_four_bits() -> None:
    assert read({"brand": {"dba": 2**64 - 1}}).application.brand.dba == "18446744073709551615"
    (fault,) = refused({"brand": {"dba": 2**64}})
    assert fault.en == "“brand.dba” holds something that cannot be read: give a text."


def test_an_object_in_a_list_is_refused_by_its_place_in_the_list() -> None:
    faults = refused({"campaign": {"samples": ["One", object(), object()]}})

    assert [fault.en for fault in faults] == [
        f"“campaign.samples[{number}]” holds something that cannot be read: give a text."
        for number in (1, 2)
    ]
