"""IRS letters are read whole or said to be unreadable; no file makes the reader raise."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from a2p_lint.probes import letters, ocr
from a2p_lint.probes.letters import read_letter
from a2p_lint.probes.sheets import Sheet, sheets_of
from a2p_lint.records import Letter
from tests.made_pdfs import objects_pdf, picture_pdf, text_pdf
from tests.synthetic_letters import Synthetic, letter_147c, letter_pdf

TODAY = date(2026, 11, 22)
RECORDED = json.loads((Path(__file__).parent / "scanned-letter.json").read_text(encoding="utf-8"))
"""What rapidocr 3.10.0 read of page 1 and 2 of the synthetic letter, drawn at 150 dots an inch."""

WHOLE = {
    "kind": "cp575", "legal_name": "HARBOR LANE DENTAL LLC", "ein": "93-5550142",
    "street": "210 HARBOR LANE", "unit": "STE 4", "city": "PORTLAND", "region": "OR",
    "postal_code": "97209", "name_control": "HARB", "issued_on": date(2024, 3, 18),
}  # fmt: skip


def told(letter: Letter) -> dict[str, object]:
    """Give what a letter says, without what is blank."""
    return {name: value for name, value in letter if value}


def test_a_letter_with_text_is_read_whole() -> None:
    letter = read_letter(letter_pdf(), seen_on=TODAY)
    assert told(letter) == {**WHOLE, "read_by": "text", "seen_on": TODAY}


def test_a_replacement_letter_is_read_whole() -> None:
    says = Synthetic(date="Mar. 14, 2026", names=("BLUE KETTLE INC",), street="41 LARCH ST")
    assert told(read_letter(text_pdf(letter_147c(says)))) == {
        "kind": "147c", "legal_name": "BLUE KETTLE INC", "ein": "93-5550142",
        "street": "41 LARCH ST", "city": "PORTLAND", "region": "OR", "postal_code": "97209",
        "issued_on": date(2026, 3, 14), "read_by": "text",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "name", "second"),
    [
        (("HARBOR LANE DENTAL LLC", "NORA FELD SOLE MBR"), "HARBOR LANE DENTAL LLC",
         "NORA FELD SOLE MBR"),
        (("SOUTHERN APPALACHIAN FAMILY AND", "COMMUNITY SERVICES INC"),
         "SOUTHERN APPALACHIAN FAMILY AND COMMUNITY SERVICES INC", ""),
        (("SOUTHERN APPALACHIAN FAMILY AND", "COMMUNITY SERVICES INC", "% ADA QUILL"),
         "SOUTHERN APPALACHIAN FAMILY AND COMMUNITY SERVICES INC", "% ADA QUILL"),
        (("ADA QUILL", "QUILL PIANO LESSONS"), "ADA QUILL", "QUILL PIANO LESSONS"),
        (("000123 55.5500 3 AB 0.447 1234", "HARBOR LANE DENTAL LLC"), "HARBOR LANE DENTAL LLC",
         ""),
        (("A & B (LANE) LLC",), "A & B (LANE) LLC", ""),
    ],
)  # fmt: skip
def test_names_over_several_lines(lines: tuple[str, ...], name: str, second: str) -> None:
    letter = read_letter(letter_pdf(Synthetic(names=lines)))
    assert (letter.legal_name, letter.second_name) == (name, second)


@pytest.mark.parametrize(
    ("street", "parts"),
    [
        ("210 HARBOR LN STE 4", ("210 HARBOR LN", "STE 4")),
        ("210 HARBOR LN # 4B", ("210 HARBOR LN", "# 4B")),
        ("210 HARBOR LN", ("210 HARBOR LN", "")),
        ("PO BOX 5550", ("PO BOX 5550", "")),
        ("12 UNIT ST", ("12 UNIT ST", "")),
    ],
)
def test_street_and_unit_are_parted(street: str, parts: tuple[str, str]) -> None:
    letter = read_letter(letter_pdf(Synthetic(street=street)))
    assert (letter.street, letter.unit) == parts


def test_a_letter_with_two_numbers_tells_both() -> None:
    letter = read_letter(letter_pdf(Synthetic(body_ein="93-5550177")))
    assert (letter.ein, letter.other_eins) == ("93-5550142", ("93-5550177",))


def test_a_password_is_said() -> None:
    assert told(read_letter(letter_pdf(password="secret"))) == {"cause": "encrypted"}


def test_a_scan_is_said_where_pictures_are_not_read() -> None:
    scan = picture_pdf(60, 80, bytes(4800))
    assert told(read_letter(scan)) == {"cause": "scanned"}
    assert told(read_letter(b"\x89PNG\r\n\x1a\n...")) == {"cause": "scanned", "detail": "picture"}


@pytest.mark.parametrize(
    ("title", "detail"),
    [
        ("Request for Taxpayer Identification Number and Certification", "w-9"),
        ("Application for Employer Identification Number", "ss-4"),
        ("ARTICLES OF ORGANIZATION", "articles"),
        ("Invoice 12 for chairs, and EIN 93-5550142", ""),
    ],
)
def test_another_paper_is_no_letter(title: str, detail: str) -> None:
    letter = read_letter(text_pdf([[(54, 740, title), (54, 700, "Form for HARBOR LANE LLC")]]))
    assert (letter.cause, letter.kind, letter.detail) == ("not-a-letter", "other", detail)
    assert letter.ein == letter.legal_name == ""


def page_of(contents: bytes) -> bytes:
    """Give a PDF with one page of these contents."""
    return objects_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
            contents,
        ]
    )


def bomb() -> bytes:
    """Give a page whose contents are a thousand times as long once they are unpacked."""
    packed = zlib.compress(b"0 0 m " * 30_000_000, 9)
    head = b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
    return page_of(head + packed + b"\nendstream")


def many_pages() -> bytes:
    """Give a PDF of ten thousand empty pages."""
    pages = [b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>" for _ in range(10_000)]
    kids = b" ".join(b"%d 0 R" % (3 + number) for number in range(10_000))
    tree = b"<< /Type /Pages /Kids [%s] /Count 10000 >>" % kids
    return objects_pdf([b"<< /Type /Catalog /Pages 2 0 R >>", tree, *pages])


def own_parent() -> bytes:
    """Give a tree of pages that is its own branch."""
    tree = b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>"
    return objects_pdf([b"<< /Type /Catalog /Pages 2 0 R >>", tree])


def deep() -> bytes:
    """Give an object of a hundred thousand brackets."""
    return page_of(b"[" * 100_000 + b"]" * 100_000)


HOSTILE: dict[str, tuple[Callable[[], bytes], frozenset[str]]] = {
    "nothing": (lambda: b"", frozenset({"not-a-pdf"})),
    "a web page": (lambda: b"<!doctype html><title>Letter</title>", frozenset({"not-a-pdf"})),
    "a text": (lambda: b"EIN 93-5550142\n" * 50, frozenset({"not-a-pdf"})),
    "the header alone": (lambda: b"%PDF-1.7\n", frozenset({"broken"})),
    "half a file": (lambda: letter_pdf()[:900], frozenset({"broken", "scanned"})),
    "bits turned": (
        lambda: bytes(255 - byte if place % 7 == 0 else byte
                      for place, byte in enumerate(letter_pdf())).join((b"%PDF-1.4\n", b"")),
        frozenset({"broken", "scanned", "not-a-letter"}),
    ),
    "too large": (lambda: b"%PDF-1.4\n" + bytes(10_000_001), frozenset({"too-large"})),
    "ten thousand pages": (many_pages, frozenset({"scanned"})),
    "its own parent": (own_parent, frozenset({"broken", "scanned"})),
    "a deep object": (deep, frozenset({"broken", "scanned"})),
    "a bomb": (bomb, frozenset({"broken", "scanned"})),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_given_a_cause(name: str) -> None:
    make, causes = HOSTILE[name]
    letter = read_letter(make())
    assert letter.cause in causes
    assert letter.legal_name == letter.ein == ""


def test_a_reader_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "SECONDS", 0.001)
    assert told(read_letter(letter_pdf())) == {"cause": "broken", "detail": "timeout"}


def test_a_reader_that_needs_too_much_memory_falls_over_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(letters, "MEGABYTES", 1)
    assert told(read_letter(letter_pdf())) == {"cause": "broken", "detail": "crash"}


def off_a_picture(monkeypatch: pytest.MonkeyPatch, sheets: tuple[Sheet, ...]) -> Letter:
    monkeypatch.setattr(ocr, "read", lambda data: ("", sheets))
    return read_letter(picture_pdf(60, 80, bytes(4800)), by_ocr=True)


def recorded(**slips: str) -> tuple[Sheet, ...]:
    """Give what the engine read, with slips made in the lines that hold their key."""
    pages = [
        [
            [*run[:4], next((said for part, said in slips.items() if part in run[4]), run[4])]
            for run in page
        ]
        for page in RECORDED["sheets"]
    ]
    return sheets_of(pages)


def test_a_scan_is_read_as_the_letter_is(monkeypatch: pytest.MonkeyPatch) -> None:
    letter = off_a_picture(monkeypatch, recorded())
    assert told(letter) == {**WHOLE, "read_by": "ocr"}


def test_the_slips_of_scans_cost_what_they_hit_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slips = {
        "Number of this notice": "Number of this notice:CP575G",
        "210 HARBOR": "210HARBOR LANE STE 4",
        "PORTLAND": "PORTLAND，OR97209",
        "WE ASSIGNED": "WEASSIGNED YOU ANEMPLOYER IDENTIFICATIONNUMBER",
        "assigned you EIN": "as5igned y0u E1N a4-1234567. Th1s E1N",
        "Date of": "Dateofthisnotice：03-18-2024",
        "Your name control": "or . (nrr r r r r r r r r r",
    }
    letter = off_a_picture(monkeypatch, recorded(**slips))
    lost = {"name_control": ""}
    assert dict(letter) == {**dict(Letter.model_validate({**WHOLE, **lost})), "read_by": "ocr"}


def test_a_scan_whose_number_is_garbage_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    letter = off_a_picture(monkeypatch, recorded(**{"93-5550142": "9a-555O142"}))
    assert (letter.ein, letter.legal_name) == ("", "HARBOR LANE DENTAL LLC")


@pytest.mark.skipif(not ocr.is_installed(), reason="the extra ocr (420 MB) is not installed")
def test_the_engine_itself_reads_a_drawn_letter() -> None:
    import pypdfium2

    drawn = pypdfium2.PdfDocument(letter_pdf())[0].render(scale=150 / 72, grayscale=True)
    raw, wide = bytes(drawn.buffer), drawn.width
    grey = b"".join(raw[row * drawn.stride :][:wide] for row in range(drawn.height))
    letter = read_letter(picture_pdf(wide, drawn.height, grey), by_ocr=True)
    assert (letter.legal_name, letter.ein, letter.read_by) == (
        "HARBOR LANE DENTAL LLC", "93-5550142", "ocr",
    )  # fmt: skip
