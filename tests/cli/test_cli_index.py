"""The command that takes downloaded files into an index."""

from pathlib import Path

import pytest

from a2p_lint.cli import main

Said = pytest.CaptureFixture[str]
BMF = "EIN,NAME,CITY,STATE,ZIP,SUBSECTION,SORT_NAME\n"
LISTED = "415550188,COPPER FINCH BIRD SANCTUARY,DULUTH,MN,55806,03,\n"
CODES = "State\tNPA-NXX\tOCN\tCompany\tUse\nMN\t218-555\t985D\tBANDWIDTH.COM CLEC LLC - MN\tAS\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is worked in, with downloads."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "eo1.csv").write_text(BMF + LISTED, encoding="utf-8")
    (tmp_path / "codes.txt").write_text(CODES, encoding="utf-8")
    return tmp_path


def test_files_are_taken_in_and_said_one_by_one(here: Path, capsys: Said) -> None:
    assert main(["index", "eo-bmf", "eo1.csv", "--index", "lists"]) == 0
    assert main(["index", "eo-bmf", "eo1.csv", "--index", "lists", "--lang", "fr"]) == 0

    assert capsys.readouterr() == (
        "",
        "eo1.csv: rows taken in: 1, passed over: 0.\n"
        "eo1.csv\u00a0: déjà dans l'index, lignes\u00a0: 1.\n",
    )


def test_a_file_that_is_none_keeps_no_other_out(here: Path, capsys: Said) -> None:
    arguments = ["index", "eo-bmf", "gone.csv", "codes.txt", ".", "eo1.csv", "--index", "lists"]

    assert main(arguments) == 2

    assert capsys.readouterr().err == (
        "gone.csv: No such file or directory.\n"
        "codes.txt: it has not the columns of eo-bmf.\n"
        ".: it is a folder or no ordinary file.\n"
        "eo1.csv: rows taken in: 1, passed over: 0.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("", "index needs the kind of its files: eo-bmf, form-5500, nanpa."),
        ("osha x.csv --index lists", "index needs the kind of its files: eo-bmf,"),
        ("eo-bmf --index lists", "index needs at least one file."),
        ("eo-bmf eo1.csv", "index needs --index and a folder to keep the index in."),
        ("eo-bmf eo1.csv --folder x", "there is no option --folder"),
        ("eo-bmf eo1.csv --index lists --lang fr --today soon", "--today\u00a0: soon n'est pas"),
    ],
)
def test_what_is_wrong_with_the_command_is_said(
    here: Path, capsys: Said, arguments: str, said: str
) -> None:
    assert main(["index", *arguments.split()]) == 2

    assert said in capsys.readouterr().err
    assert not (here / "lists").exists()
