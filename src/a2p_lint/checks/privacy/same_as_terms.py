"""Privacy policy and terms should have an address each."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_front_page, same_page


def check(context: Context) -> Iterator[Hit]:
    """Hit the policy's address where it opens the same page as the terms' one."""
    for programme in context.programmes:
        url = programme.privacy_policy_url
        if same_page(url, programme.terms_url) and not is_front_page(url):
            at = programme.at("privacy_policy_url")
            yield Hit(at, {"url": url.strip()}, related=(programme.at("terms_url"),))
