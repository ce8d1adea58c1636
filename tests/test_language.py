"""A text's language is told by its small words, and English where they do not tell."""

import pytest

from a2p_lint import book
from a2p_lint.language import is_read, language_of, language_words
from a2p_lint.text import Passage


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Harbor Lane Dental: your appointment is tomorrow at 9:30. Reply STOP to opt out.", "en"),
        ("Harbor Lane Dental: su cita es mañana a las 9:30. Responda STOP para cancelar.", "es"),
        ("Harbor Lane Dental : rendez-vous demain à 9 h 30. Répondez ARRÊT pour finir.", "fr"),
        ("Gracias {name}, su pedido está en camino: https://the-shop.example/for/you", "es"),
        ("Votre code est [CODE]. Ne le donnez à personne.", "fr"),
        ("Your code is 4471.", "en"),
        ("RESPONDA ALTO PARA NO RECIBIR MAS MENSAJES", "es"),
        ("Repondez STOP pour vous desabonner", "fr"),
        ("Txt STOP 2 end", "en"),
        ("Harbor Lane", "en"),
        ("the les", "en"),
        ("les the", "en"),
        ("", "en"),
    ],
)
def test_a_text_is_in_the_language_of_most_of_its_words(text: str, language: str) -> None:
    assert language_of(text) == language


def test_what_a_system_fills_in_and_links_are_in_no_language() -> None:
    found = language_words("{the} [LES] <para> https://shop.example/the/les/para the@shop.example")

    assert found == {"en": 0, "es": 0, "fr": 0}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_reason_is_told_in_its_language(lang: str) -> None:
    meanings = {reason: table[lang]["meaning"] for reason, table in book.reasons().items()}

    assert {reason: text for reason, text in meanings.items() if language_of(text) != lang} == {}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("You will get texts about your visits.", True),
        ("Vous ne recevrez plus de textos.", True),
        ("No recibirá más mensajes.", True),
        ("您已订阅本店短信。帮助请回复 HELP，退订请回复 STOP。", False),
        ("Goodbye!", True),
        ("Помощь: HELP. Стоп: STOP.", False),
        ("Cảm ơn quý khách đã đăng ký nhận tin nhắn của tiệm chúng tôi", False),
    ],
)
def test_a_text_is_read_when_it_is_in_one_of_three_languages(text: str, *, read: bool) -> None:
    assert is_read(Passage(text)) == read


@pytest.mark.parametrize("seed", ["[", '"[{<', "a.b.", "a@", "%a", "://"])
def test_what_is_left_out_of_a_text_takes_no_more_than_one_reading(seed: str) -> None:
    text = seed * (200_000 // len(seed))

    assert set(language_words(text)) == {"en", "es", "fr"}
