"""Letters that look like the IRS's and are not: synthetic, with fiction on them, and saying so.

Positions follow public mock-ups of the notice (see the project's notes on CP 575); no real letter
was seen.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.made_pdfs import Placed, text_pdf

LEFT, RIGHT = 54, 366
_LINE = 12
FACE = "SYNTHETIC TEST DOCUMENT - NOT AN IRS NOTICE"


@dataclass(frozen=True)
class Synthetic:
    """What a synthetic letter says."""

    names: tuple[str, ...] = ("HARBOR LANE DENTAL LLC",)
    street: str = "210 HARBOR LANE STE 4"
    town: str = "PORTLAND, OR  97209"
    ein: str = "93-5550142"
    body_ein: str = ""
    """The EIN in the body of the letter, where it is another one."""
    date: str = "03-18-2024"
    control: str = "HARB"
    notice: str = "CP 575 A"


def cp575(says: Synthetic = Synthetic()) -> list[list[Placed]]:
    """Give the pages of a synthetic CP 575, the stub included."""
    body_ein = says.body_ein or says.ein
    first = [
        *_column(LEFT, 770, (FACE,)),
        *_column(LEFT, 740, ("DEPARTMENT OF THE TREASURY", "INTERNAL REVENUE SERVICE",
                             "CINCINNATI  OH   45999-0023")),
        *_column(RIGHT, 740, (f"Date of this notice:  {says.date}", "",
                              "Employer Identification Number:", says.ein, "", "Form:  SS-4", "",
                              f"Number of this notice:  {says.notice}")),
        *_column(LEFT, 632, (*says.names, says.street, says.town)),
        *_column(RIGHT, 632 - _LINE * (len(says.names) + 1),
                 ("For assistance you may call us at:", "1-800-829-4933", "",
                  "IF YOU WRITE, ATTACH THE", "STUB AT THE END OF THIS NOTICE.")),
        *_column(LEFT, 470, (
            "        WE ASSIGNED YOU AN EMPLOYER IDENTIFICATION NUMBER", "",
            "     Thank you for applying for an Employer Identification Number (EIN). We",
            f"assigned you EIN {body_ein}. This EIN will identify you, your business accounts, tax",
            "returns, and documents, even if you have no employees.", "",
            f"     Your name control associated with this EIN is {says.control}. You will need to",
            "provide this information along with your EIN, if you file your returns",
            "electronically.")),
        *_column(LEFT, 40, (FACE,)),
    ]  # fmt: skip
    stub = [
        *_column(LEFT, 770, (FACE,)),
        *_column(LEFT, 700, ("Keep this part for your records.      CP 575 A (Rev. 7-2007)",)),
        *_column(RIGHT, 660, (f"DATE OF THIS NOTICE:  {says.date}",
                              f"EMPLOYER IDENTIFICATION NUMBER:  {says.ein}",
                              "FORM:  SS-4                NOBOD")),
        *_column(LEFT, 560, ("INTERNAL REVENUE SERVICE", "CINCINNATI  OH   45999-0023")),
        *_column(RIGHT, 560, (*says.names, says.street, says.town)),
    ]  # fmt: skip
    return [first, stub]


def letter_147c(says: Synthetic = Synthetic(date="Mar. 14, 2026")) -> list[list[Placed]]:
    """Give the page of a synthetic letter 147C, the replacement of a lost CP 575."""
    return [
        [
            *_column(LEFT, 770, (FACE,)),
            *_column(LEFT, 740, ("Department of the Treasury", "Internal Revenue Service",
                                 "Ogden  UT  84201-0038")),
            *_column(RIGHT, 740, ("In reply refer to:  0441555000", f"{says.date}    LTR 147C   0",
                                  f"{says.ein}     000000 00", "00012345", "BODC: SB")),
            *_column(LEFT, 632, (*says.names, says.street, says.town)),
            *_column(LEFT, 540, (
                f"Taxpayer Identification Number:  {says.ein}", "Form(s):", "",
                "Dear Taxpayer:", "",
                "Thank you for your telephone inquiry of March 11th, 2026.", "",
                f"Your Employer Identification Number (EIN) is {says.body_ein or says.ein}. Please",
                "keep this letter in your permanent records. Enter your name and EIN on all",
                "business federal tax forms and on related correspondence.")),
            *_column(LEFT, 40, (FACE,)),
        ]
    ]  # fmt: skip


def letter_pdf(says: Synthetic = Synthetic(), *, password: str = "") -> bytes:
    """Give a synthetic CP 575 as a PDF with text."""
    return text_pdf(cp575(says), password=password)


def _column(x: float, top: float, lines: tuple[str, ...]) -> list[Placed]:
    return [(x, top - _LINE * number, line) for number, line in enumerate(lines) if line]
