"""Learns what kind of line a number is: from a look-up service, or from whoever asked himself.

A look-up costs money and hands a person's number to the service: it is made only when a service is
named. Keys stay in ``Hidden`` from the environment to the request: they reach no record, no
sentence, no exception.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple
from urllib.parse import quote

from a2p_lint.application import Application
from a2p_lint.evidence import Evidence, LineType
from a2p_lint.phones import e164, national
from a2p_lint.probes.asked_for import keyed, to_look_up, values_asked_for
from a2p_lint.probes.look_up_services import SERVICES, Path, Service
from a2p_lint.probes.probe import Options, Probe, ProbeError, Progress

BY_HAND = "by hand"
MOST_BYTES = 65_536
"""Bytes of an answer; a look-up's has about 1 kB."""


class Hidden(dict[str, str]):
    """Keys, or headers that hold them; shown nowhere, not even by a debugger's ``repr``."""

    def __repr__(self) -> str:
        return "Hidden(...)"


_MAY_BE_A_KEY = re.compile(r"[!-~]{1,4096}")
Ask = Callable[[str, Mapping[str, str], bytes | None], tuple[int, bytes]]
"""Asks a URL with headers, posting a body where there is one; gives the status and the answer.
Raises when there is none."""


class Answer(NamedTuple):
    """What came of a look-up: a kind of line, or a word for why there is none."""

    type: str
    failure: str = ""
    """``key-refused``, ``rate-limited``, ``canada-not-enabled``, ``no-such-number``,
    ``no-answer`` or ``not-understood``."""


Secret = Callable[[str], str]
"""Gives what a variable of the environment holds, blank when there is none. A function, as a
mapping would show all that it holds to whoever prints it."""


def keys_of(service: Service, secret: Secret) -> Hidden:
    """Take a service's keys out of the environment, or raise ProbeError that names what lacks."""
    keys = Hidden((name, secret(name).strip()) for name in service.keys)
    # Anything else than letters and signs cannot stand in a header: clients quote it in errors.
    lacking = [name for name in service.keys if not _MAY_BE_A_KEY.fullmatch(keys[name])]
    if lacking:
        names = ", ".join(lacking)
        raise ProbeError(
            f"{service.title} is asked with keys that the environment does not hold, or that "
            f"cannot be such keys: {names}",
            f"{service.title} demande des clés absentes de l'environnement, ou qui ne peuvent en "
            f"être\u00a0: {names}",
        )
    return keys


def looked_up(number: str, service: Service, keys: Mapping[str, str], ask: Ask) -> Answer:
    """Ask a service about a number in E.164 form. Whatever comes back, nothing is raised.

    ProbeError alone passes through: the client's package is not installed.
    """
    values = [keys[name] for name in service.keys]
    body = service.body.format(number=number).encode() if service.body else None
    try:
        url = service.url.format(number=number, account=_account(service, values))
        status, answer = ask(url, _headers(values, posting=body is not None), body)
    except ProbeError:  # a package that is not installed: nothing was asked
        raise
    except Exception:  # noqa: BLE001 whatever a client has to say may quote the key
        return Answer("", "no-answer")
    finally:
        values.clear()
    if failure := service.failures.get(status) or _FAILURES.get(status, ""):
        return Answer("", _named_error(service, _read(answer)) or failure)
    if status >= 400:
        return Answer("", _named_error(service, _read(answer)) or "not-understood")
    return _understood(service, _read(answer))


_FAILURES = {
    401: "key-refused", 403: "key-refused", 404: "no-such-number", 429: "rate-limited",
}  # fmt: skip


def _account(service: Service, values: list[str]) -> str:
    """Give the number of the account where it stands in the URL; elsewhere it is of the key."""
    return quote(values[0], safe="") if "{account}" in service.url else ""


def _headers(values: list[str], *, posting: bool) -> Hidden:
    headers = Hidden({"Accept": "application/json"})
    if len(values) == 1:
        headers["Authorization"] = f"Bearer {values[0]}"
    else:
        headers["Authorization"] = f"Basic {b64encode(':'.join(values[-2:]).encode()).decode()}"
    if posting:
        headers["Content-Type"] = "application/json"
    return headers


def _read(answer: bytes) -> object:
    if len(answer) > MOST_BYTES:
        return None
    try:
        return json.loads(answer)
    except (ValueError, RecursionError):
        return None


def _understood(service: Service, answer: object) -> Answer:
    if answer is None:
        return Answer("", "not-understood")
    if failure := _named_error(service, answer):
        return Answer("", failure)
    for path in service.types_at:
        word = _at(answer, path)
        if isinstance(word, str) and word:
            types = {name.casefold(): ours for name, ours in service.types.items()}
            return Answer(types.get(word.casefold(), "unknown"))
    return Answer("unknown")


def _named_error(service: Service, answer: object) -> str:
    for path in service.errors_at:
        error = _at(answer, path)
        if error is not None:
            return service.errors.get(str(error)[:20], "not-understood")
    return ""


def _at(answer: object, path: Path) -> object:
    for step in path:
        if isinstance(step, str) and isinstance(answer, dict):
            answer = answer.get(step)
        elif isinstance(step, int) and isinstance(answer, list) and step < len(answer):
            answer = answer[step]
        else:
            return None
    return answer


def probe(secret: Secret, ask: Ask) -> Probe:
    """Give the probe of line types; it reads the keys only when ``--look-up`` names a service."""

    def plan(application: Application, known: Evidence, options: Options) -> Iterable[str]:
        for number, word in options.line_type:
            yield f"{number}: {word}"
        if options.look_up:
            service = SERVICES[options.look_up]
            numbers = _numbers(application, known, options)
            for number in numbers:
                yield f"{number}: {service.title}"
            if not numbers:
                yield f"{service.title}: {_NOBODY_TO_ASK_FOR[options.lang]}"

    def gather(
        application: Application, known: Evidence, options: Options, progress: Progress
    ) -> Evidence:
        today: date = options.today
        records = {
            number: LineType(type=word, source=BY_HAND, seen_on=today)
            for number, word in options.line_type
        }
        if options.look_up:
            service = SERVICES[options.look_up]
            keys = keys_of(service, secret)
            for number in _numbers(application, known, options):
                answer = looked_up(number, service, keys, ask)
                progress(number, answer.failure or answer.type)
                if not answer.failure:
                    records[number] = LineType(
                        type=answer.type, source=service.title, seen_on=today
                    )
                elif answer.failure in ("key-refused", "rate-limited"):
                    break
        return Evidence(line_types=records)

    return Probe("line-types", plan, gather)


_NOBODY_TO_ASK_FOR = {
    "en": "no number to ask about (none is given under +1 that the rules want and nobody has told)",
    "fr": "aucun numéro à demander (aucun sous +1 que les règles veulent et que rien ne dit déjà)",
}


def _numbers(application: Application, known: Evidence, options: Options) -> tuple[str, ...]:
    """Give the numbers to look up: those under +1 that rules ask for and nobody has given."""
    numbers = keyed(values_asked_for(application, options, "line-type"), e164)
    given = {number for number, _ in options.line_type}
    wanted = to_look_up(numbers, known.line_types, options, "line_types")
    return tuple(number for number in wanted if national(number) and number not in given)
