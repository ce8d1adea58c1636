"""A folder to work in and rules made here, so that no claim hangs on a page of the book."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from a2p_lint import Context, Hit, NotRun
from tests.made import made

CLEAN = "submitted_on: 2026-11-20\nbrand: {legal_name: Harbor Lane Dental LLC, ein: 93-5550142}\n"
FLAWED = "brand:\n  legal_name: nameless\n  ein: 93-5550142\n"
HINTED = "brand:\n  legal_name: short\n  ein: 93-5550142\n"
TRIED = "brand: {legal_name: tried}\n"
CRASHING = "brand: {legal_name: crash}\n"


def nameless(context: Context) -> Iterator[Hit | NotRun]:
    if context.brand.legal_name == "crash":
        raise ValueError("EIN 93-5550142")
    if context.brand.legal_name == "nameless":
        yield Hit("/brand/legal_name", {"n": 1})


def short(context: Context) -> Iterator[Hit | NotRun]:
    if context.brand.legal_name == "short":
        yield Hit("/brand/legal_name", {"n": 1})


def blank(context: Context) -> Iterator[Hit | NotRun]:
    if context.blank("/brand/legal_name"):
        yield Hit("/brand/legal_name", {"n": 0})


def tried(context: Context) -> Iterator[Hit | NotRun]:
    if context.brand.legal_name == "tried":
        yield Hit("/brand/legal_name", {"n": 3})


def dated(context: Context) -> Iterator[Hit | NotRun]:
    if context.today is None:
        yield NotRun("no-date")
    elif context.today.isoformat() == "2020-02-02":
        yield Hit("/brand/legal_name", {"n": 2})


RULES = (
    made("identity/blank", blank, severity="high"),
    made("identity/dated", dated, severity="high"),
    made("identity/nameless", nameless, severity="high"),
    made("identity/short", short, severity="low"),
    made("identity/tried", tried, severity="high", maturity="preview"),
    made("website/unseen", needs=["page:/brand/website"], reads=["/brand/website"]),
)


@pytest.fixture(autouse=True)
def rules_made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("a2p_lint.plugins.plugged_in_rules", lambda: RULES)


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("NO_COLOR", "TERM", "A2P_LINT_DEBUG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is worked in, with an application of every kind."""
    for name, text in {
        "clean": CLEAN,
        "crashing": CRASHING,
        "flawed": FLAWED,
        "hinted": HINTED,
        "tried": TRIED,
        "broken": "brand: {legal_name: [}\n",
    }.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
