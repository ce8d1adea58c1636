"""A message is read as people read it: what ends the messages, and who sends them."""

import tomllib
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Application
from a2p_lint.messages import Names, opts_out, sender
from a2p_lint.messages.brands import other_signatures
from a2p_lint.text import Passage, Words

WORDS = Path(__file__).parents[1] / "rules" / "words"

OPT_OUTS = (
    "Reply STOP to opt out.",
    "Reply STOP",
    "Txt STOP",
    "Text STOP to 55512 to end",
    "Reply stop to opt out",
    "Reply Stop.",
    "Responda ALTO",
    "Envíe STOP para cancelar",
    "Responda STOP para cancelar.",
    "Envíe ALTO para no recibir más mensajes.",
    "Répondez ARRET",
    "Répondez ARRÊT pour vous désabonner",
    "Textez STOP",
    "Textez STOP au 55512",
    "STOP to end",
    "STOP=end",
    "STOP = END",
    "STOP 2 end",
    "STOP para cancelar",
    "ARRET pour vous désabonner",
    "ARRET pour arrêter",
    "To opt out, reply END",
    "To end these texts, reply END.",
    "Don't want texts? Reply CANCEL.",
    "Send CANCEL to unsubscribe",
    "Reply 'STOP' to opt out",
    "Reply “STOP” to quit",
    "Répondez « STOP » pour vous désabonner",
    "Reply [STOP] to cancel",
    "Reply STOP.HELP for help",
    "Reply STOP/HELP",
    "Reply HELP for help, STOP to cancel",
    "Reply C to confirm or STOP to opt out",
    "Reply YES or STOP",
    "Reply YES to grab a spot, or STOP.",
    "Reply yes or stop",
    "Txt HELP4help STOP 2 quit",
    "Opt out: STOP",
    "To opt-out: STOP",
    "Unsub: STOP",
    "Opt-out? Text STOP",
    "Reply with STOP to opt out",
    "Reply with the word STOP to opt out",
    "Reply to this message with STOP",
    "If you do not want these texts reply STOP",
    "Not interested? Reply STOP",
    "If you no longer want messages, reply STOP",
    "If not reply STOP",
    "STOP to stop",
    "Stop to opt out",
    "Stop to unsubscribe, Help for help",
    "Reply 9 to opt out",
    "Reply NO to unsubscribe",
    "REPLY STOP TO OPT OUT",
    "BIG SALE TODAY! TXT STOP 2 END",
    "Reply END to stop receiving alerts",
    "Reply CANCEL to cancel these alerts",
    "Reply CANCEL to cancel.",
    "Reply ADIOS to opt out",
    "Text ADIOS to unsubscribe",
    "You can opt out at any time by replying STOP",
    "Reply STOP at any time to opt out",
    "Reply STOP at any time",
    "reply stop at any time to unsubscribe",
    "STOP at any time to opt out",
    "Text UNSUBSCRIBE to 12345",
    "reply unsubscribe to stop receiving texts",
    "Msg&data rates may apply. Reply HELP for help, STOP to end",
    "HELP for help / STOP to opt-out",
    "¿No quiere mensajes? Responda CANCELAR",
    "Responda BAJA para darse de baja",
    "Para cancelar, responda STOP",
    "Envie PARAR",
    "Pour vous désabonner, répondez STOP",
    "Pour ne plus recevoir de textos, répondez FIN",
    "STOP pour annuler",
    "Reply STOP, HELP or YES",
    "Do not reply to this message. STOP to end",
    "Do not share this code. Reply STOP to opt out.",
    "Text us: STOP to end",
    "(Reply STOP to opt out)",
    "⛔Reply STOP to end⛔",
    "We never share your number reply STOP to opt out",
    "OptOut: reply STOP",
    "Reply END to end",
    "Reply STOP to cancel texts.",
    "Reply BOOK to schedule or STOP to opt out.",
    "Reply Y/N, STOP to quit",
    "Reply w/ STOP",
    "Reply STOP→END",
    'Reply "stop" to be removed',
    "Rply STOP 4 no more texts",
    "ＲＥＰＬＹ ＳＴＯＰ to opt out",
    "Reply STOP if you wish to opt out",
    "Reply QUIT to quit",
    "Reply REMOVE to be removed from this list",
    "Reply OPT OUT to unsubscribe",
    "Reply OPTOUT",
    "To unsubscribe text STOP to 12345",
    "Tap or reply STOP to opt out",
    "To stop these messages reply CANCEL",
    "Unsubscribe anytime by texting STOP",
    "回复STOP退订",
    "Ответьте STOP, чтобы отписаться",
    "Trả lời STOP để hủy",
    "Antworten Sie mit STOP",
    "Info? HELP Quit? STOP",
    "STOP: quit",
    "STOP-end",
    "Stop=Stop, Help=Help",
    "Reply N to stop receiving texts",
    "Reply STOP to end txts",
    "Text END to 55512 to opt out",
    "Text STOP to opt-out of SMS",
    "To stop receiving texts, simply reply STOP at any time.",
    "To stop, text STOP",
    "Reply STOP to leave",
    "Reply with STOP to discontinue service",
    "Opt-out by replying with STOP",
    "Opt out at any time by texting STOP to 12345",
    'You may unsubscribe at any time by replying "STOP"',
    "If you'd like to stop receiving these messages, please reply with the word STOP.",
    "Reply STOP to stop, HELP for help. Msg & data rates may apply.",
    "STOP to quit, HELP for info",
    "text stop to quit",
    'Txt "STOP" 2 quit',
    "[Reply STOP to opt out]",
    "Reply STOP 2 unsub",
    "Reply STOP 2opt out",
    "Reply 'QUIT' to leave",
    "UNSUB to stop",
    "Reply UNSUB",
    "Text OFF to stop alerts",
    "Reply OFF to unsubscribe",
    "Text REMOVE to be removed",
    "Reply BYE to opt out",
    "Respond NO to opt out",
    'Respond with "unsubscribe"',
    "Reply: STOP",
    "Reply- STOP",
    "(STOP to opt out)",
    '"STOP" to opt out',
    "STOP = unsubscribe",
    "STOP/ALTO para cancelar",
    "Responda ALTO o STOP para cancelar",
    "Envía STOP al 55512 para darte de baja",
    "Manda ALTO para dejar de recibir mensajes",
    "Para dejar de recibir estos mensajes, responda ALTO",
    "Responda PARAR",
    "Contesta BAJA",
    "Escribe SALIR para salir",
    "Escribe SALIR para dejar de recibir mensajes",
    "ALTO p/ salir",
    "Réponds STOP pour te désabonner",
    "Pour se désabonner : STOP",
    "Envoyez ARRET au 55512",
    "ARRÊT = fin",
    "Répondre STOP pour ne plus recevoir de messages",
    "Pour arrêter, textez ARRET",
    "Désabonnement : répondez STOP",
    "STOP pour se désinscrire",
    "Rép. STOP pour annuler",
    "Répondez par STOP",
    "Texto STOP pour arrêter",
    "Répondez ARRET ou STOP en tout temps",
    "Tapez STOP",
    "Reply STOP (or UNSUBSCRIBE) to opt out",
    'Reply "STOP ALL" to opt out',
    "reply STOP or call 555",
    "Reply STOP – opt out",
    'Reply "HELP" for help or "STOP" to opt out',
    'Text "STOP" to cancel and "HELP" for help',
    "You can reply STOP whenever",
    "Hit reply and type STOP",
    "Just say STOP",
    "Say STOP to opt out",
    "Message STOP to end",
    "Send us STOP to end",
    "Send STOP as a reply",
    "Write STOP to unsubscribe",
    "To cancel, reply STOP",
    "Cancel? Reply STOP",
    "Reply C to confirm, R to reschedule, STOP to opt out.",
    "Reply 1-5. Reply STOP to opt out.",
    "Rply STOP 2 cncl",
    "Reply stop 2 end",
    "reply STOP.",
    "Reply STOP!",
    "Reply STOP?",
    "STOP in order to opt out",
    "Reply STOP to pause messages",
    "Reply STOP to cancel your order updates",
    "Reply STOP to stop delivery alerts",
    "Reply STOP to cancel appointment notices",
    "Reply END to end appointment reminders",
    "Reply STOP to stop",
    "Reply QUIT to leave the program",
    "Reply STOP to cancel your membership",
    "Reply END to unsuscribe",
    "Reply QUIT to be deleted",
    "Reply STOP to get off our list",
    "Reply STOP to get no more messages",
    "Reply STOP if you want to quit",
    "Reply STOP if you want to quit these texts",
    "Reply STOP to our number",
    "Reply END to this message",
    "To cancel your visit, reply C. Reply STOP to opt out",
    "To cancel your visit reply C, STOP to end",
    "Need to cancel your visit? Reply C or STOP",
    "Want to quit smoking? Reply GO to begin, STOP to opt out",
    "Reply STOP to opt out of delivery texts",
    "Responda ALTO para cancelar los avisos de su pedido",
    "Répondez STOP pour arrêter les avis de livraison",
)

NO_OPT_OUTS = (
    "Stop by our store today!",
    "Text us or stop by our store",
    "CALL, TEXT OR STOP BY TODAY",
    "Don't stop",
    "Non-stop deals all week",
    "The bus stop at Main is closed",
    "NEXT STOP: Main Street",
    "Our sale will end Friday",
    "To cancel your appointment reply CANCEL",
    "Reply CANCEL to cancel your visit",
    "Reply C to confirm or CANCEL to cancel your visit",
    "Reply CONFIRM or CANCEL",
    "Cancel your appointment by replying CANCEL",
    "Reply YES to confirm",
    "reply HELP",
    "Reply HELP for help",
    "Click here to unsubscribe",
    "Click here to unsubscribe: https://x.example/stop",
    "Unsubscribe at https://x.example/unsubscribe",
    "https://x.example/stop to opt out",
    "Call 503-555-0120 to opt out",
    "Text 503-555-0120 to opt out",
    "Email stop@x.example to unsubscribe",
    "[opt-out language]",
    "[STOP language]",
    "{{opt_out}}",
    "[Unsubscribe]",
    "Reply [KEYWORD] to opt out",
    "Reply {{keyword}} to opt out",
    "Do not reply STOP to this message",
    "Don't reply STOP",
    "Please do not reply STOP.",
    "You do not need to reply STOP.",
    "No need to text STOP",
    "You can't opt out by replying STOP",
    "No responda STOP",
    "No es necesario responder STOP",
    "Ne répondez pas STOP",
    "Veuillez ne pas répondre STOP",
    "Ne répondez pas STOP pour vous désabonner",
    "Do not reply STOP to end",
    "Reply STOP2END",
    "Txt Stop2End",
    "StopToEnd",
    "STOP2END",
    "End-to-end encrypted",
    "The end of summer sale",
    "High end lamps, low end prices",
    "We stop at nothing to end hunger",
    "Answer the stop question",
    "Text the quit line",
    "Send the message: end hunger",
    "Quit smoking today",
    "Text QUITNOW to start",
    "Can't stop, won't stop",
    "Buses stop here to cancel noise",
    "Reply to this text to opt out",
    "Manage preferences in the app to stop texts",
    "Contact us to stop receiving messages",
    "Come in and stop to smell the roses",
    "TEXT US TO STOP BY",
    "Pare de sufrir",
    "Alto en calorías",
    "La fin de semana",
    "Fin de semana en la tienda",
    "Arrêt de bus fermé",
    "Your order was stopped",
    "Reply STOPPED",
    "Reply 1 for yes, 2 for no",
    "Opt in today",
    "You have opted out",
    "Reply 1 to confirm, 2 to cancel.",
    "NEXT STOP: End of line",
    "Встреча завтра",
    "Stop: end the waste",
    "Reply CANCEL or RESCHEDULE",
    "Text CANCEL to cancel your order",
    "To cancel your order text CANCEL",
    "To cancel or reschedule, reply CANCEL",
    "Want to cancel your visit? Reply CANCEL",
    "Reply X to cancel",
    "Reply CANCEL to remove yourself from the waitlist",
    "Say stop to winter weight gain",
    "We will end hunger; text GIVE to 55512",
    "Reply YES to continue. Stop in for details.",
    "Text us your order or stop by",
    "Text us your order and stop in",
    "Text JOIN to 55512! Stop by Friday",
    "Reply PAY to pay now. End of message",
    "Reply to schedule, end of quarter",
    "STOP! Read this first",
    "STOP scrolling",
    "Let's STOP the spread",
    "End your week right",
    "Quit smoking with us. Reply QUITNOW",
    "Message us to end your lease",
    "Send us a text to stop a payment",
    "Text us to unsubscribe you",
    "Reply with your name to unsubscribe the newsletter",
    "Unsubscribe in your profile",
    "Opt out in your account settings",
    "Opt out: https://x.example/o",
    "Opt-out link: x.example/stop",
    "Opt out by calling 555-0120",
    "Unsubscribe: help@x.example",
    "Text a friend: quit while ahead",
    "Answer: end zone",
    "Message from Coach: end of season party",
    "Respond by the end of day",
    "Reply by end of day",
    "Reply before the end of June",
    "Reply in the end",
    "Please reply at the end",
    "Text back by week end",
    "Reply at the bus stop",
    "Send to last stop",
    "Reply STOPWATCH",
    "Message: STOPPED",
    "Non stop texting",
    "Text STOPLIGHT to win",
    "Su pedido fue cancelado",
    "Envíe su pago antes del fin de mes",
    "Responda antes del fin de semana",
    "Envoyez votre paiement avant la fin du mois",
    "Répondez avant la fin",
    "Répondez d'ici la fin du mois",
    "Arrêt de travail : envoyez le formulaire",
    "Annulez votre visite en répondant ANNULER",
    "Pour annuler votre rendez-vous, répondez ANNULER",
    "End-to-end messages, encrypted",
    "Click and unsubscribe to stop receiving texts",
    "SEE THE SITE TO STOP TEXTS OR OPT OUT",
    "Text END to see how the story ends",
    "Reply QUIT if you want to quit smoking",
    "Reply QUIT to quit smoking",
    "Reply STOP to pause your delivery",
    "Reply STOP to stop your delivery",
    "Reply STOP to cancel your order",
    "Reply STOP at any time to cancel your visit",
    "Reply END to end the game",
    "Text QUIT to start our quit smoking program",
    "Text STOP to join the march",
    "To quit smoking, reply QUIT",
    "Want to quit smoking? Text QUIT to 55512",
    "To pause your delivery, reply STOP",
    "TEXT END TO SEE HOW THE STORY ENDS",
    "Responda ALTO para cancelar su pedido",
    "Envíe FIN para ver el final",
    "Répondez STOP pour annuler votre livraison",
    "Répondez FIN pour voir la suite",
)

SENDERS = {
    "Brookhaven Smiles: we have an opening": "Brookhaven Smiles",
    "Brookhaven Smiles - we have an opening": "Brookhaven Smiles",
    "Brookhaven Smiles | we have an opening": "Brookhaven Smiles",
    "BROOKHAVEN SMILES: open today": "BROOKHAVEN SMILES",
    "🔥 Brookhaven Smiles: open today": "Brookhaven Smiles",
    "Plomberie Beauséjour\u00a0: il arrive": "Plomberie Beauséjour",
    "The Society of St. Brannoc School: hi": "The Society of St. Brannoc School",
    "Larkspur & Finch Salon: hi": "Larkspur & Finch Salon",
    "Roz's Alterations: your coat": "Roz's Alterations",
    "SudsyBarn: $3 off": "SudsyBarn",
    "Early Order LLC: your visit": "Early Order LLC",
    "Hi, this is Nora from Brookhaven Smiles. See you": "Brookhaven Smiles",
    "Hi [First name], it's [Agent] with Brookhaven Smiles!": "Brookhaven Smiles",
    "Hola, soy Inés de Panadería del Sol.": "Panadería del Sol",
    "Bonjour, c'est Luc d'Habitations Lune": "Habitations Lune",
    "You have a message from Brookhaven Smiles.": "Brookhaven Smiles",
    "Your visit is at 3! –Brookhaven Smiles": "Brookhaven Smiles",
    "Your visit is at 3.\n- Brookhaven Smiles\nReply STOP": "Brookhaven Smiles",
}

NO_SENDERS = (
    "Reminder: your visit", "Order Update: shipped", "Hi Jane: hello", "Hi [First name]: hello",
    "[Practice Name]: Hi", "{{brand}}: Hi", "[Brookhaven Smiles] Hi", "<Brookhaven Smiles>: Hi",
    "Flash Sale: 20% off", "Trivia Tuesday: join", "PS: see", "ETA: 5 min", "BOGO: yes",
    "Aviso: hola", "Rappel : votre rendez-vous", "Appointment confirmed: at 3", "Dr. Smith: see",
    "Pharmacy: your rx", "Front Desk: call", "Open 9:30 today", "FLASH SALE: now", "Jane: hi",
    "Visit https://brookhaven.example", "East Clinic: closed", "This is Nora from Reception",
    "This is a reminder from the front desk", "I'm Nora with the team", "Soup Kitchen: we need two",
    "See you at 3 - Brookhaven Smiles", "Not a message from Brookhaven Smiles.", "Unit 14", "",
    "We sent it to Brookhaven Smiles: they have it", "Brookhaven Smiles is far: walk",
    "See you soon. - Brookhaven Smiles has moved", f"{'A' * 80} Dental: hi",
    "École : fermée", "You have a message from Jane Marsh.", "brookhaven smiles: hi",
    "回复: Smiles", ":", "短信",
)  # fmt: skip

NAMED = (
    ("Tech4U Solutions LLC", "Your Tech 4U order"),
    ("Ace LLC", "Ace: hi"),
    ("Kestrel & Crane, Inc.", "Kestrel and Crane: hi"),
    ("Kestrel & Crane, Inc.", "KESTREL + CRANE: hi"),
    ("Panadería Luz del Valle LLC", "PANADERIA LUZ DEL VALLE: hi"),
    ("Roz's Alterations", "Roz’s Alterations: hi"),
    ("Roz's Alterations", "Rozs Alterations: hi"),
    ("Harbor Lane Dental LLC", "Harbor Lane Dental's front desk"),
    ("Harbor Lane Dental LLC", "HarborLaneDental: hi"),
    ("The Larkspur, LLC", "Larkspur: hi"),
    ("Foo Holdings LLC dba Larkspur", "Larkspur: hi"),
    ("A/C Repair Co", "AC Repair: hi"),
    ("U.S. Lamps", "US Lamps: hi"),
    ("3M", "3M: hi"),
    ("3M Company", "3M: hi"),
    ("HP Inc.", "HP - hi"),
    ("HP Inc.", "Hp: your ink"),
    ("HP Inc.", "Your HP's ink is here"),
    ("HP Inc.", "HP: YOUR INK IS HERE"),
    ("GE Co", "Your GE visit"),
    ("Q2 Inc", "Hello from Q2."),
    ("X Corp", "X: hi"),
    ("X Corp", "Your X code is 5"),
    ("A Corp", "A: hi"),
    ("H-E-B LP", "H-E-B: ready"),
    ("H-E-B LP", "HEB: ready"),
    ("H.E.B. LP", "Your H-E-B order"),
    ("E Street Deli", "From E Street Deli"),
    ("东方 Inc", "东方: hi"),
    ("株式会社オーク", "株式会社オークです"),
    ("St. Mary's Hospital", "Saint Mary's Hospital: hi"),
    ("Saint Mary's Hospital", "St Marys Hospital: hi"),
    ("Fort Worth Dental", "Ft. Worth Dental: hi"),
    ("Feld Bros Roofing", "Feld Brothers Roofing: hi"),
    ("Northside Auto", "Northside Automotive: hi"),
)

NOT_NAMED = (
    ("Ace LLC", "Your replacement part"),
    ("Ace LLC", "Aced it"),
    ("Ace LLC", "Grace is here"),
    ("A/C Repair Co", "A visit"),
    ("Harbor Lane Dental LLC", "Harbor Dental: hi"),
    ("Harbor Lane Dental LLC", "The LLC is here"),
    ("", "Hello"),
    ("!", "Hello!"),
    ("HP Inc.", "Your order is here"),
    ("HP Inc.", "HPV shots today"),
    ("HP Inc.", "php: hi"),
    ("IT Inc", "It is here, is it not?"),
    ("IT Inc", "IT IS HERE"),
    ("X Corp", "Your X-ray is ready"),
    ("A Corp", "A visit is due"),
    ("GE Co", "Ge whiz"),
    ("42 LLC", "Bus 42 is late"),
    ("东方 Inc", "Acme Inc is here"),
    ("株式会社オーク", "短信"),
    ("St. Mary's Hospital", "Saint John Hospital: hi"),
)

KNOWN = (
    ("Harbor Lane Dental LLC", "HLD"),
    ("HLD LLC", "Harbor Lane Dental"),
    ("Harbor Lane Dental LLC", "Harbour Lane Dental"),
    ("Harbor Lane Dental LLC", "Harbor Lane Dentl"),
    ("SudsyBarn", "Sudsy Barn Car Wash"),
    ("Sudsy Barn Car Wash", "SudsyBarn"),
    ("HP Inc.", "HP Store"),
    ("3M Company", "3M Health Care"),
    ("Young Men's Christian Association of Tulsa", "YMCA"),
    ("Alder Brush Company", "ABC"),
    ("St. Mary's Hospital", "Saint Mary's"),
    ("Mount Alder Dental", "Mt. Alder Dental"),
)

UNKNOWN = (
    ("Harbor Lane Dental", "Brookhaven Smiles"),
    ("Northside Auto", "Southside Auto"),
    ("Harbor Lane Dental", "Harbor View Dental"),
    ("Ace", "Grace Church"),
    ("Ace", "Act"),
    ("Ace", ""),
    ("HP Inc.", "Shop HP Ink"),
    ("Harbor Lane Dental", "HAR"),
    ("Young Men's Christian Association of Tulsa", "YM"),
    ("St. Mary's Hospital", "Saint John Hospital"),
    ("东方 Inc", "Brookhaven Inc"),
)

HOSTILE = (
    "Brookhaven Smiles: ",
    "message from Brookhaven Smiles ",
    ". - Brookhaven Smiles",
    "this is Nora from ",
    "\n",
    "A",
    "reply cancel to ",
    "reply YES, NO, MAYBE or ",
    "never to please by ",
    "https://stop/stop/stop",
    "STOP=",
    "«STOP»回",
)


@cache
def words(stem: str) -> dict[str, Words]:
    table = tomllib.loads((WORDS / f"{stem}.toml").read_text(encoding="utf-8"))
    return {name: Words(phrases) for name, phrases in table.items()}


def opts(text: str) -> bool:
    return opts_out(Passage(text), words("opt_out"), ("ADIOS",))


@pytest.mark.parametrize("text", OPT_OUTS)
def test_an_instruction_to_opt_out_by_reply_is_recognised(text: str) -> None:
    assert opts(text)


@pytest.mark.parametrize("text", NO_OPT_OUTS)
def test_what_only_holds_the_words_is_no_instruction(text: str) -> None:
    assert not opts(text)


@pytest.mark.parametrize("text", OPT_OUTS)
def test_what_stands_around_an_instruction_does_not_hide_it(text: str) -> None:
    before = "Harbor Lane Dental: Do not miss it! Stop by, or call us. "

    assert opts(f"{before}{text}")
    assert opts(f"{text}\nMsg & data rates may apply.")


def sent(text: str) -> str:
    return sender(Passage(text), words("senders")).name


def names(*known: str) -> Names:
    return Names(known, words("senders")["generic"])


@pytest.mark.parametrize(("text", "name"), SENDERS.items())
def test_the_sender_that_a_message_names_is_read(text: str, name: str) -> None:
    assert sent(text) == name


@pytest.mark.parametrize("text", NO_SENDERS)
def test_topics_greetings_blanks_and_mentions_are_nobody(text: str) -> None:
    assert sent(text) == ""


def test_words_in_capitals_without_a_trade_are_no_sure_business() -> None:
    found = [sender(Passage(f"{name}: hi"), words("senders")) for name in ("Ann Roe", "Roe Dental")]

    assert [(each.own, each.sure) for each in found] == [(("ann", "roe"), False), (("roe",), True)]


@pytest.mark.parametrize(("brand", "text"), NAMED)
def test_a_brand_is_found_however_its_name_is_written(brand: str, text: str) -> None:
    assert names(brand).named_in(Passage(text))


@pytest.mark.parametrize(("brand", "text"), NOT_NAMED)
def test_a_brand_is_not_found_inside_other_words(brand: str, text: str) -> None:
    assert not names(brand).named_in(Passage(text))


@pytest.mark.parametrize(("brand", "name"), KNOWN)
def test_short_forms_initials_and_slips_are_the_brand(brand: str, name: str) -> None:
    assert names(brand).known(name)


@pytest.mark.parametrize(("brand", "name"), UNKNOWN)
def test_another_name_is_not_the_brand_by_a_likeness(brand: str, name: str) -> None:
    assert not names(brand).known(name)


@given(st.text(), st.text())
def test_any_names_and_texts_are_compared_without_a_crash(name: str, text: str) -> None:
    brand = names(name, text)

    assert brand.named_in(Passage(text)) in (True, False)
    assert brand.known(sent(text)) in (True, False)


@given(st.text(alphabet=st.sampled_from("Ab .:-&'’[]\n|é1soyfromthis is"), max_size=60))
def test_the_name_of_a_sender_stands_in_the_message(text: str) -> None:
    assert sent(text) in text


@given(st.text(alphabet=st.sampled_from("stop end reply STOP to.?!,=[]\"'é¿\n2 回"), max_size=80))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    assert opts(text) in (True, False)


@given(st.text())
def test_any_keywords_are_taken_without_a_crash(text: str) -> None:
    assert opts_out(Passage(text), words("opt_out"), (text, "", "*")) in (True, False)


def read(text: str) -> None:
    opts(text)
    sent(text)
    names("Harbor Lane Dental LLC", "A", text[:1000]).named_in(Passage(text))


@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE)
def test_long_hostile_text_is_read_to_its_end(text: str) -> None:
    """What takes the square of its length would not end here while anyone waits."""
    read(text * (200_000 // len(text)))


def test_a_site_signs_by_the_longest_part_of_its_host() -> None:
    application = Application.model_validate(
        {"brand": {"website": "https://www.zoo.harborlane.example/visits"}}
    )

    assert "harborlane" in other_signatures(application)
