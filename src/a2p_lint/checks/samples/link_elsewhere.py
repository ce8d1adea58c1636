"""Links in samples should lead to the sender's own site."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import host_of, registrable_domain
from a2p_lint.findings import Hit
from a2p_lint.messages.links import links, may_name_a_host
from a2p_lint.messages.own_hosts import is_for_everybody, own_domains, recalls_name
from a2p_lint.messages.sent import samples


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample with a link to a domain that nothing in the application ties to the brand.

    Without any site or mailbox there is nothing to compare; a place where many have pages is fine.
    """
    for programme in context.programmes:
        if not may_name_a_host("\n".join(programme.samples)):
            continue
        found = [
            (at, link, domain)
            for at, text in samples(programme)
            for link in links(text)
            if (domain := registrable_domain(host_of(link))) and not is_for_everybody(link)
        ]
        own = own_domains(context.application, programme) if found else frozenset()
        if not own:
            continue
        strange = {
            at: (link, domain)
            for at, link, domain in found
            if domain not in own and not recalls_name(link, context.application)
        }
        for at, (link, domain) in strange.items():
            yield Hit(at, {"link": link, "domain": domain})
