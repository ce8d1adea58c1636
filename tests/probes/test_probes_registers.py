"""What an index says of an application is recorded for its own EIN and number, and judged so."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from a2p_lint import Application, Evidence, lint
from a2p_lint.cli import main
from a2p_lint.evidence import Listing
from a2p_lint.index import build
from a2p_lint.probes import ProbeError
from a2p_lint.probes.registers import block_probe, registry_probe
from a2p_lint.readers import read, read_evidence

DAY, LATER = date(2026, 11, 2), date(2026, 11, 22)
EIN = "935550142"
NEEDS = frozenset({"registry:/brand/ein", "block:/brand/contact/mobile_phone"})
NAMED = {
    "eo-bmf": "EIN,NAME,SORT_NAME,CITY,STATE,ZIP,SUBSECTION",
    "form-5500": (
        "SPONS_DFE_EIN,SPONSOR_DFE_NAME,SPONS_DFE_DBA_NAME,SPONS_DFE_MAIL_US_CITY,"
        "SPONS_DFE_MAIL_US_STATE,SPONS_DFE_MAIL_US_ZIP"
    ),
    "nanpa": "NPA-NXX,Company,OCN,Use",
}


def indexed(folder: Path, source: str, rows: Sequence[str]) -> None:
    file = folder / f"{source}.csv"
    file.write_text("\n".join((NAMED[source], *rows)), encoding="utf-8")
    build(folder, source, file, DAY, lambda *_: None)


def application(**brand: object) -> Application:
    given = {"legal_name": "Harbor Lane Dental LLC", "country": "US", "ein": "93-5550142"}
    contact = {"mobile_phone": "(503) 555-0121"}
    return Application.model_validate({"brand": {**given, "contact": contact, **brand}})


def options(folder: Path | str) -> Namespace:
    return Namespace(
        lang="en", given=Evidence(), today=LATER, max_age=None, needs=NEEDS, index=str(folder)
    )


def listing(folder: Path, **brand: object) -> Listing | None:
    seen = registry_probe().gather(
        application(**brand), Evidence(), options(folder), lambda what, came: None
    )
    return seen.registries.get(EIN)


def test_the_tax_offices_own_list_speaks_before_an_employers_filing(tmp_path: Path) -> None:
    indexed(tmp_path, "eo-bmf", [f"{EIN},HARBOR LANE DENTAL LLC,,PORTLAND,OR,97209,06"])
    indexed(tmp_path, "form-5500", [f"{EIN},HARBOR LANE DENTAL LLC,,PORTLAND,OR,97209"])

    filed = Listing(
        source="form-5500", listed=True, name="HARBOR LANE DENTAL LLC", city="PORTLAND",
        region="OR", postal_code="97209", seen_on=DAY,
    )  # fmt: skip
    assert listing(tmp_path) == filed.model_copy(
        update={"source": "eo-bmf", "subsection": "06", "also": (filed,)}
    )


def test_of_several_names_filed_the_one_that_fits_is_recorded(tmp_path: Path) -> None:
    names = ["ABC PLUMBING INC", "HARBOR LANE DENTAL LLC", "ZINNIA FARMS CO"]
    indexed(tmp_path, "form-5500", [f"{EIN},{name},,,," for name in names])

    found = listing(tmp_path)

    assert found is not None
    assert found.name == "HARBOR LANE DENTAL LLC"


def test_where_two_registries_disagree_the_doubt_is_the_applicants_gain(tmp_path: Path) -> None:
    indexed(tmp_path, "eo-bmf", [f"{EIN},COPPER FINCH SANCTUARY,,,,,03"])
    indexed(tmp_path, "form-5500", [f"{EIN},HARBOR LANE DENTAL LLC,,,,"])

    found = listing(tmp_path)

    assert found is not None
    assert (found.source, found.name) == ("form-5500", "HARBOR LANE DENTAL LLC")
    assert [(one.source, one.name) for one in found.also] == [("eo-bmf", "COPPER FINCH SANCTUARY")]


def test_a_filing_is_kept_beside_the_list_that_has_the_same_ein(tmp_path: Path) -> None:
    indexed(tmp_path, "eo-bmf", [f"{EIN},COPPER FINCH SANCTUARY,,,,,03"])
    indexed(tmp_path, "form-5500", [f"{EIN},{name},,,," for name in ("OAK INC", "ZINNIA FARMS")])
    found = listing(tmp_path)
    assert found is not None
    evidence = Evidence(registries={EIN: found})

    report = lint(application(), evidence, today=LATER)

    rules = {finding.rule for finding in report.findings}
    assert {"identity/ein-listed-elsewhere", "identity/ein-filed-elsewhere"} <= rules
    assert read_evidence(evidence.to_json().encode()) == evidence


def test_not_listed_is_recorded_with_who_was_asked_and_finds_no_fault(tmp_path: Path) -> None:
    indexed(tmp_path, "eo-bmf", ["415550188,MILLRACE FOOD PANTRY,,,,,03"])
    indexed(tmp_path, "form-5500", ["415550188,MILLRACE FOOD PANTRY,,,,"])

    found = listing(tmp_path)

    assert found == Listing(source="eo-bmf, form-5500", listed=False, seen_on=DAY)
    seen = Evidence(registries={EIN: found})
    plain = lint(application(), today=LATER)
    asked = lint(application(), seen, today=LATER)
    assert asked.findings == plain.findings


@pytest.mark.parametrize(
    "brand",
    [
        {"country": "CA", "ein": EIN},
        {"country": "US", "tax_id_country": "CA", "ein": EIN},
        {"ein": ""},
        {"ein": "12"},
        {"ein": "93-5550142; DROP TABLE listings"},
    ],
)
def test_what_is_no_ein_is_not_asked_for(tmp_path: Path, brand: dict[str, str]) -> None:
    indexed(tmp_path, "eo-bmf", [f"{EIN},COPPER FINCH SANCTUARY,,,,,03"])

    assert listing(tmp_path, **brand) is None


def test_an_index_of_numbers_alone_says_nothing_of_a_business(tmp_path: Path) -> None:
    indexed(tmp_path, "nanpa", ["503-555,ONVOY LLC,144G,AS"])

    assert listing(tmp_path) is None


def test_a_block_is_recorded_where_one_is_known(tmp_path: Path) -> None:
    indexed(tmp_path, "nanpa", ["503-555,ONVOY LLC,144G,AS"])
    said: list[tuple[str, str]] = []

    for number in ("+15035550121", "+15035560121"):
        block_probe().gather(
            application(contact={"mobile_phone": number}),
            Evidence(),
            options(tmp_path),
            lambda what, came: said.append((what, came)),
        )

    assert said == [("+15035550121", "ONVOY LLC"), ("+15035560121", "not-listed")]


def test_nothing_is_asked_where_no_index_is_named() -> None:
    for one in (registry_probe(), block_probe()):
        assert list(one.plan(application(), Evidence(), options(""))) == []
        assert one.gather(application(), Evidence(), options(""), print) == Evidence()


def test_a_folder_without_an_index_is_no_silent_nothing(tmp_path: Path) -> None:
    with pytest.raises(ProbeError, match="there is no index"):
        listing(tmp_path)
    nobody = read({"brand": {}}).application
    for one in (registry_probe(), block_probe()):
        with pytest.raises(ProbeError, match="there is no index"):
            list(one.plan(nobody, Evidence(), options(tmp_path)))


def test_from_the_downloads_to_the_findings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("eo1.csv").write_text(
        f"{NAMED['eo-bmf']}\n{EIN},COPPER FINCH SANCTUARY,,,,,03", encoding="utf-8"
    )
    Path("codes.csv").write_text(
        f"{NAMED['nanpa']}\n503-555,ONVOY SPECTRUM LLC,144G,AS", encoding="utf-8"
    )
    Path("a.yaml").write_text(
        "brand: {legal_name: Harbor Lane Dental LLC, country: US, ein: 93-5550142,"
        " contact: {mobile_phone: '+15035550121'}}",
        encoding="utf-8",
    )
    rules = "identity/ein-listed-elsewhere,contact/mobile-block-wholesale"

    assert main(["index", "eo-bmf", "eo1.csv", "--index", "lists"]) == 0
    assert main(["index", "nanpa", "codes.csv", "--index", "lists"]) == 0
    assert main(["gather", "a.yaml", "--index", "lists", "--select", rules]) == 0
    assert main(["check", "a.yaml", "--evidence", "evidence.json", "--select", rules]) == 1

    shown = " ".join(capsys.readouterr().out.split())
    assert "COPPER FINCH SANCTUARY" in shown
    assert "ONVOY SPECTRUM LLC" in shown
