"""Public files become answers, whatever their columns, whoever wrote them."""

import io
import os
import sqlite3
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest

from a2p_lint.index import (
    Built,
    DownloadError,
    Index,
    IndexFileError,
    Listed,
    build,
    building,
    downloads,
)
from a2p_lint.index.dating import Dated
from a2p_lint.index.store import Held

TODAY = date(2026, 11, 22)
BMF = (
    "EIN,NAME,ICO,STREET,CITY,STATE,ZIP,GROUP,SUBSECTION,AFFILIATION,CLASSIFICATION,RULING,"
    "DEDUCTIBILITY,FOUNDATION,ACTIVITY,ORGANIZATION,STATUS,TAX_PERIOD,ASSET_CD,INCOME_CD,"
    "FILING_REQ_CD,PF_FILING_REQ_CD,ACCT_PD,ASSET_AMT,INCOME_AMT,REVENUE_AMT,NTEE_CD,SORT_NAME"
)
PANTRY = (
    "015550188,MILLRACE NEIGHBORS FOOD PANTRY INC,% ELISE OSTBY,17 CANNERY ROAD,DULUTH,MN,"
    "55806-1234,0000,03,3,1000,201609,1,15,000000000,1,01,202512,3,3,01,0,12,1,1,1,K31,"
    "MILLRACE NEIGHBORS"
)
F5500 = (
    "ACK_ID,FORM_TAX_PRD,SPONSOR_DFE_NAME,SPONS_DFE_DBA_NAME,SPONS_DFE_MAIL_US_CITY,"
    "SPONS_DFE_MAIL_US_STATE,SPONS_DFE_MAIL_US_ZIP,SPONS_DFE_EIN"
)
F5500_SF = (
    "ACK_ID,SF_SPONSOR_NAME,SF_SPONSOR_DFE_DBA_NAME,SF_SPONS_EIN,SF_SPONS_US_CITY,"
    "SF_SPONS_US_STATE,SF_SPONS_US_ZIP"
)
CODES = (
    "State\tNPA-NXX\tOCN\tCompany\tRateCenter\tEffectiveDate\tUse\tAssignDate\tInitial/Growth\t"
    "Pooled Code"
)
BLOCKS = "Region,State,NPA,NXX,X,Status,Company,OCN"
CNAC = "NPA,CO Code (NXX),Status,Pooled,Exchange Area,Province,Company,OCN,Remarks"


def silent(file: Path, rows: int) -> None:
    """Progress that nobody watches."""


def taken_in(folder: Path, source: str, name: str, content: str | bytes) -> Built:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return build(folder / "index", source, file, TODAY, silent)


def listed(folder: Path, ein: str) -> tuple[Listed, ...]:
    with Index(folder / "index") as index:
        return index.listings(ein)


def held(folder: Path, number: str) -> Held | None:
    with Index(folder / "index") as index:
        return index.block(number)


def zipped(*members: tuple[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return made.getvalue()


def test_the_list_of_exempt_organisations_is_asked_by_ein(tmp_path: Path) -> None:
    built = taken_in(tmp_path, "eo-bmf", "eo1.csv", f"{BMF}\n{PANTRY}\n")

    assert (built.rows, built.passed_over) == (1, 0)
    assert listed(tmp_path, "01-5550188") == (
        Listed(
            "eo-bmf", "MILLRACE NEIGHBORS FOOD PANTRY INC", "MILLRACE NEIGHBORS", "DULUTH", "MN",
            "55806-1234", "03", TODAY,
        ),
    )  # fmt: skip
    assert listed(tmp_path, "93-5550142") == ()


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (F5500, "2024,2024-12-31,HARBOR LANE DENTAL LLC,LANE SMILES,PORTLAND,OR,97209,935550142"),
        (F5500_SF, "2024,HARBOR LANE DENTAL LLC,LANE SMILES,935550142,PORTLAND,OR,97209"),
        (
            F5500.lower(),
            '2024,2024-12-31,"HARBOR LANE DENTAL LLC","LANE SMILES",PORTLAND,OR,97209,93-5550142',
        ),
    ],
)
def test_both_forms_of_employers_filings_are_taken_in(
    tmp_path: Path, header: str, row: str
) -> None:
    taken_in(tmp_path, "form-5500", "f.csv", f"\ufeff{header}\r\n{row}\r\n")

    assert listed(tmp_path, "935550142") == (
        Listed(
            "form-5500", "HARBOR LANE DENTAL LLC", "LANE SMILES", "PORTLAND", "OR", "97209", "",
            TODAY,
        ),
    )  # fmt: skip


def test_an_employer_is_listed_under_every_name_that_it_filed(tmp_path: Path) -> None:
    rows = [
        "1,2023-12-31,HARBOR LANE DENTAL LLC,,PORTLAND,OR,97209,935550142",
        "2,2023-12-31,HARBOR LANE DENTAL LLC,,PORTLAND,OR,97209,935550142",
        "3,2024-12-31,HL DENTAL GROUP LLC,,PORTLAND,OR,97209,935550142",
    ]
    taken_in(tmp_path, "form-5500", "f.csv", "\n".join((F5500, *rows)))

    names = [row.name for row in listed(tmp_path, "935550142")]
    assert names == ["HARBOR LANE DENTAL LLC", "HL DENTAL GROUP LLC"]


def test_a_block_given_on_counts_before_its_exchange(tmp_path: Path) -> None:
    codes = [
        "OR\t503-555\t9206\tQWEST CORPORATION\tPORTLAND\t\tAS\t01/01/1990\tI\tY",
        "OR\t503-556\t9206\tQWEST CORPORATION\tPORTLAND\t\tUA\t\t\tN",
    ]
    blocks = [
        "1,OR,503,555,0,AS,BANDWIDTH.COM CLEC LLC - OR,985D",
        "1,OR,503,555,1,AV,,",
        "1,OR,503,557,0,AS,TELNYX LLC,073H",
    ]
    taken_in(tmp_path, "nanpa", "codes.txt", "\n".join((CODES, *codes)))
    taken_in(tmp_path, "nanpa", "blocks.csv", "\n".join((BLOCKS, *blocks)))

    assert held(tmp_path, "+15035550121") == Held("BANDWIDTH.COM CLEC LLC - OR", "985D", TODAY)
    assert held(tmp_path, "+15035551121") == Held("QWEST CORPORATION", "9206", TODAY)
    assert held(tmp_path, "+15035561121") is None
    assert held(tmp_path, "+15035571121") is None
    assert held(tmp_path, "+442079460000") is None


def test_canadian_codes_are_taken_in(tmp_path: Path) -> None:
    rows = [
        "416,555,In Service,N,Toronto,ON,Rogers Communications Canada Inc.,8821,",
        "416,556,Available,N,Toronto,ON,,,",
    ]
    built = taken_in(tmp_path, "nanpa", "ca.csv", "\n".join((CNAC, *rows)))

    assert (built.rows, built.passed_over) == (1, 1)
    assert held(tmp_path, "+14165550121") == Held(
        "Rogers Communications Canada Inc.", "8821", TODAY
    )


def test_a_zip_file_is_read_as_it_is_and_its_notes_are_passed_by(tmp_path: Path) -> None:
    download = zipped(
        ("layout.txt", b"field,position\nSPONS_DFE_EIN,1\n"),
        ("f_5500_2024.csv", f"{F5500}\n1,,A LLC,,,,,935550142\n".encode()),
    )

    assert taken_in(tmp_path, "form-5500", "F_5500_2024_Latest.zip", download).rows == 1


def test_the_same_file_again_is_known_and_a_newer_one_takes_its_place(tmp_path: Path) -> None:
    first = taken_in(tmp_path, "eo-bmf", "eo1.csv", f"{BMF}\n{PANTRY}\n")
    again = taken_in(tmp_path, "eo-bmf", "eo1.csv", f"{BMF}\n{PANTRY}\n")
    taken_in(tmp_path, "eo-bmf", "eo1.csv", f"{BMF}\n{PANTRY.replace('015550188', '415550188')}\n")

    assert (first.known, again.known, again.rows) == (False, True, 1)
    assert listed(tmp_path, "015550188") == ()
    assert len(listed(tmp_path, "415550188")) == 1


HOSTILE = {
    "a line without end": b"A" * 200_000,
    "a zero byte": PANTRY.replace("DULUTH", "DUL\0UTH").encode(),
    "too few columns": b"015550188,SHORT",
    "too many columns": PANTRY.encode() + b",x,y",
    "no number": PANTRY.replace("015550188", "").encode(),
    "letters for a number": PANTRY.replace("015550188", "O15550188").encode(),
    "figures of another script": PANTRY.replace("015550188", "٠١٥٥٥٠١٨٨").encode(),
    "no name": PANTRY.replace("MILLRACE NEIGHBORS FOOD PANTRY INC", " ").encode(),
    "a quotation mark that is never closed": b'015550188,"MILLRACE' + b"x" * 200_000,
    "bytes of no alphabet": b"\xff\xfe\x81,\x00",
}


@pytest.mark.parametrize("line", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_row_that_cannot_be_one_is_counted_and_the_next_is_read(
    tmp_path: Path, line: bytes
) -> None:
    good = PANTRY.replace("015550188", "415550188").encode()
    content = b"\n".join((BMF.encode(), line, good, good.replace(b"415550188", b"425550188")))

    built = taken_in(tmp_path, "eo-bmf", "eo1.csv", content)

    assert built.passed_over >= 1
    assert len(listed(tmp_path, "425550188")) == 1
    assert listed(tmp_path, "015550188") == ()


@pytest.mark.parametrize(
    "name",
    ["'); DROP TABLE listings;--", '" OR 1=1 --', "Robert'); DELETE FROM files;", "{file}{0}%s"],
)
def test_a_name_that_is_a_command_stays_a_name(tmp_path: Path, name: str) -> None:
    quoted = '"' + name.replace('"', '""') + '"'
    row = PANTRY.replace("MILLRACE NEIGHBORS FOOD PANTRY INC", quoted)
    taken_in(tmp_path, "eo-bmf", "eo'1;.csv", f"{BMF}\n{row}\n")

    assert [row.name for row in listed(tmp_path, "015550188")] == [name]
    assert [row.name for row in listed(tmp_path, "0 OR 1=1")] == []


def test_a_name_is_cut_where_no_form_goes(tmp_path: Path) -> None:
    row = PANTRY.replace("MILLRACE NEIGHBORS FOOD PANTRY INC", "A " * 5000)
    taken_in(tmp_path, "eo-bmf", "eo1.csv", f"{BMF}\n{row}\n")

    assert [len(row.name) for row in listed(tmp_path, "015550188")] == [199]


REFUSED = {
    "empty": (b"", "it is empty"),
    "blank": (b"\xef\xbb\xbf \r\n\n", "it is empty"),
    "other columns": (
        b"a,b,930550142\n1,2\n",
        "it has not the columns of eo-bmf (EIN, NAME); its first row has: a, b, *****0142",
    ),
    "another source": (
        F5500.encode(),
        "it has the columns of form-5500, not those of eo-bmf: a2p-lint index form-5500",
    ),
    "a header alone": (BMF.encode(), "it has the right columns, and no row below them"),
    "rows without an EIN": (
        f"{BMF}\n{PANTRY.replace('015550188', 'x')}\n{PANTRY},1\n".encode(),
        "none of its rows (2) can be used: each needs an EIN of nine digits and a name, and as",
    ),
    "UTF-16": (f"{BMF}\n{PANTRY}".encode("utf-16"), "it is saved as UTF-16"),
    "UTF-16 without a mark": (f"{BMF}\n".encode("utf-16-le"), "it is saved as UTF-16"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 5000, "it is a picture"),
    "a program": (b"\x7fELF" + b"\0" * 5000, "it is no text"),
    "gzip": (b"\x1f\x8b\x08\0", "it is packed with gzip"),
    "a PDF": (b"%PDF-1.7\n", "it is a PDF"),
    "a web page": (b"\n<!DOCTYPE html><html>", "it is a web page, not the download"),
    "a workbook": (
        zipped(("[Content_Types].xml", b""), ("xl/workbook.xml", b"")), "it is an Excel workbook",
    ),
    "an empty ZIP file": (zipped(), "the ZIP file is empty"),
    "a ZIP file of nothing": (
        zipped(("a.exe", b"")), "the ZIP file holds no table (.csv or .txt), but a.exe",
    ),
    "a ZIP file of many": (
        zipped(*((f"{n}.csv", b"") for n in range(101))), "the ZIP file holds more than 100 tables",
    ),
    "a ZIP file of an empty table": (
        zipped(("eo1.csv", b"")), "eo1.csv in the ZIP file: it is empty",
    ),
    "a ZIP file of UTF-16": (
        zipped(("eo1.csv", BMF.encode("utf-16"))), "eo1.csv in the ZIP file: it is saved as UTF-16",
    ),
    "a ZIP file that wants memory": (
        zipped(("a.csv", BMF.encode()), how=zipfile.ZIP_LZMA), "the ZIP file is broken",
    ),
    "half a ZIP file": (zipped(("a.csv", b"x" * 999))[:60], "the ZIP file is broken"),
    "a bomb": (
        zipped(("a.csv", BMF.encode() + (b"y" * 2000 + b"\n") * 15_000)),
        "the file is larger than any such",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("content", "why"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_such_download_is_refused_and_leaves_nothing(
    tmp_path: Path, content: bytes, why: str
) -> None:
    with pytest.raises(DownloadError) as raised:
        taken_in(tmp_path, "eo-bmf", "eo1.csv", content)

    assert raised.value.text("en").startswith(why)
    with Index(tmp_path / "index") as index:
        assert index.sources == ()


def test_a_note_beside_the_tables_of_a_zip_file_keeps_none_of_them_out(tmp_path: Path) -> None:
    packed = zipped(("read.txt", b""), ("eo1.csv", f"{BMF}\n{PANTRY}\n".encode()))

    assert taken_in(tmp_path, "eo-bmf", "eo.zip", packed).rows == 1


def packed_on(*written: tuple[int, int, int]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number, day in enumerate(written):
            named = zipfile.ZipInfo(f"eo{number}.csv", (*day, 12, 0, 0))
            archive.writestr(named, f"{BMF}\n{PANTRY}\n")
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "given", "dated"),
    [
        ("eo1.csv", b"", None, Dated(TODAY, "indexed")),
        ("eo1.csv", b"", date(2026, 10, 13), Dated(date(2026, 10, 13), "given")),
        ("eo-2026-09-08.csv", b"", None, Dated(date(2026, 9, 8), "named")),
        ("eo_20260908.csv", b"", date(2026, 10, 13), Dated(date(2026, 10, 13), "given")),
        ("eo_20260908.csv", b"", None, Dated(date(2026, 9, 8), "named")),
        ("eo_2026-02-31.csv", b"", None, Dated(TODAY, "indexed")),
        ("eo_2027-01-01.csv", b"", None, Dated(TODAY, "indexed")),
        ("F_5500_2024_Latest.csv", b"", None, Dated(TODAY, "indexed")),
        ("1202609081.csv", b"", None, Dated(TODAY, "indexed")),
        (
            "eo.zip", packed_on((2026, 8, 1), (2026, 9, 9)), None,
            Dated(date(2026, 9, 9), "packed"),
        ),
        ("eo.zip", packed_on((1980, 1, 1)), None, Dated(TODAY, "indexed")),
        ("eo.zip", packed_on((2027, 1, 1)), None, Dated(TODAY, "indexed")),
    ],
)  # fmt: skip
def test_a_list_is_of_the_day_that_somebody_says_or_else_of_its_indexing(
    tmp_path: Path, name: str, content: bytes, given: date | None, dated: Dated
) -> None:
    (tmp_path / name).write_bytes(content or f"{BMF}\n{PANTRY}\n".encode())

    built = build(tmp_path / "index", "eo-bmf", tmp_path / name, TODAY, silent, given)

    assert built.dated == dated
    with Index(tmp_path / "index") as index:
        assert index.sources == (("eo-bmf", dated.day),)
        assert [row.as_of for row in index.listings("015550188")] == [dated.day]


def test_a_day_that_is_given_later_is_written_beside_the_same_file(tmp_path: Path) -> None:
    taken_in(tmp_path, "eo-bmf", "eo1.csv", f"{BMF}\n{PANTRY}\n")
    day = date(2026, 10, 13)

    again = build(tmp_path / "index", "eo-bmf", tmp_path / "eo1.csv", TODAY, silent, day)
    once_more = build(tmp_path / "index", "eo-bmf", tmp_path / "eo1.csv", TODAY, silent)

    assert (again.known, again.dated, once_more.dated) == (True, Dated(day, "given"), again.dated)
    assert [row.as_of for row in listed(tmp_path, "015550188")] == [day]


def test_a_file_is_read_no_further_than_any_download_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "MOST_BYTES", 1000)

    with pytest.raises(DownloadError, match="larger than any such download"):
        taken_in(tmp_path, "eo-bmf", "eo1.csv", "\n".join((BMF, *[PANTRY] * 9)))


def test_rows_without_end_are_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "MOST_ROWS", 5)
    monkeypatch.setattr(building, "_STEP", 2)

    with pytest.raises(DownloadError, match="more rows"):
        taken_in(tmp_path, "eo-bmf", "eo1.csv", "\n".join((BMF, *[PANTRY] * 9)))


def test_a_folder_and_a_device_are_no_downloads(tmp_path: Path) -> None:
    for path in (tmp_path, Path("/dev/zero")):
        with pytest.raises(DownloadError, match="no ordinary file"):
            build(tmp_path / "index", "eo-bmf", path, TODAY, silent)


def many(rows: int) -> str:
    return "\n".join((BMF, *(PANTRY.replace("015550188", f"{n:09}") for n in range(1, rows))))


def test_an_interrupted_file_is_not_there_at_all_and_what_was_finished_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "_STEP", 10)
    taken_in(tmp_path, "eo-bmf", "eo1.csv", f"{BMF}\n{PANTRY}\n")
    (tmp_path / "eo2.csv").write_text(many(100), encoding="utf-8")

    def interrupted(file: Path, rows: int) -> None:
        if rows == 50:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(tmp_path / "index", "eo-bmf", tmp_path / "eo2.csv", TODAY, interrupted)

    assert (listed(tmp_path, "000000001"), len(listed(tmp_path, "015550188"))) == ((), 1)
    build(tmp_path / "index", "eo-bmf", tmp_path / "eo2.csv", TODAY, silent)
    assert len(listed(tmp_path, "000000001")) == 1


KILLED = """
import os, sys
from datetime import date
from pathlib import Path
from a2p_lint.index import build, building
building._STEP = 5000
build(Path(sys.argv[1]), "eo-bmf", Path(sys.argv[2]), date(2026, 11, 22), lambda *_: os._exit(9))
"""


def test_a_process_that_is_killed_leaves_an_index_that_works(tmp_path: Path) -> None:
    taken_in(tmp_path, "eo-bmf", "eo1.csv", f"{BMF}\n{PANTRY}\n")
    (tmp_path / "eo2.csv").write_text(many(6000), encoding="utf-8")
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, tmp_path / "index", tmp_path / "eo2.csv"],
        env=os.environ,
        check=False,
    )

    assert killed.returncode == 9
    assert (listed(tmp_path, "000000001"), len(listed(tmp_path, "015550188"))) == ((), 1)
    assert build(tmp_path / "index", "eo-bmf", tmp_path / "eo2.csv", TODAY, silent).rows == 5999


def test_a_folder_without_an_index_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match="make one with a2p-lint index"):
        Index(tmp_path)


@pytest.mark.parametrize(
    "content", [b"not a database" * 100, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_another_file_in_its_place_is_not_touched(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "index").mkdir()
    (tmp_path / "index" / "a2p-lint.sqlite").write_bytes(content)

    for ask in (lambda: Index(tmp_path / "index"), lambda: taken_in(tmp_path, "eo-bmf", "e", BMF)):
        with pytest.raises(IndexFileError):
            ask()
    assert (tmp_path / "index" / "a2p-lint.sqlite").read_bytes() == content


def test_a_database_of_something_else_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "index").mkdir()
    other = sqlite3.connect(tmp_path / "index" / "a2p-lint.sqlite")
    other.execute("CREATE TABLE files (id)")
    other.close()

    for ask in (lambda: Index(tmp_path / "index"), lambda: taken_in(tmp_path, "eo-bmf", "e", BMF)):
        with pytest.raises(IndexFileError, match="no index of this version"):
            ask()


def test_progress_is_told_while_rows_go_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "_STEP", 40)
    (tmp_path / "eo2.csv").write_text(many(101), encoding="utf-8")
    told: list[int] = []

    build(
        tmp_path / "index", "eo-bmf", tmp_path / "eo2.csv", TODAY, lambda _, rows: told.append(rows)
    )

    assert told == [40, 80]
