"""Finds the packs of rules that are plugged in; our own pack is a plugin like any other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, cast

import pluggy

from a2p_lint.book import book_root
from a2p_lint.pack import PackError, Rule, RulePage, load_pack, load_pages

if TYPE_CHECKING:
    from a2p_lint.probes import Probe

GROUP = "a2p_lint"
_OURS = "a2p-lint itself"
hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)
"""Marks a plugin's hooks: ``@a2p_lint.plugins.hookimpl``."""


class PluginError(PackError):
    """A plugin that cannot be used; the message names it and its version."""


class Hooks(Protocol):
    """The hooks that a plugin may offer."""

    @hookspec
    def a2p_lint_rules(self) -> Iterable[Rule]:
        """Give the plugin's rules, usually ``load_pack(pages, checks)``."""

    @hookspec
    def a2p_lint_probes(self) -> Iterable[Probe]:
        """Give the plugin's probes, which ``gather`` lets look after ours."""


class Builtin:
    """Our own pack, plugged in by the same hook as everyone's."""

    @hookimpl
    def a2p_lint_rules(self) -> Iterable[Rule]:
        """Give the rules of our own book."""
        return load_pack(book_root(), "a2p_lint.checks")


def plugged_in() -> pluggy.PluginManager:
    """Give all plugins, ours first; raise PluginError when one cannot be used."""
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Hooks)
    manager.register(Builtin(), _OURS)
    _register_installed(manager)
    return manager


@cache
def plugged_in_rules() -> tuple[Rule, ...]:
    """Give the rules of all plugins, ours first; raise PluginError when one cannot be used."""
    manager = plugged_in()
    found: list[Rule] = []
    owners: dict[str, str] = {}
    # pluggy lists the last registered last; ours is registered first.
    for implementation in manager.hook.a2p_lint_rules.get_hookimpls():
        name = implementation.plugin_name
        for rule in _rules_of(implementation, name):
            if rule.id in owners:
                first = owners[rule.id]
                raise PluginError(
                    f"two plugins bring a rule named {rule.id}: {first} and {name}",
                    f"deux plugiciels apportent une règle nommée {rule.id}\u00a0: "
                    f"{_in_french(first)} et {_in_french(name)}",
                )
            owners[rule.id] = name
            found.append(rule)
    return tuple(sorted(found, key=lambda rule: rule.id))


@cache
def plugged_in_pages() -> tuple[RulePage, ...]:
    """Give the pages of the rules of all plugins.

    Nobody judges by pages alone, so while our own pack is the only one, no check is loaded.
    """
    from importlib.metadata import entry_points

    if entry_points(group=GROUP):
        return tuple(rule.page for rule in plugged_in_rules())
    return tuple(load_pages(book_root()))


def unique(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Give rules sorted by id, so that their order never matters; raise when two share one."""
    rules = tuple(rules)
    if not all(isinstance(rule, Rule) for rule in rules):
        raise TypeError(
            "rules are of type Rule, as load_pack() gives them: to choose among those plugged in, "
            "by their ids, there is Settings(select=...)"
        )
    ordered = tuple(sorted(rules, key=lambda rule: rule.id))
    for first, second in pairwise(ordered):
        if first.id == second.id:
            raise PluginError(
                f"two rules are named {first.id}", f"deux règles se nomment {first.id}"
            )
    return ordered


def _register_installed(manager: pluggy.PluginManager) -> None:
    from importlib.metadata import entry_points

    for entry in sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value)):
        version = f" {entry.dist.version}" if entry.dist else ""
        name = f"plugin {entry.dist.name if entry.dist else entry.name}{version}"
        try:
            plugin = entry.load()
            registered = manager.register(plugin, name)
            manager.check_pending()
        except (Exception, SystemExit) as error:
            raise PluginError(
                f"{name} could not be loaded: {_said(error)}",
                f"{_in_french(name)} n'a pu être chargé\u00a0: {_said(error)}",
            ) from error
        if registered is None or not manager.get_hookcallers(plugin):
            raise PluginError(
                f"{name} offers no hook: mark a2p_lint_rules or a2p_lint_probes with hookimpl",
                f"{_in_french(name)} n'offre aucun point d'extension\u00a0: marquez "
                "a2p_lint_rules ou a2p_lint_probes avec hookimpl",
            )


def _rules_of(implementation: pluggy.HookImpl, name: str) -> tuple[Rule, ...]:
    try:
        rules: tuple[object, ...] = tuple(cast(Iterable[object], implementation.function()))
    except PackError as error:
        raise PluginError(f"{name}: {error}", f"{_in_french(name)}\u00a0: {error.fr}") from error
    except (Exception, SystemExit) as error:
        raise PluginError(
            f"{name} could not give its rules: {_said(error)}",
            f"{_in_french(name)} n'a pu donner ses règles\u00a0: {_said(error)}",
        ) from error
    given = tuple(rule for rule in rules if isinstance(rule, Rule))
    if len(given) != len(rules):
        raise PluginError(
            f"{name} gave something that is no rule",
            f"{_in_french(name)} a donné une chose qui n'est pas une règle",
        )
    return given


def _in_french(name: str) -> str:
    """Name a plugin as a French sentence does."""
    return "a2p-lint même" if name == _OURS else name.replace("plugin ", "le plugiciel ", 1)


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"
