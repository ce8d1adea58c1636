"""What the rules on keyword lists promise beyond their examples."""

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULES = tuple(
    rule
    for rule in plugged_in_rules()
    if rule.id.startswith(("messages/keyword", "messages/stop-keyword", "messages/help-keyword"))
)


def places(provider: str = "", country: str = "US", **campaign: object) -> dict[str, list[str]]:
    application = Application.model_validate(
        {"brand": {"legal_name": "Quill LLC", "country": country}, "campaign": campaign}
    )
    found: dict[str, list[str]] = {}
    for finding in Linter(rules=RULES, provider=provider or None).lint(application).findings:
        found.setdefault(finding.rule.removeprefix("messages/"), []).append(finding.at)
    return found


@pytest.mark.parametrize(
    "listed",
    [
        ["STOP"],
        ["stop", "End"],
        ["STOP,END,QUIT"],
        ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"],
        ["STOP", "ALTO", "BAJA", "SALIR"],
        ["STOP", "ARRET", "ARRÊT", "DÉSABONNER"],
        ["none"],
        ["N/A"],
        [],
        [""],
    ],
)
def test_honest_opt_out_lists_are_left_alone(listed: list[str]) -> None:
    assert places(opt_out_keywords=listed) == {}


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        (["END"], {"stop-keyword-missing": ["/campaign/opt_out_keywords"]}),
        (["STOP, END"], {"keyword-list-spaced": ["/campaign/opt_out_keywords/0"]}),
        (["STOP", "Reply END"], {"keyword-malformed": ["/campaign/opt_out_keywords/1"]}),
        (["STOP", "'END'"], {"keyword-malformed": ["/campaign/opt_out_keywords/1"]}),
        (["STOP", "END."], {"keyword-malformed": ["/campaign/opt_out_keywords/1"]}),
        (["STOP/END"], {"keyword-malformed": ["/campaign/opt_out_keywords/0"]}),
        (["STOP", "info"], {"keyword-clash": ["/campaign/opt_out_keywords/1"]}),
        (["STOP,START"], {"keyword-clash": ["/campaign/opt_out_keywords/0"]}),
    ],
)
def test_each_fault_of_a_list_is_found_at_its_place_and_nothing_else(
    listed: list[str], found: dict[str, list[str]]
) -> None:
    assert places(opt_out_keywords=listed) == found


def test_a_hyphen_is_one_word_but_at_twilio() -> None:
    listed = ["STOP", "OPT-OUT"]

    assert places(opt_out_keywords=listed) == {}
    assert places("twilio", opt_out_keywords=listed) == {
        "keyword-malformed": ["/campaign/opt_out_keywords/1"]
    }


def test_only_bandwidth_and_sinch_want_every_list() -> None:
    assert [places(name) for name in ("", "quo", "twilio", "telnyx", "aws")] == [{}] * 5
    assert places("sinch")["keywords-left-out"] == [
        "/campaign/opt_in_keywords",
        "/campaign/opt_out_keywords",
        "/campaign/help_keywords",
    ]


def test_quo_acts_on_six_words() -> None:
    assert places("quo", opt_out_keywords=["STOP", "QUIT", "REVOKE"]) == {
        "stop-keyword-unsupported": ["/campaign/opt_out_keywords/2"]
    }
