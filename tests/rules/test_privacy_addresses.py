"""What the rules on the addresses of privacy policy and terms promise beyond their examples."""

from datetime import date
from typing import Any

import pytest

from a2p_lint import Application, Linter, Settings
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}
TODAY = date(2026, 11, 22)


def hits(rule_id: str, block: dict[str, Any], provider: str = "", **brand: Any) -> tuple[str, ...]:
    linter = Linter(rules=[RULES[rule_id]], settings=Settings(fiction=False))
    application = Application.model_validate({"provider": provider, "brand": brand, **block})
    return tuple(finding.at for finding in linter.lint(application, today=TODAY).findings)


@pytest.mark.parametrize(
    ("url", "website", "elsewhere"),
    [
        ("https://oak.example/privacy", "oak.example", False),
        ("https://legal.oak.example/privacy", "https://www.oak.example/home", False),
        ("https://oakdental.example/privacy", "oak.example", False),
        ("https://oak-dental.example/privacy", "oakdental.example", False),
        ("https://oak.com.example/privacy", "oak.example", True),
        ("https://elm.example/oak", "oak.example", True),
        ("https://sites.google.com/view/oak", "oak.example", False),
        ("https://docs.google.com/document/d/5550142", "oak.example", False),
        ("https://oak.notion.site/privacy", "elm.example", False),
        ("https://elm.example/privacy", "https://www.facebook.com/oak.sample", False),
        ("https://elm.example/privacy", "", False),
        ("not an address", "oak.example", False),
    ],
)
def test_a_policy_is_elsewhere_only_on_a_domain_that_nothing_ties_to_the_brand(
    url: str, website: str, *, elsewhere: bool
) -> None:
    found = hits("privacy/other-domain", {"campaign": {"privacy_policy_url": url}}, website=website)

    assert found == (("/campaign/privacy_policy_url",) if elsewhere else ())


@pytest.mark.parametrize(
    ("policy", "terms", "same"),
    [
        ("https://oak.example/privacy", "http://www.oak.example/privacy/", True),
        ("https://oak.example/legal", "https://oak.example/legal", False),
        ("https://oak.example/privacy-terms", "https://oak.example/privacy-terms", False),
        ("oak.example/terms", "OAK.example/Terms", True),
        ("https://oak.example/legal#privacy", "https://oak.example/legal#terms", False),
        ("https://oak.example/?p=3", "https://oak.example/?p=4", False),
        ("https://oak.example/privacy", "https://oak.example/terms", False),
        ("https://oak.example", "https://oak.example/", False),
        ("", "", False),
    ],
)
def test_one_page_is_told_from_two(policy: str, terms: str, *, same: bool) -> None:
    block = {"campaign": {"privacy_policy_url": policy, "terms_url": terms}}

    found = hits("privacy/same-as-terms", block)

    assert found == (("/campaign/privacy_policy_url",) if same else ())


@pytest.mark.parametrize(
    ("url", "front"),
    [
        ("https://oak.example", True),
        ("www.oak.example/", True),
        ("https://oak.example/#terms", False),
        ("https://oak.example/?page=terms", False),
        ("https://terms.oak.example", False),
        ("https://oakterms.example", False),
        ("https://oak.example/en", False),
    ],
)
def test_a_front_page_is_told_from_a_page_of_its_own(url: str, *, front: bool) -> None:
    found = hits("terms/front-page", {"toll_free": {"terms_url": url}})

    assert found == (("/toll_free/terms_url",) if front else ())


@pytest.mark.parametrize(
    ("provider", "asked"),
    [("twilio", True), ("vonage", True), ("aws", True), ("telnyx", False), ("", False)],
)
def test_a_toll_free_form_needs_terms_only_where_its_provider_asks(
    provider: str, *, asked: bool
) -> None:
    found = hits("terms/url-missing", {"toll_free": {"use_case_summary": "Parcels"}}, provider)

    assert found == (("/toll_free/terms_url",) if asked else ())


def test_what_is_not_submitted_yet_needs_the_policy_that_is_asked_for_by_now() -> None:
    application = Application.model_validate({"campaign": {"description": "Parcels"}})

    (finding,) = Linter(rules=[RULES["privacy/url-missing"]]).lint(application).findings

    assert finding.at == "/campaign/privacy_policy_url"


def test_a_business_that_is_called_as_a_placeholder_owns_its_domain() -> None:
    block = {"campaign": {"terms_url": "https://www.acme.com/terms"}}

    assert hits("terms/placeholder-domain", block, legal_name="Acme LLC") == ()
    assert hits("terms/placeholder-domain", block, legal_name="Oak LLC") == ("/campaign/terms_url",)
