"""Streets and units beside the IRS letter's, however they are spelt."""

import pytest

from a2p_lint import Application, lint

SHORT = {
    "address/street-unlike-letter": "street",
    "address/letter-unit-missing": "unit missing",
    "address/unit-unlike-letter": "unit",
    "address/postal-code-unlike-letter": "zip",
}


@pytest.mark.parametrize(
    ("own", "printed", "said"),
    [
        (("210 Harbor Lane", "Suite 4", "97209"), ("210 HARBOR LANE", "STE 4", "97209"), []),
        (("210 Harbor Ln.", "#4", "97209"), ("210 HARBOR LANE", "STE 4", "97209-1234"), []),
        (("210 Harbor Lane, Suite 4", "", "97209"), ("210 HARBOR LN STE 4", "", "97209"), []),
        (("210 Harbor Lane #4", "", "97209"), ("210 HARBOR LN", "UNIT 4", "97209"), []),
        (("210 Harbor Lane", "", "97209"), ("210 HARBOR LANE", "STE 4", "97209"), ["unit missing"]),
        (("210 Harbor Lane", "Suite 6", "97209"), ("210 HARBOR LANE", "STE 4", "97209"), ["unit"]),
        (("210 Harbor Lane", "Suite 4", "97209"), ("210 HARBOR LANE", "", "97209"), []),
        (("210 Harbor Lane", "", "97210"), ("210 HARBOR LANE", "", "97209"), ["zip"]),
        (("41 Alder Rd", "Suite 6", "97301"), ("210 HARBOR LANE", "STE 4", "97209"), ["street"]),
        (("120 Harbor Lane", "", "97209"), ("210 HARBOR LANE", "", "97209"), ["street"]),
        (("210 Harbor Lane", "", "97209"), ("PO BOX 12", "", "97210"), []),
        (("12 Floral Avenue", "", "97209"), ("12 FLORAL AVE", "", "97209"), []),
        (("12 Main St", "Floor 2", "97209"), ("12 MAIN STREET FL 2", "", "97209"), []),
        (("12 St. Mary's Road", "", "97209"), ("12 SAINT MARYS RD", "", "97209"), []),
        (("1 First Street NE", "", "97209"), ("1 1ST ST NORTHEAST", "", "97209"), []),
        (("12 Unity Street", "", "97209"), ("12 UNITY ST", "", "97209"), []),
    ],
)
def test_what_is_said_of_an_address_beside_the_one_that_the_letter_prints(
    own: tuple[str, str, str], printed: tuple[str, str, str], said: list[str]
) -> None:
    fields = ("street", "unit", "postal_code")
    letter = {"kind": "cp575", "read_by": "text", **dict(zip(fields, printed, strict=True))}
    application = Application.model_validate(
        {
            "brand": {"address": dict(zip(fields, own, strict=True))},
            "evidence": {"letters": {"a": letter}},
        }
    )
    assert [SHORT[one.rule] for one in lint(application).findings if one.rule in SHORT] == said
