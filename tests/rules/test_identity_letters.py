"""Names and numbers beside the IRS letter's: which rule speaks, and how."""

import pytest

from a2p_lint import Application, Linter, Settings, lint

LETTER = {
    "kind": "cp575", "read_by": "text", "legal_name": "HARBOR LANE DENTAL LLC", "ein": "93-5550142",
}  # fmt: skip
NAME_RULES = {
    "identity/name-unlike-letter": "name",
    "identity/designator-unlike-letter": "designator",
    "identity/spelling-unlike-letter": "spelling",
    "identity/trade-name-for-legal-name": "trade name",
    "identity/name-unlike-scanned-letter": "scan",
}


def spoken(brand: dict[str, str], **letter: object) -> list[str]:
    """Give what the rules on names say of a brand beside a letter."""
    application = Application.model_validate(
        {
            "brand": {"ein": "93-5550142", **brand},
            "evidence": {"letters": {"a": {**LETTER, **letter}}},
        }
    )
    findings = lint(application).findings
    return [NAME_RULES[found.rule] for found in findings if found.rule in NAME_RULES]


@pytest.mark.parametrize(
    ("name", "printed", "said"),
    [
        ("Harbor Lane Dental LLC", "HARBOR LANE DENTAL LLC", []),
        ("harbor lane dental llc", "HARBOR LANE DENTAL LLC", []),
        ("Harbor Lane Dental, LLC", "HARBOR LANE DENTAL LLC", ["spelling"]),
        ("Harbor Lane Dental L.L.C.", "HARBOR LANE DENTAL LLC", ["spelling"]),
        ("Harbor Lane Dental", "HARBOR LANE DENTAL LLC", ["designator"]),
        ("Harbor Lane Dental Inc.", "HARBOR LANE DENTAL LLC", ["designator"]),
        ("Harbor Lane Dental Co. LLC", "HARBOR LANE DENTAL LLC", ["designator"]),
        ("Harbor Lane Dental LLC", "HARBOR LANE DENTAL", ["designator"]),
        ("Lane Dental Harbor LLC", "HARBOR LANE DENTAL LLC", ["name"]),
        ("Harbor Dental LLC", "HARBOR LANE DENTAL LLC", ["name"]),
        ("Harbour Lane Dental LLC", "HARBOR LANE DENTAL LLC", ["name"]),
        ("Feld and Osgood LLC", "FELD & OSGOOD LLC", ["spelling"]),
        ("Feld + Osgood LLC", "FELD & OSGOOD LLC", ["spelling"]),
        ("Feld Osgood LLC", "FELD & OSGOOD LLC", ["spelling"]),
        ("O'Hara Lumber LLC", "OHARA LUMBER LLC", ["spelling"]),
        ("Peña Roofing LLC", "PENA ROOFING LLC", ["spelling"]),
        ("A-1 Towing LLC", "A-1 TOWING LLC", []),
        ("A1 Towing LLC", "A-1 TOWING LLC", ["spelling"]),
        ("The Lane LLC", "LANE LLC", ["spelling"]),
        ("3M Lane Inc", "3M LANE INC", []),
        ("東方 LLC", "TOHO LLC", ["name"]),
    ],
)
def test_what_is_said_of_a_name_beside_the_one_that_the_letter_prints(
    name: str, printed: str, said: list[str]
) -> None:
    assert spoken({"legal_name": name}, legal_name=printed) == said


@pytest.mark.parametrize(
    ("name", "read", "said"),
    [
        ("Harbor Lane Dental LLC", "HARBOR LANE DENTAL LLC", []),
        ("Harbor Lane Dental LLC", "HARB0R LANEDENTAL LLC", []),
        ("Harbor Lane Dental, LLC", "HARBOR LANE DENTAL LLC", []),
        ("Harbor Lane Dental", "HARBOR LANE DENTAL LLC", ["scan"]),
        ("Pellmore Inc", "HARBOR LANE DENTAL LLC", ["scan"]),
    ],
)
def test_a_name_beside_one_that_was_read_off_a_picture(
    name: str, read: str, said: list[str]
) -> None:
    assert spoken({"legal_name": name}, legal_name=read, read_by="ocr") == said


def test_nothing_read_off_a_picture_makes_a_high_finding() -> None:
    letter = {
        "kind": "cp575", "read_by": "ocr", "legal_name": "PELLMORE INC", "ein": "81-5550173",
        "other_eins": ["81-5550188"], "street": "41 ALDER RD", "postal_code": "55802",
        "name_control": "ZZZZ", "issued_on": "2026-11-20",
    }  # fmt: skip
    brand = {
        "legal_name": "Harbor Lane Dental LLC", "ein": "93-5550142",
        "address": {"street": "210 Harbor Lane", "postal_code": "97209"},
    }  # fmt: skip
    for provider in ("", "quo"):
        with_letter = Application.model_validate(
            {"provider": provider, "brand": brand, "evidence": {"letters": {"a": letter}}}
        )
        without = with_letter.model_copy(update={"evidence": Application().evidence})
        before = {(one.rule, one.at) for one in lint(without).findings}
        new = [one for one in lint(with_letter).findings if (one.rule, one.at) not in before]
        assert {one.rule for one in new} >= {
            "identity/name-unlike-scanned-letter",
            "identity/ein-unlike-scanned-letter",
            "address/street-unlike-letter",
        }
        assert [one.rule for one in new if one.severity in ("high", "fatal")] == []


@pytest.mark.parametrize("cause", ["broken", "encrypted", "scanned", "too-large", "not-a-pdf"])
def test_rules_that_need_a_letter_say_that_it_could_not_be_read(cause: str) -> None:
    application = Application.model_validate(
        {
            "brand": {"legal_name": "Lane LLC", "ein": "93-5550142"},
            "evidence": {"letters": {"a": {"cause": cause}}},
        }
    )
    report = lint(application)
    whys = {outcome.rule: outcome.why for outcome in report.outcomes}
    assert whys["identity/name-unlike-letter"] == "unreadable"
    assert whys["identity/ein-unlike-letter"] == "unreadable"
    assert "identity/letter-unreadable" in {found.rule for found in report.findings}


def test_without_a_letter_its_rules_say_that_nobody_gathered_one() -> None:
    report = lint(Application.model_validate({"brand": {"legal_name": "Lane LLC"}}))
    whys = {outcome.rule: outcome.why for outcome in report.outcomes}
    assert whys["identity/name-unlike-letter"] == "not-gathered"


@pytest.mark.parametrize(
    ("ein", "printed", "place"),
    [
        ("93-5550142", "93-5550143", 9),
        ("93-5550142", "39-5550142", 1),
        ("93-5550142", "93-5550124", 8),
    ],
)
def test_an_ein_unlike_the_letter_s_is_shown_by_the_place_of_the_first_wrong_digit(
    ein: str, printed: str, place: int
) -> None:
    application = Application.model_validate(
        {"brand": {"ein": ein}, "evidence": {"letters": {"a": {**LETTER, "ein": printed}}}}
    )
    report = lint(application)
    (found,) = (one for one in report.findings if one.rule == "identity/ein-unlike-letter")
    assert found.facts["place"] == place
    assert ein not in report.message(found) and printed not in report.message(found)


def test_a_letter_of_a_hostile_length_is_judged_all_the_same() -> None:
    letter = {
        **LETTER, "legal_name": "A & " * 50_000, "second_name": "B " * 50_000,
        "name_control": "ZZZZ", "street": "1 A " * 50_000, "unit": "# " * 50_000,
    }  # fmt: skip
    address = {"street": "1 B " * 50_000}
    application = Application.model_validate(
        {
            "brand": {"legal_name": "C & " * 50_000, "address": address},
            "evidence": {"letters": {"a": letter}},
        }
    )
    linter = Linter(settings=Settings(select=("identity/*letter*", "address/*letter*")))
    assert {outcome.status for outcome in linter.lint(application).outcomes} <= {
        "checked", "not-run",
    }  # fmt: skip
