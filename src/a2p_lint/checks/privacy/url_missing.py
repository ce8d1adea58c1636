"""A form that asks for the address of the privacy policy must have it."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_asked_for, is_nothing


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank, or a word for nothing, where form and day ask for an address."""
    for programme in context.programmes:
        if is_nothing(programme.privacy_policy_url, context.words["nothing"]) and is_asked_for(
            programme.root, context.provider, context.today
        ):
            yield Hit(programme.at("privacy_policy_url"))
