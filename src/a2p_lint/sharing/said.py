"""One sentence about sharing, with the places of the words that tell, looked up once."""

from __future__ import annotations

from itertools import islice

from a2p_lint.policy_sentences import Sentence
from a2p_lint.sharing import vocabulary
from a2p_lint.text import Passage, Words

TEXTING, MOBILE, PERSONAL = "texting", "mobile", "personal"
"""Numbers and consent of an opt-in to texts; telephone numbers; people's data of any kind."""
_KINDS = (
    (TEXTING, vocabulary.TEXTING), (MOBILE, vocabulary.MOBILE), (PERSONAL, vocabulary.PERSONAL)
)  # fmt: skip
# Bound for a sentence that somebody wrote to keep a linter busy.
_MOST = 60


class Said:
    """One sentence, with the places of the words that tell, looked up once."""

    def __init__(self, sentence: Sentence) -> None:
        self.text = sentence.text
        self.words = sentence.text.words
        self.before = sentence.before
        self._places: dict[int, list[tuple[int, int]]] = {}

    def places(self, words: Words, first: int, last: int) -> list[tuple[int, int]]:
        """Give the runs of words, first and after last, that are phrases of a list."""
        known = self._places.get(id(words))
        if known is None:
            found = islice(self.text.places(words), _MOST)
            known = sorted((place.word, place.word + place.words) for place in found)
            self._places[id(words)] = known
        return [run for run in known if first <= run[0] and run[1] <= last]

    def has(self, words: Words, first: int, last: int) -> bool:
        """Say whether a phrase of a list stands between two words."""
        return bool(self.places(words, first, last))

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
            before = Passage(self.before)
            found = next((kind for kind, words in _KINDS if before.mentions(words)), "")
        return found
