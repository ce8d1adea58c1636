"""What the counter of segments promises, against what smsutil 1.1.3 counted on 2026-11-22."""

import pytest

from a2p_lint.segments import costly_signs, plainer, segments


@pytest.mark.parametrize(
    ("text", "parts", "gsm7"),
    [
        ("Hello", 1, True),
        ("a" * 160, 1, True),
        ("a" * 161, 2, True),
        ("a" * 306, 2, True),
        ("a" * 307, 3, True),
        ("€" * 80, 1, True),
        ("€" * 81, 2, True),
        ("a" * 159 + "€", 2, True),
        ("a" * 152 + "{" + "b" * 152, 3, True),
        ("a" * 305 + "€", 3, True),
        ("ç", 1, False),
        ("Ç", 1, True),
        ("á", 1, False),
        ("éàñü", 1, True),
        ("ü" * 161, 2, True),
        ("á" * 70, 1, False),
        ("á" * 71, 2, False),
        ("á" * 134, 2, False),
        ("á" * 135, 3, False),
        ("’" + "a" * 69, 1, False),
        ("’" + "a" * 70, 2, False),
        ("😀" * 35, 1, False),
        ("😀" * 36, 2, False),
        ("a" * 66 + "😀" + "a" * 10, 2, False),
        ("a" * 65 + "😀" + "a" * 66, 2, False),
        ("`", 1, False),
        ("\t", 1, False),
        ("line\nline\r", 1, True),
        ("[x]{y}~^|\\", 1, True),
        ("\f", 1, True),
        ("ΔΦΓΛΩΠΨΣΘΞ", 1, True),
        ("中文" * 35, 1, False),
        ("中文" * 36, 2, False),
        ("Répondez ARRET pour vous désabonner.", 1, True),
    ],
)
def test_parts_and_alphabet_are_those_of_the_oracle(text: str, parts: int, *, gsm7: bool) -> None:
    assert (segments(text), not costly_signs(text)) == (parts, gsm7)


def test_nothing_travels_in_no_part() -> None:
    assert segments("") == 0


def test_typography_is_put_plainly_and_letters_stay() -> None:
    assert plainer("“Été” — l’hiver… 🎉☀️ à 50 °") == '"Été" - l\'hiver...  à 50  deg'
