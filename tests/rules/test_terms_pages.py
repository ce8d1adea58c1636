"""What terms for texts are read to say, and where they may stand."""

from datetime import date

import pytest

from a2p_lint import Evidence, Linter, Settings
from a2p_lint.examples import clean

SITE = "https://harborlanedental.example"
LINTER = Linter(settings=Settings(fiction=True))
SAID = (
    "Harbor Lane Dental texts patients about their visits. Message frequency varies. Message and "
    "data rates may apply. Reply STOP to opt out, HELP for help."
)
LINK = '<a href="/privacy">Privacy Policy</a>'
SALES = (
    "<title>Harbor Lane Dental</title><h1>Terms of Service</h1><p>You agree to pay at the visit. "
    f"Fees are not refundable.</p>{LINK}"
)
PROMISE = "We do not share mobile numbers, opt-in data or consent with third parties for marketing."


def found(base: str = "commercial", **pages: str) -> set[str]:
    """Give the rules on terms that hit where these web pages of the clean application are such."""
    records = {f"{SITE}/{path}": {"status": 200, "html": html} for path, html in pages.items()}
    evidence = Evidence.model_validate({"pages": records})
    report = LINTER.lint(clean(base), evidence, today=date(2026, 11, 22))
    return {each.rule for each in report.findings if each.rule.startswith("terms/")}


def terms(said: str) -> str:
    return f"<title>Harbor Lane Dental</title><h1>Text message terms</h1><p>{said}</p>{LINK}"


@pytest.mark.parametrize(
    "said",
    [
        "Carriers are not liable for delayed or undelivered messages.",
        "T-Mobile is not liable for delayed or undelivered messages.",
        "Your wireless provider is not responsible if a text comes late or gets lost.",
        "Neither we nor any mobile carrier can be liable; carriers do not guarantee delivery.",
        "Participating carriers disclaim liability for late messages.",
        "Los operadores no son responsables de mensajes retrasados o no entregados.",
        "Ninguna compañía telefónica garantiza la entrega de los mensajes ni se hace responsable.",
        "Les fournisseurs ne sont pas responsables des messages retardés ou non livrés.",
        "Les opérateurs déclinent toute responsabilité pour les messages perdus.",
    ],
)
def test_many_wordings_rule_out_that_carriers_are_liable(said: str) -> None:
    assert found(terms=terms(f"{SAID} {said}")) == set()


@pytest.mark.parametrize(
    "said",
    [
        "We are not liable for late visits.",
        "Carriers charge you for messages.",
        "Our courier is responsible for lost parcels.",
        "",
    ],
)
def test_other_liability_is_none_of_carriers(said: str) -> None:
    assert found(terms=terms(f"{SAID} {said}")) == {"terms/carrier-liability-untold"}


def test_terms_without_a_word_for_texts_get_one_finding_and_not_six() -> None:
    assert found(terms=SALES) == {"terms/silent-on-texts"}


def test_terms_for_texts_may_stand_in_the_policy() -> None:
    policy = (
        "<title>Harbor Lane Dental</title><h1>Privacy Policy</h1><p>We collect your number. "
        f"{PROMISE}</p><h2>SMS Terms</h2><p>{SAID} Carriers are not liable for late texts.</p>"
    )
    assert found(terms=SALES, privacy=policy) == set()


def test_disclosures_in_the_policy_are_no_terms() -> None:
    policy = (
        "<title>Harbor Lane Dental</title><h1>Privacy Policy</h1><p>We collect your number. "
        f"{PROMISE} {SAID}</p>"
    )
    assert found(terms=SALES, privacy=policy) == {"terms/silent-on-texts"}


def test_a_point_that_the_opt_in_makes_is_missing_from_the_terms_all_the_same() -> None:
    said = f"{SAID} Carriers are not liable for delayed messages.".replace(
        "Message frequency varies.", ""
    )
    assert found(terms=terms(said)) == {"terms/frequency-untold"}


def test_one_page_for_policy_and_terms_is_judged_for_sharing_once() -> None:
    page = (
        f"<title>Harbor Lane Dental</title><h1>Privacy and terms</h1><p>{SAID} Carriers are not "
        "liable for delayed messages. We collect personal information, and may share your number "
        f"with partners for their marketing.</p>{LINK}"
    )
    evidence = Evidence.model_validate({"pages": {f"{SITE}/legal": {"status": 200, "html": page}}})
    application = clean("commercial").application
    assert application.campaign is not None
    campaign = application.campaign.model_copy(
        update={"privacy_policy_url": f"{SITE}/legal", "terms_url": f"{SITE}/legal"}
    )
    report = LINTER.lint(
        application.model_copy(update={"campaign": campaign}), evidence, today=date(2026, 11, 22)
    )
    rules = [each.rule for each in report.findings if each.rule.endswith("data-shared")]
    assert rules == ["privacy/mobile-data-shared"]


@pytest.mark.parametrize(
    "name",
    [
        "Harbor Lane Dental",
        "HARBOR LANE DENTAL, L.L.C.",
        "Harbor Lane",
        "HarborLane Dental",
        "harborlanedental.example",
        "Harbor-Lane Dental",
    ],
)
def test_a_brand_is_named_in_many_ways(name: str) -> None:
    page = terms(f"{SAID} Carriers are not liable for delayed messages.")
    assert found(terms=page.replace("Harbor Lane Dental", name)) == set()


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("We", "terms/brand-unnamed"),
        ("Twilio Inc.", "terms/brand-unnamed"),
        ("Harbor View Chiropractic", "terms/brand-unnamed"),
        ("Redwood Plumbing Supply LLC", "terms/of-another-company"),
        ("Boulangerie Petit Matin Inc.", "terms/of-another-company"),
    ],
)
def test_another_name_is_not_the_brand(name: str, rule: str) -> None:
    page = terms(f"{SAID} Carriers are not liable for delayed messages.")
    assert found(terms=page.replace("Harbor Lane Dental", name)) == {rule}
