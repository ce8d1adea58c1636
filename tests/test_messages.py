"""A message is read as people read it: what ends the messages, and who sends them."""

import time
import tomllib
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.messages import opts_out
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
)

HOSTILE = (
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


@given(st.text(alphabet=st.sampled_from("stop end reply STOP to.?!,=[]\"'é¿\n2 回"), max_size=80))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    assert opts(text) in (True, False)


@given(st.text())
def test_any_keywords_are_taken_without_a_crash(text: str) -> None:
    assert opts_out(Passage(text), words("opt_out"), (text, "", "*")) in (True, False)


@pytest.mark.parametrize("text", HOSTILE)
def test_ten_times_the_text_takes_ten_times_as_long(text: str) -> None:
    started = time.process_time()
    opts(text * (20_000 // len(text)))
    tenth = time.process_time() - started
    opts(text * (200_000 // len(text)))

    assert time.process_time() - started < 25 * tenth + 2
