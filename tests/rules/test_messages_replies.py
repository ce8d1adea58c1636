"""What the rules on automatic replies promise beyond their examples."""

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULES = tuple(rule for rule in plugged_in_rules() if rule.id.startswith("messages/"))


def hits(brand: dict[str, object], **campaign: object) -> set[str]:
    application = Application.model_validate(
        {"brand": brand, "campaign": {"use_case": "MARKETING", **campaign}}
    )
    return {finding.rule for finding in Linter(rules=RULES).lint(application).findings}


@pytest.mark.parametrize(
    ("legal", "dba", "signed"),
    [
        ("Bud's Gun Barrel City Florist LLC", "", "Buds Florist"),
        ("3M Window Cleaning of Ohio, Inc.", "3M Window Cleaning", "3M Window Cleaning"),
        ("Saint Mary's Parish", "", "St. Mary's"),
        ("Crêperie Éloïse & Fils LLC", "Crêperie Éloïse", "Creperie Eloise"),
        ("Young Men's Christian Association of Tulsa", "", "YMCA"),
        ("Tech4U Solutions LLC", "Tech4U", "Tech 4 U"),
        ("A & B Plumbing, LLC", "", "A&B Plumbing"),
        ("Stop Smoking Clinic of Duluth PLLC", "", "Stop Smoking Clinic"),
        ("Help At Home Care LLC", "Help At Home", "Help At Home"),
        ("Les Entreprises Gagné inc.", "", "Entreprises Gagne"),
        ("Panadería Luz del Valle LLC", "Luz del Valle", "LUZ DEL VALLE"),
        ("Pellmore Holdings III LLC", "SudsyBarn Car Wash - Dayton", "SudsyBarn"),
    ],
)
def test_honest_names_are_found_in_all_replies(legal: str, dba: str, signed: str) -> None:
    found = hits(
        {"legal_name": legal, "dba": dba},
        opt_in_message=f"{signed}: You are in. Up to 4 msgs/month. Msg & data rates may apply. "
        "HELP for help, STOP to end.",
        help_message=f"{signed}: call 503-555-0120. STOP to end.",
        opt_out_message=f"{signed}: You are unsubscribed and get no more texts.",
    )

    assert found == set()


@pytest.mark.parametrize(
    "reply",
    [
        "You're unsubscribed from Quill. No more msgs.",
        "Quill: We got your STOP. You won't receive any further texts.",
        "Quill: You’re off our list and will not be contacted again.",
        "Quill: You will no longer receive messages. Reply START to rejoin.",
        "Quill: This is the last message you'll get from us.",
        "Quill: STOP request received. We have stopped texting you.",
        "Quill: Texts have ended. Text JOIN to restart.",
        "Quill: Se canceló su suscripción y ya no recibirá textos.",
        "Quill: No te enviaremos más mensajes.",
        "Quill : vous ne recevrez plus de textos de notre part.",
        "Quill : désabonnement confirmé, plus aucun message ne sera envoyé.",
        "Quill: You are opted out of all texts & will receive no additional messages",
        "QUILL: NO MORE TEXTS FROM US",
    ],
)
def test_a_farewell_in_other_words_is_a_farewell(reply: str) -> None:
    assert hits({"legal_name": "Quill LLC"}, opt_out_message=reply) <= {
        "messages/confirmation-missing"
    }


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        ("Before You Go Travel", "Before You Go Travel: You are unsubscribed. No more texts."),
        ("Shop Now Boutique", "Shop Now Boutique: No more texts will be sent to you."),
        ("Promo Code Printing", "Promo Code Printing: You get no more texts."),
        ("Are You Sure Escape Rooms", "Are You Sure Escape Rooms: You get no more texts."),
        ("Ten Percent Bakery", "Ten Percent Bakery: You get no more 10% days. No more texts."),
        ("Quill", "Quill: No more promo codes or special offers by text. You are unsubscribed."),
        ("Quill", "Quill: You left our 20 % club and get no more texts."),
        ("Quill", "Quill: You get no more texts. To come back, text START."),
        ("Quill", "Quill: You get no more texts. Questions? Call 503-555-0120."),
        ("Quill", "Quill: You are opted out. If this was a mistake, reply START. No more texts."),
    ],
)
def test_a_plain_farewell_neither_sells_nor_asks(name: str, reply: str) -> None:
    assert hits({"legal_name": f"{name} LLC", "dba": name}, opt_out_message=reply) <= {
        "messages/confirmation-missing"
    }


@pytest.mark.parametrize(
    "reply",
    [
        "Quill: Thanks for your message!",
        "Quill: Text STOP to opt out.",
        "Quill: Reply STOP to opt out or HELP for help. Msg & data rates may apply.",
        "Quill: See you soon.",
        "Quill : merci, à bientôt.",
        "Quill: ¡Hasta luego!",
    ],
)
def test_no_farewell_is_found_out(reply: str) -> None:
    assert "messages/stop-end-unsaid" in hits({"legal_name": "Quill LLC"}, opt_out_message=reply)


@pytest.mark.parametrize(
    ("reply", "contact"),
    [
        ("Quill: call (503) 555-0120", True),
        ("Quill: 503 555 0120", True),
        ("Quill: 1-800-555-QUILL", True),
        ("Quill: help@quill.example", True),
        ("Quill: quillpiano.com", True),
        ("Quill: https://quill.example/help", True),
        ("Quill: DM @quillpiano", True),
        ("Quill: {{support_phone}}", True),
        ("Quill : écrivez à aide@quill.example", True),
        ("Quill: Our team will reply soon.", False),
        ("Quill: Reply STOP to end. Msg&Data rates may apply.", False),
        ("Quill: We're open Mon-Fri 9-5.", False),
        ("Quill: Come to 41 Larch Street.", False),
        ("Quill: Contact us for help.", False),
    ],
)
def test_a_contact_is_a_number_a_mailbox_or_an_address(reply: str, *, contact: bool) -> None:
    found = hits({"legal_name": "Quill LLC"}, help_message=reply)

    assert ("messages/help-contact-missing" not in found) == contact


@pytest.mark.parametrize(
    ("flow", "told"),
    [
        ("Customers text JOIN to 55512.", True),
        ("Customers text the word JOIN to (503) 555-0120.", True),
        ("They opt in by texting “join” to our toll-free number.", True),
        ("By sending JOIN to +1 503 555 0120 they agree.", True),
        ("Envíe OFERTAS al 55512.", True),
        ("Textez RABAIS au 514 555-0120.", True),
        ("Text STOP to 55512 to opt out.", False),
        ("Text HELP to our number for help.", False),
        ("Customers may text us at 503-555-0120.", False),
        ("We send SMS to our members, 4 a month.", False),
        ("We send OTP codes to the number they give.", False),
        ("Staff never tell people to text JOIN to our number.", False),
        ("Customers enter their number on the form and tick a box.", False),
        ("We text ACME customers to confirm.", False),
        ("Reply YES to confirm your sign-up.", False),
        ("Whoever left can text START to 55512 to rejoin.", False),
        ("Text UNSTOP to our number to opt back in.", False),
        ("Patients text CONFIRM to our number to confirm a visit.", False),
        ("They text START to 55512 to sign up.", True),
    ],
)
def test_a_keyword_to_join_is_one_that_people_send_to_a_number(flow: str, *, told: bool) -> None:
    found = hits({"legal_name": "Quill LLC"}, message_flow=flow)

    assert ("messages/join-keyword-missing" in found) == told


@pytest.mark.parametrize(
    ("sample", "hit"),
    [
        ("Quill: lesson at 5. Reply END to end these texts.", True),
        ("Quill: lesson at 5. Text QUIT to unsubscribe.", True),
        ("Quill: lesson at 5. To opt out reply CANCEL.", True),
        ("Quill : cours à 17 h. Répondez ARRÊT pour vous désabonner.", True),
        ("Quill: clase a las 5. Envíe ALTO para no recibir más mensajes.", True),
        ("Quill: lesson at 5. Reply STOP to end.", False),
        ("Quill: lesson at 5. Reply STOP to cancel texts.", False),
        ("Quill: reply CANCEL to cancel your lesson. STOP to opt out.", False),
        ("Quill: the END is near, so book now. STOP to opt out.", False),
        ("Quill: Quit smoking with us. STOP to opt out.", False),
        ("Quill: cancel any time by STOP.", False),
    ],
)
def test_a_word_to_leave_with_is_listed(sample: str, *, hit: bool) -> None:
    found = hits({"legal_name": "Quill LLC"}, samples=[sample], opt_out_keywords=["STOP"])

    assert ("messages/stop-keyword-unlisted" in found) == hit


def test_the_same_lists_give_the_same_findings_a_hundred_times() -> None:
    once = hits({"legal_name": "Quill LLC"}, opt_out_keywords=["END"], help_message="Bye bye")

    assert all(
        hits({"legal_name": "Quill LLC"}, opt_out_keywords=["END"], help_message="Bye bye") == once
        for _ in range(100)
    )


def test_lists_left_to_the_platform_are_no_fault() -> None:
    confirmation = (
        "Quill: You are in, up to 4 texts a month. Message and data rates may apply. "
        "HELP for help, STOP to opt out."
    )

    assert hits({"legal_name": "Quill LLC"}, opt_in_message=confirmation) == set()
