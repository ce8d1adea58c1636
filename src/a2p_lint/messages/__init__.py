"""Small questions about a message as people get it: how it lets them opt out, who sends it."""

from a2p_lint.messages.brands import Names, other_signatures, registered_names, unfindable
from a2p_lint.messages.links import links
from a2p_lint.messages.opt_out import opts_out
from a2p_lint.messages.senders import Sender, sender
from a2p_lint.messages.signed import Signatures, in_plain_letters, unsigned_replies, without_names

__all__ = (
    "Names",
    "Sender",
    "Signatures",
    "in_plain_letters",
    "links",
    "opts_out",
    "other_signatures",
    "registered_names",
    "sender",
    "unfindable",
    "unsigned_replies",
    "without_names",
)
