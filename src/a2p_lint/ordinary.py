"""Tells quickly which fields hold what nearly everybody's do, and so nothing for many rules.

A page's ``odd`` names the fields in which its rule finds something only where they hold something
out of the ordinary. What is called odd here may turn out to be all right; what is called ordinary
must be so for every rule that asks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from a2p_lint.addresses import postal_code
from a2p_lint.application import ENTITY_TYPES, VERTICALS
from a2p_lint.data import hosts, shorteners
from a2p_lint.data.email_hosts import FREE_HOSTS, PLACEHOLDER_MAILBOXES, UNREAD_MAILBOXES
from a2p_lint.data.keywords import ROLES
from a2p_lint.data.regions import STATES
from a2p_lint.messages.keywords import role_of
from a2p_lint.phones import is_ordinary
from a2p_lint.tax_ids import placeholder_sign, unissued_prefix
from a2p_lint.use_cases import is_use_case

if TYPE_CHECKING:
    from a2p_lint.application import Brand
    from a2p_lint.subject import Subject

WEBSITE = "/brand/website"
# The keywords that every platform knows, by the lists in which they belong.
_KEYWORDS = {
    name: frozenset(word for word in words if word.isalpha() and role_of(word) == name)
    for name, words in ROLES.items()
}
# No form asks for more, and so many are no longer than any form takes.
_MOST_KEYWORDS = 12
# One registered name under a plain ending, and a path of words.
_ADDRESS = re.compile(
    r"https://(?:www\.)?([a-z0-9][a-z0-9-]{2,39}[a-z0-9]\.([a-z]{2,12}))(/[a-z0-9/-]*)?"
)
_EMAIL = re.compile(r"([a-z0-9]+(?:[._-][a-z0-9]+)*)@([a-z0-9.-]+)")
_EIN = re.compile(r"[0-9]{2}-?[0-9]{7}")
_ZIP = re.compile(r"[0-9]{5}")
# Ways of opting in that a reviewer can see for himself, alone.
_ON_SCREEN = frozenset({"web_form", ("web_form",), ("in_app",), ("web_form", "in_app")})
_COUNTRIES = frozenset({"", "US", "CA"})
# Some territories are countries to others.
_STATES = frozenset(STATES) - {"PR", "VI", "GU", "AS", "MP"}
_MARKS = str.maketrans("", "", ".-_")
_ENDINGS = (hosts.PLAIN_SUFFIXES | hosts.PLAIN_BUT_FOR_SHORT) - hosts.PRIVATE_ENDINGS
# Hosts that many share, or that stand for something else.
_SPECIAL = frozenset().union(
    hosts.MARKETPLACES, hosts.FORMS, hosts.FILES, hosts.LOGINS, hosts.SOCIAL, hosts.NEEDS_A_PATH,
    shorteners.LINK_PAGES, shorteners.QR_LINKS, shorteners.DEEP_LINKS,
    shorteners.FIRST_PARTY_SHORTENERS, shorteners.PUBLIC_SHORTENERS, FREE_HOSTS,
)  # fmt: skip


def odd_fields(subject: Subject, fields: Iterable[str]) -> frozenset[str]:
    """Give those of these fields that hold something out of the ordinary."""
    given, brand = subject.given, subject.application.brand
    domain = _domain(brand.website)
    return frozenset([at for at in fields if not _TESTS[at](given.get(at, ""), brand, domain)])


def _domain(text: str) -> str:
    """Give the domain of an ordinary address; else ``""``."""
    address = _ADDRESS.fullmatch(text)
    if address is None:
        return ""
    domain, ending, path = address.groups("")
    if ending not in _ENDINGS or domain in _SPECIAL or "--" in domain:
        return ""
    return domain if hosts.LOGIN_PATHS.isdisjoint(path.split("/")) else ""


def _is_ordinary_email(text: str, domain: str) -> bool:
    """Say whether a mailbox is at the website's own domain, and somebody's who reads it."""
    address = _EMAIL.fullmatch(text)
    if address is None or address[2] != domain:
        return False
    mailbox = address[1]
    return (
        mailbox not in PLACEHOLDER_MAILBOXES and mailbox.translate(_MARKS) not in UNREAD_MAILBOXES
    )


def _is_ordinary_ein(brand: Brand) -> bool:
    """Say whether the brand's number is an American business's, written plainly and no sample."""
    return (
        _EIN.fullmatch(brand.ein) is not None
        and brand.entity_type != "sole_proprietor"
        and not brand.tax_id_type
        and not brand.tax_id_country
        and (brand.country or brand.address.country) == "US"
        and not unissued_prefix(brand.ein)
        and not placeholder_sign(brand.ein)
    )


def _is_ordinary_address(brand: Brand) -> bool:
    """Say whether an American street has a number, and its ZIP code and state belong together."""
    address = brand.address
    if (address.country or brand.country) != "US" or address.region not in _STATES:
        return False
    code = postal_code(address.postal_code) if _ZIP.fullmatch(address.postal_code) else None
    return (
        code is not None
        and address.region in code.regions
        and any(map(str.isdigit, address.street))
    )


def _are_known(known: frozenset[str], value: Any, _brand: Brand, _domain: str) -> bool:  # noqa: ANN401
    return len(value) <= _MOST_KEYWORDS and known.issuperset(value)


def _is_own_page(value: Any, _: Brand, domain: str) -> bool:  # noqa: ANN401 what stands in a field
    """Say whether an address is a page of the website's own domain, with a path of plain words."""
    host, slash, path = value.removeprefix("https://").removeprefix("www.").partition("/")
    if host != domain or not slash or value[:8] != "https://":
        return False
    letters = path.replace("/", "").replace("-", "")
    plain = letters.isalnum() and letters.isascii() and letters == letters.lower()
    return plain and hosts.LOGIN_PATHS.isdisjoint(path.split("/"))


# What is asked of a field: of what stands there ("" where it is blank), the brand, and the domain
# of its website. True where no rule that names the field under `odd` could find anything.
_TESTS: dict[str, Callable[[Any, Brand, str], bool]] = {
    WEBSITE: lambda _value, _brand, domain: domain != "",
    "/brand/contact/email": lambda value, _, domain: _is_ordinary_email(value, domain),
    **dict.fromkeys(
        ("/brand/business_contact_email", "/brand/support_email"),
        lambda value, _, domain: not value or _is_ordinary_email(value, domain),
    ),
    **dict.fromkeys(
        (
            "/brand/contact/phone", "/brand/contact/mobile_phone", "/brand/support_phone",
            "/toll_free/phone_number",
        ),
        lambda value, _brand, _domain: not value or is_ordinary(value),
    ),
    "/numbers": lambda value, _brand, _domain: all(map(is_ordinary, value)),
    "/brand/address": lambda _value, brand, _domain: _is_ordinary_address(brand),
    "/brand/country": lambda value, _brand, _domain: value in _COUNTRIES,
    "/brand/address/country": lambda value, _brand, _domain: value in _COUNTRIES,
    "/brand/ein": lambda _value, brand, _domain: _is_ordinary_ein(brand),
    "/toll_free/registration_number": lambda value, _brand, _domain: not value,
    "/brand/entity_type": lambda value, _brand, _domain: value in ENTITY_TYPES,
    "/brand/vertical": lambda value, _brand, _domain: value in VERTICALS,
    **dict.fromkeys(
        ("/campaign/opt_in_methods", "/toll_free/opt_in_type"),
        lambda value, _brand, _domain: value in _ON_SCREEN,
    ),
    "/campaign/use_case": lambda value, _brand, _domain: not value or is_use_case(value),
    "/campaign/sub_use_cases": lambda value, _brand, _domain: all(map(is_use_case, value)),
    **dict.fromkeys(
        (
            f"{root}/{name}"
            for root in ("/campaign", "/toll_free")
            for name in ("privacy_policy_url", "terms_url", "opt_in_url")
        ),
        _is_own_page,
    ),
    **{
        f"{root}/{name}": partial(_are_known, known)
        for root in ("/campaign", "/toll_free")
        for name, known in _KEYWORDS.items()
    },
}  # fmt: skip
KNOWN = frozenset(_TESTS)
"""The fields of which it is known what is ordinary; a page's ``odd`` names some."""
