"""Says why nothing of a table could be taken in: what was expected, and what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from a2p_lint.index.layouts import EO_BMF, FORM_5500, NANPA, SOURCES, taker
from a2p_lint.privacy import mask_shapes

_EXPECTED: Mapping[str, str] = {
    EO_BMF: "EIN, NAME",
    FORM_5500: "SPONS_DFE_EIN, SPONSOR_DFE_NAME (SF_SPONS_EIN, SF_SPONSOR_NAME)",
    NANPA: "NPA-NXX (NPA, NXX), COMPANY",
}
_USABLE: Mapping[str, tuple[str, str]] = {
    EO_BMF: ("an EIN of nine digits and a name", "un NE de neuf chiffres et un nom"),
    FORM_5500: ("an EIN of nine digits and a name", "un NE de neuf chiffres et un nom"),
    NANPA: (
        "a block that is in use and the company that holds it",
        "un bloc en service et l'entreprise qui le détient",
    ),
}
_MOST_NAMES, _LONGEST_NAME = 6, 30


def nothing_taken(
    source: str, headers: Sequence[Sequence[str]], tables: int, passed_over: int
) -> tuple[str, str]:
    """Say it in both languages; ``headers`` are those of tables of another kind."""
    if tables and not passed_over:
        return (
            "it has the right columns, and no row below them",
            "il a les bonnes colonnes, mais aucune ligne en dessous",
        )
    if tables:
        en, fr = _USABLE[source]
        return (
            f"none of its rows ({passed_over}) can be used: each needs {en}, and as many columns "
            "as the first row",
            f"aucune de ses lignes ({passed_over}) n'est utilisable : il y faut {fr}, et autant de "
            "colonnes que dans la première",
        )
    header = next((one for one in headers if any(map(str.strip, one))), ())
    for other in SOURCES:
        if any(taker(other, one) is not None for one in headers):
            return (
                f"it has the columns of {other}, not those of {source}: a2p-lint index {other}",
                f"il a les colonnes de {other}, pas celles de {source} : a2p-lint index {other}",
            )
    found, expected = _shown(header), _EXPECTED[source]
    return (
        f"it has not the columns of {source} ({expected}); its first row has: {found}",
        f"il n'a pas les colonnes de {source} ({expected}); sa première ligne a : {found}",
    )


def _shown(header: Sequence[str]) -> str:
    names = [" ".join(name.split())[:_LONGEST_NAME] for name in header if name.strip()]
    more = ", ..." if len(names) > _MOST_NAMES else ""
    return mask_shapes(", ".join(names[:_MOST_NAMES])) + more
