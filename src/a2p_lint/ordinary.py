"""Tells quickly which addresses are like nearly everybody's, and so nothing for many rules.

A page's ``odd`` names the fields in whose odd addresses alone its rule finds something. What is
called odd here may turn out to be all right; what is called ordinary must be so for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from a2p_lint.data import hosts, shorteners
from a2p_lint.data.email_hosts import FREE_HOSTS, PLACEHOLDER_MAILBOXES, UNREAD_MAILBOXES

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
ADDRESSES = frozenset({WEBSITE}) | EMAILS | PAGES
"""The fields of which ``odd_addresses`` knows; a page's ``odd`` names some of them."""

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


def odd_addresses(subject: Subject, fields: Iterable[str]) -> frozenset[str]:
    """Give those of these fields that hold an address out of the ordinary."""
    given = subject.given
    domain = _domain(str(given.get(WEBSITE, "")), page=False)
    odd = []
    for at in fields:
        text = given.get(at)
        if text is None:
            continue
        if at == WEBSITE:
            ordinary = domain != ""
        elif at in EMAILS:
            ordinary = _is_ordinary_email(str(text), domain)
        else:
            ordinary = _domain(str(text), page=True) != ""
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
