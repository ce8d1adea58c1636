"""The samples of a programme must all come from one sender: the brand."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit, NotRun
from a2p_lint.messages import (
    Names,
    Sender,
    other_signatures,
    registered_names,
    sender,
    unfindable,
)
from a2p_lint.messages.brands import openings
from a2p_lint.names import core
from a2p_lint.text import Passage, words_of

# Each agent or franchise writes under its own name.
MANY_SENDERS = frozenset({"agents_franchises"})
# Registries take five samples; a list of thousands is not compared each with each.
MOST_COMPARED = 20
REPLIES = ("opt_in_message", "opt_out_message", "help_message")
_LEAD = re.compile(r"\W{0,9}([^\n:|]{1,60}?)(?:\s?[:|]|\s[-–—]\s)")
SELF_PORTRAIT = ("description", "message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit each sample that names another sender than the brand, by any of its names."""
    programmes = [one for one in context.programmes if not all(openings(context, one))]
    # Nearly always: most samples open with the name as it is registered.
    if not programmes:
        return
    registered = registered_names(context.application)
    if registered and unfindable(registered) in ("nameless", "script"):
        yield NotRun("unknown")
        return
    for programme in programmes:
        if MANY_SENDERS.isdisjoint(programme.use_cases):
            yield from _odd_samples(context, programme, registered)
            yield from _by_reseller(context, programme, registered)


def _odd_samples(
    context: Context, programme: Programme, registered: tuple[str, ...]
) -> Iterator[Hit]:
    generic = context.words["generic"]
    brand = Names((*registered, *other_signatures(context.application)), generic)
    samples = programme.at("samples")
    pointers = [f"{samples}/{number}" for number in range(len(programme.samples))]
    unnamed = [pointer for pointer in pointers if not brand.named_in(context.text(pointer))]
    if not unnamed:
        return
    senders = {pointer: sender(context.text(pointer), context.words) for pointer in unnamed}
    by_brand = [pointer for pointer in pointers if pointer not in unnamed]
    by_brand += [pointer for pointer, found in senders.items() if brand.known(found.name)]
    strangers = {
        pointer: name
        for pointer, name in _believed(context, programme, senders).items()
        if pointer not in by_brand
    }
    for pointer, name in strangers.items():
        alike = Names([name], generic)
        compared = islice(strangers.items(), MOST_COMPARED)
        apart = {at: other for at, other in compared if not alike.known(other)}
        others = tuple(dict.fromkeys((*registered[:1], *apart.values())))
        if others:
            yield Hit(pointer, {"name": name, "others": others}, related=(*by_brand, *apart))


def _by_reseller(
    context: Context, programme: Programme, registered: tuple[str, ...]
) -> Iterator[Hit]:
    """Hit each sample that opens with the reseller's name where others bear the brand's.

    A reseller that signs them all may do so for the brand: there is but one sender.
    """
    form = context.toll_free.reseller_name if programme.root == "/toll_free" else ""
    resellers = {core(name) for name in (context.brand.reseller_name, form) if name.strip()}
    samples = programme.at("samples")
    pointers = [f"{samples}/{number}" for number in range(len(programme.samples))]
    opened = {at: _opening(context, at) for at in pointers} if resellers else {}
    signed = {at: name for at, name in opened.items() if _is_one_of(name, resellers)}
    if not signed:
        return
    brand = Names(registered, context.words["generic"])
    by_brand = [at for at in pointers if brand.named_in(context.text(at))]
    for at, name in signed.items():
        if by_brand and at not in by_brand and not brand.known(name):
            yield Hit(at, {"name": name, "others": registered[:1]}, related=tuple(by_brand))


def _opening(context: Context, at: str) -> str:
    """Give what opens a sample as a name would, unless it is a topic: "Name: ..."."""
    text = context.text(at)
    found = _LEAD.match(text.raw)
    topic = text.length_at(context.words["topics"], 0) or text.length_at(context.words["trades"], 0)
    return found[1] if found and not topic else ""


def _is_one_of(opening: str, resellers: set[tuple[str, ...]]) -> bool:
    """Say whether an opening is a reseller's name, whole or without its last words."""
    words = core(opening) if opening else ()
    return bool(words) and any(name[: len(words)] == words for name in resellers)


def _believed(
    context: Context, programme: Programme, senders: Mapping[str, Sender]
) -> Mapping[str, str]:
    """Leave out what may be a topic, and names whose words the application uses of itself."""
    found = {pointer: each for pointer, each in senders.items() if each.name}
    if not found:
        return {}
    replies = (sender(context.text(programme.at(name)), context.words) for name in REPLIES)
    said = [words_of(each.name) for each in (*found.values(), *replies)]
    at_home = _vocabulary(context, programme)
    return {
        pointer: each.name
        for pointer, each in found.items()
        if not at_home.issuperset(each.own)
        and (each.sure or (said.count(words_of(each.name)) > 1 and at_home.isdisjoint(each.own)))
    }


def _vocabulary(context: Context, programme: Programme) -> frozenset[str]:
    """Give the words that the application uses of itself, and those in small letters."""
    address = context.brand.address
    texts = (
        *registered_names(context.application),
        *other_signatures(context.application),
        *(context.text(programme.at(name)).raw for name in SELF_PORTRAIT),
        *(address.street, address.city, address.region),
        *(word for text in programme.samples for word in text.split() if word.islower()),
    )
    return Passage(" ".join(texts)).vocabulary
