"""Small questions about business names, asked the same way by all checks."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from a2p_lint.data.designators import (
    BODY_ENDINGS,
    BODY_OPENINGS,
    COMPANY_FORMS,
    CORPORATE_FORMS,
    DBA_MARKERS,
    DESIGNATORS,
    FAMILIES,
    FORMS_OF_FAMILY,
    MAY_OPEN,
    PRIVATE_FORMS,
    REGISTERED_FORMS,
    UNMISTAKABLE,
    WEAK_FORMS,
)
from a2p_lint.text import words_of

_APOSTROPHES = str.maketrans(dict.fromkeys("'’ʼ`´", ""))
# The dot inside initials: "L.L.C." is one word, "Lane. LLC" is two.
_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_GLUED = re.compile(r"(?<=[a-zß-ÿ0-9])(?=(?:LLC|PLLC|LLP|Inc|INC|Corp|CORP|Ltd|LTD)\b)")
_BARE = re.compile(r"[A-Z][a-z]*(?: [A-Z][a-z]*)*(?: [A-Z]+)?")  # plain but for its capitals
_LAST_BRACKET = re.compile(r"\([^()]*\)[\s.,]*$")
_TRADING_AS = re.compile(f" (?:{'|'.join(DBA_MARKERS)}) ")
# The words between two names that cannot be anything else, then the letters that can.
_MARKER = re.compile(
    r"(?<=[\w.)\]])[\s,;(\[–—-]+"
    r"(?:(?P<sure>d/b/a|d\.\s?b\.\s?a\.?|t/a|o/a|a/k/a|a\.k\.a\.?|f/k/a|f\.k\.a\.?"
    r"|doing\s+business\s+as|trading\s+as|operating\s+as|carrying\s+on\s+business\s+as"
    r"|(?:also|formerly)\s+known\s+as|faisant\s+affaires?\s+sous|exploit[ée]e?\s+sous\s+le\s+nom"
    r"|haciendo\s+negocios\s+como)|(?P<dba>dba)|(?P<bare>aka|fka|formerly|fasn))"
    r"(?=[\s:,]+\w)",
    re.IGNORECASE,
)
MARKER_WORDS = frozenset(("a", "dba", "aka", "fka", "formerly", "fasn", "as", "sous", "como"))
"""Words of which each marker has one: a name without them holds no other."""

# Seven words, enough for the spaced initials of "s e n c r l" too.
_LONGEST = max(spelling.count(" ") + 1 for spelling in DESIGNATORS)
_LAST_WORDS = frozenset(spelling.rpartition(" ")[2] for spelling in DESIGNATORS)
# "l l c", "s en c": designators written as initials.
_LONGEST_INITIALS = 2
# Initials stand joined there, so that the longest is "limited liability limited partnership".
_LONGEST_WORDS = 5
# "Co., Inc." are two; nobody writes more than three.
_MOST_STACKED = 3
# "H4rb0r": in one word two digits that look like letters, each between letters.
_DIGITS_FOR_LETTERS = re.compile(r"[^\W\d_][01345][^\W\d_]+[01345][^\W\d_]")
_LIKE_LETTERS = frozenset("01345")
_FEWEST_APART = 5
_LETTERS_APART = re.compile(r"(?<!\w)[^\W\d_](?:[ .][^\W\d_]){5,}(?!\w)")
# Signs of trade marks and copyright are kept among the pictures.
_NO_PICTURES = frozenset("©®™℠℗°")
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
# The whole name is never a designator, but all that stands behind "DBA" may be one.
_ANYBODY = "x"
_REMEMBERED = 256  # several rules ask about the same few names


def plain(name: str) -> str:
    """Give a name as plain words: no case, accents or punctuation, "&" as "and", initials joined.

    Serves to compare names; what is shown to people is the name as it was written.
    """
    if _BARE.fullmatch(name):
        return name.lower()
    parted = _GLUED.sub(" ", _INITIALS.sub("", name))
    return words_of(parted.translate(_APOSTROPHES).replace("&", " and ")).strip()


@cache
def _letters_of_others() -> re.Pattern[str]:
    """Letters of other alphabets and scripts, full-width Latin ones aside; dear to compile."""
    return re.compile(
        "[\u0370-\u1dff\u2e80-\u2fff\u3005-\u3007\u3031-\ud7ff\uf900-\ufaff\uff66-\uff9f"
        "\U00020000-\U0003ffff]+"
    )


def other_letters(name: str) -> tuple[str, ...]:
    """Give the runs of letters that are not Latin ones; plain words leave some of them out."""
    return () if name.isascii() else tuple(_letters_of_others().findall(name))


@lru_cache(_REMEMBERED)
def designators(name: str) -> frozenset[str]:
    """Give the forms that a name's designators stand for: ``LLC``, ``INC``, ``CO`` ...

    They stand at the end, one behind the other ("Co., Inc."), before a trade name ("LLC dba ...")
    or a bracket; the unmistakable ones count anywhere. The whole name is never a designator.
    """
    # Letters that plain words leave out are a name too: "东方 Inc" is more than its designator.
    written = name if name.isascii() else _letters_of_others().sub(" 0 ", name)
    forms = {written, _LAST_BRACKET.sub("", written)} if ")" in written else {written}
    wholes = {f" {plain(text)} " for text in forms}
    # Unparted too: the O A of "J O A Homes LLC" is no "operating as".
    parts = wholes.union(*map(_TRADING_AS.split, wholes))
    found: set[str] = set()
    for part in parts:
        words = tuple(part.split())
        found |= _at_the_end(words) | _anywhere(words)
    return frozenset(found)


def trade_name_marker(name: str) -> str:
    """Give what parts two names in one field ("dba", "o/a", "faisant affaire sous"), or ``""``.

    DBA alone may be a database administrator's: "Remote DBA Experts LLC" is one name, as the only
    designator stands at the end of all; "Lane LLC dba Smiles" and "Ada Quill dba Smiles" are two.
    """
    for found in _MARKER.finditer(name):
        if found["sure"]:
            return found["sure"]
        before, after = name[: found.start()], name[found.end() :]
        if designators(before) or (found["dba"] and not designators(f"{_ANYBODY} {after}")):
            return found["dba"] or found["bare"]
    return ""


def disguise(name: str) -> str:
    """Give the sign that a name is not written plainly, or ``""``.

    ``digits`` for letters, letters ``spaced`` apart, an ``invisible`` character, a ``picture``,
    two ``alphabets`` in one word, or ``fancy`` letters out of mathematics.
    """
    if name.isascii():
        if name.isalpha():
            return ""
    elif sign := _odd_character(name):
        return sign
    if not _LIKE_LETTERS.isdisjoint(name) and _DIGITS_FOR_LETTERS.search(name):
        return "digits"
    if name.count(" ") + name.count(".") < _FEWEST_APART:
        return ""
    apart = _LETTERS_APART.search(name)
    # Initials are none of it: "s e n c r l" of a designator, "D.R.E.A.M.S." of a school.
    if not apart or " " not in apart[0] or _form(tuple(plain(apart[0]).split())):
        return ""
    return "spaced"


@lru_cache(_REMEMBERED)
def core(name: str) -> tuple[str, ...]:
    """Give the words of a name without its article and its designators."""
    words = tuple(plain(name).split())
    if words[:1] == ("the",):
        words = words[1:]
    while size := _designating(words):
        words = words[:-size]
    # "东方 Inc" leaves only its designator in plain words, and that is nobody's name.
    return () if other_letters(name) and " ".join(words) in DESIGNATORS else words


def _designating(words: tuple[str, ...]) -> int:
    sizes = range(min(_LONGEST_WORDS, len(words) - 1), 0, -1)
    return next((size for size in sizes if " ".join(words[-size:]) in DESIGNATORS), 0)


def names_a_company(name: str) -> bool:
    """Say whether a name carries a designator that only a registered company may have."""
    return not designators(name).isdisjoint(REGISTERED_FORMS)


def names_a_private_company(name: str) -> bool:
    """Say whether a name carries a designator that charities and public bodies hardly ever have.

    Not Inc., Corporation or Ltd., which many of them are, nor PC, a church of the Presbyterians.
    """
    return not designators(name).isdisjoint(PRIVATE_FORMS)


def contradicts_form(name: str, legal_form: str) -> bool:
    """Say whether a name carries designators, and none that goes with its legal form.

    Only the families with a word of their own count: a "Ltd." may be a company, an LLC (in Ohio)
    and a limited partnership (in Texas).
    """
    fitting = FORMS_OF_FAMILY.get(legal_form)
    if fitting is None:
        return False
    last = _last_form(name)
    if last and FAMILIES.get(last, "any") in (fitting, "any"):
        return False
    families = {FAMILIES.get(form, "any") for form in designators(name)}
    return bool(families) and families.isdisjoint({fitting, "any"})


def needs_designator(legal_form: str) -> bool:
    """Say whether names of this neutral legal form carry a designator."""
    return legal_form in COMPANY_FORMS or legal_form in CORPORATE_FORMS


def surely_designates(words: tuple[str, ...]) -> bool:
    """Say whether words are a designator that is nothing else, whole or in initials."""
    word = "".join(words)
    return word in UNMISTAKABLE and (len(words) == 1 or len(word) == len(words))


def lacks_designator(name: str, legal_form: str) -> bool:
    """Say whether a name carries no designator though its legal form asks for one.

    A designator of another form is no lack. A name without any Latin letter is not judged.
    """
    if not needs_designator(legal_form):
        return False
    last = _last_form(name)
    if last and last not in WEAK_FORMS:
        return False
    company, found = legal_form in COMPANY_FORMS, designators(name)
    if found and not (company and found <= WEAK_FORMS):
        return False
    words = plain(name)
    return bool(words) and (company or not _names_a_body(words))


def _last_form(name: str) -> str:
    """Give the form of the unmistakable word that a name ends in, or ``""``: one of its forms.

    Most names of companies are settled by this; for the others ``designators`` looks closer.
    """
    front, _, last = name.rpartition(" ")
    word = last.rstrip(".").lower()
    behind_a_name = front[:1].isascii() and front[:1].isalnum()
    return DESIGNATORS[word] if word in UNMISTAKABLE and behind_a_name else ""


def _odd_character(name: str) -> str:
    latin = not other_letters(name)
    for character in name:
        if "\U0001d400" <= character <= "\U0001d7ff":
            return "fancy"
        kind = unicodedata.category(character)
        if kind == "So" and character not in _NO_PICTURES:
            return "picture"
        # Arabic and Indic scripts join letters by invisible characters.
        if kind == "Cf" and latin:
            return "invisible"
    if latin:
        return ""
    words = (filter(str.isalpha, word) for word in name.split())
    return "alphabets" if any(len(set(map(_alphabet, word)) - {""}) > 1 for word in words) else ""


def _alphabet(letter: str) -> str:
    return next((one for one in _ALPHABETS if unicodedata.name(letter, "").startswith(one)), "")


def _at_the_end(words: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    first = 1 if words[:1] == ("the",) else 0
    end = len(words) - 1 if words[-1:] == ("the",) else len(words)
    for _ in range(_MOST_STACKED):
        ending = _ending(words[max(0, end - _LONGEST) : end])
        end -= len(ending)
        if not ending or end <= first:
            break
        found.add(_form(ending))
    return found


def _ending(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the longest designator that ends the words; nothing when none does."""
    if not words or (words[-1] not in _LAST_WORDS and len(words[-1]) > _LONGEST_INITIALS):
        return ()
    tails = (words[start:] for start in range(len(words)))
    return next(filter(_form, tails), ())


def _form(words: tuple[str, ...]) -> str:
    """Give the form that words spell, whole or as spaced initials ("l l c"); else ``""``."""
    form = DESIGNATORS.get(" ".join(words), "")
    if not form and all(len(word) <= _LONGEST_INITIALS for word in words):
        return DESIGNATORS.get("".join(words), "")
    return form


def _anywhere(words: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for place, word in enumerate(words):
        if word in UNMISTAKABLE and (place or (word in MAY_OPEN and len(words) > 1)):
            found.add(DESIGNATORS[word])
        # No word of any language ends in "llc": it was written without a blank.
        elif word.endswith("llc") and len(word) > len("pllc"):
            found.add("LLC")
    return found


def _names_a_body(words: str) -> bool:
    return any(words.endswith(f" {ending}") for ending in BODY_ENDINGS) or any(
        f" {opening} " in f" {words} " for opening in BODY_OPENINGS
    )
