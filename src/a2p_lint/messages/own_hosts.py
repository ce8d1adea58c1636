"""Tells whether a link in a message leads to the sender's own site, or to one that many use."""

from __future__ import annotations

from functools import lru_cache

from a2p_lint.application import Application
from a2p_lint.context import Programme
from a2p_lint.data.service_hosts import PUBLIC_ENDINGS, SERVICES
from a2p_lint.domains import host_of, is_under, platform, registrable_domain, shown
from a2p_lint.emails import bears_name
from a2p_lint.messages.brands import other_signatures, registered_names
from a2p_lint.messages.links import links

_REMEMBERED = 4096
# Hosts of examples are somebody's own, too.
_OWN = frozenset({"", "placeholder"})


@lru_cache(_REMEMBERED)
def is_for_everybody(link: str) -> bool:
    """Say whether a link is on a host where many have pages, or on a public body's."""
    host = host_of(link)
    return (
        platform(link) not in _OWN
        or is_under(host, SERVICES)
        or host.endswith(PUBLIC_ENDINGS)
        or ".k12." in host
    )


def own_domains(application: Application, programme: Programme) -> frozenset[str]:
    """Give the domains that the application speaks of as its own: sites, mailboxes, policies."""
    brand = application.brand
    told = (programme.description, programme.message_flow, programme.additional_information)
    addresses = (
        brand.website,
        *brand.social_urls,
        programme.privacy_policy_url,
        programme.terms_url,
        programme.opt_in_url,
        *(
            email.rpartition("@")[2]
            for email in (brand.contact.email, brand.business_contact_email, brand.support_email)
        ),
        *(link for text in told for link in links(text)),
        *(
            link
            for text in (programme.help_message, programme.opt_in_message)
            for link in links(text)
        ),
    )
    domains = (registrable_domain(host_of(address)) for address in addresses if address)
    return frozenset(domain for domain in domains if domain)


def recalls_name(link: str, application: Application) -> bool:
    """Say whether a link's domain recalls a name of the brand, of its person or its reseller."""
    domain = shown(registrable_domain(host_of(link)))
    names = (*registered_names(application), *other_signatures(application))
    return bears_name(domain, tuple(name for name in names if name.strip()))
