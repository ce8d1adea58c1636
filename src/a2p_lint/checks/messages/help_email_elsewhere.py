"""The e-mail address in the reply to HELP must be the brand's."""

from collections.abc import Iterator

from a2p_lint import domains
from a2p_lint.context import Context, Programme
from a2p_lint.emails import bears_name, host_of, is_free_host, is_placeholder_host, one_slip_apart
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.messages.contacts import emails


def check(context: Context) -> Iterator[Hit]:
    """Hit the first address on a domain that the application has nowhere else."""
    for programme in context.programmes:
        known = _addresses(context)
        unknown = [email for email in emails(programme.help_message) if email.lower() not in known]
        if not unknown:
            continue
        own = _own_domains(context, programme, known)
        for email in unknown if own else ():
            host = host_of(email)
            if host and not _may_be_own(host, own, context, programme):
                site = domains.registrable_domain(domains.host_of(context.brand.website))
                yield Hit(programme.at("help_message"), {"email": email, "own": site or min(own)})
                break


def _addresses(context: Context) -> tuple[str, ...]:
    brand = context.brand
    given = (brand.support_email, brand.contact.email, brand.business_contact_email)
    return tuple(email.strip().lower() for email in given if email.strip())


def _own_domains(context: Context, programme: Programme, known: tuple[str, ...]) -> frozenset[str]:
    """Give the domains on which the application shows the brand to be."""
    urls = (
        context.brand.website,
        programme.privacy_policy_url,
        programme.terms_url,
        programme.opt_in_url,
    )
    hosts = (*map(domains.host_of, filter(None, urls)), *map(host_of, known))
    return frozenset(domains.registrable_domain(host) or host for host in hosts if host)


def _may_be_own(host: str, own: frozenset[str], context: Context, programme: Programme) -> bool:
    """Give an address the benefit of the doubt: free mail, a slip, a name or domain spoken of."""
    domain = domains.registrable_domain(host) or host
    names = (*registered_names(context.application), context.brand.reseller_name)
    return (
        domain in own
        or is_free_host(host)
        or is_placeholder_host(host)
        or any(one_slip_apart(domain, other) for other in own)
        or bears_name(domain, names)
        or bears_name(host, names)
        or any(
            domain.partition(".")[0] in text.lower()
            for text in (programme.description, programme.message_flow)
        )
    )
