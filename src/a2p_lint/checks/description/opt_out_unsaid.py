"""Somewhere the application should say that whoever asks for it gets no more messages."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import description_and_samples

_TOO = ("message_flow", "opt_in_message", "opt_out_message", "help_message")


def check(context: Context) -> Iterator[Hit]:
    """Hit the description where no text speaks of stopping, and no keyword for it is given."""
    for programme in context.programmes:
        places = (*description_and_samples(programme), *map(programme.at, _TOO))
        if not programme.opt_out_keywords and not any(
            context.text(at).mentions(context.words["stopping"]) for at in places
        ):
            yield Hit(programme.at("description"))
