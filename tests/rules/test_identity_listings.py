"""What a public list has under an EIN is held against nobody whose name it only writes its way."""

from datetime import date

import pytest

from a2p_lint import Application, Evidence, Linter
from a2p_lint.evidence import Listing
from a2p_lint.listings import declared_subsection, listed_subsection

ANOTHER, FILED, SPELT = (
    "identity/ein-listed-elsewhere",
    "identity/ein-filed-elsewhere",
    "identity/name-unlike-listed",
)
LINTER = Linter()
IRS = "eo-bmf"


def found(legal_name: str, dba: str, listing: Listing) -> list[str]:
    application = Application.model_validate(
        {"brand": {"legal_name": legal_name, "dba": dba, "country": "US", "ein": "41-5550188"}}
    )
    seen = Evidence(registries={"415550188": listing})
    report = LINTER.lint(application, seen, today=date(2026, 11, 22))
    hits = {finding.rule for finding in report.findings}
    return sorted(hits & {ANOTHER, FILED, SPELT})


@pytest.mark.parametrize(
    ("ours", "listed"),
    [
        (("Harbor Lane Dental LLC", ""), ("HARBOR LANE DENTAL LLC", "")),
        (("Harbor Lane Dental, L.L.C.", ""), ("HARBOR LANE DENTAL LLC", "")),
        (("The Hope Center Foundation, Inc.", ""), ("HOPE CENTER FOUNDATION INC THE", "")),
        (("Église de la Rivière", ""), ("EGLISE DE LA RIVIERE", "")),
        (("O'Hara & Sons Relief Fund", ""), ("OHARA AND SONS RELIEF FUND", "")),
        (("Youth For Tomorrow", ""), ("YFT", "")),
        (("Oak School PTA", ""), ("PTA CONGRESS OF PARENTS AND TEACHERS", "OAK SCHOOL PTA")),
        (
            ("Lower Harbor Neighbors Association of Friends and Helpers of the Poor, Inc.", ""),
            ("LOWER HARBOR NEIGHBORS ASSOCIATION OF FRIENDS AND HELPERS OF", ""),
        ),
        (("", ""), ("HARBOR SHELTER", "")),
    ],
)
def test_the_same_name_in_the_lists_own_spelling_is_quiet(
    ours: tuple[str, str], listed: tuple[str, str]
) -> None:
    listing = Listing(source=IRS, listed=True, name=listed[0], dba=listed[1])

    assert found(*ours, listing) == []


@pytest.mark.parametrize(
    ("ours", "listed", "rule"),
    [
        (("Harbor Lane Dental LLC", ""), ("HARBOR LANE DENTAL INC", ""), SPELT),
        (("Harbor Lane Friends", ""), ("FRIENDS OF HARBOR LANE", ""), SPELT),
        (
            ("YMCA of Greater Duluth", ""),
            ("YOUNG MENS CHRISTIAN ASSOCIATION OF GREATER DULUTH", ""),
            SPELT,
        ),
        (("American Legion Post 12", ""), ("AMERICAN LEGION", ""), SPELT),
        (("Copper Finch LLC", ""), ("HARBOR LANE SHELTER", ""), ANOTHER),
        (("Copper Finch LLC", "Finch Roofing"), ("HARBOR SHELTER", "HARBOR CARE"), ANOTHER),
        (("Copper Finch LLC", "Harbor Shelter"), ("HARBOR SHELTER", ""), SPELT),
        (("Приют", ""), ("HARBOR SHELTER", ""), SPELT),
    ],
)
def test_how_far_the_names_are_apart_decides_which_rule_speaks(
    ours: tuple[str, str], listed: tuple[str, str], rule: str
) -> None:
    listing = Listing(source=IRS, listed=True, name=listed[0], dba=listed[1])

    assert found(*ours, listing) == [rule]


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("COPPER FINCH LLC", []),
        ("COPPER FINCH HOLDINGS CORP", []),
        ("FINCH FAMILY OFFICE", []),
        ("HARBOR LANE SHELTER", [FILED]),
    ],
)
def test_an_employers_filing_counts_for_less(name: str, rules: list[str]) -> None:
    assert found("Copper Finch LLC", "", Listing(source="form-5500", listed=True, name=name)) == (
        rules
    )


@pytest.mark.parametrize("source", ["eo-bmf", "form-5500", "eo-bmf, form-5500", ""])
def test_not_listed_is_no_finding_whoever_was_asked(source: str) -> None:
    assert found("Copper Finch LLC", "", Listing(source=source, listed=False)) == []


@pytest.mark.parametrize(
    ("irs", "filed", "rules"),
    [
        ("HARBOR LANE SHELTER", "ZINNIA FARMS CO", [FILED, ANOTHER]),
        ("HARBOR LANE SHELTER", "COPPER FINCH LLC", []),
        ("COPPER FINCH LLC", "ZINNIA FARMS CO", []),
        ("COPPER FINCH INC", "ZINNIA FARMS CO", [SPELT]),
        ("COPPER FINCH LLC", "COPPER FINCH LLC", []),
    ],
)
def test_two_registries_are_both_heard_and_one_that_knows_the_business_clears_it(
    irs: str, filed: str, rules: list[str]
) -> None:
    other = Listing(source="form-5500", listed=True, name=filed)
    first = Listing(source=IRS, listed=True, name=irs, also=(other,))
    turned = other.model_copy(update={"also": (first.model_copy(update={"also": ()}),)})

    assert found("Copper Finch LLC", "", first) == rules
    assert found("Copper Finch LLC", "", turned) == rules


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("501c3", 3), ("501(c)(3)", 3), ("501 (C) (19)", 19), ("c6", 6), ("(c)(4)", 4),
        ("501(c)(8)a", 8), ("527", 0), ("", 0), ("exempt", 0), ("501(c)", 0),
        ("501c3 and 501c4", 0), ("c" * 500, 0),
    ],
)  # fmt: skip
def test_a_declared_status_names_one_subsection_or_none(text: str, number: int) -> None:
    assert declared_subsection(text) == number


@pytest.mark.parametrize(
    ("source", "written", "number"),
    [
        (IRS, "03", 3), (IRS, "3", 3), (IRS, " 29 ", 29), (IRS, "92", 0), (IRS, "", 0),
        (IRS, "00", 0), (IRS, "٣", 0), (IRS, "003", 0), ("form-5500", "03", 0),
    ],
)  # fmt: skip
def test_a_listed_subsection_is_the_tax_offices_or_none(
    source: str, written: str, number: int
) -> None:
    assert listed_subsection(Listing(source=source, subsection=written)) == number
