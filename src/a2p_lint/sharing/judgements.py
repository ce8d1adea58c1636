"""Which sentence of a policy a reviewer holds against it, if any."""

from __future__ import annotations

from collections.abc import Iterator

from a2p_lint.sharing.accounts import Account, accounts, exempts_texting
from a2p_lint.sharing.said import PERSONAL, TEXTING
from a2p_lint.sharing.verbs import SELL, SHARE
from a2p_lint.sharing.whom import DENIED, MARKETING, OPEN, SHARED
from a2p_lint.text import Passage


def marketed(policy: Passage) -> Account | None:
    """Give the first sentence that lets others have numbers for their marketing, or None.

    A promise elsewhere does not save it; a sentence that leaves texting data out does, unless the
    data shared is texting data. Personal information in general beside a promise for numbers is
    ``contradicted``.
    """
    promised = _promised(policy)
    for account in _shared(policy, SHARE, MARKETING):
        if account.data != PERSONAL or not promised:
            return account
    return None


def contradicted(policy: Passage) -> Account | None:
    """Give the first sentence that shares personal information for marketing in spite of a promise.

    The promise is one for numbers or texting data; None where ``marketed`` finds worse.
    """
    if not _promised(policy) or marketed(policy) is not None:
        return None
    return next(_shared(policy, SHARE, MARKETING), None)


def left_open(policy: Passage) -> Account | None:
    """Give the first sentence that lets others have data and does not say what for, or None.

    Quiet where a promise for numbers stands on the page, or where something worse does.
    """
    if _promised(policy) or next(_shared(policy, SHARE, MARKETING), None) or sold(policy):
        return None
    return next(_shared(policy, SHARE, OPEN), None)


def sold(policy: Passage) -> Account | None:
    """Give the first sentence that says that people's data is sold or rented out, or None."""
    return next(_shared(policy, SELL, ""), None)


def _shared(policy: Passage, manner: str, purpose: str) -> Iterator[Account]:
    for account in accounts(policy):
        alike = account.stance == SHARED and account.manner == manner
        meant = account.purpose == purpose or not purpose
        if alike and meant and (account.data == TEXTING or not exempts_texting(policy)):
            yield account


def _promised(policy: Passage) -> bool:
    """Say whether a text denies that numbers or texting data are shared."""
    return any(
        account.stance == DENIED and account.manner == SHARE and account.data != PERSONAL
        for account in accounts(policy)
    )
