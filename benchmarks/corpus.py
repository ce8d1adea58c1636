"""Reads the labelled applications of `fixtures/corpus` and what their labels mean here."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parents[1] / "fixtures" / "corpus"


@dataclass(frozen=True, slots=True)
class Case:
    """One application with its decision; ``labels`` say why it was rejected."""

    id: str
    provider: str
    rejected: bool
    labels: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    doubt: str = ""
    dispute: str = ""
    """Why its code is not the one that its provider documents for the fault."""

    @property
    def own_codes(self) -> tuple[str, ...]:
        """The codes that are the case's own provider's."""
        prefix = f"{self.provider}:"
        return tuple(code for code in self.codes if code.startswith(prefix))


@dataclass(frozen=True, slots=True)
class Corpus:
    """The cases, the application of each, and per label the neutral reasons that catch it."""

    cases: tuple[Case, ...]
    applications: Mapping[str, Mapping[str, Any]]
    reasons: Mapping[str, Sequence[str]]


def read_corpus(folder: Path = CORPUS) -> Corpus:
    """Read every case of a folder, in the order of their names."""
    from a2p_lint.catalogue import known_provider

    labels = tomllib.loads((folder / "labels.toml").read_text(encoding="utf-8"))
    disputes = {entry["case"]: entry["argument"] for entry in labels["disputed_code"]}
    doubts = {entry["case"]: entry["doubt"] for entry in labels["doubtful"]}
    files = sorted(folder.glob("c*.json"))
    written = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return Corpus(
        cases=tuple(
            Case(
                id=case["id"],
                provider=known_provider(case["provider"]),
                rejected=case["outcome"] == "rejected",
                labels=tuple(case["reasons"]),
                codes=tuple(labels["codes"].get(case["id"], ())),
                doubt=doubts.get(case["id"], ""),
                dispute=disputes.get(case["id"], ""),
            )
            for case in written
        ),
        applications={case["id"]: case["application"] for case in written},
        reasons=labels["reasons"],
    )
