"""The invariants find what is wrong with a pack, ours or anyone's."""

from collections.abc import Iterator
from typing import Any

import pytest

from a2p_lint import Context, Hit, NotRun, Rule
from a2p_lint.findings import Label
from a2p_lint.invariants import faults
from tests.made import made

TEXTS = {"title": "Made", "message": "Made.", "why": "Made.", "remedy": "Make it."}
GOOD = {"set": {"/brand/legal_name": "Fine LLC"}}
BAD = {"at": ["/brand/legal_name"], "set": {"/brand/legal_name": "Bad LLC"}}


def named_bad(context: Context) -> Iterator[Hit | NotRun]:
    """The defect of these tests: a legal name that begins with Bad."""
    if context.brand.legal_name.startswith("Bad"):
        yield Hit("/brand/legal_name", {"name": context.brand.legal_name})


def pack(**changes: Any) -> list[Rule]:
    """A sound pack of one rule, and what is changed about it."""
    page: dict[str, Any] = {
        "sources": ["https://provider.example/rules"],
        "read_on": "2026-11-22",
        "en": TEXTS,
        "fr": TEXTS,
        "good": [GOOD],
        "bad": [BAD],
    }
    return [made("identity/named-bad", named_bad, **{**page, **changes})]


def test_a_sound_pack_has_no_faults() -> None:
    assert faults(pack()) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"sources": []}, "say the sources, and read_on, the date they were read"),
        ({"reasons": []}, "a rule stands for at least one reason"),
        ({"reasons": ["no-such"]}, "no reason is named no-such"),
        ({"codes": ["twilio:1"]}, "no code is named twilio:1"),
        ({"codes": ["quo:ein-format-invalid"]}, "quo:ein-format-invalid shares no reason with"),
        ({"limits": {"days": {"value": 1}}}, "limits.days has no source and date"),
        ({"severity_at": {"quo": {"severity": "low"}}}, "severity_at.quo has no source and date"),
        ({"patterns": {"x": r"\bstop"}}, "pattern x may be slow"),
        ({"patterns": {"x": "stop.*end"}}, "pattern x may be slow"),
        ({"fr": {**TEXTS, "why": "{name}"}}, "why has other placeholders in French"),
        ({"fr": {**TEXTS, "remedy": ""}}, "remedy is empty"),
        ({"labels": {"x": {"en": "x"}}}, "label x is given in both languages"),
        ({"good": []}, "a rule has at least one good and one bad example"),
        ({"words": {"x": ["bad"]}}, "a rule with words has a good example that shows negation"),
        ({"bad": [{**BAD, "at": ["/brand/dba"]}]}, "bad 1: hits ['/brand/legal_name'], not"),
        ({"bad": [{"at": ["/brand/legal_name"]}]}, "bad 1: hits nothing, not"),
        ({"good": [BAD]}, "good 1: unknown key at"),
        ({"good": [{"set": BAD["set"]}]}, "good 1: hits at /brand/legal_name"),
        ({"good": [{**GOOD, "base": "none"}]}, "good 1: there is no clean application named none"),
        ({"good": [{**GOOD, "also": ["website/missing"]}]}, "also names website/missing, which is"),
        ({"good": [{"unset": ["/brand/website"]}]}, "also touches website/missing: list it in"),
        ({"bad": [{**BAD, "unset": ["/brand/website"]}]}, "bad 1: also touches website/missing"),
        ({"bad": [{**BAD, "also": ["website/missing"]}]}, "bad 1: also names website/missing"),
        ({"kinds": ["toll_free"]}, "good 1: the rule was not run: other-kind"),
        ({"good": [{"set": {"/brand/einn/x": "1"}}]}, "good 1: no field is named brand.einn"),
    ],
)
def test_a_fault_is_told_in_one_sentence(changes: dict[str, Any], fault: str) -> None:
    found = faults(pack(**changes))

    assert [sentence for sentence in found if fault in sentence] != [], found


@pytest.mark.parametrize("name", ["message", "why", "remedy"])
def test_a_placeholder_is_supplied_by_a_bad_example(name: str) -> None:
    texts = {**TEXTS, name: "Made {other}."}

    assert "identity/named-bad: no bad example supplies {other}" in faults(pack(en=texts, fr=texts))
    texts = {**TEXTS, name: "Made {name}."}
    assert faults(pack(en=texts, fr=texts)) == ()


def test_a_bad_example_that_lists_the_other_rules_it_breaks_is_sound() -> None:
    bad = {**BAD, "unset": ["/brand/website"], "also": ["website/missing"]}

    assert faults(pack(bad=[bad])) == ()


def test_a_label_that_a_bad_example_gives_has_words() -> None:
    def labelled(context: Context) -> Iterator[Hit | NotRun]:
        if context.brand.legal_name.startswith("Bad"):
            yield Hit("/brand/legal_name", {"kind": Label("bad")})

    (rule,) = pack(labels={"good": {"en": "good", "fr": "bon"}})
    assert faults([Rule(rule.page, labelled)]) == (
        "identity/named-bad: bad 1: gives the label bad, and [labels] has none of that name",
    )
    (rule,) = pack(labels={"bad": {"en": "bad", "fr": "mauvais"}})
    assert faults([Rule(rule.page, labelled)]) == ()


@pytest.mark.parametrize(
    ("related", "fault"),
    [
        ("/brand/dba", False),
        ("/campaign/samples/1", False),
        ("/brand/dbaa", True),
        ("brand/dba", True),
        ("/campaign/samples/x", True),
    ],
)
def test_what_a_hit_relates_to_is_a_field(related: str, fault: bool) -> None:  # noqa: FBT001
    def relating(context: Context) -> Iterator[Hit | NotRun]:
        if context.brand.legal_name.startswith("Bad"):
            yield Hit("/brand/legal_name", related=(related,))

    (rule,) = pack()
    told = f"identity/named-bad: bad 1: relates to {related}, which is no field"
    assert faults([Rule(rule.page, relating)]) == ((told,) if fault else ())


def test_french_never_puts_de_before_a_fact() -> None:
    french = {**TEXTS, "message": "Le site de {name}."}
    english = {**TEXTS, "message": "The site of {name}."}

    (fault,) = faults(pack(en=english, fr=french))

    assert fault.startswith("identity/named-bad: French never writes de {fact}")


def test_a_rule_that_hits_a_clean_application_is_told() -> None:
    def always(_context: Context) -> Iterator[Hit | NotRun]:
        yield Hit("/brand/legal_name")

    (rule,) = pack(good=[])
    found = faults([Rule(rule.page, always)])

    assert "identity/named-bad: hits the clean application spanish at /brand/legal_name" in found
