"""What samples/opt-out-missing promises beyond its examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULE = "samples/opt-out-missing"


def hits(samples: list[str], use_case: str = "MARKETING", **campaign: object) -> list[str]:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == RULE)
    block = {"use_case": use_case, "samples": samples, **campaign}
    application = Application.model_validate({"campaign": block})
    return [finding.at for finding in Linter(rules=[rule]).lint(application).findings]


@pytest.mark.parametrize(
    ("use_case", "sub_use_cases", "found"),
    [
        ("2FA", [], []),
        ("LOW_VOLUME", ["2FA"], []),
        ("LOW_VOLUME", ["2FA", "MARKETING"], ["/campaign/samples"]),
        ("LOW_VOLUME", [], ["/campaign/samples"]),
        ("", [], ["/campaign/samples"]),
    ],
)
def test_only_programmes_of_one_time_codes_alone_are_excused(
    use_case: str, sub_use_cases: list[str], found: list[str]
) -> None:
    assert hits(["Quill: your code is [Code]."], use_case, sub_use_cases=sub_use_cases) == found


def test_each_programme_is_judged_on_its_own_samples() -> None:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == RULE)
    application = Application.model_validate(
        {
            "campaign": {"samples": ["Quill: lesson at 5. Text STOP to opt out."]},
            "toll_free": {"production_message_samples": ["Quill: lesson at 5."]},
        }
    )

    report = Linter(rules=[rule]).lint(application)

    assert [finding.at for finding in report.findings] == ["/toll_free/production_message_samples"]


def test_keywords_of_the_application_do_not_count_by_being_there() -> None:
    found = hits(["Quill: say HOLA to Ms. Quill!"], opt_out_keywords=["HOLA"])

    assert found == ["/campaign/samples"]


@given(st.lists(st.text(), max_size=3))
def test_adding_an_instruction_always_ends_the_finding(samples: list[str]) -> None:
    assert hits([*samples, "Quill: lesson at 5. Reply STOP to opt out."]) == []


def test_where_each_sample_must_opt_out_one_time_codes_alone_need_not() -> None:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == "samples/one-without-opt-out")
    samples = ["Quill: your code is [Code].", "Quill: [Code]. Reply STOP to opt out."]
    linter = Linter(rules=[rule], provider="microsoft-teams")

    found = {
        use_case: [
            finding.at
            for finding in linter.lint(
                Application.model_validate({"campaign": {"use_case": use_case, "samples": samples}})
            ).findings
        ]
        for use_case in ("2FA", "MARKETING")
    }

    assert found == {"2FA": [], "MARKETING": ["/campaign/samples/0"]}


@pytest.mark.parametrize(
    "said",
    [
        "STOP ends it.",
        "STOP turns these alerts off, and QUIT ends them",
        "UNSUBSCRIBE will take you off.",
        "(STOP ends texts)",
        "ARRÊT met fin aux textos.",
        "ALTO termina los mensajes.",
    ],
)
def test_a_keyword_may_be_what_ends_the_messages(said: str) -> None:
    assert hits([f"Quill: lesson at 5. {said}"]) == []


@pytest.mark.parametrize(
    "said",
    [
        "QUIT ends this quiz.",
        "END stops the tour at any time.",
        "CANCEL cancels your lesson.",
        "This never STOPS.",
        "Do not text: STOP ends nothing here.",
    ],
)
def test_what_a_keyword_ends_must_be_the_messages(said: str) -> None:
    assert hits([f"Quill: lesson at 5. {said}"]) == ["/campaign/samples"]
