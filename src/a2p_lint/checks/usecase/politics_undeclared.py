"""Texts about elections belong under political, whoever sends them but a public office."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.denials import says
from a2p_lint.findings import Hit
from a2p_lint.use_cases import parts

# A clerk's office tells when polls open.
_FOR_IT = frozenset({"political", "public_service_announcement", "emergency"})
_NAMES = ("/brand/legal_name", "/brand/dba")


def check(context: Context) -> Iterator[Hit]:
    """Hit each political text of a programme for something else, or its use case for the name."""
    if context.brand.entity_type == "government":
        return
    named = [at for at in _NAMES if context.text(at).mentions(context.words["names"])]
    for programme in context.programmes:
        found = parts(programme.use_cases)
        if not found or not _FOR_IT.isdisjoint(found):
            continue
        use_case, samples = programme.at("use_case"), programme.at("samples")
        places = [
            at
            for at in (
                programme.at("description"),
                *[f"{samples}/{number}" for number in range(len(programme.samples))],
            )
            if says(context.text(at), context.words["telling"])
        ]
        for at in places:
            yield Hit(at, related=(use_case,))
        if named and not places:
            yield Hit(use_case, related=tuple(named))
