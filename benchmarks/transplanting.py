"""Puts what a flaw changes in one clean application into another, in that one's own terms.

Names, hosts, addresses and numbers become the other application's. What belongs to a programme
goes into the programme that the other one has: a campaign's samples into a toll-free form's.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from a2p_lint.application import Application
from a2p_lint.book import Table
from a2p_lint.examples import ExampleError, clean
from a2p_lint.pointers import given, value_at
from a2p_lint.programmes import TOLL_FREE_NAMES

ASPECTS: Mapping[str, tuple[str, ...]] = {
    "country": (
        "/brand/country", "/brand/address/country", "/brand/address/region",
        "/brand/address/postal_code", "/brand/tax_id_country", "/brand/tax_id_type", "/brand/ein",
    ),
    "legal-form": (
        "/brand/entity_type", "/brand/legal_form", "/brand/stock_symbol", "/brand/stock_exchange",
        "/brand/vertical",
    ),
    "use-case": ("/programme/use_case", "/programme/sub_use_cases"),
    "answers": (
        "/programme/embedded_link", "/programme/embedded_phone", "/programme/age_gated",
        "/programme/direct_lending", "/programme/affiliate_marketing", "/programme/number_pool",
    ),
    "opt-in": (
        "/programme/opt_in_methods", "/programme/opt_in_url", "/programme/opt_in_image_urls",
        "/programme/opt_in_keywords", "/programme/opt_in_message",
    ),
    "keywords": ("/programme/opt_out_keywords", "/programme/help_keywords"),
    "texts": ("/programme/description", "/programme/message_flow", "/programme/samples"),
    "replies": (
        "/programme/opt_in_message", "/programme/opt_out_message", "/programme/help_message",
    ),
    "contact": ("/brand/contact", "/brand/support_email", "/brand/support_phone"),
    "place": ("/brand/address",),
    "names": ("/brand/legal_name", "/brand/dba", "/brand/website"),
    "numbers": ("/numbers",),
}  # fmt: skip
"""In what an application may be unlike a flaw's home, and the fields that tell."""

# What makes an application this business's and no other's, whatever the flaw.
_OWN = (
    "/brand/legal_name", "/brand/dba", "/brand/display_name", "/brand/ein", "/brand/website",
    "/brand/address/street", "/brand/address/city", "/brand/address/postal_code",
    "/brand/contact/first_name", "/brand/contact/last_name", "/brand/contact/email",
    "/brand/contact/phone", "/brand/contact/mobile_phone", "/brand/support_email",
    "/brand/support_phone",
)  # fmt: skip
_LEAST = 4  # shorter values stand in other words by chance
_E164 = re.compile(r"\+1([0-9]{3})([0-9]{3})([0-9]{4})")
_WRITTEN = ("+1 {} {} {}", "({}) {}-{}", "{}-{}-{}", "{} {}-{}", "{} {} {}", "{}.{}.{}", "{}{}{}")
_OF_PROGRAMME = re.compile("/(?:campaign|toll_free)(?:/|$)")
_DESIGNATION = re.compile(r",? (?:LLC|Inc\.|inc\.|P\.C\.|Corporation)$")
_CAMPAIGN_NAMES = {own: name for name, own in TOLL_FREE_NAMES.items()}
_Pairs = tuple[tuple[str, str], ...]


def moved(changes: Table, home: str, other: str) -> Table:
    """Give an example's table for another application than its ``base``; it has no base then.

    Raises ExampleError where it changes a programme, and the other application has none.
    """
    pointers = (*changes.get("set", {}), *changes.get("unset", ()))
    if not programme(other) and any(map(_OF_PROGRAMME.match, pointers)):
        raise ExampleError(f"{other} has no programme")
    return _moved(changes, _pairs(home, other), programme(home), programme(other))


def unflawed(pointers: tuple[str, ...], home: str) -> Table:
    """Give changes that put at these pointers what the home application has there, and no flaw."""
    application = clean(home).application
    found = {pointer: _plain(value_at(application, pointer)) for pointer in pointers}
    return {"set": {pointer: value for pointer, value in found.items() if value is not None}}


def likened(changes: Table, home: str, other: str, aspect: str) -> Table:
    """Give an example's table for another application, made like its home in one aspect, too.

    Raises ExampleError where both are alike in it, or where ``moved`` does.
    """
    here, there = clean(home).application, clean(other).application
    pairs = () if aspect == "names" else _pairs(home, other)
    table = _moved(changes, pairs, programme(home), programme(other))
    touched = {*table.get("set", {}), *table.get("unset", ())}
    put: dict[str, object] = {}
    removed: list[str] = []
    for field in ASPECTS[aspect]:
        own, at = _field(field, programme(home)), _field(field, programme(other))
        if at in touched:
            continue
        value, before = _plain(value_at(here, own)), _plain(value_at(there, at))
        if value is not None:
            put[at] = _put(value, pairs)
        elif before is not None:
            removed.append(at)
    if not put and not removed:
        raise ExampleError(f"{other} is like {home} in this")
    # The flaw comes last: it may change one item of a list that is put there whole.
    unset = [*removed, *table.get("unset", ())]
    return {**table, "set": {**put, **table.get("set", {})}, "unset": unset}


@cache
def programme(name: str) -> str:
    """Give the pointer of the programme that a clean application has, or ``""``."""
    application = clean(name).application
    return "/campaign" if application.campaign else "/toll_free" if application.toll_free else ""


def _plain(value: object) -> object | None:
    """Give a value as an example would write it; None for nothing."""
    if isinstance(value, tuple):
        return list(value) or None
    if isinstance(value, str | bool):
        return None if value == "" else value
    return {k: v for k, v in dict(value).items() if v} if value else None  # type: ignore[call-overload]


def _field(field: str, block: str) -> str:
    if not field.startswith("/programme/"):
        return field
    return _renamed(field.removeprefix("/programme"), block or "/campaign")


def _renamed(path: str, block: str) -> str:
    """Give a field of one kind of programme under its name in the other."""
    _, name, *rest = path.split("/")
    names = TOLL_FREE_NAMES if block == "/toll_free" else _CAMPAIGN_NAMES
    return "/".join((block, names.get(name, name), *rest))


def _moved(changes: Table, pairs: _Pairs, block: str, others: str) -> Table:
    def at(pointer: str) -> str:
        if block and others and block != others and pointer.startswith(f"{block}/"):
            return _renamed(pointer.removeprefix(block), others)
        return str(_put(pointer, pairs))

    table = {key: _put(value, pairs) for key, value in changes.items() if key != "base"}
    for key in ("at", "unset"):
        if key in changes:
            table[key] = [at(pointer) for pointer in changes[key]]
    if "set" in changes:
        table["set"] = {at(key): _put(value, pairs) for key, value in changes["set"].items()}
    return table


def _put(value: object, pairs: _Pairs) -> object:
    """Put one application's own names and numbers for another's, in keys and in values."""
    if isinstance(value, str):
        for own, others in pairs:
            value = value.replace(own, others)
        return value
    if isinstance(value, list):
        return [_put(item, pairs) for item in value]
    if isinstance(value, Mapping):
        return {_put(key, pairs): _put(item, pairs) for key, item in value.items()}
    return value


@cache
def _pairs(home: str, other: str) -> _Pairs:
    """Give what is put for what, the longest first, so that no name is cut by its own part."""
    here, there = (dict(_own(clean(name).application)) for name in (home, other))
    pairs = {own: there[at] for at, own in here.items() if there.get(at) and len(own) >= _LEAST}
    return tuple(sorted(pairs.items(), key=lambda pair: -len(pair[0])))


def _own(application: Application) -> Iterator[tuple[str, str]]:
    values = given(application)
    own = {at: value for at in _OWN if isinstance(value := values.get(at), str)}
    own["sender"] = next(iter(application.numbers), str(values.get("/toll_free/phone_number", "")))
    yield from own.items()
    yield from ((f"{at} in capitals", value.upper()) for at, value in own.items())
    for at in ("/brand/legal_name", "/brand/dba"):
        bare = _DESIGNATION.sub("", own.get(at, ""))
        yield from ((f"{at} bare", bare), (f"{at} bare, in capitals", bare.upper()))
    block = "/campaign" if application.campaign else "/toll_free"
    for page in ("privacy_policy_url", "terms_url", "opt_in_url"):
        yield page, str(values.get(f"{block}/{page}", ""))
    host = own.get("/brand/website", "").partition("://")[2].rstrip("/").removeprefix("www.")
    yield from (("host", host), ("host in capitals", host.upper()))
    for at, value in own.items():
        if number := _E164.fullmatch(value):
            yield from ((f"{at} {form}", form.format(*number.groups())) for form in _WRITTEN)
