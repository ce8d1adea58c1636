"""A flawed and a clean application, judged by rules made here: the book may grow, these stay."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from a2p_lint import Context, Hit, Label, Linter, NotRun, Report, Rule, Seen, Settings, read
from tests.made import made

TODAY = date(2026, 11, 22)

FLAWED = """\
submitted_on: 2026-11-20
brand:
  legal_name: Harbor Lane Dental LLC
  ein: 93-555014
  adress: 210 Harbor Lane
campaign:
  description: "Texts from “Harbor” \\e[31m about visits"
  samples: Your cleaning is tomorrow.
  privacy_policy_url: https://harborlanedental.example/privacy
  color: blue
"""

CLEAN = """\
submitted_on: 2026-11-20
brand:
  legal_name: Harbor Lane Dental LLC
  ein: 93-5550142
  website: https://harborlanedental.example
"""


def short_ein(context: Context) -> Iterator[Hit | NotRun]:
    digits = sum(map(str.isdigit, context.brand.ein))
    if digits != 9:
        yield Hit("/brand/ein", {"n": digits}, related=("/brand/legal_name",))


def described(context: Context) -> Iterator[Hit | NotRun]:
    if context.campaign.description:
        facts = {"text": context.campaign.description, "how": Label("rarely")}
        yield Hit("/campaign/description", facts)


def policy(context: Context) -> Iterator[Hit | NotRun]:
    yield Hit(
        "/campaign/privacy_policy_url",
        {"url": context.campaign.privacy_policy_url},
        seen=Seen("We share your number.", "https://harborlanedental.example/privacy", line=12),
    )


def undated(_context: Context) -> Iterator[Hit | NotRun]:
    yield NotRun("unknown")


def broken(_context: Context) -> Iterator[Hit | NotRun]:
    raise KeyError("opt_in")


SHORT_EIN = made(
    "identity/ein-short",
    short_ein,
    severity="high",
    reads=["/brand/ein"],
    reasons=["ein-invalid-or-missing"],
    codes=["twilio:18602", "twilio:30701", "quo:ein-format-invalid", "twilio:30795"],
    sources=["Quo help: carrier registration (French page)"],
    read_on=date(2026, 11, 22),
    severity_at={
        "quo": {"severity": "high", "source": "Quo help", "read_on": date(2026, 11, 22)},
    },
    limits={"digits": {"value": 9, "source": "IRS", "read_on": date(2026, 11, 22)}},
    limits_at={"quo": {"digits": {"value": 9, "source": "Quo help"}}},
    words={"shapes": ["ein", "tax id"], "many": [f"word {n}" for n in range(14)]},
    en={
        "title": "EIN short",
        "message": "The EIN has {n} digits, and an EIN has nine.",
        "why": "The number is looked up before anything else is read.",
        "remedy": "Copy the nine digits from the IRS letter (CP 575 or 147C), letter in hand.",
    },
    fr={
        "title": "NE américain incomplet",
        "message": "Chiffres du NE américain (EIN) : {n}. Il en faut neuf.",
        "why": "On cherche ce numéro avant de lire quoi que ce soit.",
        "remedy": "Copiez les neuf chiffres de la lettre de l'IRS (CP 575 ou 147C).",
    },
    good=[{"note": "Nine digits."}],
    bad=[{"note": "Eight digits.", "at": ["/brand/ein"]}],
)

DESCRIBED = made(
    "description/made",
    described,
    severity="low",
    confidence="low",
    kinds=["campaign"],
    maturity="preview",
    labels={"rarely": {"en": "rarely", "fr": "rarement"}},
    en={
        "title": "Description made",
        "message": "The description is {text}: that is {how} enough.",
        "why": "Reviewers read it first.",
        "remedy": "Say who sends what to whom.",
    },
    fr={
        "title": "Description inventée",
        "message": "La description est {text} : c'est {how} assez.",
        "why": "Les examinateurs la lisent en premier.",
        "remedy": "Dites qui envoie quoi, et à qui.",
    },
)

POLICY = made(
    "privacy/made",
    policy,
    confidence="medium",
    kinds=["campaign"],
    reads=["/campaign/privacy_policy_url"],
    codes=["twilio:30908"],
    en={
        "title": "Policy made",
        "message": "{url} shares numbers.",
        "why": "Reviewers reject campaigns whose policy allows sharing mobile numbers.",
        "remedy": "Remove the clause, and stop sharing.",
    },
    fr={
        "title": "Politique inventée",
        "message": "{url} communique les numéros.",
        "why": "Les examinateurs rejettent les campagnes dont la politique permet ce partage.",
        "remedy": "Cessez ce partage, puis retirez la clause.",
    },
)

UNGATHERED = made("website/made", needs=["page:/brand/website"], reads=["/brand/website"])
UNGATHERED_TOO = made("terms/made", needs=["page:/campaign/privacy_policy_url"])
UNDATED = made("identity/undated", undated)
BROKEN = made("optin/broken", broken)
IDLE = made("tollfree/idle", kinds=["toll_free"])
LEFT_OUT = made("samples/left-out")

FOR_FLAWED = (
    SHORT_EIN, DESCRIBED, POLICY, UNGATHERED, UNGATHERED_TOO, UNDATED, BROKEN, IDLE, LEFT_OUT,
)  # fmt: skip
FOR_CLEAN = (SHORT_EIN, UNGATHERED, IDLE)


def judged(
    text: str, rules: tuple[Rule, ...], folder: Path, *, provider: str = "", redact: bool = False
) -> Report:
    """A report on a file named ``application.yaml``."""
    path = folder / "application.yaml"
    path.write_text(text, encoding="utf-8")
    ignore = ("samples/left-out",) if LEFT_OUT in rules else ()
    linter = Linter(rules=rules, settings=Settings(ignore=ignore, redact=redact), provider=provider)
    report = linter.lint(read(path), today=TODAY)
    for finding in report.findings:
        finding.origin.file = "application.yaml"
    return replace(report, file="application.yaml")
