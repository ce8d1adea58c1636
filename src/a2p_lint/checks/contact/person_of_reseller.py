"""The contact must be at the business that texts, and not at the reseller that files for it."""

from collections.abc import Iterator

from a2p_lint import domains
from a2p_lint.context import Context
from a2p_lint.emails import bears_name, host_of
from a2p_lint.findings import Hit

EMAILS = ("/brand/contact/email", "/brand/business_contact_email")
RESELLERS = ("/brand/reseller_name", "/toll_free/reseller_name")


def check(context: Context) -> Iterator[Hit]:
    """Hit a contact's address on a domain that bears a reseller's name and not the brand's."""
    brand = context.brand
    resellers = [context.text(at).raw for at in RESELLERS if not context.blank(at)]
    for at in EMAILS:
        written = context.text(at).raw
        host = host_of(written)
        domain = domains.registrable_domain(host) if host else ""
        if not domain or bears_name(domain, (brand.legal_name, brand.dba, brand.display_name)):
            continue
        for name in resellers:
            if bears_name(domain, (name,)):
                yield Hit(at, {"email": written.strip(), "reseller": name.strip()})
                break
