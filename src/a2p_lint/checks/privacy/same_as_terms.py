"""Privacy policy and terms should have an address each."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import web_address
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_front_page, same_page
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit the policy's address where the terms have the same, and it does not name both."""
    for programme in context.programmes:
        url = programme.privacy_policy_url
        if same_page(url, programme.terms_url) and not is_front_page(url):
            path = Passage(web_address(url).path)
            named = [path.mentions(context.words[kind]) for kind in ("policy", "terms")]
            if not all(named) and not path.mentions(context.words["both"]):
                at = programme.at("privacy_policy_url")
                yield Hit(at, {"url": url.strip()}, related=(programme.at("terms_url"),))
