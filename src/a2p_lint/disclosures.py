"""Small questions about what wording tells people of the messages that they agree to.

Every function reads one text; ``words`` holds lists of ``rules/words/disclosures.toml`` under
their own names, and for ``tells_how_to_stop`` those of ``rules/words/opt_out.toml``, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from a2p_lint.messages import links, opts_out
from a2p_lint.messages.phone_numbers import phone_numbers
from a2p_lint.text import Passage, Place, Words, sentences

# "4 text messages per month" has three words between the number and the stretch of time.
_COUNT_REACH = 4
# Policies are named in long sentences ("we do not share your data: see our privacy policy"): only
# a denial right before the name is one of the policy.
_POLICY_REACH = 2
_QUOTED = re.compile(r'"([^"]*)"|“([^“”]*)”|«([^«»]*)»|„([^„“]*)“')
_FEWEST_BLANKS = 4
_GOES_ON = ("...", "…")
_PRICES = frozenset("$€£#")
# Longer runs of digits are telephone numbers and years.
_LONGEST_COUNT = 2
_PERIODS = ("day", "week", "month", "year")
_NO_WORDS = Words(())
_DIGIT = re.compile("[0-9]")
_MAILBOX = re.compile(r"\w@\w")
# "/sms-alerts" and "/sms.html" behind "/sms", but not the full stop of a sentence.
_PAGE_GOES_ON = re.compile(r"[\w-]|[./]\w")


def tells_frequency(passage: Passage, words: Mapping[str, Words]) -> bool:
    """Say whether a text tells how often messages come.

    Lists frequency, counts, periods, counted, counted_fillers, apiece.
    """
    return passage.says(words["frequency"]) or _counted(passage, words)


def tells_rates(passage: Passage, words: Mapping[str, Words]) -> bool:
    """Say whether a text tells that carriers may charge for messages; list rates."""
    return passage.says(words["rates"])


def tells_how_to_stop(
    passage: Passage, words: Mapping[str, Words], keywords: Iterable[str] = ()
) -> bool:
    """Say whether a text tells how to end the messages by reply; list stops and all of opt_out."""
    return passage.says(words["stops"]) or opts_out(passage, words, keywords)


def tells_how_to_get_help(passage: Passage, words: Mapping[str, Words]) -> bool:
    """Say whether a text tells how to get help; lists helps, help_keywords.

    ``HELP`` in capitals is enough, as in "STOP and HELP work at any time".
    """
    return shows_keyword(passage, words["help_keywords"]) or passage.says(words["helps"])


def shows_keyword(passage: Passage, keywords: Words) -> bool:
    """Say whether a keyword of the list stands in the text in capitals or quotes, not denied."""
    return any(
        (place.raw.isupper() or passage.named(place)) and not passage.denied(place)
        for place in passage.places(keywords)
    )


def names_policy(passage: Passage, policy: Words) -> bool:
    """Say whether a text names or links a policy; ``policy`` is the list privacy, or terms."""
    return any(not _denied_right_before(passage, place) for place in passage.places(policy))


def _denied_right_before(passage: Passage, place: Place) -> bool:
    first = max(0, place.word - _POLICY_REACH)
    if not passage.may_deny(first, place.word):
        return False
    return any(map(passage.negates, range(first, place.word))) and not passage.clause_ends_after(
        place.word - 1
    )


def gives_page(text: str, address: str) -> bool:
    """Say whether a text gives the address of a page, with or without ``https://www.``.

    A host alone is the address of no policy, and ``/sms`` is not ``/sms-alerts``.
    """
    page = address.strip().casefold().rpartition("://")[2].removeprefix("www.").rstrip("/")
    if "/" not in page:
        return False
    behind = (part[:2] for part in text.casefold().split(page)[1:])
    return any(not _PAGE_GOES_ON.match(mark) for mark in behind)


def tells_purpose(passage: Passage, words: Mapping[str, Words]) -> bool:
    """Say whether a text tells what messages are about; lists kinds, kinds_received, receiving.

    A page or a form that bears a kind's name ("booking page") is none, where ``pages`` is given.
    """
    pages = words.get("pages", _NO_WORDS)
    # Most texts name a kind by one word that begins the name of no page.
    alone = words["kinds"].keyed.alone & passage.vocabulary
    if not (alone <= pages.runs.keys() or "" in pages.runs):
        return True
    if any(not passage.length_at(pages, kind.word) for kind in passage.places(words["kinds"])):
        return True
    spoken = [Passage(passage.raw[slice(*span)]) for span in sentences(passage.raw)]
    spoken = [sentence for sentence in spoken if sentence.mentions(words["receiving"])]
    return any(sentence.mentions(words["kinds_received"]) for sentence in spoken)


def gives_contact(text: str) -> bool:
    """Say whether a text gives a telephone number, an e-mail address or a link."""
    return (
        _MAILBOX.search(text) is not None
        or next(phone_numbers(text), None) is not None
        or next(links(text), None) is not None
    )


@lru_cache(maxsize=64)
def quotations(text: str) -> tuple[Passage, ...]:
    """Give what stands between quotation marks and is long enough to be wording."""
    found = (max(groups, key=len) for groups in _QUOTED.findall(text))
    return tuple(Passage(quoted) for quoted in found if quoted.count(" ") > _FEWEST_BLANKS)


def quotes_wording(passage: Passage, words: Mapping[str, Words]) -> bool:
    """Say whether a text gives what people agree to, in quotes or not; lists wordings, quoted.

    An excerpt ("I agree to receive texts ...") does not show what the wording lacks.
    """
    found = [each for each in quotations(passage.raw) if each.mentions(words["quoted"])]
    if any(each.raw.rstrip(" ]").endswith(_GOES_ON) for each in found):
        return False
    return bool(found) or passage.mentions(words["wordings"])


def _counted(passage: Passage, words: Mapping[str, Words]) -> bool:
    """Find "up to 4 msgs/month", "3 per parcel", "two a week", "3 or 4 texts on your trip"."""
    counts, periods = words["counts"].openings, words["periods"].openings
    return any(
        (word in periods and _counted_before(passage, number, counts))
        or (_is_count(passage, number, counts) and _counts_messages(passage, number + 1, words))
        for number, word in enumerate(passage.words)
    )


def _counts_messages(passage: Passage, word: int, words: Mapping[str, Words]) -> bool:
    """Say whether "texts", "short texts" or "a walk" follow a number, but not "a.m."."""
    if passage.length_at(words["apiece"], word):
        raw = passage.raw[slice(*passage.span(word))]
        behind = "".join(passage.words[word + 1 : word + 2])
        return passage.words[word - 1] != "one" and raw.islower() and len(behind) > 1
    word += passage.length_at(words["counted_fillers"], word)
    return passage.length_at(words["counted"], word) > 0 and not passage.clause_ends_after(word - 1)


def _counted_before(passage: Passage, period: int, counts: frozenset[str]) -> bool:
    for number in range(period - 1, max(-1, period - 1 - _COUNT_REACH), -1):
        word = passage.words[number]
        if passage.clause_ends_after(number):
            return False
        if word in counts or word.isdecimal():
            return _is_count(passage, number, counts)
    return False


def _is_count(passage: Passage, number: int, counts: frozenset[str]) -> bool:
    word = passage.words[number]
    count = word in counts or (word.isdecimal() and len(word) <= _LONGEST_COUNT)
    return count and not _priced(passage, number)


def _priced(passage: Passage, word: int) -> bool:
    start = passage.span(word)[0]
    return passage.raw[start - 1 : start] in _PRICES


def told_numbers(passage: Passage, words: Mapping[str, Words]) -> Mapping[str, frozenset[int]]:
    """Give how many messages a text promises, by ``day``, ``week``, ``month`` or ``year``.

    Lists numbered, days, weeks, months, years, links_of_time. Only plain figures before messages
    and a stretch of time count ("up to 4 msgs/month"), and none that is denied.
    """
    found: dict[str, set[int]] = {}
    if passage.raw.isascii() and not _DIGIT.search(passage.raw):
        return {}
    if not passage.mentions(words["numbered"]):
        return {}
    for number, word in enumerate(passage.words):
        if not word.isdecimal() or len(word) > _LONGEST_COUNT:
            continue
        behind = number + 1 + passage.length_at(words["counted_fillers"], number + 1)
        length = passage.length_at(words["numbered"], behind)
        after = behind + length
        after += passage.length_at(words["links_of_time"], after)
        period = next(
            (name for name in _PERIODS if passage.length_at(words[f"{name}s"], after)), ""
        )
        if length and period and not passage.denied(Place(passage, number)):
            found.setdefault(period, set()).add(int(word))
    return {period: frozenset(numbers) for period, numbers in found.items()}
