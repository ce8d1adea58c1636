"""An option that would do nothing is refused, or said where it only changes nothing."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from a2p_lint.cli import main
from a2p_lint.probes import Probe, line_types
from tests.cli.test_cli_gather import APPLICATION, looked, planned

Said = pytest.CaptureFixture[str]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is worked in, with an application and one probe that looks at nothing."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("a2p_lint.cli.gather.probes", lambda: (Probe("mail", planned, looked),))
    Path("a.yaml").write_text(APPLICATION, encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "en", "fr"),
    [
        (
            "gather a.yaml --chromium /usr/bin/chromium",
            "--chromium does nothing without --browser: give both, or neither.",
            "--chromium n'a aucun effet sans --browser\u00a0: donnez les deux, ou aucune.",
        ),
        (
            "gather a.yaml --ocr",
            "--ocr does nothing without --letter: give both, or neither.",
            "--ocr n'a aucun effet sans --letter\u00a0: donnez les deux, ou aucune.",
        ),
        (
            "gather a.yaml --max-age 7 --out -",
            "--max-age does nothing without --evidence: give both, or neither.",
            "--max-age n'a aucun effet sans --evidence\u00a0: donnez les deux, ou aucune.",
        ),
        (
            "gather a.yaml --only mail --letter cp575.pdf",
            "--letter does nothing with --only mail: add --only letters, or leave --letter out.",
            "--letter n'a aucun effet avec --only mail\u00a0: ajoutez --only letters, ou "
            "retirez-la.",
        ),
        (
            "gather a.yaml --only mail --only letters --browser",
            "--browser does nothing with --only mail, letters: add --only pages, or leave "
            "--browser out.",
            "--browser n'a aucun effet avec --only mail, letters\u00a0: ajoutez --only pages, ou "
            "retirez-la.",
        ),
        (
            "gather a.yaml --line-type +15035550121=mobile --line-type 503-555-0121=landline",
            "--line-type says two things of +15035550121: keep one.",
            "--line-type dit deux choses de +15035550121\u00a0: gardez-en une.",
        ),
        (
            "gather a.yaml --picture https://h.example/a=a.png --picture https://h.example/a=b.png",
            "--picture says two things of https://h.example/a: keep one.",
            "--picture dit deux choses de https://h.example/a\u00a0: gardez-en une.",
        ),
        (
            "codes --today 2026-11-22",
            "--today does nothing without --stale: give both, or neither.",
            "--today n'a aucun effet sans --stale\u00a0: donnez les deux, ou aucune.",
        ),
        (
            "codes --search lack --search notice",
            "--search: it is given twice, with two values: keep one.",
            "--search\u00a0: elle est donnée deux fois, avec deux valeurs\u00a0: gardez-en une.",
        ),
        (
            "check a.yaml --provider quo --provider=twilio",
            "--provider: it is given twice, with two values: keep one.",
            "--provider\u00a0: elle est donnée deux fois, avec deux valeurs\u00a0: gardez-en une.",
        ),
        (
            "gather a.yaml --out=",
            "--out: it is blank: give a value, or leave the option out.",
            "--out\u00a0: elle est vide\u00a0: donnez une valeur, ou retirez l'option.",
        ),
        (
            "check a.yaml --evidence=",
            "--evidence: it is blank: give a value, or leave the option out.",
            "--evidence\u00a0: elle est vide\u00a0: donnez une valeur, ou retirez l'option.",
        ),
        (
            "check a.yaml --only pages",
            "--only is an option of gather, not of check.",
            "--only est une option de gather, pas de check.",
        ),
        (
            "gather a.yaml --color always",
            "--color is an option of check, rules, codes, not of gather.",
            "--color est une option de check, rules, codes, pas de gather.",
        ),
        (
            "--chromium a.yaml",
            "--chromium is an option of gather: name the command.",
            "--chromium est une option de gather\u00a0: nommez la commande.",
        ),
    ],
)
def test_an_option_that_could_do_nothing_is_refused(
    here: None, arguments: str, en: str, fr: str, capsys: Said
) -> None:
    for lang, said in (("en", en), ("fr", fr)):
        assert main([*arguments.split(), "--lang", lang]) == 2
        assert (
            capsys.readouterr().err.splitlines()[0].partition("a2p-lint")[2].strip(" :\u00a0")
            == said
        )


def test_the_same_value_twice_contradicts_nothing(here: None) -> None:
    assert main(["gather", "a.yaml", "--today", "2026-11-22", "--today", "2026-11-22"]) == 0


def test_a_chromium_of_the_environment_waits_for_a_browser(
    here: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("A2P_LINT_CHROMIUM", "/usr/bin/chromium")

    assert main(["gather", "a.yaml"]) == 0


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--matrix", "--matrix does nothing with --format json, which always has the matrix.\n"),
        ("--verbose", "--verbose does nothing with --format json, which always has everything.\n"),
        ("--color=always", "--color does nothing with --format json, which has no colours.\n"),
    ],
)
def test_what_json_has_anyway_is_said_and_judged_all_the_same(
    here: None, option: str, said: str, capsys: Said
) -> None:
    Path("clean.yaml").write_text("brand: {legal_name: Harbor Lane}\n", encoding="utf-8")

    assert main(["check", "clean.yaml", "--format", "json", option]) == 0

    assert capsys.readouterr().err == said


def test_what_is_left_out_by_select_need_not_be_ignored(here: None, capsys: Said) -> None:
    main(
        [
            "check",
            "a.yaml",
            "--select",
            "identity",
            "--ignore",
            "website,identity/short",
            "--format",
            "json",
        ]
    )

    assert capsys.readouterr().err == (
        "--ignore website does nothing: --select leaves it out already.\n"
    )


def test_a_probe_that_nobody_knows_is_refused_with_its_option(here: None, capsys: Said) -> None:
    assert main(["gather", "a.yaml", "--only", "pagess", "--lang", "fr"]) == 2

    assert capsys.readouterr().err == (
        "a2p-lint\u00a0: --only\u00a0: pagess n'est pas un de ces mots\u00a0: mail.\n"
    )


def test_what_is_told_of_a_number_that_the_application_does_not_give_is_said(
    here: None, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("a2p_lint.cli.gather.probes", lambda: (line_types.probe(str, unasked),))

    assert main(["gather", "a.yaml", "--line-type", "+15035550121=mobile"]) == 0

    assert (
        "+15035550121: no field of the application gives this, so no rule looks at it.\n"
        in capsys.readouterr().err
    )


def unasked(url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
    raise AssertionError(url)
