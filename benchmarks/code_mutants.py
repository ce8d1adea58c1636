"""Makes mutants of the code itself: small faults, one at a time, with mutmut's operators.

Functions that are decorated get theirs too: mutmut leaves those out, and every cached question
would be left out with them. ``benchmarks.code_survivors`` draws them and has the tests run.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from inspect import CO_OPTIMIZED
from pathlib import Path
from random import Random
from types import CodeType

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider
from mutmut.mutation import file_mutation as mutmut
from mutmut.mutation.pragma_handling import IgnoredCode

SOURCE = Path(__file__).parents[1] / "src" / "a2p_lint"
SEED = 20261122
WHOLE = ("engine", "planning", "scoring", "context", "gates", "report", "findings", "readers")
SMALL = (
    "addresses", "ages", "claims", "disclosures", "domains", "emails", "folding", "language",
    "likeness", "listed", "messages", "names", "offers", "opt_ins", "patterns", "phones", "phrases",
    "policy_links", "pointers", "sayings", "segments", "slots", "tax_ids", "tax_numbers", "text",
    "urls", "use_cases", "volumes", "wording", "programmes", "subject", "webpages", "sharing",
    "consent_forms", "opt_in_forms", "page_states", "sites", "owners", "policies", "texting_terms",
    "tax_letters", "listings", "streets", "matrix",
)  # fmt: skip
PER_MODULE, CHECKS, PER_CHECK = 12, 30, 8
"""How many mutants are drawn of each module, how many checks, and how many mutants of each."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One planted fault: its name, its module, the lines of its statement, and how to make it."""

    name: str
    path: Path
    lines: tuple[int, int]
    make: Callable[[], str]


class _Visitor(mutmut.MutationVisitor):  # type: ignore[misc]
    """Visits decorated functions as well; what stands in the decorator is left alone."""

    def _skip_node_and_children(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.FunctionDef) and node.decorators:
            return False
        return bool(super()._skip_node_and_children(node))


def mutants(path: Path) -> list[Mutant]:
    """Give every mutant of a module, in the order of their places; not all can be compiled."""
    wrapper = MetadataWrapper(cst.parse_module(path.read_text(encoding="utf-8")))
    visitor = _Visitor(mutmut.mutation_operators, IgnoredCode(set(), set(), set()))
    wrapper.visit(visitor)
    places = wrapper.resolve(PositionProvider)
    statements = [
        (where.start.line, max(where.start.line, _end(node, places)))
        for node, where in places.items()
        if isinstance(node, cst.SimpleStatementLine | cst.If | cst.While | cst.For | cst.With)
    ]
    module = ".".join(path.relative_to(SOURCE).with_suffix("").parts)
    numbers, found = defaultdict[str, int](int), list[Mutant]()
    for mutation in visitor.mutations:
        function = mutation.contained_by_top_level_function
        if not isinstance(function, cst.FunctionDef):
            continue
        where = places.get(mutation.original_node) or places[function]
        lines = (where.start.line, where.end.line)
        for first, last in statements:
            if first <= lines[0] and lines[1] <= last:
                lines = (first, last)
        name = function.name.value
        numbers[name] += 1
        made = _maker(wrapper.module, function, mutation)
        found.append(Mutant(f"{module}.{name}.{numbers[name]}", path, lines, made))
    return sorted(found, key=lambda mutant: mutant.lines)


def _end(node: cst.CSTNode, places: Mapping[cst.CSTNode, CodeRange]) -> int:
    """Give the last line of a statement; of one with a body, the last before its body."""
    if isinstance(node, cst.SimpleStatementLine):
        return int(places[node].end.line)
    return int(places[node.body].start.line) - 1


def _maker(
    module: cst.Module, function: cst.FunctionDef, mutation: mutmut.Mutation
) -> Callable[[], str]:
    def make() -> str:
        old, new = mutation.original_node, mutation.mutated_node
        mutated = mutmut.deep_replace(function, old, new)
        return str(module.with_changes(body=_exchanged(module.body, function, mutated)).code)

    return make


def _exchanged(
    body: tuple[cst.BaseStatement, ...], old: cst.FunctionDef, new: cst.FunctionDef
) -> list[cst.BaseStatement]:
    """Give the statements of a module with one function or method in place of another."""
    result = []
    for statement in body:
        if statement is old:
            result.append(new)
        elif isinstance(statement, cst.ClassDef) and any(one is old for one in statement.body.body):
            block = statement.body
            inner = [new if one is old else one for one in block.body]
            result.append(statement.with_changes(body=block.with_changes(body=inner)))
        else:
            result.append(statement)
    return result


def changed(old: str, new: str) -> tuple[str, str, int]:
    """Give what stood where two texts differ, what stands there now, and the line."""
    was, now = old.splitlines(), new.splitlines()
    line = 1
    while was and now and was[0] == now[0]:
        del was[0], now[0]
        line += 1
    while was and now and was[-1] == now[-1]:
        del was[-1], now[-1]
    return " ".join(map(str.strip, was)), " ".join(map(str.strip, now)), line


def modules(name: str) -> list[Path]:
    """Give the files of a module or package of ours."""
    path = SOURCE / name
    return sorted(path.rglob("*.py")) if path.is_dir() else [path.with_suffix(".py")]


def drawn(group: str) -> list[Mutant]:
    """Give the mutants of a group: all, or so many of each module at random, the seed fixed."""
    if group == "whole":
        return [one for name in WHOLE for path in modules(name) for one in mutants(path)]
    if group == "checks":
        every = [path for path in modules("checks") if path.name != "__init__.py"]
        paths, number = sorted(Random(SEED).sample(every, CHECKS)), PER_CHECK
    else:
        paths, number = [path for name in SMALL for path in modules(name)], PER_MODULE
    found = []
    for path in paths:
        every_one = mutants(path)
        chance = Random(f"{SEED} {path.relative_to(SOURCE)}")
        found += chance.sample(every_one, min(number, len(every_one)))
    return found


def exchanged(old: CodeType, new: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """Give the functions of a module, or of a class, that differ, as they were and are."""
    inner = [[one for one in code.co_consts if isinstance(one, CodeType)] for code in (old, new)]
    for was, now in zip(*inner, strict=False):
        if was.co_flags & CO_OPTIMIZED:
            if was != now:
                yield was, now
        else:
            yield from exchanged(was, now)
