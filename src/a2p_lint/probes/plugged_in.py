"""Adds the probes of plugins to our own: the hook ``a2p_lint_probes`` (DESIGN section 10)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from a2p_lint.plugins import PluginError, plugged_in
from a2p_lint.probes.probe import Probe


def plugged_in_probes(own: tuple[Probe, ...]) -> tuple[Probe, ...]:
    """Give our own probes and those of plugins; raise PluginError when one cannot be used."""
    found = list(own)
    for implementation in plugged_in().hook.a2p_lint_probes.get_hookimpls():
        plugin = implementation.plugin_name
        try:
            given = tuple(cast(Iterable[object], implementation.function()))
        except (Exception, SystemExit) as error:
            said = f"{type(error).__name__}: {error}"
            raise PluginError(
                f"{plugin} could not give its probes: {said}",
                f"{plugin} n'a pu donner ses sondes\u00a0: {said}",
            ) from error
        for probe in given:
            if not isinstance(probe, Probe) or probe.name in {one.name for one in found}:
                raise PluginError(
                    f"{plugin} gave a probe that is none, or has another's name",
                    f"{plugin} a donné une sonde qui n'en est pas une ou porte le nom d'une autre",
                )
            found.append(probe)
    return tuple(found)
