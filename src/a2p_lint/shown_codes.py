"""What a finding shows of a provider's code, and when the code stands for a rule's reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from a2p_lint import book

STAGES = ("brand", "campaign", "toll_free", "number")


class ShownCode(NamedTuple):
    """What a finding shows of a provider's code."""

    provider: str
    code: str
    title: Mapping[str, str]
    url: str = ""
    resubmittable: bool | None = None
    basis: str = ""
    ours: bool = False
    stages: tuple[str, ...] = ()
    apart: Mapping[str, Sequence[str]] = MappingProxyType({})
    """The reasons that the code has at a stage where it means something else."""

    @property
    def id(self) -> str:
        """The code's key, ``provider:code``."""
        return f"{self.provider}:{self.code}"

    def stands_for(self, reasons: Sequence[str], stages: Set[str]) -> bool:
        """Say whether the code can mean one of these reasons at one of these stages."""
        return any(
            stage in stages
            and (stage not in self.apart or not set(reasons).isdisjoint(self.apart[stage]))
            for stage in self.stages
        )


@cache
def shown_code(code: str) -> ShownCode:
    """Give what is shown of a code; one that no book holds is shown bare."""
    provider, _, own = code.partition(":")
    table = book.shown_code(code)
    if table is None:
        return ShownCode(provider, own, {"en": "", "fr": ""}, stages=STAGES)
    return ShownCode(**{**table, "stages": tuple(table["stages"])})
