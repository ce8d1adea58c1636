"""Which samples are filler, templates or one and the same message."""

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules


def hits(rule_id: str, *samples: str, dba: str = "Quill Piano", **campaign: object) -> list[str]:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == rule_id)
    block = {"brand": {"dba": dba}, "campaign": {"samples": list(samples), **campaign}}
    report = Linter(rules=[rule]).lint(Application.model_validate(block))
    return [finding.at.removeprefix("/campaign/samples") for finding in report.findings]


@pytest.mark.parametrize(
    "text",
    [
        "test",
        "Test 123",
        "TEST MESSAGE",
        "This is a test.",
        "sample text #2",
        "Hello, world!",
        "Example message 1",
        "asdf",
        "tbd",
        "N/A",
        "none",
        "Quill Piano: lorem ipsum",
        "Enter your message here.",
        "Message goes here",
        "Mensaje de prueba",
        "Texte d’exemple",
        "Comme ci-dessus",
        "Blah blah blah",
    ],
)
def test_a_line_that_no_customer_gets_is_filler(text: str) -> None:
    assert hits("samples/filler", text) == ["/0"]


@pytest.mark.parametrize(
    "text",
    [
        "Quill Piano: the test of your piano's sound is on Friday.",
        "Your COVID test is ready.",
        "This is a test of the campus alert system. Sirens sound at noon.",
        "Try our sample pack, for example the lavender one.",
        "Hello world travelers! Rome from $499.",
        "Same time as last week?",
        "Type C to confirm. Enter code 1234 at the door.",
        "None of our classes meet today.",
        "Text us here: we answer all day.",
        "La prueba de sonido es hoy.",
        "Votre essai gratuit commence demain.",
        "No placeholder text, please: we do not print “lorem ipsum”.",
        "Insert your card at the gate.",
        "",
        "   ",
    ],
)
def test_words_of_filler_in_a_real_message_are_quiet(text: str) -> None:
    assert hits("samples/filler", text) == []


@pytest.mark.parametrize(
    "part",
    [
        "{name}",
        "{{ name }}",
        "{{1}}",
        "${name}",
        "<Name>",
        "<first_name>",
        "%name%",
        "*|FNAME|*",
        "##name##",
        "____",
        "XXXX",
        "XX/XX",
        "$XX",
        "FIRST_NAME",
        "firstname",
        "(name)",
        "(link)",
    ],
)
def test_parts_that_change_are_seen_in_any_marks_but_square_brackets(part: str) -> None:
    told = f"Quill Piano: Hi {part}, see you at 5. Reply STOP to opt out."
    bracketed = f"Quill Piano: Hi [{part}], see you at 5. Reply STOP to opt out."

    assert hits("samples/variable-unbracketed", told) == ["/0"]
    assert hits("samples/variable-unbracketed", bracketed) == []


@pytest.mark.parametrize(
    "text",
    [
        "We <3 pianos.",
        "5 < 6 and 7 > 6",
        "20% off, 30% more",
        "Save 20%-50%",
        "Reply <STOP> to end.",
        "Size XXL, XXXL",
        "Super Bowl XXX",
        "See you (again) at 5 (pm).",
        "Call 555-XXXX",
        "{We are moving to a new and larger place in May}",
        "What is your first name?",
        "user_name_here@quill.example",
        "a_b_c",
        "<br>New line",
    ],
)
def test_marks_of_other_kinds_are_no_parts_that_change(text: str) -> None:
    assert hits("samples/variable-unbracketed", f"Quill Piano: {text}") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lesson at 5.", "Lesson at 6."),
        ("Lesson on Monday.", "Lesson on Friday."),
        ("Hi Ann, lesson today.", "Hi Bob, lesson tomorrow."),
        ("Hello [Name], lesson at [Time].", "Hello {name}, lesson at 5 pm."),
        ("Lesson moved: https://a.example/1", "Lesson moved: https://a.example/2"),
        ("Lesson moved. Reply STOP to opt out.", "Lesson moved. Text HELP for help."),
        ("Please bring your book.", "bring your BOOK!"),
        ("Hola Ana, su clase es el lunes.", "Hola Eva, su clase es el martes."),
        ("您的课程在今天。", "您的课程在今天。"),
    ],
)
def test_messages_that_differ_in_what_changes_are_alike(one: str, other: str) -> None:
    assert hits("samples/all-alike", one, other) == ["/1"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Your lesson is on Monday.", "Your recital is on Monday."),
        ("The hall is open.", "The hall is not open."),
        ("Lesson moved.", "Lesson cancelled."),
        ("Your code is 1234.", "1234 is your sign-in code."),
        ("Rex is due for shots.", "Rex is due for dental care."),
        ("您的课程在今天。", "您的课程在明天。"),
        ("[A]", "[B]"),
        ("", "Lesson at 5."),
    ],
)
def test_another_word_makes_another_message(one: str, other: str) -> None:
    assert hits("samples/all-alike", one, other) == []


@pytest.mark.parametrize(
    "blank",
    [
        "[Company Name]",
        "{{business_name}}",
        "<Brand>",
        "[Your Business]",
        "[INSERT COMPANY NAME]",
        "%company%",
        "{{location.name}}",
        "[Organization]",
        "[Nom de l’entreprise]",
        "[Nombre del negocio]",
        "[companyName]",
    ],
)
def test_a_blank_for_the_name_counts_where_the_name_is_missing(blank: str) -> None:
    assert hits("samples/brand-left-blank", f"{blank}: lesson at 5.") == ["/0"]
    assert hits("samples/brand-left-blank", f"Quill Piano: lesson at {blank} at 5.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Reply 9 to opt out.", ["/0"]),
        ("Text BYE to unsubscribe.", ["/0"]),
        ("Reply STOP2END to opt out.", ["/0"]),
        ("Reply STOP to opt out.", []),
        ("Reply END to opt out.", []),
        ("Reply CANCEL to unsubscribe.", []),
        ("Reply ADIOS to opt out.", []),
        ("Reply 9 for tips, or STOP to opt out.", []),
        ("Reply [KEYWORD] to opt out.", []),
        ("Do not reply 9 to opt out.", []),
        ("Call 5035550120 to opt out.", []),
    ],
)
def test_only_a_word_that_nobody_knows_is_no_opt_out(text: str, found: list[str]) -> None:
    told = hits("samples/opt-out-word-unknown", f"Quill Piano: {text}", opt_out_keywords=["adios"])

    assert told == found
