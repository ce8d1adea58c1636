"""A tax number is read the way a clerk reads it, and never guessed at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.ca import bn as bn_oracle
from stdnum.us import ein as oracle

from a2p_lint.application import Address, Brand
from a2p_lint.tax_ids import BN_FLAWS, EIN_FLAWS, bn_flaw, ein, ein_flaw, holds_ein, unissued_prefix

DIGITS = st.from_regex(r"[0-9]{9}", fullmatch=True)
NEARLY = st.text(alphabet="0123456789- .–xX*EIN:\u00a0５-", max_size=14)


@pytest.mark.parametrize(
    "text",
    [
        "93-5550142",
        "935550142",
        " 93-5550142\n",
        "９３－５５５０１４２",
        "93–5550142",
        "93‑5550142",
        "93 - 5550142",
        "93\u00a0555\u202f0142",
        "935 550 142",
        "93.5550142",
        "93_5550142",
        "EIN: 93-5550142",
        "FEIN93-5550142",
        "F.E.I.N. 93-5550142",
        "Tax ID # 93-5550142",
        "(93-5550142) EIN",
        "U.S. EIN No. 93-5550142.",
        "NE : 93-5550142",
        "Numéro d’entreprise 93-5550142",
        "'93-5550142",
        "\u202d93-\u00ad5550142\u202c",
        "٩٣-٥٥٥٠١٤٢",
    ],
)
def test_the_same_number_is_read_however_it_is_dressed(text: str) -> None:
    assert ein(text) == "935550142"


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("", "no-number"),
        (" - ", "no-number"),
        ("N/A", "no-number"),
        ("pending", "no-number"),
        ("EIN:", "no-number"),
        ("XX-XXXXXXX", "no-number"),
        ("**-*******", "no-number"),
        ("935-55-0142", "personal"),
        ("935 55 0142", "personal"),
        ("935.55.0142", "personal"),
        ("SSN: 935-55-0142", "personal"),
        ("SSN 935550142", "personal"),
        ("SSN935550142", "personal"),
        ("N° de sécurité sociale 935550142", "personal"),
        ("Social enterprise 93-5550142", "letters"),
        ("***-**-0142", "personal"),
        ("XXX-XX-0142", "personal"),
        ("93555-0142", "grouped"),
        ("9-35550142", "grouped"),
        ("935-550-142", "grouped"),
        ("93/555/0142", "grouped"),
        ("**-***0142", "masked"),
        ("XX-XXX0142", "masked"),
        ("93-555XXXX", "masked"),
        ("••-•••0142", "masked"),
        ("93-555____", "masked"),
        ("93-555O142", "letters"),
        ("9З-5550142", "letters"),
        ("P93555014", "letters"),
        ("123456782RC0001", "letters"),
        ("9.35550142E+08", "letters"),
        ("93-5550142 LLC", "letters"),
        ("0", "too-short"),
        ("93-555014", "too-short"),
        ("93-55501422", "too-long"),
        ("935550142.0", "too-long"),
        ("93-5550142 / 93-5550143", "too-long"),
    ],
)
def test_what_is_no_ein_says_why(text: str, flaw: str) -> None:
    assert (ein_flaw(text), ein(text)) == (flaw, "")


@given(st.text())
def test_any_text_is_nine_digits_or_has_one_of_the_flaws(text: str) -> None:
    flaw, digits = ein_flaw(text), ein(text)

    assert flaw in EIN_FLAWS if flaw else (len(digits) == 9 and digits.isascii())


@given(st.one_of(NEARLY, DIGITS.map(lambda digits: f"{digits[:2]}-{digits[2:]}"), DIGITS))
def test_whatever_stdnum_takes_for_an_ein_is_the_same_ein_here(text: str) -> None:
    if oracle.is_valid(text):
        assert ein(text) == oracle.compact(text)


@given(digits=DIGITS, glue=st.sampled_from(["", "-", " ", ".", " – ", "\u2212"]))
def test_what_is_taken_here_and_not_by_stdnum_is_dressed_or_has_a_prefix_never_issued(
    digits: str, glue: str
) -> None:
    read = ein(f"EIN {digits[:2]}{glue}{digits[2:]}")

    assert read == digits
    assert oracle.is_valid(read) == (not unissued_prefix(read))


@pytest.mark.parametrize(
    "brand",
    [
        Brand(),
        Brand(country="US"),
        Brand(country="U.S.A."),
        Brand(country="CA", tax_id_country="US"),
        Brand(country="US", tax_id_type="Federal Tax ID"),
        Brand(country="  ", tax_id_type=" "),
    ],
)
def test_a_number_is_meant_as_an_ein_unless_something_says_otherwise(brand: Brand) -> None:
    assert holds_ein(brand)


@pytest.mark.parametrize(
    "brand",
    [
        Brand(country="CA"),
        Brand(address=Address(country="Canada")),
        Brand(country="US", tax_id_country="CA"),
        Brand(country="US", tax_id_type="DUNS"),
        Brand(country="CA", tax_id_type="EIN"),
    ],
)
def test_a_number_of_another_country_or_type_is_not_meant_as_an_ein(brand: Brand) -> None:
    assert not holds_ein(brand)


@given(DIGITS, st.sampled_from(["", "RC0001", " RT 0002", "-RP0010"]))
def test_nine_digits_are_a_business_number_where_stdnum_says_so_and_they_are_not_zeros(
    digits: str, account: str
) -> None:
    text = f"{digits[:5]} {digits[5:]}{account}"

    assert (not bn_flaw(text)) == (bn_oracle.is_valid(text) and digits != "000000000")


@given(st.text())
def test_any_text_is_a_business_number_or_has_one_of_the_flaws(text: str) -> None:
    assert bn_flaw(text) in ("", *BN_FLAWS)
