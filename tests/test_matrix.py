"""The consent matrix says of each surface what it shows and what it lacks."""

import pickle

import pytest

from a2p_lint import Linter, Settings, read
from a2p_lint.book import Table
from a2p_lint.examples import planted
from a2p_lint.matrix import ELEMENTS, MISSING, NOT_ASKED, SHOWN, UNKNOWN
from a2p_lint.render.layout import Style
from a2p_lint.render.matrix import matrix_text

LINTER = Linter(settings=Settings(fiction=True))
BOOK = "https://harborlanedental.example/book"
PRIVACY = "https://harborlanedental.example/privacy"


def rows(change: Table, base: str = "commercial") -> dict[str, dict[str, str]]:
    (matrix,) = LINTER.lint(planted(change, base)).matrix
    return {row.surface: dict(zip(ELEMENTS, row.cells, strict=True)) for row in matrix.rows}


def without(change: Table, surface: str, base: str = "commercial") -> set[str]:
    """Give the elements that a change takes from a surface of a clean application."""
    before, after = rows({}, base)[surface], rows(change, base)[surface]
    return {element for element in ELEMENTS if before[element] != after[element]}


def test_a_clean_application_lacks_nothing() -> None:
    assert MISSING not in {cell for row in rows({}).values() for cell in row.values()}
    assert rows({})["opt_in_page"] == dict.fromkeys(ELEMENTS, SHOWN)


@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [
        ("Message frequency varies.", "", {"frequency"}),
        ("Message and data rates may apply.", "", {"rates"}),
        ("Reply STOP to opt out or HELP for help.", "Reply HELP for help.", {"stop"}),
        ("or HELP for help", "", {"help"}),
        ("<a href=\"/terms\">Terms</a>", "", {"terms"}),
        ('name="texts"', 'name="texts" checked', {"unticked"}),
        ('name="texts"', 'name="texts" required', {"optional"}),
    ],
)  # fmt: skip
def test_what_is_taken_off_the_opt_in_page_is_missing_there(
    old: str, new: str, lost: set[str]
) -> None:
    assert without({"web_pages": {BOOK: {"from": old, "to": new}}}, "opt_in_page") == lost


def test_a_page_that_nobody_saw_is_unknown() -> None:
    change = {"unset": ["/evidence/pages/https:~1~1harborlanedental.example~1privacy"]}

    assert rows(change)["privacy_policy"] == {
        element: UNKNOWN if element == "brand" else NOT_ASKED for element in ELEMENTS
    }


def test_a_picture_tells_words_and_never_the_state_of_a_box() -> None:
    picture = "https://kestrelcrane.example/follow.png"
    text = "Kestrel & Crane Parcel Service: texts about your parcel. Reply STOP to opt out."
    seen = {"set": {"/evidence/pictures": {picture: {"text": text}}}}

    assert rows(seen, "toll-free")["opt_in_picture"] == {
        "brand": SHOWN, "purpose": SHOWN, "frequency": MISSING, "rates": MISSING, "stop": SHOWN,
        "help": MISSING, "privacy": MISSING, "terms": MISSING, "optional": UNKNOWN,
        "unticked": UNKNOWN,
    }  # fmt: skip


def test_a_picture_given_as_the_opt_in_page_of_a_campaign_is_read_too() -> None:
    text = "Harbor Lane Dental: reminders of your visits. Reply HELP for help."
    seen = {
        "set": {
            "/campaign/opt_in_url": "https://harborlanedental.example/form.png",
            "/evidence/pictures": {"https://harborlanedental.example/form.png": {"text": text}},
        }
    }

    found = rows(seen)["opt_in_picture"]

    assert (found["brand"], found["help"], found["stop"]) == (SHOWN, SHOWN, MISSING)


def test_a_brand_alone_has_no_matrix() -> None:
    report = LINTER.lint(planted({}, "brand-only"))

    assert (report.matrix, report.to_dict()["matrix"]) == ((), None)
    assert matrix_text(report, "en", Style()).startswith("Consent matrix\n  There is none: ")


def test_a_report_with_its_matrix_can_be_kept_and_read_again() -> None:
    report = LINTER.lint(planted({}, "commercial"))

    assert pickle.loads(pickle.dumps(report)).to_dict()["matrix"] == report.to_dict()["matrix"]


def test_the_matrix_is_shown_in_both_languages() -> None:
    flow = "People give their number at the desk."
    report = LINTER.lint(read({"campaign": {"message_flow": flow}}))

    assert matrix_text(report, "en", Style()) == (
        "Consent matrix: campaign\n"
        "  description of the opt-in\n"
        "    lacks: brand, purpose, frequency, rates, STOP, HELP, privacy policy, terms\n\n"
    )
    assert matrix_text(report, "fr", Style()).startswith(
        "Matrice du consentement\u00a0: campagne\n"
    )


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            "Consent matrix\n  There is none: only a campaign or a toll-free number asks people",
        ),
        ("fr", "Matrice du consentement\n  Il n'y en a pas\u00a0: seule une campagne ou un numéro"),
    ],
)
def test_an_application_that_asks_nobody_for_consent_is_told_why_there_is_no_matrix(
    lang: str, said: str
) -> None:
    report = LINTER.lint(read({"brand": {"legal_name": "Harbor Lane Dental LLC"}}))

    assert matrix_text(report, lang, Style()).startswith(said)
