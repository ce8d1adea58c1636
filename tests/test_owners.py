"""Whose a web page is: the same names count on sites, policies and terms."""

import pytest

from a2p_lint.application import Application
from a2p_lint.owners import names_brand, other_company, other_owner
from a2p_lint.text import Words
from a2p_lint.webpages import document_of

BRAND = Application.model_validate(
    {
        "brand": {
            "legal_name": "Routeglass Labs, Inc.", "dba": "Routeglass",
            "website": "https://rglass.example",
        }
    }
)  # fmt: skip


@pytest.mark.parametrize(
    "html",
    [
        "<p>Routeglass Labs collects your number.",
        "<title>Privacy - Routeglass</title><p>We collect your number.",
        "<img alt='Route Glass' src=l.png><p>We collect your number.",
        "<meta property='og:site_name' content='Routeglass'><p>We collect your number.",
    ],
)
def test_a_name_counts_wherever_people_see_it(html: str) -> None:
    assert names_brand(document_of(html), BRAND)


def test_a_domain_names_the_brand_of_a_policy_and_not_of_a_site() -> None:
    page = document_of("<p>Write to hello@rglass.example.")

    assert names_brand(page, BRAND, by_domain=True)
    assert not names_brand(page, BRAND)


def test_another_owner_is_told_from_a_heading_and_from_vendors() -> None:
    vendors = Words(["shopify"])

    assert other_owner(document_of("<footer>© 2026 Copper Finch Roasters"), BRAND) == (
        "Copper Finch Roasters"
    )
    assert other_owner(document_of("<h1>Copper Finch Roasters"), BRAND) == ""
    assert other_company(document_of("<p>Copper Finch Roasters LLC owns it."), BRAND, vendors) == (
        "Copper Finch Roasters LLC"
    )
    assert other_company(document_of("<p>Hosted by Shopify Inc."), BRAND, vendors) == ""
