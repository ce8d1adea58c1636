"""The e-mail address in the reply to HELP must be the brand's."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.domains import host_of as site_of
from a2p_lint.domains import registrable_domain
from a2p_lint.emails import bears_name, host_of, is_free_host, is_placeholder_host, one_slip_apart
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.messages.contacts import emails
from a2p_lint.messages.own_hosts import is_for_everybody, own_domains, recalls_name


def check(context: Context) -> Iterator[Hit]:
    """Hit the first address on a domain that the application has nowhere else."""
    brand = context.brand
    given = (brand.support_email, brand.contact.email, brand.business_contact_email)
    for programme in context.programmes:
        hosts = {
            email: host_of(email) for email in emails(programme.help_message) if email not in given
        }
        own = own_domains(context.application, programme) if hosts else frozenset()
        for email, host in hosts.items() if own else ():
            if host and not _may_be_own(host, own, context, programme):
                site = registrable_domain(site_of(brand.website)) or min(own)
                yield Hit(programme.at("help_message"), {"email": email, "own": site})
                break


def _may_be_own(host: str, own: frozenset[str], context: Context, programme: Programme) -> bool:
    """Give an address the benefit of the doubt: free mail, a slip, a name or domain spoken of."""
    domain = registrable_domain(host) or host
    return (
        domain in own
        or is_free_host(host)
        or is_placeholder_host(host)
        or is_for_everybody(host)
        or any(one_slip_apart(domain, other) for other in own)
        or recalls_name(host, context.application)
        # A help desk's host under the brand's name: lane.helpdesk.example.
        or bears_name(host, registered_names(context.application))
        or any(
            domain.partition(".")[0] in text.lower()
            for text in (programme.description, programme.message_flow)
        )
    )
