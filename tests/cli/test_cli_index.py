"""The command that takes downloaded files into an index, and gather, which asks it."""

from pathlib import Path

import pytest

from a2p_lint.cli import main
from a2p_lint.evidence import Block, Listing
from a2p_lint.readers import read_evidence

Said = pytest.CaptureFixture[str]
BMF = "EIN,NAME,CITY,STATE,ZIP,SUBSECTION,SORT_NAME\n"
LISTED = "415550188,COPPER FINCH BIRD SANCTUARY,DULUTH,MN,55806,03,\n"
CODES = "State\tNPA-NXX\tOCN\tCompany\tUse\nMN\t218-555\t985D\tBANDWIDTH.COM CLEC LLC - MN\tAS\n"
DAY = ["--today", "2026-11-22"]
UNDATED = (
    "The file does not say of which day it is: 2026-11-22, the day of indexing, stands for it; "
    "--as-of gives the true one."
)
APPLICATION = """\
brand:
  legal_name: Millrace Neighbors Food Pantry, Inc.
  country: US
  ein: 41-5550188
  contact: {mobile_phone: "+12185550171"}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is worked in, with downloads and an application."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "eo1.csv").write_text(BMF + LISTED, encoding="utf-8")
    (tmp_path / "codes.txt").write_text(CODES, encoding="utf-8")
    (tmp_path / "a.yaml").write_text(APPLICATION, encoding="utf-8")
    return tmp_path


def test_files_are_taken_in_and_said_one_by_one(here: Path, capsys: Said) -> None:
    assert main(["index", "eo-bmf", "eo1.csv", "--index", "lists", *DAY]) == 0
    assert main(["index", "eo-bmf", "eo1.csv", "--index", "lists", "--lang", "fr"]) == 0

    assert capsys.readouterr() == (
        "",
        f"eo1.csv: rows taken in: 1, passed over: 0. {UNDATED}\n"
        "eo1.csv\u00a0: déjà dans l'index, lignes\u00a0: 1. Le fichier ne dit pas sa date\u00a0: "
        "le 2026-11-22, jour de l'indexation, en tient lieu; --as-of donne la vraie.\n",
    )


def test_the_day_of_a_list_is_the_users_word_where_he_gives_it(here: Path, capsys: Said) -> None:
    arguments = ["index", "eo-bmf", "eo1.csv", "--index", "lists", "--as-of"]

    assert main([*arguments, "2026-10-13"]) == 0
    assert capsys.readouterr().err == (
        "eo1.csv: rows taken in: 1, passed over: 0. The list is of 2026-10-13, as you say.\n"
    )
    assert main([*arguments, "2026-11-23", *DAY]) == 2
    assert "--as-of: 2026-11-23 is still to come." in capsys.readouterr().err


def test_an_index_that_cannot_be_kept_is_named_and_not_the_download(
    here: Path, capsys: Said
) -> None:
    assert main(["index", "eo-bmf", "eo1.csv", "eo1.csv", "--index", "a.yaml"]) == 2
    assert capsys.readouterr().err == (
        "a2p-lint: the index cannot be kept in a.yaml: it is a file, not a folder.\n"
    )

    assert main(["index", "eo-bmf", "eo1.csv", "--index", "a.yaml/x", "--lang", "fr"]) == 2
    assert capsys.readouterr().err == (
        "a2p-lint\u00a0: l'index ne peut être gardé dans a.yaml/x\u00a0: une partie du chemin "
        "n'est pas un dossier.\n"
    )

    (here / "lists").mkdir()
    (here / "lists" / "a2p-lint.sqlite").write_text("no index " * 100)
    assert main(["index", "eo-bmf", "eo1.csv", "codes.txt", "--index", "lists"]) == 2
    assert capsys.readouterr().err == (
        "a2p-lint: the index in lists cannot be used: the file is no index.\n"
    )


def test_a_file_that_is_none_keeps_no_other_out(here: Path, capsys: Said) -> None:
    arguments = ["index", "eo-bmf", "gone.csv", "codes.txt", ".", "eo1.csv", "--index", "lists"]

    assert main([*arguments, *DAY]) == 2

    assert capsys.readouterr().err == (
        "gone.csv: there is no such file or folder.\n"
        "codes.txt: it has the columns of nanpa, not those of eo-bmf: a2p-lint index nanpa.\n"
        ".: it is a folder or no ordinary file.\n"
        f"eo1.csv: rows taken in: 1, passed over: 0. {UNDATED}\n"
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


def test_gather_asks_the_index_and_check_judges_what_it_said(here: Path, capsys: Said) -> None:
    main(["index", "eo-bmf", "eo1.csv", "--index", "lists", "--today", "2026-11-02"])
    main(["index", "nanpa", "codes.txt", "--index", "lists", "--today", "2026-11-02"])
    only = ["--only", "registries", "--only", "blocks"]
    capsys.readouterr()

    assert main(["gather", "a.yaml", "--index", "lists", *only]) == 0
    assert capsys.readouterr().err == (
        "blocks: +12185550171: lists\n"
        "registries: *****0188: lists\n"
        "+12185550171: BANDWIDTH.COM CLEC LLC - MN\n"
        "*****0188: eo-bmf (2026-11-02)\n"
        "evidence.json: written, for you alone to read. It holds the EIN, telephone numbers: keep "
        "it as you keep those.\n"
    )
    seen = read_evidence(here / "evidence.json")
    day = "2026-11-02"
    assert seen.blocks == {
        "+12185550171": Block.model_validate(
            {"company": "BANDWIDTH.COM CLEC LLC - MN", "ocn": "985D", "seen_on": day}
        )
    }
    assert seen.registries == {
        "415550188": Listing.model_validate(
            {
                "from": "eo-bmf", "listed": True, "name": "COPPER FINCH BIRD SANCTUARY",
                "city": "DULUTH", "region": "MN", "postal_code": "55806", "subsection": "03",
                "seen_on": day,
            }
        )
    }  # fmt: skip


def test_gather_without_an_index_where_one_is_named_says_how_to_make_it(
    here: Path, capsys: Said
) -> None:
    assert main(["gather", "a.yaml", "--index", "nowhere", "--only", "blocks"]) == 2

    assert capsys.readouterr().err.splitlines()[-1] == (
        "a2p-lint: there is no index in nowhere: make one with a2p-lint index"
    )


def test_what_is_known_of_a_number_by_hand_is_written_down(here: Path, capsys: Said) -> None:
    arguments = ["--line-type", "(218) 555-0171=nonFixedVoip", "--only", "line-types"]

    assert main(["gather", "a.yaml", *arguments, "--today", "2026-11-22"]) == 0

    record = read_evidence(here / "evidence.json").line_types["+12185550171"]
    assert (record.type, record.source) == ("voip_nonfixed", "by hand")


@pytest.mark.parametrize("value", ["+12185550171", "=mobile", "x=mobile", "+12185550171=carrier"])
def test_what_is_no_number_and_kind_is_refused(here: Path, capsys: Said, value: str) -> None:
    assert main(["gather", "a.yaml", "--line-type", value]) == 2

    assert f"{value} is not a number and a kind of line" in capsys.readouterr().err


def test_a_service_without_keys_is_not_asked(
    here: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TELNYX_API_KEY", raising=False)

    assert main(["gather", "a.yaml", "--look-up", "telnyx", "--only", "line-types"]) == 2

    assert "TELNYX_API_KEY" in capsys.readouterr().err
    assert not (here / "evidence.json").exists()
