"""Small questions about e-mail addresses, asked the same way by all checks."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from a2p_lint.data.email_hosts import (
    ENDINGS_THAT_ARE_NONE,
    FREE_HOSTS,
    PLACEHOLDER_HOSTS,
    PLACEHOLDER_MAILBOXES,
    ROLE_MAILBOXES,
    SLIPS_OF_HOST,
    UNREAD_MAILBOXES,
)
from a2p_lint.domains import is_under
from a2p_lint.text import words_of

if TYPE_CHECKING:
    from a2p_lint.application import Brand

EMAIL_FLAWS = (
    "several",
    "sign-missing",
    "signs",
    "blank-inside",
    "named",
    "mailbox",
    "ending-missing",
    "host",
)
"""Every way in which ``email_flaw`` finds that a text is no e-mail address."""

_ORDINARY = re.compile(r"([a-z0-9]+)@([a-z0-9]+\.[a-z]{2,24})")
# The addresses of nearly everybody; whatever else there is, email-validator is asked.
_PLAIN = re.compile(r"[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z]{2,24}")
_MARKS = str.maketrans("", "", ".-_")
_REMEMBERED = 1024
# Words that names of businesses and their domains may lack.
_SMALL = frozenset(("the", "a", "an", "and", "of", "le", "la", "les", "de", "du", "des", "et"))
# A shorter run of letters is in many names.
_TELLING = 5


class Mail(NamedTuple):
    """An e-mail address of a brand; what is none has no host."""

    at: str
    written: str
    host: str
    mailbox: str


def emails_of(brand: Brand) -> tuple[Mail, ...]:
    """Give the e-mail addresses of a brand, blanks left out, each with where it stands."""
    return _mails(brand.contact.email, brand.business_contact_email, brand.support_email)


@lru_cache(_REMEMBERED)
def _mails(of_contact: str, of_business: str, of_support: str) -> tuple[Mail, ...]:
    written = (
        ("/brand/contact/email", of_contact),
        ("/brand/business_contact_email", of_business),
        ("/brand/support_email", of_support),
    )
    return tuple([_mail(at, text) for at, text in written if text and not text.isspace()])


def _mail(at: str, text: str) -> Mail:
    if ordinary := _ORDINARY.fullmatch(text):
        return Mail(at, text, ordinary[2], ordinary[1])
    return Mail(at, text.strip(), host_of(text), mailbox_of(text))


@lru_cache(_REMEMBERED)
def email_flaw(text: str) -> str:
    """Say what keeps a text from being an e-mail address, one of ``EMAIL_FLAWS``, or ``""``.

    Blanks round it are no flaw, and neither are letters of other alphabets. Whether somebody
    receives mail there is another question.
    """
    address = text.strip()
    if _PLAIN.fullmatch(address.lower()) or _is_valid(address):
        return ""
    return _why_not(address)


@lru_cache(_REMEMBERED)
def _is_valid(address: str) -> bool:
    # Imported for the few that need it: it takes longer than all rules together.
    from email_validator import EmailNotValidError, validate_email

    try:
        # Reserved names (.test, .invalid) have the form of a host: whether they are real is
        # another question.
        validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


def _why_not(address: str) -> str:
    mailbox, sign, host = address.rpartition("@")
    if not sign:
        return "sign-missing"
    if address.count("@") > 1:
        return "several" if _parted(address) else "signs"
    if "<" in address or ":" in mailbox:
        return "named"
    if any(map(str.isspace, address)):
        return "blank-inside"
    if "." not in host.strip("."):
        return "ending-missing"
    return "host" if not mailbox or _is_valid(f"{mailbox}@host.example") else "mailbox"


def _parted(address: str) -> bool:
    return any(mark in address for mark in (",", ";", "/", " "))


@lru_cache(_REMEMBERED)
def host_of(email: str) -> str:
    """Give the host of an e-mail address, in small letters; ``""`` when it is no address."""
    return "" if email_flaw(email) else email.strip().lower().rpartition("@")[2]


def mailbox_of(email: str) -> str:
    """Give the part before the @-sign, in small letters and without what follows a plus."""
    return email.strip().lower().rpartition("@")[0].partition("+")[0]


@lru_cache(_REMEMBERED)
def meant_host(host: str) -> str:
    """Give the host that was meant where this one is a known slip of the keyboard, or ``""``."""
    front, _, ending = host.rpartition(".")
    meant = ENDINGS_THAT_ARE_NONE.get(ending, "")
    mended = f"{front}.{meant}" if meant else host
    return _slips().get(mended, mended if meant else "")


def one_slip_apart(host: str, other: str) -> bool:
    """Say whether one letter more, less, other, or two that changed places make up all of it."""
    pairs = enumerate(zip(host, other, strict=False))
    start = next((n for n, (a, b) in pairs if a != b), min(len(host), len(other)))
    first, second = host[start:], other[start:]
    while first and second and first[-1] == second[-1]:
        first, second = first[:-1], second[:-1]
    swapped = len(first) == 2 and first == second[::-1]
    return first != second and (swapped or max(len(first), len(second)) == 1)


@cache
def _slips() -> dict[str, str]:
    return {slip: meant for meant, slips in SLIPS_OF_HOST.items() for slip in slips.split()}


def is_free_host(host: str) -> bool:
    """Say whether anybody can have a mailbox at this host, or gets one with a connection."""
    return is_under(host, FREE_HOSTS)


@lru_cache(_REMEMBERED)
def is_throwaway_host(host: str) -> bool:
    """Say whether the host gives out mailboxes for a few minutes to anybody."""
    # Imported for hosts that nothing else has settled: ten thousand names.
    from disposable_email_domains import blocklist

    return is_under(host, blocklist)


def is_placeholder_host(host: str) -> bool:
    """Say whether a host is one of those that guides write: example.com, yourdomain.com."""
    return host in PLACEHOLDER_HOSTS


def is_placeholder_mailbox(mailbox: str) -> bool:
    """Say whether the part before the @-sign only fills a field: test, your.name."""
    return mailbox in PLACEHOLDER_MAILBOXES


def is_unread(mailbox: str) -> bool:
    """Say whether the mailbox is one that sends only: no-reply, bounces."""
    bare = mailbox if mailbox.isalnum() else mailbox.translate(_MARKS)
    return bare in UNREAD_MAILBOXES


@lru_cache(_REMEMBERED)
def is_role(email: str) -> bool:
    """Say whether the mailbox is a post's and not a person's: info, sales, support."""
    return mailbox_of(email).translate(_MARKS) in ROLE_MAILBOXES


# A name of thousands of words is hostile, and no domain abbreviates more than these.
_MOST_WORDS = 12


def bears_name(domain: str, names: tuple[str, ...]) -> bool:
    """Say whether a domain could be that of a business with one of these names.

    It holds a telling run of the name's letters, begins with its first word, or with its initials
    and goes on with its words: harborlane, harbormail, hldental for Harbor Lane Dental.
    """
    label = words_of(domain.partition(".")[0]).replace(" ", "")
    return any(_is_of(label, name) for name in names)


def _is_of(label: str, name: str) -> bool:
    words = tuple(word for word in words_of(name.replace("'", "")).split() if word not in _SMALL)
    if not words:
        return False
    whole, first = "".join(words), words[0]
    if label in whole or (label.startswith(first) and len(first) >= _TELLING):
        return len(label) >= _TELLING or label == whole
    # "hldental": so many first letters, then the words that follow.
    words = words[:_MOST_WORDS]
    starts = range(1, len(words) + 1)
    ends = {"".join(words[n:m]) for n in starts for m in range(n, len(words) + 1)}
    return any(
        label == "".join(word[0] for word in words[:n]) + end for n in starts for end in ends
    )
