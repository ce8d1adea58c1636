"""What keeps a check from being called (gate, where, odd) keeps nothing back that it would find."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from a2p_lint import Application, Imported, Linter, Rule, Settings, read
from a2p_lint.examples import clean, examples
from a2p_lint.plugins import plugged_in_rules
from benchmarks.corpus import read_corpus

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 22)
FICTION = Settings(fiction=True)
FOLDERS = ("quiet", "subtle", "demo")
RULES = plugged_in_rules()
FAMILIES = sorted({rule.id.partition("/")[0] for rule in RULES})
HELD = Linter(rules=RULES, settings=FICTION)
FREE = Linter(
    rules=[
        Rule(replace(rule.page, gate=frozenset(), where={}, odd=()), rule.check) for rule in RULES
    ],
    settings=FICTION,
)
ADDRESSES = st.one_of(
    st.sampled_from(
        [
            "", "https://harborlanedental.example", "https://harborlanedental.example/", "N/A",
            "https://harborlanedental.example//", "https://harborlanedental.example/login",
            "https://facebook.com", "https://bit.ly/abcd", "https://www.forms.gle/abc",
            "https://harbor--lane.com", "https://xn--hrbor-xqa.com", "https://dev.harborlane.com",
            "http://harborlane.com", "https://harborlane.local/a", "https://harborlane.ca/x.pdf",
            "https://signin.com/wp-admin", "https://docs.google.com/forms", "nora@harborlane.com",
            "https://www.gmail.com", "https://linktr.ee/harborlane", "https://office.com",
            "https://example.com", "https://harborlane.co.uk", "https://a1-b2-c3.net/x/sign-in/y",
        ]
    ),
    st.from_regex(
        r"https://(www\.)?[a-z0-9-]{1,12}\.(com|ca|us|local|co)(/[a-z.-]{0,8})?/?", fullmatch=True
    ),
)  # fmt: skip
MAILBOXES = st.one_of(
    st.sampled_from(
        [
            "", "nora@harborlanedental.example", "no.reply@harborlanedental.example", "test@a.com",
            "nora@gmail.com", "nora@gmial.com", "nora@harborlanedental.exampel", "none", "a@b@c.d",
            "nora@mailinator.com",
            "your.name@harborlanedental.example", "info@harborlanedental.example",
        ]
    ),
    st.from_regex(r"[a-z.+-]{1,10}@[a-z]{1,8}\.(com|example|ca)", fullmatch=True),
)  # fmt: skip


def told(linter: Linter, what: Imported | Application) -> object:
    """Give all that a report says: each finding with its place and facts, each outcome."""
    report = linter.lint(what, today=TODAY)
    found = [(finding.rule, finding.at, finding.facts) for finding in report.findings]
    return found, [(outcome.rule, outcome.status, outcome.why) for outcome in report.outcomes]


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES)
def test_no_condition_keeps_back_what_a_rule_would_find_in_the_examples_of_the_book(
    family: str,
) -> None:
    differing = [
        f"{rule.id}: {example.name}"
        for rule in RULES
        if rule.id.startswith(f"{family}/")
        for example in examples(rule.page)
        if told(HELD, example.imported) != told(FREE, example.imported)
    ]

    assert differing == []


@pytest.mark.slow
def test_no_condition_keeps_back_what_a_rule_would_find_in_our_applications() -> None:
    files = [file for name in FOLDERS for file in sorted((ROOT / "fixtures" / name).glob("*.yaml"))]
    given = [read(file) for file in files]
    given += [read(dict(table)) for table in read_corpus().applications.values()]

    differing = [what.file for what in given if told(HELD, what) != told(FREE, what)]

    assert len(given) > 100
    assert differing == []


NUMBERS = st.one_of(
    st.sampled_from(
        [
            "", "+15035550111", "+18005550111", "+15035551212", "+19765550111", "+15039765550",
            "+12425550111", "+15039585550", "+15009115550", "+15035550111 ext. 4", "+442079460000",
            "5035550111", "+17005550111", "+12995550111", "1234567890", "none", "+15039115550",
        ]
    ),
    st.from_regex(r"\+1[2-9][0-9]{2}[2-9][0-9]{6}", fullmatch=True),
)  # fmt: skip
KEYWORDS = st.lists(
    st.sampled_from(
        ["START", "STOP", "HELP", "stop", "JOIN", "QUIT", "INFO", "STOP, END", "PEACH", "'END'", ""]
    ),
    max_size=20,
)


@pytest.mark.slow
@settings(max_examples=150)
@given(contact=NUMBERS, sending=NUMBERS, opt_in=KEYWORDS, opt_out=KEYWORDS, helps=KEYWORDS)
def test_what_is_called_ordinary_is_so_for_every_rule_on_numbers_and_keywords(
    contact: str, sending: str, opt_in: list[str], opt_out: list[str], helps: list[str]
) -> None:
    table = clean("commercial").application.model_dump(exclude_defaults=True)
    table["brand"]["contact"] |= {"phone": contact, "mobile_phone": contact}
    table["brand"]["support_phone"], table["numbers"] = contact, [sending]
    table["campaign"] |= {
        "opt_in_keywords": opt_in, "opt_out_keywords": opt_out, "help_keywords": helps,
    }  # fmt: skip
    application = Application.model_validate(table)

    assert told(HELD, application) == told(FREE, application)


@pytest.mark.slow
@settings(max_examples=150)
@given(website=ADDRESSES, policy=ADDRESSES, terms=ADDRESSES, page=ADDRESSES, mail=MAILBOXES)
def test_what_is_called_ordinary_is_so_for_every_rule_on_addresses(
    website: str, policy: str, terms: str, page: str, mail: str
) -> None:
    table = clean("commercial").application.model_dump(exclude_defaults=True)
    table["brand"]["website"] = website
    table["brand"]["contact"]["email"] = table["brand"]["support_email"] = mail
    table["campaign"] |= {"privacy_policy_url": policy, "terms_url": terms, "opt_in_url": page}
    application = Application.model_validate(table)

    assert told(HELD, application) == told(FREE, application)
