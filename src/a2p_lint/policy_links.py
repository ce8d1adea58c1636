"""Small questions about the addresses of pages that reviewers open: policy, terms, opt-in."""

from __future__ import annotations

from datetime import date

from a2p_lint.application import Brand
from a2p_lint.data.policy_links import (
    CAMPAIGNS_ALWAYS,
    CAMPAIGNS_SINCE,
    HOMES,
    TOLL_FREE_ALWAYS,
    TOLL_FREE_SINCE,
)
from a2p_lint.domains import (
    asks_for_login,
    host_of,
    is_closed_host,
    is_filler,
    is_front_door,
    is_under,
    platform,
    registrable_domain,
    web_address,
)
from a2p_lint.emails import bears_name
from a2p_lint.names import plain
from a2p_lint.text import Words, words_of

_SHORT = frozenset({"public-shortener", "company-shortener", "qr-link", "deep-link"})
_OWN = frozenset({"", "placeholder"})
# With "@" it is a mailbox, or hides its host.
_SIGNS = frozenset("#?@")
# A domain that serves for nothing else: harborlane-privacy.com.
_NAMES_OF_POLICIES = ("privac", "terms", "legal", "polic", "tos.")


def is_nothing(text: str, nothing: Words) -> bool:
    """Say whether a field holds nothing, or a word for it such as "N/A"."""
    first = text[:1]
    said = (first.isascii() and first.isalnum()) or words_of(text).strip()
    return not said or nothing.is_whole(text)


def is_asked_for(root: str, provider: str, today: date | None) -> bool:
    """Say whether a form asks for the addresses; without a day, whether it does by now."""
    if root == "/toll_free":
        if provider not in TOLL_FREE_SINCE:
            return provider in TOLL_FREE_ALWAYS
        since = TOLL_FREE_SINCE[provider]
    elif provider in CAMPAIGNS_ALWAYS:
        return True
    else:
        since = CAMPAIGNS_SINCE
    return today is None or today >= since


def is_short_link(url: str) -> bool:
    """Say whether an address is a short link, which hides where it leads."""
    return platform(url) in _SHORT and not is_front_door(url)


def is_placeholder(url: str, brand: Brand) -> bool:
    """Say whether an address is an example or a filler, and the brand is not called so."""
    if platform(url) != "placeholder":
        return False
    label = registrable_domain(host_of(url)).partition(".")[0]
    return not any(plain(name).split()[:1] == [label] for name in (brand.legal_name, brand.dba))


def is_closed(url: str) -> bool:
    """Say whether an address is behind a login, inside a network, or on a site for trials."""
    return asks_for_login(url) or is_closed_host(host_of(url))


def is_front_page(url: str) -> bool:
    """Say whether an address is a site's front page, and no page, part or language of it."""
    address = web_address(url)
    if address.path.strip("/"):
        return False
    domain = registrable_domain(address.host)
    return (
        bool(domain)
        and not any(word in domain for word in _NAMES_OF_POLICIES)
        and address.host.removeprefix("www.") == domain
        and _SIGNS.isdisjoint(url)
    )


def is_shared_home(url: str) -> bool:
    """Say whether a host keeps sites and policies of many, each under a host or path of its own."""
    return is_under(host_of(url), HOMES) or platform(url) not in _OWN


def is_elsewhere(url: str, brand: Brand) -> bool:
    """Say whether an address is on a domain that neither site, mail nor name ties to the brand.

    Quiet on platforms, on the homes of policies, and where the brand has no site of its own.
    """
    host = host_of(url)
    # Whose a filler's domain is, nobody asks: that it is one is told elsewhere.
    if host == host_of(brand.website) or is_filler(host):
        return False
    domain = registrable_domain(host)
    website = registrable_domain(host_of(brand.website))
    if not domain or not website or is_under(host, HOMES):
        return False
    if platform(url) not in _OWN or platform(brand.website) not in _OWN:
        return False
    emails = (brand.contact.email, brand.business_contact_email, brand.support_email)
    own = {website, *(registrable_domain(email.rpartition("@")[2].lower()) for email in emails)}
    labels = {name.partition(".")[0].replace("-", "") for name in (domain, website)}
    if domain in own or len(labels) == 1:
        return False
    if any(label in other for label in labels for other in labels - {label}):
        return False
    names = tuple(filter(None, (brand.legal_name, brand.dba, brand.display_name)))
    return not bears_name(domain, names)


def same_page(one: str, other: str) -> bool:
    """Say whether two addresses open the same page at the same place."""
    if not one or not other or _path(one) != _path(other):
        return False
    return _host_and_rest(one) == _host_and_rest(other)


def _path(url: str) -> str:
    return web_address(url).path.strip("/").lower()


def _host_and_rest(url: str) -> tuple[str, str]:
    address = web_address(url)
    place = url.strip()[url.strip().find(address.path) + len(address.path) :].strip("/")
    return address.host.removeprefix("www."), place
