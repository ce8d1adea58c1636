"""A Canadian programme in French answers the French words, too."""

from collections.abc import Iterator

from a2p_lint.addresses import country_named
from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.messages.keywords import listed

EXPECTED = (("opt_out_keywords", "ARRET"), ("help_keywords", "AIDE"))


def check(context: Context) -> Iterator[Hit]:
    """Hit each list that lacks the word as handsets send it, without an accent."""
    brand = context.brand
    if not context.limits["asked"] or country_named(brand.country, brand.address.country) != "CA":
        return
    for programme in context.programmes:
        lacking = [pair for pair in EXPECTED if _lacks(getattr(programme, pair[0]), pair[1])]
        if lacking and _in_french(context, programme):
            for name, word in lacking:
                yield Hit(programme.at(name), {"word": word})


def _lacks(keywords: tuple[str, ...], word: str) -> bool:
    given = [keyword.upper() for _, keyword in listed(keywords)]
    return bool(given) and word not in given


def _in_french(context: Context, programme: Programme) -> bool:
    samples = programme.at("samples")
    places = (
        *(f"{samples}/{number}" for number in range(len(programme.samples))),
        *map(programme.at, ("opt_in_message", "help_message", "opt_out_message")),
    )
    return any(context.text(at).mentions(context.words["french"]) for at in places)
