"""Small questions about a message as people get it: how it lets them opt out, who sends it."""

from a2p_lint.messages.opt_out import opts_out
from a2p_lint.messages.senders import Names, Sender, sender

__all__ = ("Names", "Sender", "opts_out", "sender")
