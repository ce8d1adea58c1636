"""Tells whether a message says how to opt out by reply."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from a2p_lint.data.negation import CARRIES_DENIAL, CONDITIONS
from a2p_lint.phrases import listed
from a2p_lint.text import Passage, Place, Words

_ASKING_REACH = 12
_BEFORE_REACH = 8
_DENIAL_REACH = 6
_AIM_REACH = 6
_SENTENCE_ENDS = frozenset(".!?;…\n\r")
_ENDS_BUT_QUESTIONS = _SENTENCE_ENDS - {"?"}
# What may stand inside "reply 'stop'" or "reply yes/stop", where no capitals show the keyword.
_LIGHT_MARKS = frozenset(" \t\u00a0\u202f\"'“”‘’«»()[]*/")
_EQUALS = frozenset("=→>")
_SAYS_WHAT_FOR = _EQUALS | frozenset("-–—:(|")
_ASKS = frozenset("?:")
_SLOTS = frozenset("[{<%")
# Letters of scripts whose words no list here holds; a keyword among them is an instruction.
_OTHER_SCRIPTS = (("\u0370", "\u1dff"), ("\u2e80", "\ud7ff"), ("\uf900", "\ufdff"))
_NEAR = 24
_WEB_ADDRESS = re.compile(r"://|@|www\.|\w\.[a-z]{2,}/", re.IGNORECASE)


def opts_out(passage: Passage, words: Mapping[str, Words], keywords: Iterable[str] = ()) -> bool:
    """Say whether a message tells people that a reply ends the messages.

    ``words`` holds the lists of ``rules/words/opt_out.toml`` under their own names; ``keywords``
    are the application's, which count where the message says what they do. A keyword run into
    other words (STOP2END) is none: neither reviewers nor systems take it for one.
    """
    ending = Ending(passage, words)
    doubtful = (words["doubtful"], listed(tuple(keywords)))
    return (
        any(ending.said_with(place) for place in passage.places(words["keywords"]))
        or any(
            ending.said_with(place, doubtful=True)
            for listed in doubtful
            for place in passage.places(listed)
        )
        or any(ending.said_of_any_reply(place) for place in passage.places(words["purposes"]))
    )


class Ending:
    """Reads a message for what ends the messages, by the lists of opt_out.toml."""

    def __init__(self, passage: Passage, words: Mapping[str, Words]) -> None:
        self.passage = passage
        self.lists = words
        self.shouts = passage.raw.isupper()

    def said_with(self, place: Place, *, doubtful: bool = False) -> bool:
        """Say whether the message says that a reply of the keyword at a place ends the messages.

        A doubtful keyword may end something else (CANCEL), so that its purpose must be said.
        """
        if self._in_web_address(place):
            return False
        loud = self._loud(place)
        verb = self._verb(place, loud=loud)
        if not doubtful and self._does_something_else(place, verb):
            return False
        friend = self._false_friend(place)
        asked = verb is not None and not self._forbidden(verb) and (loud or not friend)
        if not doubtful and (asked or self._foreign(place)):
            return True
        if friend or self._forbidden(place.word):
            return False
        if asked or loud:
            before = place.word if verb is None else verb
            strict = doubtful or not loud
            return self._purpose_after(place, strict=strict) or self._purpose_before(
                before, strict=doubtful
            )
        # In small letters "opt out" and "unsubscribe" are what one does, not what one replies.
        is_purpose = self._has("purposes", place.word)
        return not doubtful and not is_purpose and self._purpose_after(place, strict=True)

    def _does_something_else(self, place: Place, verb: int | None) -> bool:
        """Say whether even a sure keyword has another purpose: "Reply STOP to pause your delivery".

        The purpose stands behind the keyword, else just before the verb ("To quit smoking, ...").
        """
        word = self._past_fillers(place.word + place.words)
        lead = self._has("leads", word)
        said = lead or self._has("endings", word)
        if said and not self.passage.clause_ends_after(word - 1):
            return self._other_aim(word + lead)
        if verb is None or any(map(self._replied, range(verb + 1, place.word))):
            return False
        for number in range(verb - 1, max(0, verb - 1 - _AIM_REACH), -1):
            if self._ends(number, _ENDS_BUT_QUESTIONS):
                return False
            if self._has("endings", number) and self._has("leads", number - 1):
                return self._other_aim(number)
        return False

    def _other_aim(self, word: int) -> bool:
        """Tell "to cancel your order" and "to see the story" from ends that messages come to."""
        ending = self._has("endings", word)
        other = not ending and bool(self._has("other_aims", word))
        if self._has("purposes", word) or not (ending or other):
            return False
        for number in range(word + max(1, ending), min(word + _AIM_REACH, len(self.passage.words))):
            if (
                self.passage.clause_ends_after(number - 1)
                or self._has("joiners", number)
                or self._replied(number)
            ):
                break
            if self._has("messages", number) or self._has("purposes", number):
                return False
            other = other or bool(self._has("other_things", number))
        return other

    def said_of_any_reply(self, place: Place) -> bool:
        """Say whether a purpose follows a reply that is no known keyword: "Reply 9 to opt out"."""
        reply = place.word - 2
        if reply < 1 or not self._has("leads", place.word - 1) or not self._replied(reply):
            return False
        start = self.passage.span(reply)[0]
        if start and self.passage.raw[start - 1] in _SLOTS:
            return False
        verb = self._verb(Place(self.passage, reply), loud=True)
        return verb is not None and not self._forbidden(verb)

    def _has(self, name: str, word: int) -> int:
        return self.passage.length_at(self.lists[name], word)

    def _ends(self, word: int, marks: frozenset[str] = _SENTENCE_ENDS) -> bool:
        return not marks.isdisjoint(self.passage.between(word))

    def _loud(self, place: Place) -> bool:
        """Say whether capitals or quotation marks set the keyword off from the message."""
        return (place.raw.isupper() and not self.shouts) or self.passage.named(place)

    def _replied(self, word: int) -> bool:
        """Say whether the word looks like something that people reply with: YES, C, 1."""
        raw = self.passage.raw[slice(*self.passage.span(word))]
        return (
            bool(self._has("replies", word))
            or (raw.isupper() and not self.shouts)
            or (raw.isdecimal() and len(raw) < 3)
        )

    def _verb(self, place: Place, *, loud: bool) -> int | None:
        """Find the verb that asks people to reply with the keyword."""
        keyword = place.word
        if not loud and not self._complete(keyword + place.words):
            return None
        for word in range(keyword - 1, max(-1, keyword - 1 - _ASKING_REACH), -1):
            marks = set(self.passage.between(word))
            if not marks.isdisjoint(_SENTENCE_ENDS) or not (loud or marks <= _LIGHT_MARKS):
                return None
            if self._has("verbs", word) and (
                self._leads_on(word + 1, keyword) or (loud and self._joined(word + 1, keyword))
            ):
                return word
        return None

    def _complete(self, after: int) -> bool:
        """Tell "reply stop" and "reply stop to end" from "answer the stop question"."""
        words = self.passage.words
        if lead := self._has("leads", after):
            ended = self._has("purposes", after + lead) or self._has("endings", after + lead)
            return bool(ended) or _number(words, after + lead)
        return (
            after >= len(words)
            or self.passage.clause_ends_after(after - 1)
            or self._ends(after - 1, _SAYS_WHAT_FOR)
            or bool(self._has("joiners", after) or self._has("fillers", after))
        )

    def _leads_on(self, first: int, keyword: int) -> bool:
        """Say whether only "with the word", or "YES or", stands between verb and keyword."""
        replied = False
        for word in range(first, keyword):
            if self._has("joiners", word):
                if not replied:
                    return False
            elif self._replied(word):
                replied = True
            elif not self._has("links", word):
                return False
        return first == keyword or self.passage.words[keyword - 1] != "to"

    def _joined(self, first: int, keyword: int) -> bool:
        """Say whether the keyword is one more reply: "Reply YES to confirm or STOP"."""
        last = keyword - 1
        joined = self._has("joiners", last) or self._ends(last, frozenset(",/&|+"))
        return bool(joined) and any(self._replied(word) for word in range(first, keyword))

    def _forbidden(self, word: int) -> bool:
        """Say whether people are told not to: "do not reply STOP", "no need to text STOP"."""
        for number in range(word - 1, max(-1, word - 1 - _DENIAL_REACH), -1):
            if self.passage.clause_ends_after(number):
                return False
            if self.passage.negates(number):
                return number == 0 or self.passage.words[number - 1] not in CONDITIONS
            if self.passage.words[number] not in CARRIES_DENIAL and not self._has("verbs", number):
                return False
        return False

    def _foreign(self, place: Place) -> bool:
        """Say whether the keyword stands in capitals among words that no list here holds."""
        raw = self.passage.raw
        if not raw[place.start : place.end].isupper():
            return False
        near = raw[max(0, place.start - _NEAR) : place.start] + raw[place.end : place.end + _NEAR]
        return any(first <= sign <= last for sign in near for first, last in _OTHER_SCRIPTS)

    def _false_friend(self, place: Place) -> bool:
        """Say whether the keyword is part of another phrase: "stop by", "end to end"."""
        for word in range(max(0, place.word - 2), place.word + 1):
            length = self._has("false_friends", word)
            if word + length > place.word:
                raw = self.passage.raw[slice(*self.passage.span(word, length))]
                own = place.raw
                return raw.isupper() or not own.isupper()
        return False

    def _in_web_address(self, place: Place) -> bool:
        before = self.passage.raw[max(0, place.start - 80) : place.start]
        run = before.split()[-1] if before and not before[-1].isspace() else ""
        return _WEB_ADDRESS.search(run) is not None

    def _purpose_after(self, place: Place, *, strict: bool) -> bool:
        """Say whether the keyword is said to end messages: "STOP to opt out", "STOP ends it"."""
        word = self._past_fillers(place.word + place.words)
        marks = set(self.passage.between(word - 1))
        if word >= len(self.passage.words) or not marks.isdisjoint(_SENTENCE_ENDS):
            return False
        if does := self._has("does", word):
            return not strict and self._about_messages(word + does)
        lead = self._has("leads", word)
        if not lead and marks.isdisjoint(_SAYS_WHAT_FOR):
            return False
        word += lead
        if self._has("purposes", word):
            return True
        ending = self._has("endings", word)
        if not ending or (strict and not lead and marks.isdisjoint(_EQUALS)):
            return False
        return (lead and not strict) or self._about_messages(word + ending)

    def _past_fillers(self, word: int) -> int:
        """Skip "at any time" and "to 55512" after the keyword."""
        words = self.passage.words
        for _ in range(3):
            word += self._has("fillers", word)
            if (self._has("leads", word) or self._has("links", word)) and _number(words, word + 1):
                word += 2
        return word

    def _about_messages(self, word: int) -> bool:
        """Tell "CANCEL to cancel these texts" from "CANCEL to cancel your visit"."""
        if (
            word >= len(self.passage.words)
            or self.passage.clause_ends_after(word - 1)
            or self._has("joiners", word)
            or self._has("fillers", word)
        ):
            return True
        for number in range(word, min(word + 4, len(self.passage.words))):
            if self._has("messages", number):
                return True
            if self.passage.clause_ends_after(number):
                return False
        return False

    def _purpose_before(self, word: int, *, strict: bool) -> bool:
        """Say whether the end of messages was spoken of: "Don't want texts? Reply CANCEL"."""
        if not strict and self._has("endings", word - 1) and self._ends(word - 1, _ASKS):
            return True
        ended = messages = False
        for number in range(word - 1, max(-1, word - 1 - _BEFORE_REACH), -1):
            if self._ends(number, _ENDS_BUT_QUESTIONS):
                return False
            if self._has("purposes", number):
                return True
            ended = ended or bool(self._has("endings", number) or self._has("wishes", number))
            messages = messages or bool(self._has("messages", number))
            if ended and messages:
                return True
        return False


def _number(words: tuple[str, ...], word: int) -> bool:
    return word < len(words) and words[word].isdecimal() and len(words[word]) > 3
