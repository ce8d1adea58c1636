"""Asks an index of downloaded public files about an application: its EIN, its mobile number."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from a2p_lint import tax_ids
from a2p_lint.application import Application, Brand
from a2p_lint.evidence import Block, Evidence, Listing
from a2p_lint.index import Index, IndexFileError, Listed
from a2p_lint.index.layouts import NANPA
from a2p_lint.likeness import DIFFERENT, SAME
from a2p_lint.listings import EO_BMF, likeness_to_listing
from a2p_lint.phones import e164
from a2p_lint.probes.asked_for import keyed, to_look_up, values_asked_for
from a2p_lint.probes.probe import Options, Probe, ProbeError, Progress
from a2p_lint.tax_ids import holds_ein


def registry_probe() -> Probe:
    """Give the probe that asks the index for an EIN; it looks only where ``--index`` names one."""
    return Probe("registries", _planned(_eins), _listings)


def block_probe() -> Probe:
    """Give the probe that asks the index whom a number's block was given to."""
    return Probe("blocks", _planned(_numbers), _blocks)


def listing_of(index: Index, ein: str, brand: Brand) -> Listing:
    """Give what the registries say of an EIN that a brand claims, the one that fits best first.

    Of each registry one listing is kept, that of the name that is most like the brand's. Of two
    that fit, the list of exempt organisations goes first: it is the tax office's own.
    """
    rows = index.listings(ein)
    if not rows:
        asked = [(source, day) for source, day in index.sources if source != NANPA]
        return Listing(
            source=", ".join(source for source, _ in asked),
            listed=False,
            seen_on=min(day for _, day in asked),
        )
    ranked = sorted(map(_listing, rows), key=lambda listing: _fit(listing, brand), reverse=True)
    best = {listing.source: listing for listing in reversed(ranked)}
    first = ranked[0]
    others = (listing for source, listing in sorted(best.items()) if source != first.source)
    return first.model_copy(update={"also": tuple(others)})


def _listing(row: Listed) -> Listing:
    return Listing(
        source=row.source, listed=True, name=row.name, dba=row.dba, city=row.city,
        region=row.region, postal_code=row.postal_code, subsection=row.subsection,
        seen_on=row.as_of,
    )  # fmt: skip


def _fit(listing: Listing, brand: Brand) -> tuple[bool, bool, bool]:
    """Rank a listing: not quite another name, then the tax office's own, then the very name."""
    way = likeness_to_listing(brand, listing)
    return way != DIFFERENT, listing.source == EO_BMF, way == SAME


def _listings(
    application: Application, known: Evidence, options: Options, progress: Progress
) -> Evidence:
    records: dict[str, Listing] = {}
    eins = _eins(application, options)
    if options.index:
        with _opened(options) as index:
            # One that knows of telephone numbers alone says nothing of any business.
            if any(source != NANPA for source, _ in index.sources):
                for ein in eins:
                    records[ein] = listing_of(index, ein, application.brand)
                    progress(ein, _came(records[ein]))
    return Evidence(registries=records)


def _came(listing: Listing) -> str:
    listed = (one for one in (listing, *listing.also) if one.listed)
    return ", ".join(f"{one.source} ({one.seen_on})" for one in listed) or "not-listed"


def _eins(application: Application, options: Options) -> tuple[str, ...]:
    """Give the EINs that rules ask for; another country's number has nine digits as well."""
    if not holds_ein(application.brand):
        return ()
    eins = keyed(values_asked_for(application, options, "registry"), tax_ids.ein)
    return to_look_up(eins, {}, options, "registries")


def _numbers(application: Application, options: Options) -> tuple[str, ...]:
    numbers = keyed(values_asked_for(application, options, "block"), e164)
    return to_look_up(numbers, {}, options, "blocks")


def _blocks(
    application: Application, known: Evidence, options: Options, progress: Progress
) -> Evidence:
    records: dict[str, Block] = {}
    numbers = _numbers(application, options)
    if options.index:
        with _opened(options) as index:
            for number in numbers:
                held = index.block(number)
                if held is not None:
                    records[number] = Block(company=held.company, ocn=held.ocn, seen_on=held.as_of)
                progress(number, held.company if held else "not-listed")
    return Evidence(blocks=records)


def _opened(options: Options) -> Index:
    try:
        return Index(Path(options.index))
    except IndexFileError as error:
        raise ProbeError(error.en, error.fr) from None


def _planned(
    wanted: Callable[[Application, Options], tuple[str, ...]],
) -> Callable[[Application, Evidence, Options], Iterable[str]]:
    def plan(application: Application, known: Evidence, options: Options) -> Iterable[str]:
        if not options.index:
            return ()
        with _opened(options):  # a folder that is none is said even where nothing would be asked
            pass
        return tuple(f"{value}: {options.index}" for value in wanted(application, options))

    return plan
