"""What one sentence of a policy is read to say: who passes what on, to whom and what for."""

import pytest

from a2p_lint.policy_sentences import sentences_with
from a2p_lint.sharing import accounts, vocabulary
from a2p_lint.sharing.clauses import clauses
from a2p_lint.sharing.said import Said
from a2p_lint.text import Passage


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Nous notons vos numéros et les partageons avec des tiers à des fins de marketing.",
            ["shared share mobile marketing"],
        ),
        (
            "Recopilamos sus datos y los compartimos con terceros para fines de marketing.",
            ["shared share personal marketing"],
        ),
        (
            "We collect your phone number, and it is shared with third parties.",
            ["shared share mobile open"],
        ),
        ("Your number will not be shared with anyone.", ["denied share mobile open"]),
        (
            "We do not rent, lease, supply, trade or exchange phone numbers.",
            [
                "denied sell mobile open",
                "denied sell mobile open",
                "denied share mobile open",
                "denied share mobile open",
                "denied share mobile open",
            ],
        ),
        ("The rent of your phone is due to partners.", []),
        (
            "We make your phone number available to partners.",
            ["shared share mobile open", "shared share mobile open"],
        ),
        ("We make no sale of phone numbers to third parties.", ["denied sell mobile open"]),
        ("Our trade with partners is in data.", []),
        (
            "We share your data with partners, except your phone number, which we never share.",
            ["excepted share personal open"],
        ),
        (
            "We share your phone number with partners unless you opt out.",
            ["shared share mobile open"],
        ),
        (
            "If you agree, we share your phone number with our partners.",
            ["shared share mobile open"],
        ),
        (
            "If you agree we may share your number with partners and you get offers.",
            ["shared share mobile marketing"],
        ),
        (
            "If you book we share your data with others for their marketing, except phone numbers.",
            ["excepted share personal marketing"],
        ),
        (
            "We do not share your data with third parties except as required by law.",
            ["denied share personal open"],
        ),
        (
            "We do not share your data with anyone except with providers that send our texts.",
            ["denied share personal open", "allowed share personal service"],
        ),
        (
            "We do not share your mobile number except with our marketing partners.",
            ["denied share mobile open", "shared share mobile marketing"],
        ),
        (
            "We do not share your mobile number, unless we sell our business.",
            ["denied share mobile open"],
        ),
        ("Third parties may share with us your phone number.", []),
        ("Partners share their data with us.", []),
        ("Phone numbers shared by partners with us are kept.", []),
        (
            "We share with third parties, partners and companies that help us your information.",
            ["allowed share personal service"],
        ),
        (
            "We share your data with vendors, such as agencies, for marketing.",
            ["allowed share personal service"],
        ),
        (
            "We share your phone number with advertisers for other than marketing purposes.",
            ["shared share mobile open"],
        ),
        (
            "We do not share phone numbers for purposes of marketing.",
            ["denied share mobile marketing"],
        ),
        (
            "We may share the contact details that you give us with others for their marketing.",
            ["shared share personal marketing"],
        ),
        ("We share what you tell us.", []),
        ("Partage de vos données avec des tiers.", []),
    ],
)
def test_a_sentence_says_who_passes_what_on_and_what_for(sentence: str, told: list[str]) -> None:
    found = accounts(Passage(sentence))

    assert [f"{one.stance} {one.manner} {one.data} {one.purpose}" for one in found] == told
    assert {(one.start, one.end) for one in found} <= {(0, len(sentence))}


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "If you agree, we share your number with our partners.",
            ["if you agree", "we share your number with our partners"],
        ),
        (
            "When you book, we share data with partners, and we keep it, except phone numbers.",
            [
                "when you book",
                "we share data with partners",
                "and we keep it",
                "exception: except phone numbers",
            ],
        ),
        (
            "Except as required by law, we never share your data, and partners never get it.",
            [
                "exception: except as required by law",
                "we never share your data and partners never get it",
            ],
        ),
        (
            "Unless you tell us, we share your data but we never sell it.",
            ["exception: unless you tell us", "we share your data", "but we never sell it"],
        ),
        (
            "We share your data, except numbers and sell nothing to partners.",
            ["we share your data", "exception: except numbers and sell nothing to partners"],
        ),
        (
            "Where law asks we may share your data with partners.",
            ["where law asks", "we may share your data with partners"],
        ),
    ],
)
def test_a_sentence_is_parted_into_its_clauses(sentence: str, parts: list[str]) -> None:
    (one,) = sentences_with(Passage(sentence), vocabulary.TELLING)
    said = Said(one)

    found = [(part.kind, " ".join(said.words[part.first : part.last])) for part in clauses(said)]

    assert [f"{kind}: {text}" if kind else text for kind, text in found] == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "The lease of your phone number to third parties ends.",
        "Our supply of phone numbers to third parties ends.",
        "A trade of phone numbers with partners ends.",
    ],
)
def test_a_noun_passes_nothing_on(sentence: str) -> None:
    assert accounts(Passage(sentence)) == ()
