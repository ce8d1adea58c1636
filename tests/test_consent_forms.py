"""Which control of a web form is the yes to texts, and honest forms that leave every rule quiet."""

import pytest

from a2p_lint import Linter
from a2p_lint.consent_forms import asking
from a2p_lint.examples import planted
from a2p_lint.readers import Imported
from a2p_lint.webpages import document_of
from tests.honest_forms import HONEST, Honest

BOOK = "https://harborlanedental.example/book"
NAMES = [form.name for form in HONEST]
LINTER = Linter()
OWN = tuple(
    rule.page.id for rule in LINTER.rules if "page:/programme/opt_in_url" in rule.page.needs
)


def begins(labels: tuple[str, ...], found: tuple[str, ...]) -> bool:
    return len(labels) == len(found) and all(
        label.startswith(start) for start, label in zip(labels, found, strict=True)
    )


def application_with(form: Honest) -> Imported:
    brand = form.brand.replace("&amp;", "&")
    way = "and may tick an optional box that starts empty" if form.boxes else "if they want to"
    changes = {
        "/brand/dba": brand,
        "/brand/legal_name": f"{brand} LLC",
        "/campaign/message_flow": f"{brand}: people opt in at {BOOK}; they give a number {way}.",
        "/campaign/samples": [f"{brand}: See you at [Time]. Reply STOP to opt out."],
    }
    page = {"status": 200, "html": form.page}
    return planted({"set": changes, "web_pages": {BOOK: page}}, "commercial")


@pytest.mark.parametrize("form", HONEST, ids=NAMES)
def test_the_fields_for_a_number_and_the_controls_for_texts_are_told_apart(form: Honest) -> None:
    found = asking(document_of(form.page, BOOK))
    assert found is not None
    assert begins(form.phones, tuple(field.label for field in found.phones)), found.phones
    assert begins(form.boxes, tuple(field.label for field in found.boxes)), found.boxes


@pytest.mark.parametrize("form", HONEST, ids=NAMES)
def test_an_honest_form_leaves_every_rule_on_opt_in_pages_quiet(form: Honest) -> None:
    report = LINTER.lint(application_with(form))
    assert [
        (finding.rule, finding.seen and finding.seen.quote)
        for finding in report.findings
        if finding.rule in OWN
    ] == []
