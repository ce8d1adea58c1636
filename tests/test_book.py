"""The rule book is sound: pages, examples, codes, labels and the clean applications agree."""

from pathlib import Path

import pytest

from a2p_lint import book
from a2p_lint.application import field_order
from a2p_lint.invariants import catalogue_faults, faults
from a2p_lint.plugins import plugged_in_rules

ROOT = Path(__file__).parents[1]


def told(found: tuple[str, ...]) -> None:
    """Fail with one sentence a fault, as an author of rules wants them."""
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def test_our_own_pack_has_no_faults() -> None:
    told(faults(plugged_in_rules()))


def test_our_catalogue_has_no_faults() -> None:
    told(catalogue_faults(plugged_in_rules()))


def test_every_field_has_a_label_in_both_languages() -> None:
    labels = book.field_labels()

    assert [pointer for pointer in field_order() if pointer not in labels] == []
    assert [pointer for pointer, label in labels.items() if set(label) != {"en", "fr"}] == []


def test_every_provider_has_a_name_and_a_home() -> None:
    headings = book.providers()

    assert [stem for stem, table in headings.items() if not table["name"]] == []
    assert [stem for stem, table in headings.items() if not table["home"]] == []


def test_the_changelog_names_every_rule() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    unnamed = [rule.id for rule in plugged_in_rules() if f"`{rule.id}`" not in changelog]

    told(tuple(f"CHANGELOG.md: say in Rules what {rule} finds" for rule in unnamed))


def test_every_family_of_checks_is_a_package() -> None:
    families = sorted((ROOT / "src" / "a2p_lint" / "checks").glob("[a-z]*/"))

    lacking = [folder.name for folder in families if not (folder / "__init__.py").exists()]

    told(tuple(f"src/a2p_lint/checks/{name} lacks an empty __init__.py" for name in lacking))
