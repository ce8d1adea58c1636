"""Tells quickly that a message opts people out in the words that most messages have."""

# The instruction as most texts have it, a sentence of its own. No list can make it mean anything
# else: nothing before its full stop denies it, and what ends is the messages.
_ASKED = tuple(f"{end} {verb}" for end in ".?!" for verb in ("Reply", "Text"))
_KEYWORD = " STOP to "
_AFTER_WORD = ".,;:!? "
_ENDED = ("opt out", "unsubscribe")


def opts_out_plainly(text: str) -> bool:
    """Say whether a message holds ". Reply STOP to opt out" or the like; a no is not sure."""
    place = text.find(_KEYWORD)
    if place == -1 or not text.endswith(_ASKED, 0, place):
        return False
    rest = place + len(_KEYWORD)
    end = next((rest + len(ended) for ended in _ENDED if text.startswith(ended, rest)), 0)
    return end > 0 and (text[end : end + 1] in _AFTER_WORD)
