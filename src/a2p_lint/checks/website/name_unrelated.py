"""The address of the website should recall the brand's name, or be the domain of its e-mail.

A hint at most: many honest sites have another name. Quiet on platforms and on malformed addresses.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import (
    foreign_letters,
    host_of,
    is_closed_host,
    is_filler,
    platform,
    registrable_domain,
    shown,
    web_address,
)
from a2p_lint.emails import bears_name
from a2p_lint.findings import Hit, NotRun
from a2p_lint.names import plain

WEBSITE = "/brand/website"
# Examples are hosts of their own too.
OWN = frozenset({"", "placeholder"})
# So many first letters of a word recall it.
TELLING = 4


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a website that neither a name nor an e-mail address ties to the brand."""
    brand = context.brand
    host = host_of(brand.website)
    # Of a platform's host one cannot ask whose it is; a filler, a closed host and letters that pass
    # for others have rules of their own.
    told = is_filler(host) or is_closed_host(host) or foreign_letters(host)
    if told or platform(brand.website) not in OWN:
        return
    domain = registrable_domain(host)
    if not domain or _mails_from(context, domain):
        return
    names = tuple(filter(None, (brand.legal_name, brand.dba, brand.display_name)))
    words = {word for name in names for word in plain(name).split()}
    if not words:
        yield NotRun("unknown")
        return
    address = web_address(brand.website)
    letters = plain(shown(address.host) + " " + address.path).replace(" ", "")
    recalled = any(word[:TELLING] in letters for word in words if len(word) >= TELLING)
    if not recalled and not bears_name(shown(domain), names):
        yield Hit(WEBSITE, {"website": brand.website, "name": brand.dba or brand.legal_name})


def _mails_from(context: Context, domain: str) -> bool:
    brand = context.brand
    emails = (brand.contact.email, brand.business_contact_email, brand.support_email)
    for email in emails:
        host = email.rpartition("@")[2].strip().lower()
        if host == domain or host.endswith(f".{domain}"):
            return True
    return False
