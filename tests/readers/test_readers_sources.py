"""Where bytes come from: paths, standard input, bytes; and what is said when they do not come."""

import io
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from a2p_lint.findings import Origin
from a2p_lint.readers import Fault, Imported, ReadError, read, read_evidence
from a2p_lint.readers.sources import opened


def refused(source: object, as_: str | None = None) -> str:
    with pytest.raises(ReadError) as caught:
        read(source, as_)  # type: ignore[arg-type]
    return str(caught.value)


@pytest.mark.parametrize("make", [str, Path])
def test_a_path_is_read_under_its_own_name(make: type, tmp_path: Path) -> None:
    file = tmp_path / "application.yaml"
    file.write_text("brand:\n  dba: x\n")

    imported = read(make(file))

    assert imported.file == str(file)
    assert imported.sources["/brand/dba"] == Origin(str(file), "brand.dba", 2, 8)


@pytest.mark.parametrize("name", ["a.yaml", "a.YML", "a.txt", "a"])
def test_yaml_is_read_whatever_its_name(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("{brand: {dba: x}}")

    assert read(tmp_path / name).application.brand.dba == "x"


@pytest.mark.parametrize("name", ["a.json", "a.JSON", "a.txt", "a"])
def test_json_is_read_whatever_its_name(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text('{"brand":\n{"dba":\t"\\/"}}')

    assert read(tmp_path / name).application.brand.dba == "/"


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"brand: {dba: x}")))

    imported = read("-")

    assert (imported.file, imported.application.brand.dba) == ("-", "x")


def test_a_program_without_standard_input_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    assert refused("-") == (
        "-: This could not be opened: check its name, and that its disk is connected."
    )


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_are_read_without_a_name(kind: type) -> None:
    imported: Imported = read(kind(b"brand: {dba: x}"))

    assert (imported.file, imported.application.brand.dba) == ("", "x")


@pytest.mark.parametrize("name", ["gone.yaml", "gone/application.yaml", "file/application.yaml"])
def test_a_missing_file_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert refused(tmp_path / name) == (
        f"{tmp_path / name}: There is no such file: check its name and its folder."
    )


@pytest.mark.parametrize("name", ["a\0b", "\ud800"])
def test_a_name_that_no_file_can_have_is_told(name: str) -> None:
    assert refused(name).endswith("There is no such file: check its name and its folder.")


def test_a_name_is_printed_with_its_control_characters_shown() -> None:
    assert refused("\x1b[2J\u202egone") == (
        "\\x1b[2J\\u202egone: There is no such file: check its name and its folder."
    )


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path) == f"{tmp_path}: This is a folder: name one file in it."


def test_a_file_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(_path: Path, _mode: str) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", forbidden)

    assert refused(tmp_path / "a.yaml") == (
        f"{tmp_path / 'a.yaml'}: You are not allowed to read this: ask its owner for permission."
    )


def test_a_name_that_is_too_long_is_told() -> None:
    assert refused("x" * 5000).endswith(
        "xx: This could not be opened: check its name, and that its disk is connected."
    )


def test_a_file_of_evidence_may_be_larger_than_an_application() -> None:
    data = b'{"pages": {"u": {"html": "' + b" " * 2_000_000 + b'"}}}'

    assert read_evidence(data).pages["u"].html == " " * 2_000_000
    assert refused(data) == "This holds more than 2 MB: remove what is not part of the application."


def test_no_more_is_read_than_is_allowed() -> None:
    with pytest.raises(ReadError):
        opened("/dev/zero", 1_000)


def test_the_only_importer_is_native() -> None:
    assert read(b"brand: {dba: x}", "native") == read(b"brand: {dba: x}")
    assert refused(b"brand: {}", "twilio\x07") == (
        "“twilio\\x07” is not a form that can be read: use “native”, or leave it out."
    )


def test_a_fault_speaks_both_languages_and_travels() -> None:
    fault = Fault("a.yaml", 1, 2, "Mend it.", "Corrigez-le.")
    error = ReadError((fault, Fault("a.yaml", None, None, "Mend it.", "Corrigez-le.")))

    assert (fault.text("en"), fault.text("fr")) == ("Mend it.", "Corrigez-le.")
    assert str(pickle.loads(pickle.dumps(error))) == "a.yaml:1:2: Mend it.\na.yaml: Mend it."


def test_importing_the_readers_imports_no_scanner_and_no_model() -> None:
    program = (
        "import sys, a2p_lint.readers;"
        "print({*sys.modules} & {'yaml', 'json', 'pydantic', 'rapidfuzz', 'a2p_lint.application'})"
    )

    printed = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout

    assert printed == "set()\n"
