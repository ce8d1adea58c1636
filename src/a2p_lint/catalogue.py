"""The catalogue of reasons, codes and providers: look up by id, name or alias."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from a2p_lint import book
from a2p_lint.listed import folded_key
from a2p_lint.settings import SettingsError, nearest

ANY = "any"
"""The provider name that means none."""


def provider_named(name: str) -> str | None:
    """Give a provider's stem by stem, alias or name; ``""`` for ``any``; None when unknown."""
    return _provider_names().get(folded_key(name))


def known_provider(name: str) -> str:
    """Give a provider's stem, or raise SettingsError with the nearest known name."""
    found = provider_named(name)
    if found is None:
        raise unknown_provider(name)
    return found


def unknown_provider(name: str) -> SettingsError:
    """Say that no provider has a name, and which one is near, or which there are."""
    near = "".join(nearest(name, provider_words()))
    words = ", ".join((*sorted(book.providers()), ANY))
    return SettingsError(
        f"no provider is named “{name}”; "
        + (f"the nearest is {near}" if near else f"there are {words}"),
        f"aucun fournisseur ne s'appelle «\u00a0{name}\u00a0»; "
        + (f"le plus proche est {near}" if near else f"il y a {words}"),
    )


def provider_words() -> tuple[str, ...]:
    """Give every stem and alias, sorted."""
    words = [ANY]
    for stem, table in book.providers().items():
        words.extend((stem, *table["aliases"]))
    return tuple(sorted(words))


def provider_name(stem: str) -> str:
    """Give a provider's own name for its stem; an unknown stem is its own name."""
    table = book.providers().get(stem)
    return table["name"] if table else stem


@cache
def _provider_names() -> Mapping[str, str]:
    names = {ANY: ""}
    for stem, table in book.providers().items():
        for word in (stem, table["name"], *table["aliases"]):
            names.setdefault(folded_key(word), stem)
    return names


def reason_title(reason: str, lang: str) -> str:
    """Give a reason's title, or its id where no book has it."""
    table = book.reasons().get(reason)
    return table[lang]["title"] if table else reason


def with_broader(reasons: Iterable[str]) -> frozenset[str]:
    """Give reasons and those that they were split off: a narrower one counts as its broader."""
    known = book.reasons()
    given = frozenset(reasons)
    return given | {
        known[reason]["broader"] for reason in given if known.get(reason, {}).get("broader")
    }


def field_label(pointer: str, lang: str) -> str:
    """Give the label of a pointer as a path of labels: ``brand › address › street``.

    An item of a list shows its number, from 1; a field without a label shows its own name.
    """
    labels = book.field_labels()
    path, shown = "", []
    for step in pointer.split("/")[1:]:
        if step.isdecimal() and step.isascii():
            shown.append(str(int(step) + 1))
            continue
        path = f"{path}/{step}"
        shown.append(labels[path][lang] if path in labels else step)
    return " › ".join(shown)
