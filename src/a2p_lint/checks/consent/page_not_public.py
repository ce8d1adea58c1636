"""The opt-in page must be open to people who have no account and stand outside your network."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import asks_for_login, host_of, is_backstage, is_ip_address, is_private_host
from a2p_lint.findings import Hit, Label
from a2p_lint.opt_ins import account, mentions, pictures


def check(context: Context) -> Iterator[Hit]:
    """Hit an opt-in page at a login, inside a network or behind the scenes, without pictures."""
    for programme in context.programmes:
        page = programme.opt_in_url.strip()
        sign = _sign(page) if page else ""
        if not sign or pictures(context, programme):
            continue
        # One may opt in on the very page where people sign in.
        told = account(context, programme)
        if sign == "login" and mentions(told.texts, context.words["open_to_all"]):
            continue
        yield Hit(programme.at("opt_in_url"), {"page": page, "sign": Label(sign)})


def _sign(page: str) -> str:
    if asks_for_login(page):
        return "login"
    host = host_of(page)
    if is_ip_address(host):
        return "numbers"
    if is_private_host(host):
        return "inside"
    return "backstage" if is_backstage(host) else ""
