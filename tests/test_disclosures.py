"""What wording is read to tell people, in many wordings."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from a2p_lint import disclosures
from a2p_lint.text import Passage, Words

BOOK = Path(__file__).parents[1] / "rules" / "words"
WORDS: Mapping[str, Words] = {
    name: Words(phrases)
    for stem in ("opt_out", "disclosures")
    for name, phrases in tomllib.loads((BOOK / f"{stem}.toml").read_text()).items()
}


def told(question: Callable[[Passage, Mapping[str, Words]], bool], text: str) -> bool:
    return question(Passage(text), WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "Message frequency varies.",
        "Msg freq. varies",
        "Frequency varies with events.",
        "Text me trip notices, about 3 per parcel.",
        "up to 4 msgs/month",
        "1-2 msgs/week in season",
        "up to 2/month",
        "Up to four text messages each month.",
        "One message per sign-in.",
        "about 2 texts per order",
        "Receive recurring automated marketing texts",
        "You get one text each time you book.",
        "You will receive weekly specials.",
        "The number of messages depends on your bookings.",
        "Hasta 4 mensajes al mes.",
        "La frecuencia de los mensajes varía.",
        "La fréquence des messages varie.",
        "Jusqu'à 4 textos par mois.",
        "Un texto par commande.",
        "Un texto avant chaque visite.",
        "Un mensaje antes de cada cita.",
    ],
)
def test_how_often_is_told(text: str) -> None:
    assert told(disclosures.tells_frequency, text)


@pytest.mark.parametrize(
    "text",
    [
        "Text me about my visits from Harbor Lane Dental.",
        "Call +1 503 555 0120 every day.",
        "Lessons cost $8 per week.",
        "See our frequently asked questions.",
        "People over 18 may join.",
        "Al marcar una casilla por su cuenta acepta recibir mensajes.",
    ],
)
def test_how_often_is_not_told(text: str) -> None:
    assert not told(disclosures.tells_frequency, text)


@pytest.mark.parametrize(
    "text",
    [
        "Message and data rates may apply.",
        "Msg & data rates may apply",
        "Msg&Data Rates May Apply",
        "Std. msg rates apply",
        "Standard rates apply.",
        "Your carrier's standard messaging rates apply.",
        "Carrier fees may apply.",
        "Your carrier may charge you for texts.",
        "Standard text messaging rates from your carrier apply.",
        "Pueden aplicarse tarifas de mensajes y datos.",
        "Es posible que se apliquen tarifas.",
        "Des frais de messagerie et de données peuvent s'appliquer.",
        "Les tarifs de votre fournisseur s’appliquent.",
        "Su operador podría cobrarle por mensajes y datos.",
        "Votre opérateur pourrait facturer les messages.",
    ],
)
def test_rates_are_told(text: str) -> None:
    assert told(disclosures.tells_rates, text)


@pytest.mark.parametrize(
    "text",
    [
        "Text me mortgage rates.",
        "There is no charge for cancelling a visit.",
        "Mobile data is not shared with third parties.",
        "Membership fees are due on Friday.",
        "No message or data rates apply.",
    ],
)
def test_rates_are_not_told(text: str) -> None:
    assert not told(disclosures.tells_rates, text)


@pytest.mark.parametrize(
    "text",
    [
        "Reply STOP to opt out.",
        "To opt out at any time reply END or STOP",
        "text stop to end",
        "They can unsubscribe by replying STOP.",
        "STOP=end",
        "Responda STOP para cancelar.",
        "Répondez ARRET pour vous désabonner.",
    ],
)
def test_how_to_stop_is_told(text: str) -> None:
    assert told(disclosures.tells_how_to_stop, text)


@pytest.mark.parametrize(
    "text",
    [
        "You can opt out at any time.",
        "Stop by our office.",
        "Do not reply STOP to this number.",
    ],
)
def test_how_to_stop_is_not_told(text: str) -> None:
    assert not told(disclosures.tells_how_to_stop, text)


@pytest.mark.parametrize(
    "text",
    [
        "Reply HELP for help.",
        "STOP and HELP are honored.",
        "STOP to cancel, HELP for info",
        "reply help for more information",
        "For help call 503 555 0120.",
        "Questions? Call 503 555 0120.",
        "Responda AYUDA para ayuda.",
        "Répondez AIDE pour obtenir de l'aide.",
    ],
)
def test_how_to_get_help_is_told(text: str) -> None:
    assert told(disclosures.tells_how_to_get_help, text)


@pytest.mark.parametrize(
    "text", ["We help families find a home.", "Our help desk has no texts. Reply STOP to opt out."]
)
def test_how_to_get_help_is_not_told(text: str) -> None:
    assert not told(disclosures.tells_how_to_get_help, text)


@pytest.mark.parametrize(
    ("policy", "text", "named"),
    [
        ("privacy", "Privacy: https://quill.example/privacy", True),
        ("privacy", "We share nothing: see our privacy policy.", True),
        ("privacy", "https://quill.example/privacypolicy.html", True),
        ("privacy", "Nuestro aviso de privacidad está en quill.example.", True),
        ("privacy", "Politique de confidentialité : quill.example", True),
        ("privacy", "We have no privacy policy yet.", False),
        ("privacy", "See https://quill.example/terms", False),
        ("terms", "quill.example/terms and /privacy", True),
        ("terms", "See our T&C.", True),
        ("terms", "Términos: quill.example", True),
        ("terms", "Modalités : quill.example", True),
        ("terms", "We text in plain terms", True),
        ("terms", "See https://quill.example/privacy", False),
        ("terms", "Weather conditions change.", False),
    ],
)
def test_policies_are_named_by_words_or_links(policy: str, text: str, *, named: bool) -> None:
    assert disclosures.names_policy(Passage(text), WORDS[policy]) is named


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("I agree to receive appointment texts from Quill.", True),
        ("Text me about my lessons from Quill.", True),
        ("Text me when it's ready.", True),
        ("Page me by text when I am on call at Quill.", True),
        ("Acepto mensajes de texto de Quill cuando estoy de guardia.", True),
        ("Quiero recibir ofertas por texto de Luz del Valle.", True),
        ("J'accepte de recevoir des textos sur mes cours de Quill.", True),
        ("I agree to receive text messages from Quill at the number given.", False),
        (
            "I agree to receive texts from Quill. Consent is not a condition of purchase. "
            "Terms of Service. Mobile information is not shared.",
            False,
        ),
    ],
)
def test_what_messages_are_about(text: str, *, purpose: bool) -> None:
    assert told(disclosures.tells_purpose, text) is purpose


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Call +1 503 555 0120.", True),
        ("Write to hello@quill.example", True),
        ("See quill.example/help", True),
        ("Reply HELP for help, STOP to opt out.", False),
        ("Order 5035550120 is @ the door", False),
    ],
)
def test_a_contact_is_a_number_a_mailbox_or_a_link(text: str, *, given: bool) -> None:
    assert disclosures.gives_contact(text) is given


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('A box says "Text me about my visits from Quill." and starts empty.', True),
        ("A box says “Text me about my visits from Quill.”", True),
        ("Une case : « Je veux des textos sur mes cours de Quill. »", True),
        ("The box: I agree to receive texts from Quill.", True),
        ('The box begins "I agree to receive texts from Quill..." and goes on.', False),
        ('The page is called "Get a free quote for your next party" and has a form.', False),
        ("Families call or text me when they want a lesson.", False),
        ('People press "Sign up" on our form.', False),
        ("People sign up on our form, 6' by 4\" of paper.", False),
        ("", False),
    ],
)
def test_wording_is_told_from_a_description(text: str, *, quoted: bool) -> None:
    assert disclosures.quotes_wording(Passage(text), WORDS) is quoted
