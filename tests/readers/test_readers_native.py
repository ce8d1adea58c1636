"""The names of this project: what each field takes, and what is said of the rest."""

from typing import Annotated

import pytest
from pydantic import Field

from a2p_lint import Application
from a2p_lint.findings import Origin
from a2p_lint.readers import Note, ReadError, Unmapped, native, read
from a2p_lint.readers.shapes import Kind, application_fields


def refused(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read(data)
    return str(caught.value)


def test_the_fields_that_are_read_are_those_of_the_models() -> None:
    fields = application_fields()

    assert {*fields} == {*Application.model_fields}
    assert {*fields["brand"].fields} == {*type(Application().brand).model_fields, "tax_id"}
    assert fields["brand"].fields["tax_id"] is fields["brand"].fields["ein"]


def test_every_kind_of_field_is_told_apart() -> None:
    fields = application_fields()

    assert [
        fields["provider"].kind,
        fields["numbers"].kind,
        fields["evidence"].kind,
        fields["toll_free"].kind,
        fields["campaign"].fields["number_pool"].kind,
        fields["campaign"].fields["opt_in_methods"].kind,
        fields["brand"].fields["entity_type"].kind,
    ] == [Kind.TEXT, Kind.TEXTS, Kind.EVIDENCE, Kind.BLOCK, Kind.FLAG, Kind.TEXTS, Kind.TEXT]


@pytest.mark.parametrize("word", ["yes", "True", "ON", "1", "'yes'", '" Yes "'])
def test_a_flag_takes_words_for_yes(word: str) -> None:
    application = read(f"campaign: {{age_gated: {word}}}".encode()).application

    assert application == Application.model_validate({"campaign": {"age_gated": True}})


@pytest.mark.parametrize("word", ["no", "FALSE", "off", "0"])
def test_a_flag_takes_words_for_no(word: str) -> None:
    application = read(f"campaign: {{age_gated: {word}}}".encode()).application

    assert application == Application.model_validate({"campaign": {"age_gated": False}})


@pytest.mark.parametrize("word", ["", "~", "''", "' '"])
def test_a_blank_flag_is_absent(word: str) -> None:
    application = read(f"campaign: {{age_gated: {word}}}".encode()).application

    assert application == Application.model_validate({"campaign": {}})


@pytest.mark.parametrize("word", ["maybe", "y", "2", "[yes]", "{a: b}", "'no, never'"])
def test_a_flag_takes_no_other_word(word: str) -> None:
    assert refused(f"campaign: {{age_gated: {word}}}".encode()).endswith(
        ": “campaign.age_gated” takes one of yes, no, true, false, on, off, 1, 0."
    )


def test_one_text_for_a_list_is_taken_and_said() -> None:
    imported = read(b"campaign:\n  samples: Your visit is tomorrow.\n")

    assert imported.application.campaign is not None
    assert imported.application.campaign.samples == ("Your visit is tomorrow.",)
    assert imported.notes == (
        Note(
            "/campaign/samples",
            "“campaign.samples” is one text where a list is read: it is taken as a list of one.",
            "«\u00a0campaign.samples\u00a0» est un seul texte là où une liste est lue\u00a0: il "
            "devient une liste d’un texte.",
        ),
    )
    assert imported.notes[0].text("en") == imported.notes[0].en
    assert imported.notes[0].text("fr") == imported.notes[0].fr
    assert imported.sources["/campaign/samples/0"] == Origin("", "campaign.samples", 2, 12)


def test_a_blank_text_for_a_list_is_an_empty_list() -> None:
    imported = read(b"campaign: {samples: '', opt_in_keywords: ~, help_keywords: ' '}")

    assert (imported.application.campaign, imported.notes) == (
        Application.model_validate({"campaign": {}}).campaign,
        (),
    )


def test_a_blank_item_keeps_its_number() -> None:
    imported = read(b"campaign:\n  samples:\n  - one\n  -\n  - three\n")

    assert imported.application.campaign is not None
    assert imported.application.campaign.samples == ("one", "", "three")
    assert imported.sources["/campaign/samples/2"] == Origin("", "campaign.samples[2]", 5, 5)


def test_an_empty_block_is_fine() -> None:
    imported = read(b"brand:\ncampaign: {}\ntoll_free: ~\n")

    assert imported.application == Application.model_validate({"campaign": {}})
    assert imported.sources == {
        "": Origin("", "", 1, 1),
        "/brand": Origin("", "brand", 1, 1),
        "/campaign": Origin("", "campaign", 2, 1),
        "/toll_free": Origin("", "toll_free", 3, 1),
    }


def test_another_name_is_kept_as_it_was_written() -> None:
    imported = read(b"brand:\n  tax_id: 93-5550142\n")

    assert imported.application.brand.ein == "93-5550142"
    assert imported.sources["/brand/ein"] == Origin("", "brand.tax_id", 2, 11)


@pytest.mark.parametrize("blank", ["", "~", "''"])
def test_a_blank_name_gives_way_to_the_other(blank: str) -> None:
    imported = read(f"brand:\n  ein: {blank}\n  tax_id: 93-5550142\n".encode())

    assert imported.application.brand.ein == "93-5550142"
    assert imported.sources["/brand/ein"] == Origin("", "brand.tax_id", 3, 11)


def test_a_value_that_a_model_refuses_is_told_by_its_place_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Stricter(Application):
        submitted_on: Annotated[str, Field(max_length=10)] = ""

    monkeypatch.setattr(native, "Application", Stricter)

    assert refused(b"brand:\nsubmitted_on: 22 November 2026\n") == (
        "2:15: “submitted_on” holds something that cannot be read: give a text."
    )


def test_listed_values_are_folded_and_others_left_alone() -> None:
    campaign = read(b"campaign: {opt_in_methods: [VIA_TEXT, pigeon]}").application.campaign

    assert campaign is not None
    assert campaign.opt_in_methods == ("text_keyword", "pigeon")


@pytest.mark.parametrize(
    ("field", "nearest"),
    [
        ("brand.websit", "brand.website"),
        ("brand.legalName", "brand.legal_name"),
        ("brand.EIN", "brand.ein"),
        ("brand.Tax ID", "brand.tax_id"),
        ("brand.adress", "brand.address"),
        ("campaign.optin_message", "campaign.opt_in_message"),
        ("campaign.website", "brand.website"),
        ("campaign.first_name", "brand.contact.first_name"),
        ("brand.description", "campaign.description"),
        ("campaign.favourite_colour", ""),
        ("campaign.❤", ""),
    ],
)
def test_an_unknown_field_is_told_with_the_one_that_was_perhaps_meant(
    field: str, nearest: str
) -> None:
    block, name = field.split(".")

    imported = read(f"{block}:\n  '{name}': x\n".encode())

    assert imported.unmapped == (Unmapped(field, 2, 3, nearest),)


def test_unknown_fields_are_told_wherever_they_stand() -> None:
    imported = read(b"colour: red\nbrand:\n  address: {zip: 97209, planet: {a: [b]}}\n")

    assert imported.unmapped == (
        Unmapped("colour", 1, 1, ""),
        Unmapped("brand.address.zip", 3, 13, ""),
        Unmapped("brand.address.planet", 3, 25, ""),
    )


def test_an_unknown_field_is_told_masked() -> None:
    imported = read(b"brand: {93-5550142: x}")

    assert [unmapped.field for unmapped in imported.unmapped] == ["brand.**-***0142"]
