"""What the name service says of a mail domain is recorded only where it can be believed."""

import socket
import threading
from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest
from dns.resolver import Resolver

from a2p_lint import Application, Evidence
from a2p_lint.evidence import Mail
from a2p_lint.probes import mail as mail_probe
from a2p_lint.probes.known_names import NOBODY
from a2p_lint.probes.mail import distrusted, mail_of, probe

TODAY = date(2026, 11, 22)
HOST = "harborlanedental.example"
Zone = Mapping[tuple[str, str], str | tuple[str, ...]]

HEALTHY: Zone = {("gmail.com", "MX"): ("5 gmail-smtp-in.l.google.com.",)}
"""What is not in a zone does not exist; a word is the code of a failure."""
NAMES: Zone = {
    ("takes.example", "MX"): ("20 MX2.mailhost.example.", "10 mx1.mailhost.example."),
    ("refuses.example", "MX"): ("0 .",),
    ("bare.example", "MX"): (),
    ("bare.example", "A"): ("203.0.113.7",),
    ("newer.example", "MX"): (),
    ("newer.example", "A"): (),
    ("newer.example", "AAAA"): ("2001:db8::7",),
    ("empty.example", "MX"): (),
    ("empty.example", "A"): (),
    ("empty.example", "AAAA"): (),
    ("broken.example", "MX"): "SERVFAIL",
    ("half.example", "MX"): (),
    ("half.example", "A"): "SERVFAIL",
    ("half.example", "AAAA"): (),
}


class NameServer(threading.Thread):
    """A name server on this machine that knows a few names."""

    def __init__(self) -> None:
        super().__init__()
        self.zone: Zone = {}
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))

    def run(self) -> None:
        while True:
            asked, sender = self.socket.recvfrom(4096)
            if asked == b"stop":
                return
            self.socket.sendto(self.answer(asked), sender)

    def answer(self, asked: bytes) -> bytes:
        question = dns.message.from_wire(asked)
        name, kind = question.question[0].name, question.question[0].rdtype.name
        known = self.zone.get((name.to_text(omit_final_dot=True).lower(), kind), "NXDOMAIN")
        response = dns.message.make_response(question)
        response.flags |= dns.flags.RA
        if isinstance(known, str):
            response.set_rcode(dns.rcode.from_text(known))
        elif known:
            response.answer.append(dns.rrset.from_text(name, 60, "IN", kind, *known))
        return response.to_wire()


@pytest.fixture(scope="module")
def server() -> Iterator[NameServer]:
    """A name server that runs while the tests of this file do."""
    running = NameServer()
    running.start()
    yield running
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"stop", running.socket.getsockname())
    running.join()
    running.socket.close()


@pytest.fixture
def resolver(server: NameServer) -> Resolver:
    """A resolver that asks it, and finds the known name there."""
    server.zone = {**HEALTHY, **NAMES}
    asking = Resolver(configure=False)
    asking.nameservers = ["127.0.0.1"]
    asking.port = server.socket.getsockname()[1]
    return asking


def application(email: str, support: str = "") -> Application:
    brand = {"contact": {"email": email}, "support_email": support}
    return Application.model_validate({"brand": brand})


def options(**given: object) -> Namespace:
    needs = frozenset({"mail:/brand/contact/email", "mail:/brand/support_email"})
    return Namespace(
        **{"lang": "en", "given": Evidence(), "today": TODAY, "max_age": None, "needs": needs}
        | given
    )


@pytest.mark.parametrize(
    ("host", "mail"),
    [
        ("takes.example", Mail(mx=("mx1.mailhost.example", "mx2.mailhost.example"), exists=True)),
        ("TAKES.example.", Mail(mx=("mx1.mailhost.example", "mx2.mailhost.example"), exists=True)),
        ("refuses.example", Mail(mx=(".",), exists=True)),
        ("bare.example", Mail(address=True, exists=True)),
        ("newer.example", Mail(address=True, exists=True)),
        ("empty.example", Mail(address=False, exists=True)),
        ("gone.example", Mail(exists=False)),
        ("broken.example", Mail(detail="no answer for MX")),
        ("half.example", Mail(exists=True, detail="no answer for A or AAAA")),
        ("no..name.example", Mail(detail="no answer for MX")),
        ("a" * 64 + ".example", Mail(detail="no answer for MX")),
    ],
)
def test_a_host_is_recorded_as_the_name_service_answers(
    resolver: Resolver, host: str, mail: Mail
) -> None:
    assert mail_of(host, resolver) == mail


def test_a_resolver_that_knows_the_world_is_trusted(resolver: Resolver) -> None:
    assert distrusted(resolver) == ""


@pytest.mark.parametrize(
    ("zone", "why"),
    [
        ({}, "the resolver does not find the mail of gmail.com (not-there)"),
        ({("gmail.com", "MX"): ()}, "the resolver does not find the mail of gmail.com (nothing)"),
        (
            {("gmail.com", "MX"): "REFUSED"},
            "the resolver does not find the mail of gmail.com (no-word)",
        ),
        (
            {**HEALTHY, (NOBODY, "A"): ("203.0.113.99",)},
            "the resolver does not say that a2p-lint.invalid is not there",
        ),
    ],
)
def test_a_resolver_cut_off_or_lying_proves_nothing_of_a_host(
    server: NameServer, resolver: Resolver, zone: Zone, why: str
) -> None:
    server.zone = zone

    seen = probe(lambda: resolver).gather(
        application(f"nora@{HOST}"), Evidence(), options(), lambda what, came: None
    )

    assert seen == Evidence(mail={HOST: Mail(detail=why, seen_on=TODAY)})


def test_one_that_nobody_runs_is_given_up_in_time(
    resolver: Resolver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_probe, "SECONDS", 0.05)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        resolver.port = silent.getsockname()[1]

        assert distrusted(resolver) == "the resolver does not find the mail of gmail.com (no-word)"


def test_each_host_is_asked_for_once_and_said(resolver: Resolver) -> None:
    said: list[tuple[str, str]] = []

    seen = probe(lambda: resolver).gather(
        application("Nora@Takes.example", "help@gone.example"),
        Evidence(),
        options(),
        lambda what, came: said.append((what, came)),
    )

    assert said == [
        ("takes.example", "mx1.mailhost.example, mx2.mailhost.example"),
        ("gone.example", "not-there"),
    ]
    assert {host: (mail.exists, mail.seen_on) for host, mail in seen.mail.items()} == {
        "takes.example": (True, TODAY),
        "gone.example": (False, TODAY),
    }


def test_what_was_learnt_before_outlives_a_broken_resolver(
    server: NameServer, resolver: Resolver
) -> None:
    server.zone = {}
    known = Evidence(mail={HOST: Mail(exists=True, mx=("mx.example",), seen_on=TODAY)})

    seen = probe(lambda: resolver).gather(
        application(f"nora@{HOST}"), known, options(), lambda what, came: None
    )

    assert seen == Evidence()


def test_a_record_that_tells_nothing_is_asked_for_again(resolver: Resolver) -> None:
    told, untold = Mail(exists=True, seen_on=TODAY), Mail(detail="no answer", seen_on=TODAY)
    known = Evidence(mail={"takes.example": told, "gone.example": untold})
    asked = probe(lambda: resolver)

    planned = asked.plan(
        application("a@takes.example", "b@gone.example"), known, options(max_age=30)
    )

    assert list(planned) == [
        "gone.example",
        "before that gmail.com and a2p-lint.invalid, to tell whether the name service is right",
    ]


def test_what_is_no_address_is_not_asked_for() -> None:
    assert list(probe().plan(application("nora", "x@"), Evidence(), options())) == []
