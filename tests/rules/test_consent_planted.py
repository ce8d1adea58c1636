"""One planted fault for each clause on how people opt in: it is found, and nothing else is.

The other half of consent, its wording and what it is worth, has a test of its own.
"""

from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Application, Linter, Settings
from a2p_lint.examples import clean
from a2p_lint.plugins import plugged_in_rules

TODAY = date(2026, 11, 22)
LINTER = Linter(settings=Settings(fiction=True))
AT_QUO = Linter(settings=Settings(fiction=True), provider="quo")
WORDING = (
    '"Text me about my visits from Harbor Lane Dental. Message frequency varies. Message and data'
    " rates may apply. Reply STOP to opt out or HELP for help. Privacy:"
    " https://harborlanedental.example/privacy Terms: https://harborlanedental.example/terms"
)
PAPER = f'New patients sign a line on the paper form at the front desk: {WORDING}"'
OURS = {f"consent/{name}" for name in (
    "flow-missing", "method-unnamed", "method-undescribed", "method-undeclared", "page-unlinked",
    "script-missing", "picture-missing", "keyword-unnamed", "keyword-unshown", "login-unpictured",
    "first-text-asks", "requirements-recited",
)}  # fmt: skip
PARCEL = (
    '"Text me about this parcel from Kestrel & Crane and about what I left in my cart. One message'
    ' per event. Message and data rates may apply. Reply STOP to opt out, HELP for help."'
)


def found(
    changes: Mapping[str, object], block: str = "campaign", base: str = "commercial"
) -> list[tuple[str, str]]:
    """Give every finding on a clean application in which these fields are changed."""
    table = clean(base).application.model_dump(mode="json", exclude_defaults=True)
    changed = deepcopy(table)
    changed[block].update(changes)
    application = Application.model_validate(changed)
    linter = AT_QUO if changed.get("provider") == "quo" else LINTER
    return [
        (finding.rule, finding.at.removeprefix(f"/{block}/"))
        for finding in linter.lint(application, today=TODAY).findings
    ]


def flow(text: str, *methods: str, url: str = "", **more: object) -> Mapping[str, object]:
    """Give the fields of an opt-in: its description, its ways, its page."""
    return {"message_flow": text, "opt_in_methods": methods, "opt_in_url": url, **more}


Planted = Mapping[str, tuple[Mapping[str, object], tuple[str, str]]]
PLANTED: Planted = {
    "no description at all": (
        flow(""),
        ("consent/flow-missing", "message_flow"),
    ),
    "a description of a few words": (
        flow("On our booking page.", url="https://harborlanedental.example/book"),
        ("consent/flow-too-short", "message_flow"),
    ),
    "no method named": (
        flow(f'Our patients agree to this. {WORDING}"'.replace('"', "")),
        ("consent/method-unnamed", "message_flow"),
    ),
    "only the requirements repeated": (
        flow(
            "Harbor Lane Dental obtains prior express written consent to texts about visits in"
            f" compliance with all guidelines. {WORDING}".replace('"', "")
        ),
        ("consent/requirements-recited", "message_flow"),
    ),
    "a declared method that is not described": (
        flow(
            f'Patients opt in at https://harborlanedental.example/book by ticking: {WORDING}"',
            "web_form",
            "paper_form",
        ),
        ("consent/method-undescribed", "message_flow"),
    ),
    "a described method that is not declared": (
        flow(
            f'Patients opt in at https://harborlanedental.example/book by ticking: {WORDING}" Or'
            " they text SMILE to 503-555-0130, as the same page says.",
            "web_form",
            opt_in_keywords=["SMILE"],
        ),
        ("consent/method-undeclared", "opt_in_methods"),
    ),
    "a web form without its address": (
        flow(f'Patients opt in on our booking page by ticking: {WORDING}"', "web_form"),
        ("consent/page-unlinked", "message_flow"),
    ),
    "a malformed address of the page": (
        flow(
            f'Patients opt in on our booking page by ticking: {WORDING}"',
            "web_form",
            url="https//harborlanedental.example/book",
        ),
        ("consent/page-malformed", "opt_in_url"),
    ),
    "the front page for the opt-in page": (
        flow(
            f'Patients opt in on our booking page by ticking: {WORDING}"',
            "web_form",
            url="https://harborlanedental.example",
        ),
        ("consent/page-is-home", "opt_in_url"),
    ),
    "an opt-in page that opens a login": (
        flow(
            f'Patients opt in on our booking page by ticking: {WORDING}"',
            "web_form",
            url="https://harborlanedental.example/login",
        ),
        ("consent/page-not-public", "opt_in_url"),
    ),
    "spoken consent without its script": (
        flow(
            "Our receptionist asks each caller for permission, notes the answer and reads our"
            f" notice. {WORDING[1:]}",
            "verbal",
        ),
        ("consent/script-missing", "message_flow"),
    ),
    "paper without a picture": (
        flow(PAPER, "paper_form"),
        ("consent/picture-missing", "message_flow"),
    ),
    "a QR code without a picture": (
        flow(f'Patients scan a QR code in our waiting room and tick: {WORDING}"', "qr_code"),
        ("consent/picture-missing", "message_flow"),
    ),
    "a point of sale without a picture": (
        flow(f'When they pay, patients tap yes on the terminal: {WORDING}"', "point_of_sale"),
        ("consent/picture-missing", "message_flow"),
    ),
    "a keyword that is not named": (
        flow(
            "Patients text us first, at the number on our poster,"
            f' https://harborlanedental.example/poster.png, which says: {WORDING}"',
            "text_keyword",
        ),
        ("consent/keyword-unnamed", "message_flow"),
    ),
    "a keyword that is shown nowhere": (
        flow(
            f'Patients text SMILE to 503-555-0130 and get this answer: {WORDING}"',
            "text_keyword",
            opt_in_keywords=["SMILE"],
        ),
        ("consent/keyword-unshown", "message_flow"),
    ),
    "an opt-in behind a login without screenshots": (
        flow(
            "Patients log in to https://harborlanedental.example/my and tick an optional box:"
            f' {WORDING}"',
            "web_form",
        ),
        ("consent/login-unpictured", "message_flow"),
    ),
    "a first text before the consent": (
        flow(
            "Patients book at https://harborlanedental.example/book. Then they agree by"
            f' replying YES to our first message: {WORDING}"',
            "web_form",
        ),
        ("consent/first-text-asks", "message_flow"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("clause", PLANTED)
def test_each_planted_fault_is_found_at_its_place_and_nothing_else(clause: str) -> None:
    changes, expected = PLANTED[clause]

    assert found(changes) == [expected]


TOLL_FREE: Planted = {
    "a type that the texts contradict": (
        {
            "opt_in_type": "PAPER_FORM",
            "message_flow": "On our website at https://kestrelcrane.example/follow an optional box"
            f" reads: {PARCEL}",
        },
        ("consent/type-contradicted", "opt_in_type"),
    ),
    "double opt-in missing where it is required": (
        {
            "message_flow": "People opt in at https://kestrelcrane.example/follow by ticking an"
            f" optional box: {PARCEL}",
            "production_message_samples": [
                "Kestrel & Crane: You left labels in your cart. Reply STOP to opt out.",
                "Kestrel & Crane: Parcel [Number] was left at your door. Reply STOP to opt out.",
            ],
        },
        ("consent/double-opt-in-missing", "message_flow"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("clause", TOLL_FREE)
def test_each_fault_planted_in_a_toll_free_form_is_found_alone(clause: str) -> None:
    changes, expected = TOLL_FREE[clause]

    assert found(changes, "toll_free", "toll-free") == [expected]


HONEST = {
    "a form in the footer": ("web_form", "In the footer of https://harborlanedental.example people"
                             " give a number and press Subscribe under"),
    "an online shop": ("web_form", "Shoppers may opt in during checkout on our shop,"
                       " harborlanedental.example/checkout:"),
    "a packet in the lobby": ("paper_form", "Members complete a packet in our lobby, scanned at"
                              " https://harborlanedental.example/packet.pdf:"),
    "a sheet at a booth": ("paper_form", "At our booth people write their number on a sheet, photo:"
                           " harborlanedental.example/sheet.jpg, headed"),
    "an agent on the line": ("verbal", "Callers hear our agent say this and answer yes or no:"),
    "a table tent": ("text_keyword", "Guests text SMILE to 55512 after seeing our table tent:"),
    "a slide": ("text_keyword", 'People text the word "smile" to (503) 555-0130, on the slide:'),
    "a code on a receipt": ("qr_code", "People scan the receipt, which opens"
                            " https://harborlanedental.example/join:"),
    "a tablet": ("point_of_sale", "The cashier turns the tablet, and people tap I agree, picture"
                 " https://harborlanedental.example/tablet.png:"),
    "an app with screenshots": ("in_app", "In Settings, a switch that is off; screenshots:"
                                " https://harborlanedental.example/app:"),
    "ways that are not used": ("web_form", "We take no consent by phone, on paper, by QR code or"
                               " verbally. Patients tick at https://harborlanedental.example/book:"),
}  # fmt: skip


@pytest.mark.parametrize("business", HONEST)
def test_honest_businesses_describe_it_in_their_own_words(business: str) -> None:
    method, told = HONEST[business]

    assert found(flow(f'{told} {WORDING}"', method, opt_in_keywords=["SMILE"])) == []


NAMED_BUT_NOT_DESCRIBED = {
    "verbal": "and verbally",
    "paper_form": "and in writing",
    "text_keyword": "and via text message",
    "qr_code": "and otherwise",
    "point_of_sale": "and in person",
    "import": "and otherwise",
}


@pytest.mark.parametrize("method", NAMED_BUT_NOT_DESCRIBED)
def test_a_method_that_is_only_named_is_not_described(method: str) -> None:
    named = NAMED_BUT_NOT_DESCRIBED[method]
    text = (
        f'Patients opt in {named} at https://harborlanedental.example/book by ticking: {WORDING}"'
    )

    assert found(flow(text, "web_form", method)) == [("consent/method-undescribed", "message_flow")]


NOTHING_TO_SEE = {
    "Patients opt in on our website, in the footer.",
    "Patients tick a box in our online booking form.",
    "Patients subscribe in a pop-up on our site.",
    "Los pacientes se inscriben en nuestro sitio web.",
    "Les patients s'inscrivent sur notre site Web.",
}


@pytest.mark.parametrize("wording", sorted(NOTHING_TO_SEE))
def test_a_web_form_told_in_any_words_needs_its_address(wording: str) -> None:
    assert ("consent/page-unlinked", "message_flow") in found(flow(f'{wording} {WORDING}"'))


SHOWN = {
    "at https://harborlanedental.example/book",
    "at harborlanedental.example/book",
    "at WWW.HARBORLANEDENTAL.EXAMPLE/BOOK",
    "(https://harborlanedental.example/opt-in-policy-form)",
    "at <https://harborlanedental.example/my-policy-texts>",
}


@pytest.mark.parametrize("where", sorted(SHOWN))
def test_an_address_is_found_however_it_is_written(where: str) -> None:
    text = f'Patients tick an optional box on our booking page {where}: {WORDING}"'

    assert found(flow(text, "web_form")) == []


QUOTED = {
    'reads: "Harbor Lane Dental may text you about visits. Yes or no?"',
    "reads: “Harbor Lane Dental may text you about visits. Yes or no?”",
    "reads: « Harbor Lane Dental may text you about visits. Yes or no? »",
    "reads: 'Harbor Lane Dental may text you about your visits, yes or no?'",
    "asks: would you like texts from Harbor Lane Dental about your visits?",
    "says: Harbor Lane Dental may text you about your visits, yes or no?",
    "reads the whole script, which is at https://harborlanedental.example/phone-words",
}


@pytest.mark.parametrize("script", sorted(QUOTED))
def test_a_script_is_known_however_it_is_quoted(script: str) -> None:
    text = f"When patients call, the receptionist {script} {WORDING[1:]}"

    assert "consent/script-missing" not in [rule for rule, _ in found(flow(text, "verbal"))]


@given(st.text(max_size=400))
def test_no_text_breaks_a_reading_of_the_opt_in(text: str) -> None:
    found(flow(text))


@pytest.mark.slow
@pytest.mark.parametrize("run", ["“", "'a ", "says ", "text ", "a.", "http://a ", "not on paper "])
def test_reading_a_hostile_description_takes_time_in_proportion(run: str) -> None:
    rules = [rule for rule in plugged_in_rules() if rule.id in OURS]

    def seconds(length: int) -> float:
        methods = ("web_form", "verbal", "paper_form", "text_keyword")
        block = flow((run * length)[:length], *methods)
        application = Application.model_validate({"campaign": block})
        start = perf_counter()
        Linter(rules=rules).lint(application)
        return perf_counter() - start

    assert seconds(100_000) < 40 * max(seconds(10_000), 0.005)
