"""Small questions about how people opt in: which ways are described, what a reviewer can see.

Word lists are those of ``rules/words/opt_in.toml``, under their own names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from a2p_lint.context import Context, Programme
from a2p_lint.domains import file_ending
from a2p_lint.messages.links import links
from a2p_lint.phrases import listed
from a2p_lint.text import Passage, Place, Words

METHODS = (
    "web_form", "verbal", "paper_form", "text_keyword", "qr_code", "in_app", "point_of_sale",
    "import",
)  # fmt: skip
"""The ways of opting in that forms know."""

# The registry takes no shorter flow; what is shorter has a rule of its own.
_FEWEST_CHARACTERS = 40
_FEWEST_QUOTED_WORDS = 6
_KEYWORD_REACH = 4
_LONGEST_DENIAL = 40
# Longer runs of digits are telephone numbers: "text 503-555-0122", and not "text 2 friends".
_LONGEST_COUNT = 2
_REMEMBERED = 4096
# No form takes half as much; the rest of a hostile text is not searched for links and quotations.
_LONGEST_READ = 10_000
_SENTENCE_ENDS = frozenset(".!?;\n")
_SENTENCE_END = re.compile(r"[.!?;\n]")
_URL = re.compile(r"://[^\s<>\"“”«»]+")
_SCHEME = re.compile(r"https?\Z", re.IGNORECASE)
_WWW = re.compile(r"(?<!://)www\.[^\s<>\"“”«»]+", re.IGNORECASE)
_TRIMMED = ").,;:!?'’]…"
# Whole words of a path: an insurer's /my-policy-texts and a clinic's /conditions-we-treat are none.
_POLICY = re.compile(
    r"privac|priva?cid|confidential|disclaimer|mentions-legales|aviso-legal|politique-de|politica-de"
    r"|[/_-](?:terms|termes|terminos|tos|t-?n?c|conditions|condiciones|legal|gdpr)(?![a-z])"
    r"|(?:/|data-|cookies?-|sms-|texting-|messaging-|mobile-|use-)polic(?:y|ies)(?![a-z])"
)
_POLICY_HOST = re.compile(r"(?:privacy|terms|legal|policies)\.")
_OPT_IN_PATH = re.compile(r"opt-?_?in|consent|sign-?_?up|subscri|form|join|inscri")
_QUOTATION = re.compile(r"\"([^\"]{20,})\"|“([^“”]{20,})”|«([^«»]{20,})»")
_IN_SINGLE_QUOTES = re.compile(r"(?<!\w)['‘]((?:[^'’‘]|['’](?=\w)){20,999})['’](?!\w)")
# A verb or noun of wording with a colon behind it, as in: the box reads: Text me about my visits.
_INTRODUCED = re.compile(
    r"(?<![a-z])(?:(?:script|says?|reads?|reading|states?|stating|asks?|wording|guion|dice|lee|pregunta|lit"
    r"|indique|demande|dit)(?![a-z])[^:.\n]{0,40}|(?:box|text|words|casilla|texto|case|texte) ?)"
    r":\s*(?=\S)([^.\n]+)"
)


class Account(NamedTuple):
    """Where a programme tells how people opt in, and what it says there."""

    at: str
    texts: tuple[Passage, ...]


def account(context: Context, programme: Programme) -> Account:
    """Give a programme's account of its opt-in.

    Several toll-free forms have no field for it: people tell it in the summary or in the
    additional information there. Without any text, the account is empty and belongs in the flow.
    """
    key = ("account", programme.root)
    found: Account | None = context.kept.get(key)
    if found is None:
        found = context.kept[key] = _account(context, programme)
    return found


def _account(context: Context, programme: Programme) -> Account:
    flow = programme.at("message_flow")
    if programme.root != "/toll_free":
        return Account(flow, () if context.blank(flow) else (context.text(flow),))
    fields = ("message_flow", "additional_information", "description")
    given = [at for at in map(programme.at, fields) if not context.blank(at)]
    return Account(given[0] if given else flow, tuple(map(context.text, given)))


def enough(told: Account) -> bool:
    """Say whether an account is long enough to be judged on what it leaves out."""
    return sum([len(text.raw.strip()) for text in told.texts]) >= _FEWEST_CHARACTERS


def says(texts: Iterable[Passage], words: Words) -> bool:
    """Say whether one of the texts says a phrase of the list."""
    return any(text.asserts(words) for text in texts)


def names(texts: Iterable[Passage], words: Words) -> bool:
    """Say whether one of the texts names a phrase of the list in a sentence that denies nothing.

    Lists of what is not done are long: "We do not take consent by phone, on paper or verbally."
    """
    return any(not _in_denial(text, place.word) for text in texts for place in text.places(words))


def _in_denial(text: Passage, word: int) -> bool:
    """Say whether a negator stands before a word in its sentence, far as it may be."""
    first = max(0, word - _LONGEST_DENIAL)
    number = text.last_negator(first, word)
    while number >= 0 and not text.negates(number):
        number = text.last_negator(first, number)
    return number >= 0 and _SENTENCE_END.search(text.stretch(number, word)) is None


def mentions(texts: Iterable[Passage], words: Words) -> bool:
    """Say whether one of the texts holds a phrase of the list, denied or not."""
    return any(text.mentions(words) for text in texts)


def uses(method: str, programme: Programme, told: Account, words: Mapping[str, Words]) -> bool:
    """Say whether people opt in this way: it is declared, or told where no way is declared."""
    if any(declared in METHODS for declared in programme.opt_in_methods):
        return method in programme.opt_in_methods
    return names(told.texts, words[method])


def tells_of(method: str, told: Account, words: Mapping[str, Words]) -> bool:
    """Say whether an account speaks of a way of opting in, beyond naming it.

    Generous, since people describe a way in their own words: one thing that belongs to it is
    enough. What is no known method is taken as told.
    """
    if f"{method}_told" not in words:
        return True
    if says(told.texts, words[f"{method}_told"]):
        return True
    if method == "web_form":
        form = says(told.texts, words["forms"]) and not mentions(told.texts, words["paper_form"])
        return form or bool(own_links(told))
    if method == "text_keyword":
        return any(invited_keywords(told, words)) or any(_texted(told, words))
    return False


def own_links(told: Account) -> tuple[str, ...]:
    """Give the links of an account that lead to no policy, and so to the opt-in if anywhere."""
    return tuple(link for text in told.texts for link in _links(text.raw) if not is_policy(link))


def shows_page(context: Context, programme: Programme, told: Account) -> bool:
    """Say whether an address is given where a reviewer can see the opt-in, in whatever field."""
    # Words for nothing have no dot; a malformed address has a rule of its own.
    if "." in programme.opt_in_url or own_links(told):
        return True
    beside = (programme.description, programme.additional_information)
    return any(not is_policy(link) for text in beside for link in _links(text))


def links_a_file(told: Account) -> bool:
    """Say whether an account links a picture or a document, such as a capture of the form."""
    return any(map(file_ending, own_links(told)))


def pictures(context: Context, programme: Programme) -> tuple[str, ...]:
    """Give the addresses of the pictures of the opt-in that a programme gives."""
    block = context.campaign if programme.root == "/campaign" else context.toll_free
    return tuple(url for url in block.opt_in_image_urls if url.strip())


@lru_cache(_REMEMBERED)
def is_policy(link: str) -> bool:
    """Say whether a link leads, by its name, to a privacy policy or to terms."""
    host, slash, rest = (link.lower().partition("://")[2] or link.lower()).partition("/")
    if _POLICY_HOST.match(host):
        return True
    path = slash + rest
    return _POLICY.search(path) is not None and _OPT_IN_PATH.search(path) is None


@lru_cache(_REMEMBERED)
def _links(text: str) -> tuple[str, ...]:
    read = text[:_LONGEST_READ]
    found = [f"{scheme}{match[0]}" for match in _URL.finditer(read) if (scheme := _scheme(match))]
    if "www." in read.lower():
        found += [match[0] for match in _WWW.finditer(read)]
    return tuple(dict.fromkeys([*(link.rstrip(_TRIMMED) for link in found), *links(read)]))


def _scheme(url: re.Match[str]) -> str:
    """Give http or https as it stands before a match, or ``""``."""
    found = _SCHEME.search(url.string, max(0, url.start() - len("https")), url.start())
    return found[0] if found else ""


def quotations(told: Account) -> int:
    """Count the wordings that an account quotes: what people read or hear, in so many words."""
    return sum(_quotations(text.raw) for text in told.texts)


@lru_cache(_REMEMBERED)
def _quotations(text: str) -> int:
    lowered = text[:_LONGEST_READ].lower()
    quoted = (
        *("".join(match.groups("")) for match in _QUOTATION.finditer(lowered)),
        *(match[1] for match in _IN_SINGLE_QUOTES.finditer(lowered)),
    )
    introduced = (match[1] for match in _INTRODUCED.finditer(lowered))
    # A quotation is often introduced, too: it counts once.
    return max(sum(map(_is_long, quoted)), sum(map(_is_long, introduced)))


def _is_long(wording: str) -> bool:
    return len(wording.split()) >= _FEWEST_QUOTED_WORDS


def invited_keywords(told: Account, words: Mapping[str, Words]) -> Iterator[str]:
    """Give each keyword that an account invites people to text: "Text PEACH to 509-555-0122"."""
    for text in told.texts:
        for verb in _verbs(text, words):
            word = _candidate(text, verb, words)
            if (
                word
                and _is_set_off(text, word)
                and not text.length_at(words["no_keywords"], word)
                and not text.denied(Place(text, verb))
            ):
                yield text.raw[slice(*text.span(word))]


def names_one_of(told: Account, keywords: Iterable[str]) -> bool:
    """Say whether an account names one of these keywords, in capitals or quotation marks."""
    own = listed(tuple(keywords))
    return any(_is_set_off(text, place.word) for text in told.texts for place in text.places(own))


def _texted(told: Account, words: Mapping[str, Words]) -> Iterator[int]:
    """Give the number of each word behind a verb of texting that begins a telephone number."""
    for text in told.texts:
        for verb in _verbs(text, words):
            word = _candidate(text, verb, words)
            number = text.words[word] if word else ""
            if (
                number.isdecimal()
                and len(number) > _LONGEST_COUNT
                and not text.denied(Place(text, verb))
            ):
                yield word


def _verbs(text: Passage, words: Mapping[str, Words]) -> Iterator[int]:
    """Give the number of each verb of texting; each phrase of that list is one word."""
    verbs = words["texting"].openings & text.vocabulary
    if verbs:
        yield from [number for number, word in enumerate(text.words) if word in verbs]


def _candidate(text: Passage, verb: int, words: Mapping[str, Words]) -> int:
    """Give the number of the word behind a verb and its fillers; 0 where there is none."""
    first = verb + 1
    for word in range(first, min(first + _KEYWORD_REACH, len(text.words))):
        if not _SENTENCE_ENDS.isdisjoint(text.between(word - 1)):
            return 0
        if not text.length_at(words["texting_fillers"], word) or _is_set_off(text, word):
            return word
    return 0


def _is_set_off(text: Passage, word: int) -> bool:
    """Say whether capitals or quotation marks set a word off from the text round it."""
    start, end = text.span(word)
    raw = text.raw[start:end]
    if text.named(Place(text, word)):
        return True
    return len(raw) > 1 and raw.isupper() and not text.raw.isupper()


def recites(told: Account, words: Mapping[str, Words]) -> bool:
    """Say whether an account speaks of rules and consent, and of nothing that people see or do."""
    return (
        not mentions(told.texts, words["concrete"])
        and says(told.texts, words["recital"])
        and not own_links(told)
        and not quotations(told)
        and not any(invited_keywords(told, words))
    )
