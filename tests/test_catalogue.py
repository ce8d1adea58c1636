"""The catalogue is asked by id, name or alias, and says what it does not know."""

import pytest

from a2p_lint import SettingsError, book
from a2p_lint.catalogue import field_label, known_provider, provider_name, provider_named
from a2p_lint.lookup import parted
from a2p_lint.pack import shown_code


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("quo", "quo"),
        ("OpenPhone", "quo"),
        ("LeadConnector", "highlevel"),
        ("azure", "microsoft-teams"),
        ("Microsoft Teams", "microsoft-teams"),
        ("any", ""),
        ("nobody", None),
    ],
)
def test_a_provider_is_known_by_stem_name_or_alias(word: str, stem: str | None) -> None:
    assert provider_named(word) == stem


def test_an_unknown_provider_is_told_with_the_nearest_in_both_languages() -> None:
    with pytest.raises(SettingsError) as refused:
        known_provider("banwidth")

    assert (str(refused.value), refused.value.text("fr")) == (
        "no provider is named “banwidth”; the nearest is bandwidth",
        "aucun fournisseur ne s'appelle «\u00a0banwidth\u00a0»; le plus proche est bandwidth",
    )


def test_a_provider_unlike_any_is_told_with_all_that_there_are() -> None:
    with pytest.raises(SettingsError) as refused:
        known_provider("zz")

    words = ", ".join((*sorted(book.providers()), "any"))
    assert (str(refused.value), refused.value.text("fr")) == (
        f"no provider is named “zz”; there are {words}",
        f"aucun fournisseur ne s'appelle «\u00a0zz\u00a0»; il y a {words}",
    )


def test_no_alias_belongs_to_two_providers() -> None:
    words = [
        word.casefold()
        for stem, table in book.providers().items()
        for word in {stem, *table["aliases"]}
    ]

    assert sorted(words) == sorted(set(words))


def test_a_provider_without_a_name_is_called_by_its_stem() -> None:
    assert (provider_name("twilio"), provider_name("acme")) == ("Twilio", "acme")


@pytest.mark.parametrize(
    ("pointer", "english", "french"),
    [
        ("/brand/address/street", "brand › address › street", "marque › adresse › rue"),
        ("/nowhere/at_all", "nowhere › at_all", "nowhere › at_all"),
    ],
)
def test_a_place_is_shown_by_its_labels(pointer: str, english: str, french: str) -> None:
    assert (field_label(pointer, "en"), field_label(pointer, "fr")) == (english, french)


def test_an_item_of_a_list_shows_its_number_from_one() -> None:
    assert field_label("/campaign/samples/1", "en").endswith(" › 2")


def test_a_code_that_no_book_holds_is_shown_bare() -> None:
    code = shown_code("acme:17")

    assert (code.id, code.title, code.resubmittable) == ("acme:17", {"en": "", "fr": ""}, None)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("twilio:30924", ("twilio", "30924")),
        ("Twilio 30924", ("twilio", "30924")),
        ("#30924", ("", "30924")),
        ("Error 30924.", ("", "30924")),
        ("Error: 30924", ("", "30924")),
        ("error code #30924", ("", "30924")),
        ("Twilio error 30924", ("twilio", "30924")),
        ("Twilio error: 30924", ("twilio", "30924")),
        ("Microsoft Teams BrandEmailIssues", ("microsoft-teams", "BrandEmailIssues")),
        ("Sinch CR 2002", ("sinch", "CR 2002")),
        ("DCA2 601", ("", "DCA2 601")),
        ("30924", ("", "30924")),
    ],
)
def test_a_code_is_taken_as_people_copy_it(written: str, meant: tuple[str, str]) -> None:
    assert parted(written) == meant
