"""What the examples of the e-mail rules cannot say: what they ask, and what they leave alone."""

import subprocess
import sys

import pytest

from a2p_lint.emails import EMAIL_FLAWS, bears_name, email_flaw, meant_host, one_slip_apart
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}
HARBOR = ("Harbor Lane Dental LLC", "Harbor Lane Dental", "")


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("nora@harborlane.example", ""),
        (" Nora@HarborLane.Example ", ""),
        ("o'hara@harborlane.example", ""),
        ("nora.harborlane.example", "sign-missing"),
        ("nora@@harborlane.example", "signs"),
        ("nora@harborlane.example, sam@harborlane.example", "several"),
        ("Nora <nora@harborlane.example>", "named"),
        ("mailto:nora@harborlane.example", "named"),
        ("nora@harborlane. example", "blank-inside"),
        ("nora@harborlane", "ending-missing"),
        ("nora@-harborlane.example", "host"),
        ("nora@harborlane.example.", "host"),
        (".nora@harborlane.example", "mailbox"),
    ],
)
def test_an_address_is_told_what_is_wrong_with_it(text: str, flaw: str) -> None:
    assert email_flaw(text) == flaw


def test_every_flaw_has_its_words_on_the_page() -> None:
    assert set(RULES["contact/email-malformed"].page.labels) == set(EMAIL_FLAWS)


@pytest.mark.parametrize(
    ("host", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmial.con", "gmail.com"),
        ("harborlane.con", "harborlane.com"),
        ("harborlane.couk", "harborlane.co.uk"),
        ("harborlane.com", ""),
        ("gmail.com", ""),
        ("condo.example", ""),
    ],
)
def test_a_slip_of_the_keyboard_tells_what_was_meant(host: str, meant: str) -> None:
    assert meant_host(host) == meant


@pytest.mark.parametrize(
    ("host", "other", "slip"),
    [
        ("harbor.example", "harbr.example", True),
        ("harbor.example", "harbro.example", True),
        ("harbor.example", "harbour.example", True),
        ("harbor.example", "herbor.example", True),
        ("harbor.example", "harbor.example", False),
        ("harbor.example", "herbur.example", False),
        ("harbor.example", "", False),
    ],
)
def test_one_slip_is_one_letter(host: str, other: str, *, slip: bool) -> None:
    assert one_slip_apart(host, other) is slip
    assert one_slip_apart(other, host) is slip


@pytest.mark.parametrize(
    ("domain", "bears"),
    [
        ("harborlanedental.example", True),
        ("harbor-lane.example", True),
        ("hld.example", True),
        ("hldental.example", True),
        ("harbormail.example", True),
        ("dentalbilling.example", False),
        ("lane.example", False),
        ("textpilot.example", False),
    ],
)
def test_a_domain_bears_the_name_of_its_business(domain: str, *, bears: bool) -> None:
    assert bears_name(domain, HARBOR) is bears


@pytest.mark.slow
def test_clean_applications_import_no_long_list() -> None:
    script = (
        "import sys; from a2p_lint import lint; from a2p_lint.examples import clean, clean_names\n"
        "for name in clean_names(): lint(clean(name))\n"
        "print([m for m in ('email_validator', 'disposable_email_domains') if m in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
