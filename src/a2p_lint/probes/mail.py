"""Asks the name service whether the host of an e-mail address exists and takes mail.

The resolver is tried first with names whose answer is known: one that is cut off from the world
says of every host that it does not exist, and one that sells advertising that every host does.
Nothing is recorded on the word of such a one but that it could not be trusted.

Bounds: four questions a host, four seconds each; records of twenty hosts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from a2p_lint.application import Application
from a2p_lint.emails import host_of
from a2p_lint.evidence import Evidence, Mail
from a2p_lint.probes.asked_for import keyed, to_look_up, values_asked_for
from a2p_lint.probes.known_names import KNOWN_MAIL, NOBODY
from a2p_lint.probes.probe import MissingExtraError, NotChecked, Options, Probe, Progress

if TYPE_CHECKING:
    from dns.resolver import Resolver

SECONDS = 4.0
_MOST_HOSTS = 20
_NOT_THERE, _NOTHING, _NO_WORD = "not-there", "nothing", "no-word"


def distrusted(resolver: Resolver) -> str:
    """Give why a resolver cannot be trusted, in a machine's words; blank when it can."""
    found = _asked(resolver, KNOWN_MAIL, "MX")
    if isinstance(found, str):
        return f"the resolver does not find the mail of {KNOWN_MAIL} ({found})"
    if _asked(resolver, NOBODY, "A") != _NOT_THERE:
        return f"the resolver does not say that {NOBODY} is not there"
    return ""


def mail_of(host: str, resolver: Resolver) -> Mail:
    """Ask a resolver that is trusted about a host: MX, else its addresses (RFC 5321, 5.1)."""
    found = _asked(resolver, host, "MX")
    if found == _NOT_THERE:
        return Mail(exists=False)
    if found == _NO_WORD:
        return Mail(detail="no answer for MX")
    if not isinstance(found, str):
        return Mail(mx=found, exists=True)
    answers = [_asked(resolver, host, kind) for kind in ("A", "AAAA")]
    if any(not isinstance(answer, str) for answer in answers):
        return Mail(address=True, exists=True)
    if _NO_WORD in answers:
        return Mail(exists=True, detail="no answer for A or AAAA")
    return Mail(address=False, exists=True)


def _asked(resolver: Resolver, host: str, kind: str) -> tuple[str, ...] | str:
    """Give what a name has of a kind; a word when there is none, or no answer."""
    from dns.exception import DNSException
    from dns.resolver import NXDOMAIN, NoAnswer

    try:
        answer = resolver.resolve(host, kind, search=False, lifetime=SECONDS)
    except NXDOMAIN:
        return _NOT_THERE
    except NoAnswer:
        return _NOTHING
    except (DNSException, OSError, UnicodeError):
        return _NO_WORD
    if kind != "MX":
        return tuple(str(record) for record in answer)[:_MOST_HOSTS]
    ranked = sorted(
        (record.preference, str(record.exchange).lower().rstrip(".") or ".") for record in answer
    )
    return tuple(name for _, name in ranked)[:_MOST_HOSTS]


def system_resolver() -> Resolver:
    """Give the resolver that this machine uses; raises MissingExtraError without dnspython."""
    try:
        from dns.resolver import NoResolverConfiguration, Resolver
    except ImportError:
        raise MissingExtraError("web") from None
    try:
        return Resolver()
    except NoResolverConfiguration:
        return Resolver(configure=False)  # asks nobody, and is found out by ``distrusted``


def probe(resolver: Callable[[], Resolver] = system_resolver) -> Probe:
    """Give the probe of mail domains."""

    def plan(application: Application, known: Evidence, options: Options) -> Iterable[str]:
        hosts = _hosts(application, known, options)
        return (*hosts, _KNOWN_NAMES[options.lang]) if hosts else ()

    def gather(
        application: Application, known: Evidence, options: Options, progress: Progress
    ) -> Evidence:
        hosts = _hosts(application, known, options)
        if not hosts:
            return Evidence()
        asked = resolver()
        records: dict[str, Mail] = {}
        why = distrusted(asked)
        for host in hosts:
            mail = Mail(detail=why) if why else mail_of(host, asked)
            progress(host, _distrust(why) if why else _word(mail))
            # What was learnt before is better than that nothing can be learnt now.
            if mail.exists is not None or not _told(known, host):
                records[host] = mail.model_copy(update={"seen_on": options.today})
        return Evidence(mail=records)

    return Probe("mail", plan, gather)


_KNOWN_NAMES = {
    "en": f"before that {KNOWN_MAIL} and {NOBODY}, to tell whether the name service is right",
    "fr": f"auparavant {KNOWN_MAIL} et {NOBODY}, pour savoir si le service de noms dit vrai",
}


def _distrust(why: str) -> NotChecked:
    french = (
        f"il ne trouve pas le courriel de {KNOWN_MAIL}"
        if KNOWN_MAIL in why
        else f"il trouve {NOBODY}, qui ne peut exister"
    )
    return NotChecked(
        f"could not be checked: this machine's name service is not to be believed ({why})",
        f"n'a pu être vérifié : le service de noms de cet ordinateur ne dit pas vrai ({french})",
    )


def _word(mail: Mail) -> str:
    if mail.exists is None or mail.detail:
        return mail.detail
    if not mail.exists:
        return _NOT_THERE
    return ", ".join(mail.mx) or ("address" if mail.address else _NOTHING)


def _hosts(application: Application, known: Evidence, options: Options) -> tuple[str, ...]:
    hosts = keyed(values_asked_for(application, options, "mail"), host_of)
    told = {host: known.mail[host] for host in hosts if _told(known, host)}
    return to_look_up(hosts, told, options, "mail")


def _told(known: Evidence, host: str) -> bool:
    """Say whether a record on hand says of a host whether it exists."""
    return host in known.mail and known.mail[host].exists is not None
