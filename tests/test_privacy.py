"""What must not be shown is not shown, in any output."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Application, Context, Hit, Linter, NotRun, Seen, Settings
from a2p_lint.privacy import Mask, mask_shapes
from tests.made import made

LEAKY = {
    lang: {
        "title": "Made",
        "message": "Made {fact}.",
        "why": "Made {fact}.",
        "remedy": "Make {fact}.",
    }
    for lang in ("en", "fr")
}


def leaking(context: Context) -> Iterator[Hit | NotRun]:
    """A check that puts everything it sees into its facts."""
    brand = context.brand
    for text in (brand.ein, brand.legal_name, context.campaign.description):
        yield Hit("/brand/ein", {"fact": text}, seen=Seen(quote=text, url=text, file=text))
        yield Hit("/campaign/description", {"fact": (text,)})


def everything(application: Application, *, redact: bool = False) -> str:
    linter = Linter(
        rules=[made(check=leaking, en=LEAKY["en"], fr=LEAKY["fr"])],
        settings=Settings(redact=redact),
    )
    report = linter.lint(application)
    return report.to_json("en") + report.to_json("fr")


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("EIN 93-5550142.", "EIN **-***0142."),
        ("935550142", "*****0142"),
        ("078-05-1120", "***-**-1120"),
        ("078 05 1120", "*** ** 1120"),
        ("93\u20135550142", "**\u2013***0142"),
        ("９３－５５５０１４２", "**－***０１４２"),
        ("123\u00a045\u00a06789", "***\u00a0**\u00a06789"),
        ("123_45_6789 or 123/45/6789", "***_**_6789 or ***/**/6789"),
        ("93\u200b5550142", "**\u200b***0142"),
        ("93 - 5550142", "** - ***0142"),
        ("2026-11-22 at 10 5550", "2026-11-22 at 10 5550"),
        ("+15035550120 and 503-555-0120", "+15035550120 and 503-555-0120"),
        ("order 1234567890", "order 1234567890"),
        ("97209-1234", "97209-1234"),
        ("help.example/s/articleView?id=002186625", "help.example/s/articleView?id=002186625"),
        ("", ""),
    ],
)
def test_what_is_shaped_like_a_tax_id_is_masked_but_for_its_last_four(
    text: str, masked: str
) -> None:
    assert mask_shapes(text) == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("SSN 2190 99999", "SSN **** *9999"),
        ("her SSN is 219-0-99999.", "her SSN is ***-*-*9999."),
        ("soc. sec. no. 21909 9999", "soc. sec. no. ***** 9999"),
        ("EIN: 9 35550142", "EIN: * ****0142"),
        ("numéro d'assurance sociale : 1234 56782", "numéro d'assurance sociale : **** *6782"),
        # Ten digits are a telephone number, and other nine have no such word before them.
        ("EIN and phone: 503 555 0122 4", "EIN and phone: 503 555 0122 4"),
        ("Order 1234 56782", "Order 1234 56782"),
        ("the SSNX 2190 99999", "the SSNX 2190 99999"),
    ],
)
def test_nine_digits_behind_a_word_for_them_are_masked_however_they_are_grouped(
    text: str, masked: str
) -> None:
    assert mask_shapes(text) == masked


@given(
    digits=st.from_regex(r"[0-9]{9}", fullmatch=True),
    glue=st.sampled_from(["", "-", " ", " - ", ".", "\u2013"]),
    around=st.text(max_size=20),
)
def test_no_nine_digit_id_of_the_application_comes_out(digits: str, glue: str, around: str) -> None:
    ein = f"{digits[:2]}{glue}{digits[2:]}"
    brand = {"ein": ein, "legal_name": f"{around} {digits} {ein}"}
    application = Application.model_validate(
        {"brand": brand, "campaign": {"description": f"our id ({ein}) is {around}{digits[:0]}"}}
    )

    out = everything(application)

    assert digits not in out
    assert ein not in out


def test_a_foreign_tax_id_is_masked_as_it_was_written() -> None:
    brand = {"ein": "123456782RC0001", "tax_id_country": "CA", "legal_name": "123456782RC0001 inc."}

    out = everything(Application.model_validate({"brand": brand, "campaign": {}}))

    assert "123456782" not in out
    assert "***********0001" in out


def test_a_known_tax_id_is_masked_however_it_is_set_apart() -> None:
    mask = Mask(Application.model_validate({"brand": {"ein": "81374 2615 RC0001"}}))

    assert mask("BN 813742615RC0001, 813-742-615 RC 0001") == (
        "BN ***********0001, ***-***-*** ** 0001"
    )


def test_a_tax_id_that_is_no_number_hides_nothing_else() -> None:
    brand = {"ein": "1", "legal_name": "Route 1 Diner"}

    out = everything(Application.model_validate({"brand": brand, "campaign": {}}))

    assert "Route 1 Diner" in out


def test_people_telephones_and_e_mails_are_hidden_on_demand() -> None:
    application = Application.model_validate(
        {
            "brand": {
                "legal_name": "Feld of Nora, call (503) 555-0199 or write ann@dental.example",
                "contact": {"first_name": "Nora", "email": "nora@dental.example"},
            },
            "campaign": {"description": "Nora texts Honora."},
        }
    )

    shown, hidden = everything(application), everything(application, redact=True)

    for text in ("Nora texts", "(503) 555-0199", "ann@dental.example"):
        assert text in shown
        assert text not in hidden
    assert "Honora" in hidden


def test_a_mask_without_private_data_leaves_the_text_alone() -> None:
    assert Mask(Application())("Reply STOP to opt out.") == "Reply STOP to opt out."


LETTER = {
    "kind": "cp575", "read_by": "hand", "ein": "81 5550 173", "other_eins": ["81-5550188"],
    "legal_name": "PELLMORE HOLDINGS INC", "second_name": "ADA FELDSPAR SOLE MBR",
    "street": "41 ALDER RD STE 900", "city": "DULUTH", "postal_code": "55802-1234",
}  # fmt: skip
"""What a letter on record says; the application says none of it."""


def judged_beside_a_letter(*, redact: bool) -> str:
    application: dict[str, dict[str, object]] = {
        "brand": {"legal_name": "Lane LLC", "ein": "93-5550142", "address": {"street": "1 Elm St"}},
        "evidence": {"letters": {"a": LETTER}},
    }
    linter = Linter(settings=Settings(redact=redact))
    shown = ""
    for street in ("1 Elm St", "41 Alder Road", "41 Alder Road Ste 2"):
        application["brand"]["address"] = {"street": street, "postal_code": "55811"}
        report = linter.lint(Application.model_validate(application))
        shown += report.to_json("en") + report.to_json("fr")
    return shown


def test_the_numbers_in_a_letter_are_masked_always() -> None:
    shown = judged_beside_a_letter(redact=False)
    assert "** ***0 173" in shown
    assert not any(number in shown for number in ("81 5550", "815550173", "81-5550188"))


def test_names_and_address_in_a_letter_are_shown_unless_redacted() -> None:
    open_, hidden = (judged_beside_a_letter(redact=redact) for redact in (False, True))
    private = ("PELLMORE", "FELDSPAR", "41 ALDER", "900", "DULUTH", "55802")
    shown = ("PELLMORE HOLDINGS INC", "41 ALDER RD", "STE 900", "55802")
    assert [text for text in shown if text not in open_] == []
    assert [text for text in private if text in hidden] == []


def test_a_letter_s_repr_says_nothing_of_what_stands_in_it() -> None:
    application = Application.model_validate({"evidence": {"letters": {"a": LETTER}}})
    shown = repr(application.evidence) + repr(application)
    texts = [text for text in LETTER.values() if isinstance(text, str) and len(text) > 5]
    assert [text for text in texts if text in shown] == []
    assert "kind='cp575'" in repr(application.evidence)
