"""Postal codes, regions and countries are understood however they are written."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.addresses import PostalCode, country_named, postal_code, region_code
from a2p_lint.data.fsa import PROVINCES_OF_FSA, PROVINCES_OF_LETTER
from a2p_lint.data.regions import PROVINCES, STATES
from a2p_lint.data.zip3 import ZIP3_OF_STATE, ZIP3_SHARED, ZIP_SHARED

PREFIXES = tuple(f"{number:03}" for number in range(1000))


@pytest.mark.parametrize(
    ("written", "country", "regions"),
    [
        ("97209", "US", ("OR",)),
        (" 97209-1234 ", "US", ("OR",)),
        ("972091234", "US", ("OR",)),
        ("97209 – 1234", "US", ("OR",)),
        ("06390", "US", ("CT", "NY")),
        ("42223", "US", ("KY", "TN")),
        ("42223-5000", "US", ("KY", "TN")),
        ("42224", "US", ("KY",)),
        ("00901", "US", ("PR",)),
        ("09021", "US", ("AE",)),
        ("00000", "US", ()),
        ("H2L 2H2", "CA", ("QC",)),
        ("h2l2h2", "CA", ("QC",)),
        ("H2L-2H2", "CA", ("QC",)),
        ("K1A 0M5", "CA", ("ON", "QC")),
        ("K1P 1J1", "CA", ("ON",)),
        ("X0A 0H0", "CA", ("NU",)),
        ("X1A 2N2", "CA", ("NT",)),
        ("X9Z 9Z9", "CA", ("NT", "NU")),
        ("W1A 1A1", "CA", ()),
        ("M4O 2N9", "CA", ()),
    ],
)
def test_a_postal_code_says_where_it_may_lie(
    written: str, country: str, regions: tuple[str, ...]
) -> None:
    assert postal_code(written) == PostalCode(country, regions)


@pytest.mark.parametrize(
    "written",
    ["", " ", "-", "2134", "972090", "97209-12", "H2L", "H2L 2H", "2H2 H2L", "M40 2N9", "SW1A 1AA",
     "OR 97209", "٩٧٢٠٩", "ninety"],
)  # fmt: skip
def test_what_has_the_form_of_no_postal_code_says_nothing(written: str) -> None:
    assert postal_code(written) is None


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("OR", "OR"),
        ("or", "OR"),
        ("Oregon", "OR"),
        ("Oregón", "OR"),
        ("Ore.", "OR"),
        ("US-OR", "OR"),
        ("Wash.", "WA"),
        ("Washington", "WA"),
        ("Washington, D.C.", "DC"),
        ("D.C.", "DC"),
        ("North  Carolina", "NC"),
        ("Caroline du Nord", "NC"),
        ("Nueva York", "NY"),
        ("N.Y.", "NY"),
        ("P.R.", "PR"),
        ("U.S. Virgin Islands", "VI"),
        ("Armed Forces Europe", "AE"),
        ("Québec", "QC"),
        ("QUÉBEC", "QC"),
        ("Qué.", "QC"),
        ("P.Q.", "QC"),
        ("ca-qc", "QC"),
        ("Nouveau-Brunswick", "NB"),
        ("Terre-Neuve-et-Labrador", "NL"),
        ("Île-du-Prince-Édouard", "PE"),
        ("T.N.-O.", "NT"),
        ("CA", "CA"),
        ("NE", "NE"),
        ("N.-É.", "NE"),
        ("", ""),
        ("-", ""),
        ("US", ""),
        ("Ontari", ""),
        ("Bavaria", ""),
    ],
)
def test_a_region_is_known_however_it_is_written(written: str, code: str) -> None:
    assert region_code(written) == code


@pytest.mark.parametrize(("written", "code"), [("N.-É.", "NS"), ("NE", "NS"), ("Oregon", "OR")])
def test_in_canada_a_region_is_canadian_first(written: str, code: str) -> None:
    assert region_code(written, "CA") == code


@pytest.mark.parametrize(
    ("written", "country"),
    [
        (("US",), "US"),
        (("u.s.a.",), "US"),
        (("United  States",), "US"),
        (("États-Unis",), "US"),
        (("EE. UU.",), "US"),
        (("can",), "CA"),
        (("Canadá",), "CA"),
        (("", "CA"), "CA"),
        ((" - ", "CA"), "CA"),
        (("US", "CA"), "US"),
        (("Irlande", "CA"), "Irlande"),
        (("日本", "CA"), "日本"),
        (("", ""), ""),
        ((), ""),
    ],
)
def test_the_first_text_with_something_in_it_names_the_country(
    written: tuple[str, ...], country: str
) -> None:
    assert country_named(*written) == country


def test_the_table_holds_932_prefixes_in_use() -> None:
    used = [prefix for prefix in PREFIXES if postal_code(f"{prefix}01") != PostalCode("US", ())]

    assert len(used) == 932


def test_no_prefix_lies_in_one_state_and_in_another() -> None:
    spans = [
        (set(range(int(span[:3]), int(span[-3:]) + 1)), f"{state} {span}")
        for state, ranges in ZIP3_OF_STATE.items()
        for span in ranges.split()
    ]
    spans += [({int(prefix)}, f"shared {prefix}") for prefix in ZIP3_SHARED]

    assert [(one[1], two[1]) for one, two in combinations(spans, 2) if one[0] & two[0]] == []


def test_a_single_shared_zip_code_adds_a_state_to_that_of_its_prefix() -> None:
    homes = {code: postal_code(f"{code[:3]}00") for code in ZIP_SHARED}

    assert {
        code: home for code, home in homes.items() if home != PostalCode("US", ZIP_SHARED[code][:1])
    } == {}


def test_every_region_of_the_tables_has_a_name() -> None:
    states = {*ZIP3_OF_STATE, *(state for shared in ZIP3_SHARED.values() for state in shared)}
    provinces = {
        province
        for found in (*PROVINCES_OF_LETTER.values(), *PROVINCES_OF_FSA.values())
        for province in found
    }

    assert (states, provinces) == (set(STATES), set(PROVINCES))


def test_no_code_and_no_spelling_names_two_regions() -> None:
    spellings = [
        (spelling.replace(" ", ""), code)
        for table in (STATES, PROVINCES)
        for code, names in table.items()
        for spelling in (code.lower(), *names)
    ]

    clashes = {one[0] for one, two in combinations(spellings, 2) if one[0] == two[0]}

    assert clashes == {"ne"}


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    code = postal_code(text)

    assert code is None or code.country in ("US", "CA")
    assert region_code(text) in {"", *STATES, *PROVINCES}
    assert region_code(text, "CA") in {"", *STATES, *PROVINCES}
    assert country_named(text) in {"US", "CA", "", text}


@given(st.sampled_from(sorted({**STATES, **PROVINCES})), st.sampled_from(" .-,\t\u00a0"))
def test_case_and_punctuation_do_not_matter(code: str, mark: str) -> None:
    assert region_code(f"{mark}{code[0].lower()}{mark}{code[1]}{mark}") == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("N. Carolina", "NC"),
        ("No. Dakota", "ND"),
        ("W. Virginia", "WV"),
        ("S Carolina", "SC"),
        ("State of Oregon", "OR"),
        ("New York State", "NY"),
        ("Québec (QC)", "QC"),
        ("N.B.", "NB"),
        ("N", ""),
        ("State", ""),
        ("Northland", ""),
    ],
)
def test_a_region_is_known_by_the_short_forms_that_people_use(text: str, code: str) -> None:
    assert region_code(text) == code
