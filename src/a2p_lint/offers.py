"""Finds what a business itself offers or sends, as one category of goods, services or content.

A page gives some of these lists of phrases, which the functions below read by their names:

``telling``  one of these proves the category by itself ("payday loans");
``hints``    two different ones of these prove it together ("jackpot", "slots");
``sent``     one of these proves it in a sample; elsewhere it may be said by the way ("margaritas");
``names``    one of these in a name of the brand proves it ("Oak Title Loans LLC");
``unlike``   longer phrases in which a phrase means something else ("time slots");
``against``  words of those who help against the thing ("addiction", "helpline"): they quiet the
             text that they stand in; in the brand's names or the description the whole programme.

What is denied, merely named in quotes, kept off ("alternative to"), part of the business's own name
or address, of a host, or broken by the end of a clause ("store credit. Repair") does not count.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from a2p_lint.context import Context, Programme
from a2p_lint.data.negation import CONDITIONS
from a2p_lint.data.offers import (
    ADVERTISED_AFTER_NO,
    APART,
    ARTICLES,
    LEADS_ON,
    OPENERS,
    REFUSED_BEHIND,
    REFUSING,
    STREETS,
    TURNS,
)
from a2p_lint.text import Passage, Place, Words, sentences, words_of

_READ = (
    "description",
    "samples",
    "message_flow",
    "opt_in_message",
    "help_message",
    "opt_out_message",
    "additional_information",
)
_NAMES = ("/brand/dba", "/brand/legal_name", "/brand/display_name", "/toll_free/business_name")
_ADDRESS = ("/brand/address/street", "/brand/address/city")
_NO_WORDS = Words(())
_APART = Words(APART)
_REFUSED_BEHIND = Words(REFUSED_BEHIND)
_APART_REACH = 2
_APART_LOOK = 8
_DENIAL_REACH = 40
# No sentence for people is longer; in a hostile text, each place would be read to the very end.
_BEHIND_LOOK = 2000
_CONDITION_REACH = 4
_HINTS_NEEDED = 2
MOST_JUDGED = 50
"""So many places of a phrase are judged in one text: whoever denies a thing fifty times has said
enough, and so has a hostile text."""
_LONGEST_HOST = 200
_LIST_ITEM = re.compile(r"\s*(?:[-–•*·]|\d{1,2}[.)]|[a-z][.)])\s")
# "Gambling: none." in a list of answers, but not "Loans: no credit check".
_ANSWERED_NO = re.compile(
    r"\s*[:=–—-]+\s*(?:none|no|not|n/a|never|non|aucune?|ningun[oa]|nunca|jamais)\s*(?:[.;,)!\n]|$)",
    re.IGNORECASE,
)
_HOST = re.compile(r"://|@|\w\.\w")


@dataclass(slots=True, frozen=True)
class Offer:
    """What a programme offers or sends: where it says so first, in which words, and where else."""

    programme: Programme
    at: str
    words: str
    related: tuple[str, ...]


def offers(context: Context) -> Iterator[Offer]:
    """Give each programme that offers what the page's lists speak of, once."""
    for programme in context.programmes:
        said = [*_said(context, programme, "telling"), *_said(context, programme, "sent")]
        if not said:
            hints = list(_said(context, programme, "hints"))
            said = hints if _different(words for _, words in hints) >= _HINTS_NEEDED else []
        said = said or list(named(context, context.words.get("names", _NO_WORDS)))
        if said and not _helps_against(context, programme):
            (at, words), *_ = said
            related = dict.fromkeys(other for other, _ in said if other != at)
            yield Offer(programme, at, words, tuple(related))


def _different(hints: Iterable[str]) -> int:
    """Count hints: "slot" and "slots" are one, and so are "prize" and "grand prize"."""
    found = {f" {words_of(words).strip().rstrip('s')} " for words in hints}
    return sum(not any(one != other and one in other for other in found) for one in found)


def named(context: Context, words: Words) -> Iterator[tuple[str, str]]:
    """Give where the brand's own names hold a phrase of the list, and the phrase as written."""
    unlike = context.words.get("unlike", _NO_WORDS)
    for at in _NAMES:
        name = context.text(at)
        if name.mentions(words):
            for place in name.places(words):
                if not _within(name, place, unlike):
                    yield at, place.raw
                    break


def texts_of(context: Context, programme: Programme) -> Iterator[str]:
    """Give the pointers of all that a programme says or sends, in the order of reading."""
    for name in _READ:
        at = programme.at(name)
        if name == "samples":
            yield from (f"{at}/{number}" for number in range(len(programme.samples)))
        elif not context.blank(at):
            yield at


def _said(context: Context, programme: Programme, list_: str) -> Iterator[tuple[str, str]]:
    words = context.words.get(list_, _NO_WORDS)
    if not words.phrases:
        return
    samples = programme.at("samples")
    for at in texts_of(context, programme):
        text = context.text(at)
        if (list_ != "sent" or at.startswith(samples)) and text.mentions(words):
            for place in islice(text.places(words), MOST_JUDGED):
                if counts(context, text, place):
                    yield at, place.raw


def counts(context: Context, text: Passage, place: Place) -> bool:
    """Say whether a phrase at this place is the business's own doing or sending."""
    return not (
        text.named(place)
        or any(text.clause_ends_after(place.word + word) for word in range(place.words - 1))
        or _within(text, place, context.words.get("unlike", _NO_WORDS))
        or _is_name_of_place(text, place)
        or _in_host(text.raw, place)
        or _is_own_name(context, text, place)
        or kept_off(text, place)
        or text.mentions(context.words.get("against", _NO_WORDS))
    )


def kept_off(text: Passage, place: Place) -> bool:
    """Say whether the sentence denies, forbids or turns against what stands at the place.

    Unlike ``Passage.denied``, a denial reaches over commas and lists: "We do not sell tobacco,
    alcohol, or firearms" and "We never send the following: loans, ...".
    """
    start, end = _sentence(text.raw, place.start)
    reach = max(0, place.word - _DENIAL_REACH)
    for word in range(place.word - 1, reach - 1, -1):
        if text.span(word)[0] < start or text.words[word] in TURNS:
            break
        if text.words[word] in OPENERS and text.clause_ends_after(word - 1):
            break
        if text.words[word] in REFUSING or _denies(text, word):
            return True
    return (
        _kept_apart(text, place)
        or _ANSWERED_NO.match(text.raw, place.end) is not None
        or Passage(text.raw[place.end : min(end, place.end + _BEHIND_LOOK)]).mentions(
            _REFUSED_BEHIND
        )
    )


def _kept_apart(text: Passage, place: Place) -> bool:
    """Say whether "alternative to" or the like stands before the place, with two words between."""
    for word in range(place.word - 1, max(-1, place.word - _APART_LOOK), -1):
        if text.clause_ends_after(word) or text.words[word] in LEADS_ON:
            return False
        size = text.length_at(_APART, word)
        if size:
            return place.word - word - size <= _APART_REACH
    return False


def _denies(text: Passage, word: int) -> bool:
    """Tell a refusal from an advertisement's "no obligation", from "if not" and "don't miss"."""
    if text.words[word] != "zero" and not text.negates(word):
        return False
    before = text.words[max(0, word - _CONDITION_REACH) : word]
    if not CONDITIONS.isdisjoint(before):
        return False
    behind = (one for one in text.words[word + 1 : word + 3] if one not in ARTICLES)
    neighbour = text.words[word - 1] if text.words[word] == "pas" and word else ""
    return ADVERTISED_AFTER_NO.isdisjoint((next(behind, ""), neighbour))


def _sentence(raw: str, offset: int) -> tuple[int, int]:
    """Give the sentence that holds a place; a list belongs to what introduces it."""
    found = _sentences(raw)
    place = bisect_right(found, offset, key=lambda sentence: sentence[0]) - 1
    return found[place][1:] if place >= 0 else (0, len(raw))


# Asked again for every place of a text, and by every rule.
@lru_cache(maxsize=32)
def _sentences(raw: str) -> tuple[tuple[int, int, int], ...]:
    """Give where each sentence begins, where what introduces it does, and where it ends."""
    found = list[tuple[int, int, int]]()
    first, opened, bare = 0, False, False
    for start, end in sentences(raw):
        marker = _LIST_ITEM.match(raw, start)
        listed = opened and (bare or marker is not None)
        # "1." is a sentence by itself, as far as its full stop can tell.
        bare = marker is not None and marker.end() >= end
        if not listed and raw[start - 1 : start] != ";":
            first = start
        found.append((start, first, end))
        opened = listed or raw[start:end].rstrip().endswith(":")
    return tuple(found)


def _helps_against(context: Context, programme: Programme) -> bool:
    against = context.words.get("against", _NO_WORDS)
    return bool(against.phrases) and any(
        context.text(at).mentions(against) for at in (*_NAMES, programme.at("description"))
    )


def _within(text: Passage, place: Place, longer: Words) -> bool:
    if not text.mentions(longer):
        return False
    # Looked for round the place alone: there may be thousands elsewhere.
    first = max(0, place.word - longer.longest + 1)
    return any(
        text.length_at(longer, word) > max(0, place.word - word)
        for word in range(first, place.word + place.words)
    )


def _is_name_of_place(text: Passage, place: Place) -> bool:
    behind = place.word + place.words
    return (
        behind < len(text.words)
        and text.words[behind] in STREETS
        and text.raw[place.start].isupper()
        and text.raw[text.span(behind)[0]].isupper()
        and not text.raw.isupper()
    )


def _in_host(raw: str, place: Place) -> bool:
    """Say whether the place lies in a link's host or an e-mail; a path behind it counts."""
    before = raw[max(0, place.start - _LONGEST_HOST) : place.start].split()
    opening = before[-1] if before and not raw[place.start - 1 : place.start].isspace() else ""
    behind = raw[place.end : place.end + 1]
    closing = (
        "" if behind.isspace() else raw[place.end : place.end + _LONGEST_HOST].split(maxsplit=1)[:1]
    )
    whole = f"{opening}x{closing[0] if closing else ''}"
    path = "/" in opening.replace("://", "")
    return not path and _HOST.search(whole) is not None


def _is_own_name(context: Context, text: Passage, place: Place) -> bool:
    """Say whether the place is part of a name or address of the business, with a word beside it."""
    end = place.word + place.words
    runs = [
        f" {' '.join(text.words[start:stop])} "
        for start, stop in ((place.word - 1, end), (place.word, end + 1))
        if start >= 0 and stop <= len(text.words)
    ]
    names = [context.text(at).joined for at in (*_NAMES, *_ADDRESS)]
    if any(run in name for run in runs for name in names):
        return True
    alone = f" {' '.join(text.words[place.word : end])} "
    # A name of one word stands alone: "Jackpot: see you", but not "win the jackpot".
    return text.raw[place.start].isupper() and any(
        name.startswith(alone) and name.count(" ") <= alone.count(" ") + 1 for name in names
    )
