"""`rules` lists the rules and `rule` shows one; a wrong name is answered with the nearest."""

import json

import pytest

from a2p_lint.cli import main
from tests.cli.conftest import RULES

Said = pytest.CaptureFixture[str]


def test_the_rules_are_listed_by_name(capsys: Said) -> None:
    assert main(["rules"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "identity/blank     high · sure            Made",
        "identity/dated     high · sure            Made",
        "identity/nameless  high · sure            Made",
        "identity/short     hint · sure            Made",
        "identity/tried     high · sure · preview  Made",
        "website/unseen     medium · sure          Made",
    ]


def test_the_rules_are_listed_for_machines(capsys: Said) -> None:
    assert main(["rules", "--format", "json"]) == 0

    found = json.loads(capsys.readouterr().out)
    assert found["format"] == "a2p-lint.rules/1"
    assert [rule["rule"] for rule in found["rules"]] == [rule.id for rule in RULES]
    assert found["rules"][5] == {
        "rule": "website/unseen",
        "severity": "medium",
        "confidence": "high",
        "maturity": "stable",
        "kinds": ["brand"],
        "providers": [],
        "needs": ["page:/brand/website"],
        "title": "Made",
        "reasons": ["description-vague"],
        "codes": [],
    }


def test_one_rule_is_shown_in_the_language_asked_for(capsys: Said) -> None:
    assert main(["rule", "website/unseen", "--lang", "fr"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"website/unseen{'moyen · sûr':>66}"
    assert "Exige des preuves sur" in lines


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "There is no rule identity/namless. The nearest: identity/nameless, "),
        (
            "fr",
            "La règle identity/namless n'existe pas. Les plus proches\u00a0: identity/nameless, ",
        ),
    ],
)
def test_an_unknown_rule_is_answered_with_the_nearest(
    lang: str, sentence: str, capsys: Said
) -> None:
    assert main(["rule", "identity/namless", "--lang", lang]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(sentence)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "There is no rule nope: a2p-lint rules lists them.\n"),
        ("fr", "La règle nope n'existe pas\u00a0: a2p-lint rules en donne la liste.\n"),
    ],
)
def test_a_rule_unlike_any_is_answered_with_the_list(
    lang: str, sentence: str, capsys: Said
) -> None:
    assert main(["rule", "nope", "--lang", lang]) == 2
    assert capsys.readouterr() == ("", sentence)


def test_a_rule_about_absence_says_that_it_reads_the_whole(capsys: Said) -> None:
    assert main(["rule", "identity/nameless"]) == 0

    shown = capsys.readouterr().out.split()
    start = shown.index("Reads")
    assert " ".join(shown[start : start + 7]) == "Reads The whole of what it applies"
