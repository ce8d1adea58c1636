"""Look-up services are asked as they document it, and their keys never show."""

import io
import json
import logging
import traceback
from argparse import Namespace
from base64 import b64encode
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from a2p_lint import Application, Evidence, lint
from a2p_lint.evidence import LineType
from a2p_lint.probes import MissingExtraError, ProbeError
from a2p_lint.probes.line_types import Answer, Ask, Hidden, keys_of, looked_up, probe
from a2p_lint.probes.look_up_services import SERVICES

RECORDED = Path(__file__).parents[2] / "fixtures" / "lookups"
SENTINEL = "s3ntinel-KEY"
NUMBER = "+15035550121"
NEEDS = frozenset({"line-type:/brand/contact/mobile_phone"})

# What each recorded answer comes to, and what the rule on mobile numbers makes of it.
ANSWERS = {
    "mobile": ("mobile", "", "quiet"),
    "landline": ("landline", "", "hit"),
    "voip-fixed": ("voip_fixed", "", "hit"),
    "voip-nonfixed": ("voip_nonfixed", "", "hit"),
    "toll-free": ("toll_free", "", "hit"),
    "unknown": ("unknown", "", "unknown"),
    "canada": ("", "canada-not-enabled", "not-gathered"),
    "key-refused": ("", "key-refused", "not-gathered"),
    "rate-limit": ("", "rate-limited", "not-gathered"),
    "telnyx-mobile": ("mobile", "", "quiet"),
    "telnyx-ported": ("voip", "", "hit"),
    "telnyx-canada": ("", "canada-not-enabled", "not-gathered"),
    "plivo-mobile": ("mobile", "", "quiet"),
    "plivo-nobody": ("", "no-such-number", "not-gathered"),
    "bandwidth-voip": ("voip_fixed", "", "hit"),
}


def recorded(name: str) -> tuple[str, int, bytes]:
    kept = json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8"))
    return kept["service"], kept["status"], json.dumps(kept["answer"]).encode()


def answering(status: int, answer: bytes) -> Ask:
    return lambda url, headers, body: (status, answer)


def keys(service: str) -> Hidden:
    return Hidden((name, secret(name)) for name in SERVICES[service].keys)


def secret(name: str) -> str:
    """The number of an account stands in URLs and is no secret; all other keys are."""
    return "5500001" if name == "BANDWIDTH_ACCOUNT_ID" else SENTINEL


def options(**given: object) -> Namespace:
    known = {"lang": "en", "today": date(2026, 11, 22), "max_age": None, "needs": NEEDS}
    return Namespace(**known | {"line_type": [], "look_up": None, "given": Evidence()} | given)


def application(number: str = NUMBER) -> Application:
    return Application.model_validate({"brand": {"contact": {"mobile_phone": number}}})


def never(url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
    raise AssertionError("nobody may be asked")


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_a_recorded_answer_says_what_kind_of_line_it_is_or_why_not(name: str) -> None:
    service, status, answer = recorded(name)

    came = looked_up(NUMBER, SERVICES[service], keys(service), answering(status, answer))

    assert came == Answer(*ANSWERS[name][:2])


def test_every_recorded_answer_is_in_the_table() -> None:
    assert sorted(ANSWERS) == sorted(path.stem for path in RECORDED.glob("*.json"))


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_what_is_recorded_is_what_the_rule_on_mobile_numbers_judges(name: str) -> None:
    service, status, answer = recorded(name)
    asked = probe(lambda _: SENTINEL, answering(status, answer))
    seen = asked.gather(
        application(), Evidence(), options(look_up=service), lambda what, came: None
    )

    report = lint(application(), seen, today=date(2026, 11, 22))

    outcome = next(one for one in report.outcomes if one.rule == "contact/mobile-not-mobile")
    hit = any(finding.rule == "contact/mobile-not-mobile" for finding in report.findings)
    assert ("hit" if hit else outcome.why or "quiet") == ANSWERS[name][2]


@pytest.mark.parametrize(
    ("service", "url", "authorization", "body"),
    [
        (
            "twilio",
            "https://lookups.twilio.com/v2/PhoneNumbers/+15035550121?Fields=line_type_intelligence",
            f"Basic {b64encode(b'one:two').decode()}",
            None,
        ),
        (
            "telnyx",
            "https://api.telnyx.com/v2/number_lookup/+15035550121?type=carrier",
            "Bearer one",
            None,
        ),
        (
            "plivo",
            "https://lookup.plivo.com/v1/Number/+15035550121?type=carrier",
            f"Basic {b64encode(b'one:two').decode()}",
            None,
        ),
        (
            "bandwidth",
            "https://api.bandwidth.com/v2/accounts/one/phoneNumberLookup",
            f"Basic {b64encode(b'two:three').decode()}",
            b'{"phoneNumbers": ["+15035550121"]}',
        ),
    ],
)
def test_each_service_is_asked_in_its_own_way(
    service: str, url: str, authorization: str, body: bytes | None
) -> None:
    asked: list[tuple[str, str, bytes | None]] = []

    def ask(url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
        asked.append((url, headers["Authorization"], body))
        return 200, b"{}"

    values = dict(zip(SERVICES[service].keys, ("one", "two", "three"), strict=False))
    looked_up(NUMBER, SERVICES[service], Hidden(values), ask)

    assert asked == [(url, authorization, body)]


@pytest.mark.parametrize(
    ("answer", "came"),
    [
        (b"", Answer("", "not-understood")),
        (b"<html>", Answer("", "not-understood")),
        (b"\xff\xfe", Answer("", "not-understood")),
        (b"[" * 60_000, Answer("", "not-understood")),
        (b'"' + b"a" * 70_000 + b'"', Answer("", "not-understood")),
        (b"[]", Answer("unknown")),
        (b'{"line_type_intelligence": "mobile"}', Answer("unknown")),
        (b'{"line_type_intelligence": {"type": ["mobile"]}}', Answer("unknown")),
        (b'{"line_type_intelligence": {"type": "voip"}}', Answer("unknown")),
        (b'{"line_type_intelligence": {"type": "MOBILE"}}', Answer("mobile")),
        (b'{"line_type_intelligence": {"error_code": {}}}', Answer("", "not-understood")),
    ],
)
def test_an_answer_in_another_shape_is_never_taken_for_a_kind_of_line(
    answer: bytes, came: Answer
) -> None:
    assert looked_up(NUMBER, SERVICES["twilio"], keys("twilio"), answering(200, answer)) == came


@pytest.mark.parametrize("service", sorted(SERVICES))
def test_a_key_shows_nowhere_whatever_goes_wrong(
    service: str, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hidden = {SENTINEL, b64encode(f"{SENTINEL}:{SENTINEL}".encode()).decode()}
    shown = io.StringIO()

    def fails(url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
        print(repr(headers), str(headers), f"{headers!r}", file=shown)
        raise RuntimeError(f"cannot send {headers['Authorization']}")

    def say(what: str, came: str) -> None:
        print(what, came, file=shown)

    asked = probe(secret, fails)
    seen = asked.gather(application(), Evidence(), options(look_up=service), say)
    print(seen.to_json(), repr(asked), keys(service), file=shown)
    try:
        looked_up(NUMBER, SERVICES[service], keys(service), interrupted)
    except KeyboardInterrupt as error:
        trace = traceback.TracebackException.from_exception(error, capture_locals=True)
        print(*(frame.locals for frame in trace.stack[1:]), file=shown)

    out, err = capsys.readouterr()
    everything = shown.getvalue() + out + err + caplog.text
    assert "no-answer" in everything
    assert [one for one in hidden if one in everything] == []


def interrupted(url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
    raise KeyboardInterrupt


@pytest.mark.parametrize("held", ["", " ", "two words", "line\nbreak", "é"])
def test_a_key_that_is_missing_or_cannot_be_one_is_named_and_never_quoted(held: str) -> None:
    with pytest.raises(ProbeError) as raised:
        keys_of(SERVICES["telnyx"], lambda name: held)

    assert raised.value.text("en") == (
        "Telnyx Number Lookup is asked with keys that the environment does not hold, or that "
        "cannot be such keys: TELNYX_API_KEY"
    )


def test_nobody_is_asked_unless_a_service_is_named() -> None:
    asked = probe(lambda name: SENTINEL, never)

    assert list(asked.plan(application(), Evidence(), options())) == []
    assert asked.gather(application(), Evidence(), options(), never_said) == Evidence()


def never_said(what: str, came: str) -> None:
    raise AssertionError("nothing was looked at")


def test_what_is_known_by_hand_is_recorded_and_not_asked_for() -> None:
    given = options(line_type=[(NUMBER, "mobile")], look_up="twilio")

    seen = probe(lambda name: SENTINEL, never).gather(application(), Evidence(), given, never_said)

    record = LineType(type="mobile", source="by hand", seen_on=date(2026, 11, 22))
    assert seen == Evidence(line_types={NUMBER: record})


@pytest.mark.parametrize(("age", "asked"), [(None, 1), (1, 1), (2, 0)])
def test_a_record_serves_as_long_as_the_user_says(age: int | None, asked: int) -> None:
    known = Evidence(line_types={NUMBER: LineType(type="voip", seen_on=date(2026, 11, 20))})
    given = options(look_up="telnyx", max_age=age)

    planned = list(probe(lambda name: SENTINEL, never).plan(application(), known, given))

    assert planned[:asked] == [f"{NUMBER}: Telnyx Number Lookup"] * asked
    assert [line.partition("(")[0] for line in planned[asked:]] == (
        [] if asked else ["Telnyx Number Lookup: no number to ask about "]
    )


def test_a_record_of_a_day_to_come_does_not_serve() -> None:
    later = LineType(type="voip", seen_on=date(2026, 11, 23))
    given = options(look_up="telnyx", max_age=30)
    known = Evidence(line_types={NUMBER: later})

    assert list(probe(lambda name: SENTINEL, never).plan(application(), known, given)) == [
        f"{NUMBER}: Telnyx Number Lookup"
    ]


def test_a_number_of_another_country_or_none_is_not_paid_for() -> None:
    asked = probe(lambda name: SENTINEL, never)

    for number in ("+44 7700 900123", "soon", ""):
        (line,) = asked.plan(application(number), Evidence(), options(look_up="plivo"))
        assert line.startswith("Plivo Lookup: no number to ask about (none is given under +1")


def test_the_guide_tells_what_the_eight_answers_come_to() -> None:
    guide = Path(__file__).parents[2] / "docs" / "guides" / "lookups.md"
    _, _, table = guide.read_text(encoding="utf-8").partition("| answer | on record |")
    rows = [
        tuple(cell.strip() for cell in line.strip("| ").split("|"))
        for line in table.partition("\n\n")[0].splitlines()[2:]
    ]
    sentences = {
        "quiet": "is content",
        "hit": "finds a fault",
        "unknown": "says that the record does not tell",
        "not-gathered": "says that nobody has looked",
    }
    names = list(ANSWERS)[:8]

    assert [row[1:] for row in rows] == [
        (f"`{kind}`" if kind else f"nothing, `{failure}` is said", sentences[outcome])
        for kind, failure, outcome in (ANSWERS[name] for name in names)
    ]


def test_a_client_that_is_not_installed_is_said_and_no_answer_is_made_up() -> None:
    def missing(url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
        raise MissingExtraError("web")

    with pytest.raises(MissingExtraError):
        looked_up(NUMBER, SERVICES["twilio"], keys("twilio"), missing)
