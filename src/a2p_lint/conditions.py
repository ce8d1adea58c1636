"""Tells, before a check is called, whether the fields that people choose from leave it anything.

A page's ``where`` names values without which its rule finds nothing, its ``odd`` the fields in
which it finds something only where they are out of the ordinary (see ``a2p_lint.ordinary``).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from a2p_lint.ordinary import odd_fields
from a2p_lint.programmes import field_of

if TYPE_CHECKING:
    from a2p_lint.pack import RulePage
    from a2p_lint.subject import Subject

EVIDENCE = "evidence"
"""What ``where`` calls the kinds of evidence on record."""

_PROGRAMME = "/programme/"
_PARTS = "/campaign/sub_use_cases"


class State(NamedTuple):
    """What of all conditions holds for one application; equal for those that are alike in that."""

    values: tuple[object, ...]
    """What stands in each field that is asked, if it is a value that is asked."""
    evidence: frozenset[object]
    """The kinds of evidence on record."""
    odd: frozenset[str]
    """The fields that hold something out of the ordinary."""


class Conditions:
    """The conditions of many pages, to be looked at once for each application."""

    __slots__ = ("_asked", "_evidence", "_odd", "_roots")

    def __init__(self, pages: Iterable[RulePage], roots: tuple[str, ...]) -> None:
        self._roots = roots
        asked: dict[str, frozenset[object]] = {}
        odd, kinds = frozenset[str](), frozenset[str]()
        for page in pages:
            odd |= self._fields(page.odd)
            kinds |= _tried(page) if page.odd else frozenset()
            for at, values in page.where.items():
                for field in self._fields((at,)):
                    asked[field] = asked.get(field, frozenset()) | _of(field, values)
        self._evidence = asked.pop(EVIDENCE, frozenset()) | kinds
        self._asked = tuple(asked.items())
        self._odd = tuple(sorted(odd))

    def state(self, subject: Subject) -> State:
        """Give what holds for an application of all that these pages ask."""
        given, values = subject.given, list[object]()
        for at, asked in self._asked:
            value = given.get(at, "")
            if isinstance(value, tuple):
                values.append(asked.intersection(value))
            else:
                values.append(value if value in asked else None)
        evidence = subject.evidence
        kinds = [kind for kind in self._evidence if evidence.of_kind(str(kind))]
        return State(tuple(values), frozenset(kinds), odd_fields(subject, self._odd))

    def may_find(self, page: RulePage, state: State) -> bool:
        """Say whether a rule may find something where this holds."""
        # What is on record may be odd where the field is not.
        plain = page.odd and self._fields(page.odd).isdisjoint(state.odd)
        if plain and state.evidence.isdisjoint(_tried(page)):
            return False
        stands = {at: value for (at, _), value in zip(self._asked, state.values, strict=True)}
        for at, values in page.where.items():
            if at == EVIDENCE:
                held = not values.isdisjoint(state.evidence)
            else:
                fields = self._fields((at,))
                held = any(_holds(stands[field], _of(field, values)) for field in fields)
            if not held:
                return False
        return True

    def _fields(self, pointers: Iterable[str]) -> frozenset[str]:
        """Give the fields that pointers name: of each programme there is, for ``/programme/``.

        ``/programme/use_case`` is all use cases of a programme.
        """
        fields = set[str]()
        for pointer in pointers:
            if not pointer.startswith(_PROGRAMME):
                fields.add(pointer)
                continue
            name = pointer.removeprefix(_PROGRAMME)
            fields.update(f"{root}/{field_of(root, name)}" for root in self._roots)
            if name == "use_case" and "/campaign" in self._roots:
                fields.add(_PARTS)
        return frozenset(fields)


def _tried(page: RulePage) -> frozenset[str]:
    """Give the kinds of evidence that a rule looks at where there is some."""
    return frozenset(need.partition(":")[0] for need in page.tries)


def _of(field: str, values: frozenset[str | bool]) -> frozenset[str | bool]:
    """Give the values that count in a field: a use case without parts is no blank one."""
    return values - {""} if field == _PARTS else values


def _holds(found: object, values: frozenset[str | bool]) -> bool:
    if isinstance(found, frozenset):
        return not values.isdisjoint(found)
    return found is not None and found in values
