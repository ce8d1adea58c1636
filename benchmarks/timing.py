"""Times things in turn, so that what slows the machine for a while slows them all."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.environments import run


@dataclass(frozen=True, slots=True)
class Times:
    """What one thing took, round by round, in seconds."""

    seconds: tuple[float, ...]

    def over(self, other: "Times") -> float:
        """Give the median of the ratios, each of two times of the same round."""
        pairs = zip(self.seconds, other.seconds, strict=True)
        return median(mine / theirs for mine, theirs in pairs)

    def shown(self, unit: str) -> str:
        """Give least, median and most in ``ms`` or ``µs``."""
        scale = {"ms": 1e3, "µs": 1e6}[unit]
        numbers = (min(self.seconds), median(self.seconds), max(self.seconds))
        return " / ".join(f"{number * scale:.3g}" for number in numbers)


@dataclass(frozen=True, slots=True)
class Measured:
    """Two things compared, with the ratio wanted and the ratio not to be passed, if any."""

    what: str
    times: Times
    against: str
    other: Times
    unit: str
    goal: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float:
        """How many times as long the first takes."""
        return self.times.over(self.other)

    @property
    def verdict(self) -> str:
        """Say where the ratio stands, in a word or two."""
        if self.limit is None or self.goal is None:
            return "for information"
        if self.ratio <= self.goal:
            return "within goal"
        return "within limit" if self.ratio <= self.limit else "OVER"


def in_turn(
    rounds: int, things: Mapping[str, Callable[[int], Callable[[], object]]]
) -> dict[str, Times]:
    """Time each thing once per round; ``thing(round)`` prepares it, outside the clock."""
    seconds: dict[str, list[float]] = {name: [] for name in things}
    for number in range(-1, rounds):  # the first round warms up
        for name, prepare in things.items():
            act = prepare(number + 1)
            start = perf_counter()
            act()
            took = perf_counter() - start
            if number >= 0:
                seconds[name].append(took)
    return {name: Times(tuple(found)) for name, found in seconds.items()}


def processes(rounds: int, commands: Mapping[str, Iterable[Path | str]]) -> dict[str, Times]:
    """Time whole processes in turn: A, B, A, B. Each must end with exit code 0."""

    def starts(command: tuple[Path | str, ...]) -> Callable[[int], Callable[[], object]]:
        return lambda _round: lambda: run(*command)

    return in_turn(rounds, {name: starts(tuple(words)) for name, words in commands.items()})
