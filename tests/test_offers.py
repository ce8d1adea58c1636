"""What a business offers or sends, and the many ways in which a text only speaks of it."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from a2p_lint import Application, Context, Hit, Linter
from a2p_lint.offers import offers
from tests.made import made

LOANS = {"telling": ["payday loan", "payday loans", "préstamos", "prêts"]}
GAMBLING = {
    "telling": ["casino", "place a bet"],
    "hints": ["big jackpot", "jackpot", "jackpots", "slots", "wager", "odds"],
    "unlike": ["time slots", "appointment slots", "against the odds"],
    "against": ["addiction", "helpline"],
}
GUNS = {"telling": ["gun", "guns"], "unlike": ["glue gun"]}
TOBACCO = {"telling": ["tobacco", "cigars"], "against": ["quit", "cessation", "abandon du tabac"]}


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of each programme that offers what the page's lists say."""
    for offer in offers(context):
        yield Hit(offer.at, {"n": offer.words}, offer.related)


def hits_of(words: Mapping[str, Any], brand: Mapping[str, Any], **campaign: Any) -> list[str]:
    """Give the pointers that a rule with these lists hits in a campaign."""
    rule = made("content/made", check, kinds=["campaign"], words=dict(words))
    block = {"brand": brand, "campaign": campaign}
    report = Linter(rules=[rule]).lint(Application.model_validate(block))
    assert [outcome.status.value for outcome in report.outcomes] == ["checked"]
    return [finding.at for finding in report.findings]


@pytest.mark.parametrize(
    "text",
    [
        "Oak: Payday loans up to $500 today.",
        "Oak: Bad credit? No problem! Get a payday loan.",
        "Oak: no credit check payday loans",
        "Oak: Don't miss our payday loans.",
        "Oak: You don't need good credit for a payday loan.",
        "Oak: If you are not approved yet, ask for a payday loan.",
        "Oak: We do not check credit, but offer payday loans.",
        "Oak: We never share your number, we send news of payday loans.",
        "Oak: No paperwork, get a payday loan in minutes.",
        "Oak: We do not spam. Our payday loans are fast.",
        'The box reads: "Text me about payday loans from Oak."',
        "Oak: PAYDAY LOANS TODAY",
        "Oak: zero down payday loans",
        "Payday loans: no credit check.",
        "We never spam; get your payday loan today.",
        "Not today:\n1. Payday\n\nPayday loans are back.",
        "Oak : des prêts sans enquête de crédit",
        "Oak: no espere, pida sus préstamos",
        "Oak: apply at oak.example/payday-loans",
        "Avoid late fees with our payday loans.",
    ],
)
def test_what_is_offered_is_found(text: str) -> None:
    found = hits_of(LOANS, {"dba": "Oak"}, samples=["Oak: see you.", text])

    assert found == ["/campaign/samples/1"]


@pytest.mark.parametrize(
    "text",
    [
        # denied
        "Oak does not offer payday loans.",
        "Oak does not offer credit, insurance, or payday loans.",
        "Oak doesn't lend, broker, arrange, or advertise payday loans.",
        "We never send the following: gambling, adult content, payday loans.",
        "We never send:\n- gambling\n- payday loans",
        "We do not permit:\n1. gambling\n2. payday loans",
        "Prohibited: gambling; tobacco; payday loans.",
        "Gambling: no. Payday loans: none.",
        "There is zero gambling and no mention of payday loans.",
        "Our rules prohibiting tobacco and payday loans are kept.",
        "No gambling, no tobacco, no payday loans.",
        "No gambling, alcohol, tobacco (or payday loans) is promoted.",
        "Payday loans are not offered.",
        "Payday loans and the like are strictly prohibited here.",
        "Prohibited content: casino, payday loans, crypto.",
        "Oak n'offre pas de prêts.",
        "Les prêts sont interdits.",
        "Oak no ofrece préstamos.",
        "Oak lends to members without payday loans.",
        # mentioned
        'A text about a "payday loan" was not ours.',
        "Oak is a safer alternative to high-cost payday loans.",
        "We help members get by instead of payday loans.",
        "Beware of payday loans.",
        "Beware of anybody who calls you about payday loans.",
        "Texts that sell payday loans in our name are scams.",
        "We sit next to Payday Loans on Main Street.",
        "Everything except payday loans.",
        # somewhere else
        "It is payday. Loans of books are due.",
        "See payday.loans.example for news.",
        "Write to loans@payday-loans.example.",
    ],
)
def test_what_is_denied_or_only_mentioned_is_quiet(text: str) -> None:
    assert hits_of(LOANS, {"dba": "Oak"}, description=text) == []


@pytest.mark.parametrize(
    ("words", "brand", "text"),
    [
        (GUNS, {"dba": "Gun Barrel City Plumbing"}, "Gun Barrel City Plumbing: see you at 9."),
        (GUNS, {"dba": "Oak", "address": {"city": "Gun Barrel City"}}, "In Gun Barrel City."),
        (GUNS, {"dba": "Oak"}, "Oak Crafts: the glue gun is back."),
        (GUNS, {"dba": "Top Gun Detailing"}, "This is Top Gun Detailing."),
        (GAMBLING, {"dba": "Jackpot LLC"}, "Jackpot: your slots are booked."),
        (GAMBLING, {"dba": "Oak"}, "Oak Bakery at 4 Lucky Casino Street is open."),
        (GAMBLING, {"dba": "Oak"}, "We have time slots and appointment slots. Jackpot!"),
        (GAMBLING, {"dba": "Oak"}, "One slots, and slots again."),
        (GAMBLING, {"dba": "Oak"}, "The jackpot, the big jackpot."),
        (GAMBLING, {"dba": "Oak"}, "The casino cost you sleep? Our helpline listens."),
        (TOBACCO, {"dba": "Tobacco Road Apparel"}, "Tobacco Road: your shirt has shipped."),
        (TOBACCO, {"dba": "Oak"}, "Oak Clinic: ready to quit tobacco? Reply YES."),
        (TOBACCO, {"dba": "Oak"}, "Oak : programme d'abandon du tabac, mardi."),
    ],
)
def test_names_places_and_other_senses_are_quiet(
    words: Mapping[str, Any], brand: Mapping[str, Any], text: str
) -> None:
    assert hits_of(words, brand, samples=[text]) == []


def test_a_name_does_not_excuse_what_the_business_offers() -> None:
    found = hits_of(
        {"telling": ["payday loans"]},
        {"dba": "Ace Payday Loans"},
        description="Ace Payday Loans tells people in Tulsa about its payday loans.",
    )

    assert found == ["/campaign/description"]


def test_two_different_hints_prove_what_neither_does_alone() -> None:
    samples = ["Oak: loose slots tonight", "Oak: the jackpot grows"]

    assert hits_of(GAMBLING, {"dba": "Oak"}, samples=samples[:1]) == []
    assert hits_of(GAMBLING, {"dba": "Oak"}, samples=samples) == ["/campaign/samples/0"]


def test_whoever_helps_against_the_thing_may_name_it_anywhere() -> None:
    found = hits_of(
        GAMBLING,
        {"dba": "Oak"},
        description="Oak texts people in recovery from addiction.",
        samples=["Oak: 30 days since the last casino night. Well done!"],
    )

    assert found == []


@pytest.mark.parametrize(
    "field",
    ["message_flow", "opt_in_message", "help_message", "opt_out_message", "additional_information"],
)
def test_all_texts_of_a_programme_are_read(field: str) -> None:
    assert hits_of(LOANS, {}, **{field: "Oak has payday loans."}) == [f"/campaign/{field}"]
