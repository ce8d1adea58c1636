"""The rule book is sound: pages, examples, codes, labels and the clean applications agree."""

from a2p_lint import book
from a2p_lint.application import field_order
from a2p_lint.invariants import catalogue_faults, faults
from a2p_lint.plugins import plugged_in_rules


def test_our_own_pack_has_no_faults() -> None:
    assert faults(plugged_in_rules()) == ()


def test_our_catalogue_has_no_faults() -> None:
    assert catalogue_faults(plugged_in_rules()) == ()


def test_every_field_has_a_label_in_both_languages() -> None:
    labels = book.field_labels()

    assert [pointer for pointer in field_order() if pointer not in labels] == []
    assert [pointer for pointer, label in labels.items() if set(label) != {"en", "fr"}] == []


def test_every_provider_has_a_name_and_a_home() -> None:
    headings = book.providers()

    assert [stem for stem, table in headings.items() if not table["name"]] == []
    assert [stem for stem, table in headings.items() if not table["home"]] == []
