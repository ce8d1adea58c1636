"""Description, opt-in description and samples must be in English, or have the English beside."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.language import language_words

_OTHERS = ("es", "fr")
# A translation often stands in the brackets that hold slots elsewhere.
_BRACKETS = str.maketrans("[]", "()")
_LEAST = 3
# Another alphabet's letters, from Greek to the ends of the plane; Latin letters with marks are not.
_FIRST_LETTER, _LAST_LATIN, _LATIN_AGAIN = "\u0370", "\u1dff", "\u1eff"


def check(context: Context) -> Iterator[Hit]:
    """Hit each text that is in Spanish, French or another script, with hardly a word of English."""
    small = context.words["small"].openings
    hardly = len(small & context.vocabulary) < _LEAST
    for programme in context.programmes:
        samples = programme.at("samples")
        for at in (
            programme.at("description"),
            programme.at("message_flow"),
            *[f"{samples}/{number}" for number in range(len(programme.samples))],
        ):
            text = context.text(at)
            # Nearly always: hardly a word of Spanish or French, and no letter that English lacks.
            if text.raw.isascii() and (hardly or small.isdisjoint(text.vocabulary)):
                continue
            if len(small & text.vocabulary) >= _LEAST:
                counts = language_words(text.raw.translate(_BRACKETS))
                language = max(_OTHERS, key=lambda name: counts[name])
                if counts[language] > _LEAST * counts["en"]:
                    yield Hit(at, {"language": Label(language)})
            elif not text.raw.isascii() and _in_other_script(text.raw):
                yield Hit(at, {"language": Label("script")})


def _in_other_script(text: str) -> bool:
    """Say whether more letters are of another alphabet than of the Latin one."""
    letters = [sign for sign in text if sign.isalpha()]
    other = sum(
        _FIRST_LETTER <= sign <= _LAST_LATIN
        or (sign > _LATIN_AGAIN and not "\uff21" <= sign <= "\uff5a")
        for sign in letters
    )
    return other * 2 > len(letters)
