"""Tells quickly which fields hold what nearly everybody's do, and so nothing for many rules.

A page's ``odd`` names the fields in which its rule finds something only where they hold something
out of the ordinary. What is called odd here may turn out to be all right; what is called ordinary
must be so for every rule that asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from a2p_lint.data import hosts, shorteners
from a2p_lint.data.email_hosts import FREE_HOSTS, PLACEHOLDER_MAILBOXES, UNREAD_MAILBOXES
from a2p_lint.data.keywords import ROLES
from a2p_lint.messages.keywords import role_of
from a2p_lint.phones import is_ordinary

if TYPE_CHECKING:
    from a2p_lint.subject import Subject

WEBSITE = "/brand/website"
EMAILS = frozenset(
    {"/brand/contact/email", "/brand/business_contact_email", "/brand/support_email"}
)
PAGES = frozenset(
    f"{root}/{name}"
    for root in ("/campaign", "/toll_free")
    for name in ("privacy_policy_url", "terms_url", "opt_in_url")
)
NUMBERS = frozenset(
    {
        "/brand/contact/phone", "/brand/contact/mobile_phone", "/brand/support_phone", "/numbers",
        "/toll_free/phone_number",
    }
)  # fmt: skip
# The keywords that every platform knows, by the fields in which they belong.
_KEYWORDS = {
    f"{root}/{name}": frozenset(word for word in words if word.isalpha() and role_of(word) == name)
    for root in ("/campaign", "/toll_free")
    for name, words in ROLES.items()
}
KNOWN = frozenset({WEBSITE}) | EMAILS | PAGES | NUMBERS | _KEYWORDS.keys()
"""The fields of which ``odd_fields`` knows what is ordinary; a page's ``odd`` names some."""

# No form asks for more, and so many are no longer than any form takes.
_MOST_KEYWORDS = 12
# One registered name under a plain ending, and a path of words.
_ADDRESS = re.compile(
    r"https://(?:www\.)?([a-z0-9][a-z0-9-]{2,39}[a-z0-9]\.([a-z]{2,12}))(/[a-z0-9/-]*)?"
)
_EMAIL = re.compile(r"([a-z0-9]+(?:[._-][a-z0-9]+)*)@([a-z0-9.-]+)")
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
    given = subject.given
    domain = _domain(str(given.get(WEBSITE, "")), page=False)
    odd = []
    for at in fields:
        value = given.get(at)
        if value is None:
            continue
        if isinstance(value, tuple):
            known = _KEYWORDS.get(at)
            if known is None:
                ordinary = all(map(is_ordinary, value))
            else:
                ordinary = len(value) <= _MOST_KEYWORDS and known.issuperset(value)
        elif at == WEBSITE:
            ordinary = domain != ""
        elif at in NUMBERS:
            ordinary = is_ordinary(str(value))
        elif at in EMAILS:
            ordinary = _is_ordinary_email(str(value), domain)
        else:
            ordinary = _domain(str(value), page=True) != ""
        if not ordinary:
            odd.append(at)
    return frozenset(odd)


def _domain(text: str, *, page: bool) -> str:
    """Give the domain of an ordinary address, of a page if so asked; else ``""``."""
    address = _ADDRESS.fullmatch(text)
    if address is None:
        return ""
    domain, ending, path = address.groups("")
    if ending not in _ENDINGS or domain in _SPECIAL or "--" in domain:
        return ""
    if page and not path.strip("/"):
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
