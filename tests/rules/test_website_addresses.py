"""What the examples of the rules on web addresses cannot say: how they go together."""

from typing import Any

import pytest

from a2p_lint import Linter, Report, Settings, read
from a2p_lint.plugins import plugged_in_rules
from a2p_lint.urls import URL_FAULTS

RULES = {rule.id: rule for rule in plugged_in_rules() if rule.id.startswith("website/")}
OUR_SITE = "https://harborlanedental.example"


def judged(website: str, provider: str = "any", *, fiction: bool = True) -> Report:
    brand: dict[str, Any] = {"legal_name": "Harbor Lane Dental LLC", "website": website}
    linter = Linter(
        rules=list(RULES.values()), settings=Settings(fiction=fiction), provider=provider
    )
    return linter.lint(read({"brand": brand}))


def found(website: str, provider: str = "any", *, fiction: bool = True) -> list[str]:
    report = judged(website, provider, fiction=fiction)
    return sorted(finding.rule.removeprefix("website/") for finding in report.findings)


def test_every_fault_of_an_address_has_its_label() -> None:
    assert sorted(RULES["website/malformed"].page.labels) == sorted(URL_FAULTS)


@pytest.mark.parametrize(
    ("website", "rules"),
    [
        (OUR_SITE, []),
        ("", ["missing"]),
        ("N/A", ["missing"]),
        ("-", ["missing"]),
        ("https://www.", ["missing"]),
        ("Harbor Lane Dental", ["malformed"]),
        ("nora@harborlanedental.example", ["mail-address"]),
        ("mailto:nora@harborlanedental.example", ["mail-address"]),
        ("https://nora@harborlanedental.example", ["malformed"]),
        ("http://bit.ly/harborlane-sample", ["plain-http", "short-link"]),
        (
            "http://staging.harborlanedental.example/login",
            ["login-page", "not-public", "plain-http"],
        ),
        ("http://203.0.113.7/menu.pdf", ["not-public", "only-a-file", "plain-http"]),
        ("https://www.facebook.com/harborlane.sample", []),
        ("https://www.facebook.com", ["platform-front"]),
        ("https://linktr.ee/harborlane-sample", []),
        ("https://harborlane.wixsite.com/home", []),
        ("https://hаrborlanedental.example", ["look-alike-letters"]),
    ],
)
def test_each_fault_of_a_website_is_found_and_only_once(website: str, rules: list[str]) -> None:
    assert found(website) == rules


def test_a_finding_hides_no_other() -> None:
    alone = {*found("http://harborlanedental.example"), *found("https://bit.ly/harborlane-sample")}

    assert set(found("http://bit.ly/harborlane-sample")) == alone


def test_the_same_website_gets_the_same_findings_a_hundred_times() -> None:
    runs = {judged("http://bit.ly/harborlane-sample").to_json() for _ in range(100)}

    assert len(runs) == 1


def test_a_profile_is_refused_only_where_that_is_documented() -> None:
    profile = "https://www.facebook.com/harborlane.sample"

    assert {provider: found(profile, provider) for provider in ("any", "quo", "convey-hub")} == {
        "any": [],
        "quo": [],
        "convey-hub": ["social-profile"],
    }


def test_invented_hosts_are_spoken_of_only_where_fiction_is_not_allowed() -> None:
    assert found(OUR_SITE, fiction=False) == ["placeholder-domain"]
    # Whose a filler is, nobody asks.
    assert found("https://example.com", fiction=True) == []
    assert found("https://example.com", fiction=False) == ["placeholder-domain"]


@pytest.mark.parametrize(
    ("provider", "severity"), [("any", "high"), ("twilio", "high"), ("telnyx", "high")]
)
def test_a_login_page_can_always_be_put_right(provider: str, severity: str) -> None:
    (finding,) = judged(f"{OUR_SITE}/login", provider).findings

    assert finding.severity.value == severity


def test_http_is_no_final_refusal_though_one_guide_says_so() -> None:
    (finding,) = judged("http://harborlanedental.example", "twilio").findings

    assert finding.severity.value == "medium"


def test_what_is_wrong_with_an_address_is_said_in_both_languages() -> None:
    report = judged("https//harborlanedental.example")

    (finding,) = report.findings
    assert report.message(finding) == (
        "“https//harborlanedental.example” is no web address that opens: "
        "it does not begin with https:// exactly."
    )
    assert report.message(finding, "fr") == (
        "«\u00a0https//harborlanedental.example\u00a0» n'est pas une adresse Web "
        "qui s'ouvre\u00a0: "
        "elle ne commence pas exactement par https://."
    )


def test_a_brand_without_latin_letters_is_not_compared_with_its_website() -> None:
    brand = {"legal_name": "ハーバー歯科", "website": "https://harbor.example"}
    report = Linter(rules=[RULES["website/name-unrelated"]]).lint(read({"brand": brand}))

    (outcome,) = report.outcomes
    assert (outcome.status.value, outcome.why) == ("not-run", "unknown")
