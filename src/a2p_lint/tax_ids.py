"""Small questions about tax numbers, asked the same way by all checks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from a2p_lint.addresses import country_named
from a2p_lint.data.ein_prefixes import PREFIXES_NEVER_ISSUED, SAMPLES
from a2p_lint.data.regions import PROVINCES
from a2p_lint.data.tax_id_types import COUNTRIES_OF_TYPE, COUNTRY_NAMES, TYPES_ABROAD
from a2p_lint.data.tax_id_words import (
    BN_LABELS,
    BN_PROGRAMS,
    BN_TYPES,
    EIN_LABELS,
    EIN_TYPES,
    PERSONAL_LABELS,
    PERSONAL_TYPES,
    VAT_LABELS,
    VAT_TYPES,
)
from a2p_lint.text import fold, words_of

if TYPE_CHECKING:
    from a2p_lint.application import Brand

EIN_FLAWS = ("no-number", "personal", "grouped", "masked", "letters", "too-short", "too-long")
"""Every way in which ``ein_flaw`` finds that a text is no EIN."""

BN_FLAWS = (
    "no-number", "masked", "province", "neq", "ein", "letters", "too-short", "too-long", "zeros",
    "account", "check-digit",
)  # fmt: skip
"""Every way in which ``bn_flaw`` finds that a text is no Canadian business number."""

PLACEHOLDER_SIGNS = ("equal", "counted", "serial", "repeated", "sample")
"""Everything that gives an EIN away as a placeholder."""

_COUNTED = ("012345678", "123456789", "987654321", "876543210")
_EIN_DIGITS = 9
_BN_DIGITS = 9
_BN = re.compile(rf"([0-9]{{9}})(?:(?:{'|'.join(BN_PROGRAMS)})([0-9]{{4}}))?")
_BN_LABEL = re.compile(r"\b(?:bn|ne)[ -]?(?:9|15)\b")
_RUNS = re.compile(r"[^\W\d_]+|[0-9]+")
_NEQ = re.compile(r"(?:11|22|33|88)[0-9]{8}")
_LAST_SHOWN = 4
_FEWEST_ABROAD = 5
_CODE_LETTERS = 2
_ITIN_GROUPS = (range(50, 66), range(70, 89), range(90, 93), range(94, 100))
_WRITTEN = re.compile(r"\d{2}-?\d{7}", re.ASCII)
_INITIALS = re.compile(r"(?<=[a-z])\.(?=[a-z])")
_LETTERS = re.compile(r"[^\W\d_]+")
_GROUPS = re.compile(r"[0-9]+")
_HIDDEN_PERSONAL = re.compile(r"[*•●∗·#?_x]{3}\W{1,3}[*•●∗·#?_x]{2}\W{1,3}[0-9]{4}")
_HIDDEN = re.compile(r"[*•●∗·#?_]{2}|x{2}")


def holds_ein(brand: Brand) -> bool:
    """Say whether the brand's tax number is meant as an EIN, and not another country's number.

    The number's own country goes before the brand's, and another type is believed in any country.
    """
    kind = brand.tax_id_type and words_of(brand.tax_id_type).strip()
    return (not kind or kind in EIN_TYPES) and _issued_in(brand) in ("", "US")


def _issued_in(brand: Brand) -> str:
    """Give the country of the brand's number; its own goes before the brand's."""
    return country_named(brand.tax_id_country, brand.country, brand.address.country)


def ein(text: str) -> str:
    """Give the nine digits of an EIN, or ``""`` when the text is none; see ``ein_flaw``."""
    if _WRITTEN.fullmatch(text):
        return text.replace("-", "")
    return "" if ein_flaw(text) else "".join(_GROUPS.findall(_plain(text)))


def ein_flaw(text: str) -> str:
    """Say what keeps a text from being an EIN, one of ``EIN_FLAWS``, or ``""`` for an EIN.

    What a form or a clerk takes off is no flaw: full-width digits, any dash, blanks, dots, quotes
    and a label such as "EIN:". Whether the number was ever issued is another question.
    """
    if _WRITTEN.fullmatch(text):
        return ""
    plain = _plain(text)
    groups = _GROUPS.findall(plain)
    digits = sum(map(len, groups))
    lettered = any(word not in EIN_LABELS for word in _LETTERS.findall(plain))
    if not digits:
        return "no-number"
    if [len(group) for group in groups] == [3, 2, 4] or _HIDDEN_PERSONAL.search(plain):
        return "personal"
    if digits == _EIN_DIGITS and lettered and _is_called_personal(plain):
        return "personal"
    if digits == _EIN_DIGITS and not lettered:
        # Blanks mean nothing, but a hyphen or a dot elsewhere makes it another kind of number.
        parts = _GROUPS.findall("".join(plain.split()))
        return "" if [len(part) for part in parts] in ([9], [2, 7]) else "grouped"
    if _HIDDEN.search(plain):
        return "masked"
    if lettered:
        return "letters"
    return "too-short" if digits < _EIN_DIGITS else "too-long"


def personal_kind(brand: Brand) -> str:
    """Say whose number stands for the brand's: ``ssn``, ``itin``, ``named``, ``bare`` or ``""``.

    Bare digits have no shape: only a sole proprietor's, and only where no EIN begins so, are a
    person's. ``named`` is what its own type calls a person's number.
    """
    if brand.tax_id_type and words_of(brand.tax_id_type).strip() in PERSONAL_TYPES:
        return "named" if _GROUPS.search(brand.ein) else ""
    if brand.entity_type != "sole_proprietor" and _WRITTEN.fullmatch(brand.ein):
        return ""
    if not holds_ein(brand):
        return ""
    if ein_flaw(brand.ein) == "personal":
        first = _GROUPS.search(_plain(brand.ein))
        nine = first is not None and len(first[0]) != _LAST_SHOWN and first[0][0] == "9"
        return "itin" if nine else "ssn"
    return "bare" if brand.entity_type == "sole_proprietor" and _only_personal(brand.ein) else ""


def _is_called_personal(plain: str) -> bool:
    words = words_of(plain)
    return any(f" {label}" in words for label in PERSONAL_LABELS)


def _only_personal(text: str) -> bool:
    """Say whether bare digits may be a person's number, and cannot be an EIN."""
    never_ein = is_bare(text) and bool(unissued_prefix(text))
    return never_ein and is_personal(text) and not placeholder_sign(text)


def placeholder_sign(text: str) -> str:
    """Say what gives an EIN away as a placeholder, one of ``PLACEHOLDER_SIGNS``, or ``""``."""
    return _placeholders().get(ein(text), "")


@cache
def _placeholders() -> Mapping[str, str]:
    """Give every placeholder with its sign; where several fit, the plainest one."""
    prefixes = [f"{number:02}" for number in range(100)]
    return {
        **dict.fromkeys(SAMPLES, "sample"),
        **{(prefix * 5)[:_EIN_DIGITS]: "repeated" for prefix in prefixes},
        **{prefix + digit * 7: "serial" for prefix in prefixes for digit in "09"},
        **dict.fromkeys(_COUNTED, "counted"),
        **{digit * _EIN_DIGITS: "equal" for digit in "0123456789"},
    }


def unissued_prefix(text: str) -> str:
    """Give the first two digits of an EIN where the IRS has never issued them, or ``""``."""
    prefix = ein(text)[:2]
    return prefix if prefix in PREFIXES_NEVER_ISSUED else ""


def holds_business_number(brand: Brand) -> bool:
    """Say whether the brand's number can be a business's own: an EIN, or another country's."""
    if personal_kind(brand):
        return False
    if holds_ein(brand):
        return not ein_flaw(brand.ein) and not placeholder_sign(brand.ein)
    if is_canadian(brand) and holds_bn(brand):
        return not bn_flaw(brand.ein)
    return sum(map(len, _GROUPS.findall(_plain(brand.ein)))) >= _FEWEST_ABROAD


def is_personal(text: str) -> bool:
    """Say whether the nine digits of a text may be a Social Security number or an ITIN."""
    digits = ein(text)
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    if area[0] == "9":
        return any(int(group) in span for span in _ITIN_GROUPS)
    return area not in ("000", "666") and group != "00" and serial != "0000"


def is_bare(text: str) -> bool:
    """Say whether a text is nine digits that nothing sets apart, so that they may be anybody's."""
    return bool(ein(text)) and len(_GROUPS.findall(_plain(text))) == 1


def type_is_elsewhere(kind: str, country: str) -> bool:
    """Say whether a type of number is one that the country does not issue, as far as is known.

    A type or a country that nobody here knows is not held against anything.
    """
    words = words_of(kind).strip()
    issued_in = COUNTRIES_OF_TYPE.get(words)
    if issued_in is None and words not in TYPES_ABROAD:
        return False
    code = _country_code(country)
    if issued_in is None:
        return code in ("US", "CA")
    return bool(code) and code not in issued_in


def _country_code(text: str) -> str:
    """Give a country's two letters, or ``""`` where a name is not known."""
    named = country_named(text)
    words = words_of(named).strip()
    if named in ("US", "CA") or (len(words) == _CODE_LETTERS and words != "uk"):
        return words.upper()
    return next((code for code, names in COUNTRY_NAMES.items() if words in names), "")


def is_canadian(brand: Brand) -> bool:
    """Say whether the brand's number is Canada's; its own country goes before the brand's."""
    return _issued_in(brand) == "CA"


def is_from_elsewhere(brand: Brand) -> bool:
    """Say whether the brand's number is of a country that is neither the United States nor Canada.

    With no country given anywhere, it is of neither.
    """
    return _issued_in(brand) not in ("", "US", "CA")


def holds_bn(brand: Brand) -> bool:
    """Say whether a Canadian brand's number is meant as a business number, and no province's."""
    kind = words_of(brand.tax_id_type).strip()
    return not kind or kind in BN_TYPES


def bn_flaw(text: str) -> str:
    """Say what keeps a text from being a Canadian business number, or ``""`` for one.

    One of ``BN_FLAWS``. Blanks, dashes and a label are no flaw, and neither is a program account.
    """
    plain, runs = _bn_runs(text)
    if found := _BN.fullmatch("".join(runs)):
        return _bn_doubt(plain, found[1], found[2])
    digits = sum(len(run) for run in runs if run.isdecimal())
    if not digits:
        return "no-number"
    if _HIDDEN.search(plain):
        return "masked"
    if not all(run.isdecimal() or run in BN_PROGRAMS for run in runs):
        return "province" if runs[0].upper() in PROVINCES else "letters"
    if _NEQ.fullmatch("".join(runs)):
        return "neq"
    return "too-short" if digits < _BN_DIGITS else "too-long"


def has_account(brand: Brand) -> bool:
    """Say whether a program account follows the brand's Canadian business number."""
    if not is_canadian(brand) or not holds_bn(brand) or bn_flaw(brand.ein):
        return False
    return not all(map(str.isdecimal, _bn_runs(brand.ein)[1]))


def is_lettered_vat(brand: Brand) -> bool:
    """Say whether the brand's number is called a VAT number, and has letters of its own."""
    if words_of(brand.tax_id_type).strip() not in VAT_TYPES:
        return False
    runs = _RUNS.findall(_plain(brand.ein))
    return any(not run.isdecimal() and run not in VAT_LABELS for run in runs)


def _bn_runs(text: str) -> tuple[str, list[str]]:
    """Give a plain text, and its runs of letters or digits without any label."""
    plain = _BN_LABEL.sub(" ", _plain(text))
    return plain, [run for run in _RUNS.findall(plain) if run not in BN_LABELS]


def _bn_doubt(plain: str, digits: str, account: str | None) -> str:
    if not digits.strip("0"):
        return "zeros"
    if not _passes_luhn(digits):
        return "ein" if _WRITTEN.fullmatch(plain.strip()) and "-" in plain else "check-digit"
    return "account" if account == "0000" else ""


def _passes_luhn(digits: str) -> bool:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[::-2])) + sum(doubled)) % 10 == 0


def _plain(text: str) -> str:
    """Give the text in plain digits and small letters, without invisible characters."""
    shown = (
        _digit(character)
        for character in unicodedata.normalize("NFKC", text)
        if unicodedata.category(character) != "Cf"
    )
    return _INITIALS.sub("", fold("".join(shown)))


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if character.isdecimal() else character
