"""Small questions about who passes what on to whom, and for what: by sentence and clause.

"We do not sell or share numbers", "we share them with providers who send our texts" and "we may
share them with partners" are three different things; so is each of them with an exception.
"""

from a2p_lint.sharing.accounts import Account, accounts, exempts_texting
from a2p_lint.sharing.judgements import contradicted, left_open, marketed, sold
from a2p_lint.sharing.said import MOBILE, PERSONAL, TEXTING
from a2p_lint.sharing.verbs import SELL, SHARE
from a2p_lint.sharing.whom import ALLOWED, DENIED, EXCEPTED, MARKETING, OPEN, SERVICE, SHARED

__all__ = (
    "ALLOWED", "DENIED", "EXCEPTED", "MARKETING", "MOBILE", "OPEN", "PERSONAL", "SELL", "SERVICE",
    "SHARE", "SHARED", "TEXTING", "Account", "accounts", "contradicted",
    "exempts_texting", "left_open", "marketed", "sold",
)  # fmt: skip
