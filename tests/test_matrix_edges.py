"""The consent matrix where something was not seen, or can be told in another way."""

import pytest

from a2p_lint import Linter, Settings, read
from a2p_lint.book import Table
from a2p_lint.examples import planted
from a2p_lint.matrix import ELEMENTS, MISSING, NOT_ASKED, SHOWN, UNKNOWN

LINTER = Linter(settings=Settings(fiction=True))
BOOK = "https://harborlanedental.example/book"
PICTURE = "https://kestrelcrane.example/follow.png"


def rows(change: Table, base: str = "commercial") -> dict[str, dict[str, str]]:
    (matrix,) = LINTER.lint(planted(change, base)).matrix
    return {row.surface: dict(zip(ELEMENTS, row.cells, strict=True)) for row in matrix.rows}


@pytest.mark.parametrize("record", [{"cause": "dns"}, {"text": ""}, None])
def test_a_picture_that_nobody_could_read_is_unknown_throughout(record: Table | None) -> None:
    pictures = {} if record is None else {PICTURE: record}
    change = {"set": {"/toll_free/opt_in_image_urls": [PICTURE], "/evidence/pictures": pictures}}

    assert rows(change, "toll-free")["opt_in_picture"] == dict.fromkeys(ELEMENTS, UNKNOWN)


def test_a_way_to_reach_the_business_is_help_in_the_help_message_alone() -> None:
    text = "Harbor Lane Dental: write to care@harborlanedental.example."
    change = {"set": {"/campaign/help_message": text, "/campaign/opt_in_message": text}}

    found = rows(change)

    assert (found["help_message"]["help"], found["opt_in_message"]["help"]) == (SHOWN, MISSING)


def test_a_policy_and_terms_need_not_name_themselves() -> None:
    found = rows({})

    assert (found["privacy_policy"]["privacy"], found["terms"]["terms"]) == (SHOWN, SHOWN)
    assert (found["privacy_policy"]["terms"], found["terms"]["privacy"]) != (MISSING, MISSING)


def test_replies_have_no_control() -> None:
    found = rows({})

    for surface in ("message_flow", "opt_in_message", "help_message", "opt_out_message"):
        assert (found[surface]["optional"], found[surface]["unticked"]) == (NOT_ASKED, NOT_ASKED)


@pytest.mark.parametrize(("required", "optional"), [("required", MISSING), ("", UNKNOWN)])
def test_sending_a_form_is_a_choice_unless_its_number_must_be_given(
    required: str, optional: str
) -> None:
    form = (
        f'<form><label>Phone <input type="tel" name="phone" {required}></label>'
        "<p>By submitting this form you agree to receive text messages.</p>"
        "<button>Book</button></form>"
    )
    page = f"<title>Book a visit - Harbor Lane Dental</title><h1>Book a visit</h1>{form}"

    found = rows({"web_pages": {BOOK: {"status": 200, "html": page}}})["opt_in_page"]

    assert (found["optional"], found["unticked"]) == (optional, NOT_ASKED)


@pytest.mark.parametrize(
    ("states", "cells"),
    [
        ("", (SHOWN, SHOWN)),
        ("checked", (SHOWN, MISSING)),
        ("required", (MISSING, SHOWN)),
        ("required checked", (MISSING, MISSING)),
    ],
)
def test_a_box_is_a_choice_where_it_is_neither_required_nor_ticked(
    states: str, cells: tuple[str, str]
) -> None:
    form = (
        '<form><label>Phone <input type="tel" name="phone"></label>'
        f'<label><input type="checkbox" name="sms" {states}> I agree to receive text messages'
        "</label><button>Book</button></form>"
    )
    page = f"<title>Book a visit - Harbor Lane Dental</title><h1>Book a visit</h1>{form}"

    found = rows({"web_pages": {BOOK: {"status": 200, "html": page}}})["opt_in_page"]

    assert (found["optional"], found["unticked"]) == cells


def test_the_matrix_is_in_the_report_as_plain_data() -> None:
    report = LINTER.lint(read({"campaign": {"message_flow": "People give their number."}}))

    assert report.to_dict()["matrix"] == {
        "elements": list(ELEMENTS),
        "programmes": [
            {
                "at": "/campaign",
                "surfaces": [
                    {
                        "surface": "message_flow",
                        "at": "/campaign/message_flow",
                        "url": "",
                        "elements": {
                            **dict.fromkeys(ELEMENTS[:-2], MISSING),
                            **dict.fromkeys(ELEMENTS[-2:], NOT_ASKED),
                        },
                    }
                ],
            }
        ],
    }
