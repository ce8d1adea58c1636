"""Texts about elections belong under political, whoever sends them but a public office."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import description_and_samples, says
from a2p_lint.use_cases import parts

# A clerk's office tells when polls open: an announcement may name a race, and take no side of it.
_ANNOUNCING = frozenset({"public_service_announcement", "emergency"})
_NAMES = ("/brand/legal_name", "/brand/dba")


def check(context: Context) -> Iterator[Hit]:
    """Hit each political text of a programme for something else, or its use case for the name."""
    if context.brand.entity_type == "government":
        return
    named = [
        at
        for at in _NAMES
        if context.text(at).mentions(context.words["names"])
        and not context.text(at).mentions(context.words["other_names"])
    ]
    for programme in context.programmes:
        found = parts(programme.use_cases)
        if not found or "political" in found:
            continue
        neutral = not _ANNOUNCING.isdisjoint(found)
        lists = ("siding",) if neutral else ("telling", "siding")
        use_case = programme.at("use_case")
        telling = [
            at
            for at in description_and_samples(programme)
            if any(says(context, at, context.words[listed]) for listed in lists)
        ]
        for at in telling:
            yield Hit(at, related=(use_case,))
        if named and not telling and not neutral:
            yield Hit(use_case, related=tuple(named))
