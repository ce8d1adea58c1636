"""One fault of what consent says or is worth, planted in a clean application: found, and alone."""

from functools import cache
from importlib.resources import files
from typing import Any

import pytest
import yaml

from a2p_lint import Linter, Settings, read

FLOW = "/campaign/message_flow"
VISITS = "Text me about my visits from Harbor Lane Dental."
FREQUENCY = "Message frequency varies."
RATES = "Message and data rates may apply."
STOP = "Reply STOP to opt out"
HELP = "HELP for help"
PRIVACY = "Privacy: https://harborlanedental.example/privacy"
TERMS = "Terms: https://harborlanedental.example/terms"


def flow(**parts: str) -> str:
    """Give an account of the opt-in in which parts of the wording are replaced."""
    said = {"w": VISITS, "f": FREQUENCY, "r": RATES, "s": f"{STOP} or {HELP}.", "x": ""} | parts
    quoted = " ".join(said[part] for part in "wfrsx" if said[part])
    return (
        "Patients opt in on the booking page at https://harborlanedental.example/book. An optional"
        f' box that is not ticked reads: "{quoted}" {parts.get("p", PRIVACY)} '
        f"{parts.get('t', TERMS)} {parts.get('after', '')}"
    ).strip()


@cache
def linter() -> Linter:
    return Linter(settings=Settings(fiction=True))


def found(campaign: dict[str, Any]) -> list[tuple[str, str]]:
    clean = (files("a2p_lint") / "clean" / "commercial.yaml").read_text(encoding="utf-8")
    application = yaml.safe_load(clean)
    application["campaign"].update(campaign)
    return [(finding.rule, finding.at) for finding in linter().lint(read(application)).findings]


def test_the_account_without_a_planted_fault_is_clean() -> None:
    assert found({"message_flow": flow()}) == []


@pytest.mark.parametrize(
    ("rule", "planted"),
    [
        ("brand-unnamed", flow(w="Text me about my visits.")),
        (
            "purpose-unsaid",
            flow(w="Yes, text me. Harbor Lane Dental."),
        ),
        ("frequency-undisclosed", flow(f="")),
        ("rates-undisclosed", flow(r="")),
        ("opt-out-undisclosed", flow(s="Reply HELP for help.")),
        ("help-undisclosed", flow(s="Reply STOP to opt out.")),
        ("privacy-unlinked", flow(p="")),
        ("terms-unlinked", flow(t="")),
        ("another-business-named", flow(w="I agree to texts from BookEasy about my visits.")),
        ("implied", flow(after="Others give implied consent when they call.")),
        ("numbers-bought", flow(after="We also text purchased lists.")),
        ("numbers-bought", flow(after="We also text rented lists.")),
        ("gathered-by-others", flow(after="We also text contacts shared by other practices.")),
        ("gathered-by-others", flow(after="From the old owner, consent was transferred to us.")),
        ("prior-dealings", flow(after="With others we have an existing business relationship.")),
        ("exemption-claimed", flow(after="For other patients no consent is needed.")),
        (
            "only-in-terms",
            flow(after="By using our website, visitors agree to receive texts about visits."),
        ),
        ("forced", flow(after="Consent to texts is a condition of treatment.")),
        ("forced", flow(after="New patients must agree to receive texts to book.")),
        ("box-ticked-beforehand", flow(after="On phones the box is already ticked.")),
        (
            "channels-bundled",
            flow(w="I agree to calls and texts about visits, Harbor Lane Dental."),
        ),
        (
            "senders-bundled",
            flow(w="I agree to texts about my visits from Harbor Lane Dental and its affiliates."),
        ),
        (
            "senders-bundled",
            flow(w="I agree to texts on visits and all of our programs from Harbor Lane Dental."),
        ),
        (
            "marketing-not-separate",
            flow(w="Text me about my visits and special offers from Harbor Lane Dental."),
        ),
        ("for-another-purpose", flow(w="Text me special offers from Harbor Lane Dental.")),
        ("friend-referred", flow(after="Patients may also enter a friend's number.")),
    ],
)
def test_a_planted_fault_is_found_at_its_place_and_nothing_else(rule: str, planted: str) -> None:
    assert found({"message_flow": planted}) == [(f"consent/{rule}", FLOW)]


def test_marketing_on_spoken_consent_alone_is_found() -> None:
    planted = {
        "use_case": "MARKETING",
        "description": "Harbor Lane Dental LLC, a dental practice in Portland, texts offers on "
        "whitening to patients who asked for them by phone.",
        "opt_in_methods": ["VERBAL"],
        "message_flow": "When patients call, the receptionist of Harbor Lane Dental asks: "
        '"Would you like special offers by text from Harbor Lane Dental? Message frequency '
        "varies. Message and data rates may apply. Reply STOP to opt out or HELP for help. Our "
        'privacy and terms are on our site. Is that a yes?" The call notes hold the answer.',
        "samples": [
            "Harbor Lane Dental: 20% off whitening through Friday. Reply STOP to opt out.",
            "Harbor Lane Dental: Book now and save $25 on a cleaning. Reply STOP to opt out.",
        ],
    }

    rules = [rule for rule, _ in found(planted) if rule.startswith("consent/marketing")]

    assert rules == ["consent/marketing-by-voice"]


def test_consent_that_never_speaks_of_texts_is_found() -> None:
    planted = (
        'A box on https://harborlanedental.example/book that is not ticked reads: "I agree to be '
        'contacted by Harbor Lane Dental about my visits." Below it: message frequency varies, '
        f"carrier rates may apply, {STOP}, {HELP}. {PRIVACY} {TERMS}"
    )

    assert found({"message_flow": planted}) == [("consent/texts-unsaid", FLOW)]


CLAIMED = [
    ("numbers-bought", "Leads are purchased from marketing companies."),
    ("numbers-bought", "Contacts come from a purchased database."),
    ("numbers-bought", "We use skip tracing to find owners."),
    ("gathered-by-others", "Consumers opt in on a third-party website."),
    ("gathered-by-others", "Consent is obtained by our marketing partner."),
    ("exemption-claimed", "Consent is not required because we are a non-profit."),
    ("exemption-claimed", "We do not need consent because messages are informational."),
    ("exemption-claimed", "As a public body we are exempt from TCPA consent requirements."),
    ("prior-dealings", "We text others because they are existing customers."),
    ("implied", "Consent is implied when somebody calls us."),
    ("implied", "Customers who book are automatically opted in to texts."),
    ("only-in-terms", "Our service agreement includes SMS consent."),
    ("only-in-terms", "By using our services you agree to receive text messages."),
    ("forced", "Users cannot create an account without agreeing to receive texts."),
    ("forced", "Customers are required to consent to texts to complete a purchase."),
    ("box-ticked-beforehand", "The consent checkbox is selected by default."),
]


@pytest.mark.parametrize(("rule", "claim"), CLAIMED)
def test_what_is_claimed_in_other_words_is_found(rule: str, claim: str) -> None:
    assert found({"message_flow": flow(after=claim)}) == [(f"consent/{rule}", FLOW)]


HONEST = """
We never buy lists.
We do not purchase, rent, or trade contact lists.
Lists from others are not used, and no leads are purchased.
No numbers are scraped or skip traced, and cold texting is against our policy.
Purchased lists? Never.
Numbers bought from brokers would break our rules, so none are used.
Phone numbers are collected on our own site only, never from third-party lead generators.
Consent is not a condition of purchase.
Consent isn't required as a condition of purchasing any goods or services.
Opting in is optional and is not required to book, buy or use our services.
You do not need to agree to receive texts to be seen.
Consent is required to receive texts from us.
Patients must opt in to receive texts.
The checkbox must be checked to receive texts; otherwise no texts are sent.
A mobile number is required to book; texts are optional.
The box is not pre-checked.
The checkbox is never pre-selected, checked by default, or required.
The checkbox is left un-checked.
Existing customers must tick the box, too.
An existing business relationship alone is not enough.
Past purchases are never treated as consent.
Providing a phone number is not considered consent to receive texts.
By providing a phone number alone, patients do not consent to texts.
Consent is never implied or assumed.
No one is automatically subscribed.
If the patient does not tick the box, no consent is assumed.
By using our website, visitors do not agree to receive texts.
Consent to texts is not part of our Terms of Service.
Our Privacy Policy explains that mobile opt-in data is not shared with third parties.
Our Terms state that consent can be withdrawn.
Our terms say that patients will receive texts only after they tick the box.
We claim no exemption from the TCPA.
We do not share consent with partners or affiliates.
Consent is not transferred to other companies, and our partners' forms are not used.
The site links to third-party websites such as maps.
Our lead dentist signs off each text.
No marketing texts are sent.
Texts are informational, not promotional.
We do not text friends whose numbers were given by patients.
Calls and emails have boxes of their own.
We may also call or email patients about insurance, under a separate consent.
We sell cold brew and text when a cold list of drinks is out.
Tax-exempt groups may book, too.
Court-ordered evaluations are booked like other visits.
Our terms and conditions state that the deposit is refundable.
By signing the lease, tenants agree to pay rent; texts are a choice of their own.
Members get a pre-selected box of wine each month.
Prior purchases can be returned by mail.
Patients are referred by other doctors and tick the box with us.
Payment is a condition of booking.
A signature is required for delivery; the text box is optional.
You must be 18 to agree to receive texts.
The kiosk automatically enrolls visitors in the queue.
Email and text are both offered, each with its own box.
Opt-in data stays within our family of companies.
A patient's silence is not taken as consent.
No opt-in is needed for phone calls about emergencies.
Numbers are shared with Twilio, our service provider, to send texts.
No se compran listas.
El consentimiento no es una condición de compra.
La casilla no está marcada por defecto.
No hay consentimiento implícito.
Nous n'achetons jamais de listes.
Le consentement n'est pas une condition d'achat.
La case n'est pas cochée d'avance.
Aucun consentement implicite n'est utilisé.
"""


@pytest.mark.parametrize("honest", HONEST.strip().splitlines())
def test_what_an_honest_business_says_of_its_consent_is_quiet(honest: str) -> None:
    assert found({"message_flow": flow(after=honest)}) == []
