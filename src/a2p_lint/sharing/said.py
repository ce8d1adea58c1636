"""One sentence about sharing, with the places of the words that tell, looked up once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from a2p_lint.data import sharing as lists
from a2p_lint.policy_sentences import Sentence
from a2p_lint.sharing import vocabulary
from a2p_lint.sharing.places import Index, Run
from a2p_lint.text import Passage, Words

TEXTING, MOBILE, PERSONAL = "texting", "mobile", "personal"
"""Numbers and consent of an opt-in to texts; telephone numbers; people's data of any kind."""
_KINDS = (
    (TEXTING, vocabulary.TEXTING), (MOBILE, vocabulary.MOBILE), (PERSONAL, vocabulary.PERSONAL)
)  # fmt: skip
_INDEX = Index(vocabulary.OF_SENTENCES)


class Said:
    """One sentence, with the places of the words that tell, looked up once."""

    def __init__(self, sentence: Sentence) -> None:
        self.text = sentence.text
        self.words = sentence.text.words
        self.before = sentence.before
        self.commas = "," in sentence.text.raw
        self._places = _places(sentence.text)

    def everywhere(self, words: Words) -> Sequence[Run]:
        """Give the runs of words, first and after last, that are phrases of a list."""
        return self._places.get(words, ())

    def places(self, words: Words, first: int, last: int) -> Sequence[Run]:
        """Give those between two words."""
        found = self._places.get(words, ())
        return [run for run in found if first <= run[0] and run[1] <= last] if found else found

    def denying(self, first: int, last: int) -> Iterator[int]:
        """Give the numbers of the words from the first to before the last that deny something."""
        for number, _ in self._places.get(vocabulary.DENYING, ()):
            if first <= number < last and (
                self.words[number] in lists.REFUSALS or self.text.negates(number)
            ):
                yield number

    def mentions(self, words: Words) -> bool:
        """Say whether a phrase of a list stands in the sentence."""
        return words in self._places

    def has(self, words: Words, first: int, last: int) -> bool:
        """Say whether a phrase of a list stands between two words."""
        found = self._places.get(words)
        return found is not None and any(first <= run[0] and run[1] <= last for run in found)

    def data(self, first: int, last: int) -> str:
        """Give the most telling kind of data named between two words, or ``""``."""
        if self.has(vocabulary.TEXTING, first, last):
            return TEXTING
        if self.has(vocabulary.MOBILE, first, last):
            return MOBILE
        if self.has(vocabulary.NOBODYS, max(0, first - 2), last):
            return ""
        return PERSONAL if self.has(vocabulary.PERSONAL, first, last) else ""

    def data_before(self, first: int) -> str:
        """Give the data that "it" and "them" point back to."""
        found = self.data(0, first)
        if not found:
            found = next((kind for kind, words in _KINDS if self.before.mentions(words)), "")
        return found


# Each sentence is read twice: by who shares, and from the other side.
@lru_cache(maxsize=256)
def _places(text: Passage) -> Mapping[Words, list[Run]]:
    return _INDEX.places(text.words)
