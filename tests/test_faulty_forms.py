"""Faulty opt-in pages, and exactly what the rules on opt-in pages find on each."""

import pytest

from a2p_lint import Linter
from a2p_lint.examples import planted

BOOK = "https://harborlanedental.example/book"
RULES = tuple(
    rule
    for rule in Linter().rules
    if any(
        need in ("page:/programme/opt_in_url", "page:/brand/website") for need in rule.page.needs
    )
    and rule.page.id.startswith(("consent/", "content/"))
)
LINTER = Linter(rules=RULES)
LINKS = '<a href="/privacy">Privacy Policy</a> <a href="/terms">Terms</a>'
TOLD = (
    "Message frequency varies. Message and data rates may apply. Reply STOP to opt out or HELP for "
    f"help. {LINKS}"
)
PHONE = '<label>Phone <input type="tel" name="phone"></label>'
NEEDED = '<label>Phone <input type="tel" name="phone" required></label>'
FLOW = f"People opt in with the form at {BOOK}."


def box(words: str, state: str = "") -> str:
    return f'<label><input type="checkbox" name="texts" {state}> {words} {TOLD}</label>'


def found(form: str, flow: str = FLOW, use_case: str = "customer_care") -> list[str]:
    html = (
        '<!doctype html><html lang="en"><head><title>Harbor Lane Dental</title></head><body>'
        f"<h1>Harbor Lane Dental</h1>{form}</body></html>"
    )
    changes = {"/campaign/message_flow": flow, "/campaign/use_case": use_case}
    table = {"set": changes, "web_pages": {BOOK: {"status": 200, "html": html}}}
    report = LINTER.lint(planted(table, "commercial"))
    return sorted(finding.rule.removeprefix("consent/") for finding in report.findings)


VISITS = "Text me about my visits from Harbor Lane Dental."
HONEST = box(VISITS)
SENT = "By clicking Book you agree to receive texts about your visits from Harbor Lane Dental."


@pytest.mark.parametrize(
    ("form", "rules"),
    [
        (f"<form>{PHONE}{HONEST}<button>Book</button></form>", []),
        (f"<form>{PHONE}<button>Book</button></form>", ["form-silent-on-texts"]),
        (f"<form>{PHONE}<textarea></textarea><button>Send</button></form>{LINKS}",
         ["form-silent-on-texts"]),
        (f"<form>{PHONE}{box(VISITS, 'checked')}"
         "<button>Book</button></form>", ["form-box-ticked"]),
        (f"<form>{PHONE}{box(VISITS, 'required')}"
         "<button>Book</button></form>", ["form-box-required"]),
        (f"<form>{PHONE}{box(VISITS, 'required checked')}"
         "<button>Book</button></form>", ["form-box-required", "form-box-ticked"]),
        (f"<form>{PHONE}{box('I do not want texts about my visits.')}"
         "<button>Book</button></form>", ["form-box-reversed"]),
        (f"<form>{NEEDED}<p>{SENT} {TOLD}</p><button>Book</button></form>",
         ["form-without-choice"]),
        (f"<form>{PHONE}<p>{SENT} {TOLD}</p><button>Book</button></form>", []),
        (f"<form>{PHONE}{box('I consent to calls, texts and emails about my visits.')}"
         "<button>Book</button></form>", ["form-bundles-channels"]),
        (f"<form>{PHONE}{box('I accept the Terms and to receive texts about my visits.')}"
         "<button>Book</button></form>", ["form-merged-with-terms"]),
        (f"<form>{PHONE}{box('I agree to texts from you and our partners on visits.')}"
         "<button>Book</button></form>", ["form-bundles-senders"]),
        (f"<form>{PHONE}{box('Text me visit reminders and special offers.')}"
         "<button>Book</button></form>", ["form-bundles-kinds"]),
        (f"<form>{PHONE}{box('I agree to receive text messages from Harbor Lane.')}"
         "<button>Book</button></form>", ["form-omits-purpose"]),
        (f"<form>{PHONE}{box('I agree to receive visit texts from [Your Business].')}"
         "<button>Book</button></form>", ["form-left-blank"]),
        (f"<form>{PHONE}{box('I agree to texts from Alder Street Orthodontics on visits.')}"
         "<button>Book</button></form>", ["form-names-another"]),
        (f"<form>{PHONE}<label><input type=checkbox> Text me about my visits.</label>{LINKS}"
         "<button>Book</button></form>",
         ["form-omits-frequency", "form-omits-help", "form-omits-rates", "form-omits-stop"]),
        (f"<form>{PHONE}<label><input type=checkbox> You may contact me.</label>{LINKS}"
         "<button>Book</button></form>", ["form-says-contact-only"]),
        (f"<form>{PHONE}<div style='display:none'>{HONEST}</div><button>Book</button></form>",
         ["form-words-hidden"]),
        (f"<form><label>E-mail <input type=email></label><button>Book</button></form>{LINKS}",
         ["form-without-phone"]),
        (f"<p>We are a family practice. Call our desk to book.</p>{LINKS}", ["form-absent"]),
        ("<form><input name=user><input type=password><button>Log in</button></form>",
         ["page-behind-login"]),
        ("<h2>Page not found</h2><p>The page does not exist.</p>", ["page-unreachable"]),
    ],
)  # fmt: skip
def test_each_fault_is_found_once_and_nothing_else(form: str, rules: list[str]) -> None:
    assert found(form) == rules


def test_a_box_that_the_description_tells_of_is_missed_on_the_page() -> None:
    form = f"<form>{PHONE}<p>Get texts about your visits from Harbor Lane Dental. {TOLD}</p></form>"

    assert found(form, f"At {BOOK} people tick an optional box for texts.") == ["form-box-missing"]
    assert found(form, f"At {BOOK} people type their number into a text box.") == []


def test_whoever_asks_for_a_code_cannot_do_without_it() -> None:
    form = f"<form>{NEEDED}<p>Continue to get a code by text from Harbor Lane Dental. {TOLD}</p>"

    assert found(f"{form}<button>Continue</button></form>", use_case="two_factor") == []


@pytest.mark.parametrize(
    "frame",
    [
        '<iframe src="https://forms.booking.example/1"></iframe>',
        "<script>hbspt.forms.create({})</script>",
        '<script src="https://link.msgsndr.com/js/form_embed.js"></script>',
    ],
)
def test_a_form_that_stands_where_nobody_looked_is_not_called_absent(frame: str) -> None:
    assert (
        found(f"<p>Book your visit with our practice here, and we will see you soon.</p>{frame}")
        == []
    )


def test_what_a_browser_saw_after_scripts_counts() -> None:
    html = f'<html lang="en"><h1>Harbor Lane Dental</h1><form>{PHONE}{HONEST}</form></html>'
    shell = {
        "status": 200,
        "html": "<div id=root></div><script src=a.js></script>",
        "rendered": html,
    }
    report = LINTER.lint(planted({"web_pages": {BOOK: shell}}, "commercial"))

    unknown = [outcome.rule for outcome in report.outcomes if outcome.why == "unknown"]
    assert [finding.rule for finding in report.findings] == ["consent/form-by-script"]
    assert unknown == []
