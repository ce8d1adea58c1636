"""`codes` lists what providers say, `code` and `reason` explain it; wrong names get near ones."""

import json
import subprocess
import sys
from datetime import date

import pytest

from a2p_lint import __version__
from a2p_lint.book import PackError
from a2p_lint.cli import main
from tests.made_codes import CODES, REASONS, RULE

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def catalogue_made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("a2p_lint.book.codes", lambda: CODES)
    monkeypatch.setattr("a2p_lint.book.reasons", lambda: REASONS)
    monkeypatch.setattr("a2p_lint.plugins.plugged_in_pages", lambda: (RULE.page,))


def listed(capsys: Said, *arguments: str) -> list[str]:
    """The codes that a list names, as JSON gives them."""
    assert main(["codes", *arguments, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    return [f"{code['provider']}:{code['code']}" for code in found["codes"]]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], list(CODES)),
        (["any"], list(CODES)),
        (["Twilio"], ["twilio:30897", "twilio:30924", "twilio:NONPROFIT"]),
        (["leadconnector"], ["highlevel:30924"]),
        (["--stage", "toll_free"], ["bandwidth:1103", "telnyx:tf-known-spam"]),
        (["--stage", "number"], []),
        (["--search", "lack notice"], ["twilio:30924"]),
        (["--search", "CHARITY"], ["twilio:NONPROFIT"]),
        (["twilio", "--search", "name-differs", "--stage=brand"], ["twilio:NONPROFIT"]),
        (["--stale", "180", "--today", "2026-11-22"], ["highlevel:30924"]),
        (["--stale", "0", "--today", "2026-11-22"], ["highlevel:30924"]),
        (["--stale", "0", "--today", "2026-11-23"], list(CODES)),
        (["--stale", "999999", "--today", "0001-01-01"], []),
    ],
)
def test_options_narrow_the_list_down(arguments: list[str], found: list[str], capsys: Said) -> None:
    assert listed(capsys, *arguments) == found


def test_a_stage_is_searched_for_what_a_code_means_there(capsys: Said) -> None:
    assert listed(capsys, "--stage", "toll_free", "--search", "certificate") == []
    assert listed(capsys, "--stage", "toll_free", "--search", "record") == ["bandwidth:1103"]


def test_without_a_day_the_clock_says_what_is_stale(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    entry = CODES["twilio:30924"]
    long_ago = {**entry, "read_on": date(1999, 1, 1)}
    one_day = {**entry, "read_on": date(2999, 1, 1)}
    monkeypatch.setattr("a2p_lint.book.codes", lambda: {"quo:a": long_ago, "quo:b": one_day})

    assert listed(capsys, "--stale", "180") == ["quo:a"]


@pytest.mark.parametrize(
    ("lang", "sentence"), [("en", "No code is like that.\n"), ("fr", "Aucun code n'y répond.\n")]
)
def test_a_list_of_nothing_says_so(lang: str, sentence: str, capsys: Said) -> None:
    assert main(["codes", "--search", "zebra", "--lang", lang]) == 0

    assert capsys.readouterr() == (sentence, "")


def test_a_list_says_how_many_there_are(capsys: Said) -> None:
    main(["codes", "twilio"])

    lines = capsys.readouterr().out.splitlines()
    assert (lines[0], lines[-1]) == (
        "Twilio: 3 codes",
        "3 codes. Foreseen by a rule: 1; waiting for one: 1; neither: 1.",
    )


def test_a_list_of_stale_codes_says_when_they_were_read(capsys: Said) -> None:
    main(["codes", "--stale", "180", "--today", "2026-11-22"])

    lines = capsys.readouterr().out.splitlines()
    assert lines[1:3] == [
        "  30924  Notices are missing",
        "      campaign · waiting for a rule · can be resubmitted · read on 2026-01-15",
    ]


def test_a_code_is_shown_for_every_provider_that_has_it(capsys: Said) -> None:
    assert main(["code", "30924"]) == 0

    heads = [line for line in capsys.readouterr().out.splitlines() if line.endswith("  campaign")]
    assert [" ".join(head.split()) for head in heads] == [
        "HighLevel 30924 campaign",
        "Twilio 30924 campaign",
    ]


@pytest.mark.parametrize("name", ["twilio:nonprofit", "Twilio: NONPROFIT", "nonprofit"])
def test_a_code_is_found_whatever_its_case(name: str, capsys: Said) -> None:
    assert main(["code", name]) == 0

    assert capsys.readouterr().out.startswith("Twilio NONPROFIT ")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_slug_of_ours_is_never_shown_as_a_code(lang: str, capsys: Said) -> None:
    main(["code", "tf-known-spam", "--lang", lang])
    page = capsys.readouterr().out
    main(["codes", "telnyx", "--lang", lang])
    main(["reason", "name-differs", "--lang", lang])
    listing = capsys.readouterr().out

    assert page.split()[0] == "Telnyx"
    assert "Telnyx tf-known-spam" not in page + listing
    assert "tf-known-spam:" not in listing.replace("\u00a0", "")
    assert ("is ours", "est le nôtre")[lang == "fr"] in page
    assert ("our name: tf-known-spam", "notre nom\u00a0: tf-known-spam")[lang == "fr"] in listing
    assert "https://provider.example/codes" in page


@pytest.mark.parametrize(
    ("arguments", "en", "fr"),
    [
        (
            "code 30942",
            "No code 30942 is on record here. The nearest: highlevel:30924, twilio:30924.\n",
            "Aucun code 30942 n'est répertorié ici. Les plus proches\u00a0: highlevel:30924, ",
        ),
        (
            "code quo:30924",
            "No code quo:30924 is on record here. Others have it, and may mean something else: "
            "highlevel:30924, twilio:30924.",
            "Aucun code quo:30924 n'est répertorié ici. D'autres l'ont, peut-être dans un autre "
            "sens\u00a0: highlevel:30924, ",
        ),
        (
            "code twillio:30924",
            "a2p-lint: no provider is named “twillio”; the nearest is twilio\n",
            "a2p-lint\u00a0: aucun fournisseur ne s'appelle «\u00a0twillio\u00a0»; le plus proche "
            "est twilio\n",
        ),
        (
            "codes twillio",
            "a2p-lint: no provider is named “twillio”; the nearest is twilio\n",
            "a2p-lint\u00a0: aucun fournisseur ne s'appelle «\u00a0twillio\u00a0»; le plus proche "
            "est twilio\n",
        ),
        (
            "codes --search two words",
            "a2p-lint: no provider is named “words”",
            "a2p-lint\u00a0: aucun fournisseur ne s'appelle «\u00a0words\u00a0»",
        ),
        (
            "reason notice-missing",
            "There is no reason notice-missing. The nearest: notices-missing.\n",
            "Le motif notice-missing n'existe pas. Les plus proches\u00a0: notices-missing.\n",
        ),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(
    arguments: str, en: str, fr: str, capsys: Said
) -> None:
    assert main(arguments.split()) == 2
    out, err = capsys.readouterr()
    assert (out, err[: len(en)]) == ("", en)
    assert main([*arguments.split(), "--lang", "fr"]) == 2
    out, err = capsys.readouterr()
    assert (out, err[: len(fr)]) == ("", fr)


@pytest.mark.parametrize(
    ("arguments", "en", "fr"),
    [
        (
            "code quarantine",
            "No code quarantine is on record here, nor one like it; a2p-lint codes lists those "
            "that are.",
            "Aucun code quarantine ni rien de semblable n'est répertorié ici; a2p-lint codes en "
            "donne la liste.",
        ),
        (
            "reason quarantine",
            "There is no reason quarantine, nor one like it; the page of a code names its reasons.",
            "Le motif quarantine n'existe pas, ni aucun qui y ressemble; la page d'un code nomme "
            "ses motifs.",
        ),
    ],
)
def test_nothing_is_offered_that_is_not_near(
    arguments: str, en: str, fr: str, capsys: Said
) -> None:
    codes = [main(arguments.split()), main([*arguments.split(), "--lang", "fr"])]

    assert codes == [2, 2]
    assert capsys.readouterr() == ("", f"{en}\n{fr}\n")


@pytest.mark.parametrize("arguments", [["codes", ""], ["code", ""], ["code", " "], ["reason", ""]])
def test_a_variable_that_was_not_set_is_no_name(arguments: list[str], capsys: Said) -> None:
    assert main(arguments) == 2

    assert capsys.readouterr().out == ""


def test_words_without_quotes_are_told_about_quotes(capsys: Said) -> None:
    main(["codes", "--search", "two", "words"])

    assert capsys.readouterr().err.splitlines()[1:] == [
        "Several words of --search stand in quotes."
    ]


@pytest.mark.parametrize(
    ("arguments", "en", "fr"),
    [
        (
            "code",
            "code needs one code, such as 30924 or twilio:30924; a2p-lint codes lists them.",
            "code demande un seul code, comme 30924 ou twilio:30924; a2p-lint codes en donne la "
            "liste.",
        ),
        (
            "reason a b",
            "reason needs the id of one reason, such as ein-name-mismatch.",
            "reason demande le nom d'un seul motif, comme ein-name-mismatch.",
        ),
        (
            "codes quo twilio",
            "codes takes one provider at most, not twilio too; several words of --search stand in "
            "quotes.",
            "codes prend au plus un fournisseur, pas aussi twilio; plusieurs mots de --search se "
            "mettent entre guillemets.",
        ),
        (
            "codes --stage tollfree",
            "--stage: tollfree is not one of brand, campaign, toll_free, number.",
            "--stage\u00a0: tollfree n'est pas un de ces mots\u00a0: brand, campaign, toll_free, "
            "number.",
        ),
        (
            "codes --stale -1",
            "--stale: -1 is not a number of days, such as 180.",
            "--stale\u00a0: -1 n'est pas un nombre de jours, comme 180.",
        ),
        (
            "codes --stale 1.5",
            "--stale: 1.5 is not a number of days, such as 180.",
            "--stale\u00a0: 1.5 n'est pas un nombre de jours, comme 180.",
        ),
        (
            "codes --search ?",
            "--search: name at least one word.",
            "--search\u00a0: nommez au moins un mot.",
        ),
    ],
)
def test_what_is_wrong_is_said_in_both_languages(
    arguments: str, en: str, fr: str, capsys: Said
) -> None:
    codes = [main(arguments.split()), main([*arguments.split(), "--lang", "fr"])]

    out, err = capsys.readouterr()
    assert (codes, out) == ([2, 2], "")
    assert err.splitlines()[::2] == [f"a2p-lint: {en}", f"a2p-lint\u00a0: {fr}"]


@pytest.mark.parametrize("arguments", ["codes", "code 30924", "reason notices-missing"])
def test_a_book_that_cannot_be_used_is_said(
    arguments: str, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    def broken() -> None:
        raise PackError("codes/quo.toml: no")

    monkeypatch.setattr("a2p_lint.book.codes", broken)

    assert main(arguments.split()) == 2
    assert capsys.readouterr() == ("", "A pack of rules cannot be used: codes/quo.toml: no\n")


def test_nothing_that_is_typed_moves_the_cursor(capsys: Said) -> None:
    main(["code", "\x1b[2J"])
    main(["codes", "\x1b[2J"])
    main(["reason", "\x1b[2J"])

    out, err = capsys.readouterr()
    assert (out, "\x1b" in err) == ("", False)


@pytest.mark.parametrize("arguments", ["codes", "code 30924", "reason notices-missing"])
def test_colour_is_for_those_who_want_it(arguments: str, capsys: Said) -> None:
    main(arguments.split())
    plain = capsys.readouterr().out
    main([*arguments.split(), "--color", "always"])
    coloured = capsys.readouterr().out

    assert "\x1b" not in plain
    assert "\x1b[1m" in coloured


def test_codes_for_machines(capsys: Said) -> None:
    main(["codes", "bandwidth", "--format", "json", "--lang", "fr"])

    assert json.loads(capsys.readouterr().out) == {
        "format": "a2p-lint.codes/1",
        "tool": {"name": "a2p-lint", "version": __version__},
        "codes": [
            {
                "provider": "bandwidth",
                "provider_name": "Bandwidth",
                "code": "1103",
                "ours": False,
                "stages": ["campaign", "toll_free"],
                "meanings": [
                    {
                        "stages": ["campaign"],
                        "title": "Aucun certificat valide",
                        "says": "C'est un des quatre avis.",
                        "reasons": ["notices-missing"],
                        "foreseen_by": ["consent/frequency-undisclosed"],
                    },
                    {
                        "stages": ["toll_free"],
                        "title": "Le nom n'est pas celui du registre",
                        "says": "C'est un des quatre avis.",
                        "reasons": ["name-differs"],
                        "foreseen_by": [],
                    },
                ],
                "foreseeable": "fields",
                "foreseen_by": ["consent/frequency-undisclosed"],
                "waiting": False,
                "unforeseen": "",
                "resubmittable": True,
                "basis": "documented",
                "confidence": "high",
                "sources": ["https://provider.example/codes"],
                "read_on": "2026-11-22",
                "superseded_by": [],
                "supersedes": [],
            }
        ],
    }


def test_machines_get_the_english_where_there_is_no_french(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    entry = {**CODES["highlevel:30924"], "fr": {"title": "Il manque des avis"}}
    monkeypatch.setattr("a2p_lint.book.codes", lambda: {"highlevel:30924": entry})
    main(["code", "30924", "--format", "json", "--lang", "fr"])

    (found,) = json.loads(capsys.readouterr().out)["codes"]
    assert [(own["title"], own["says"]) for own in found["meanings"]] == [
        ("Il manque des avis", "It is one of the four notices.")
    ]


def test_a_code_and_its_reasons_for_machines(capsys: Said) -> None:
    main(["code", "twilio:30924", "--format", "json"])

    found = json.loads(capsys.readouterr().out)
    assert (found["format"], list(found)) == (
        "a2p-lint.code/1",
        ["format", "tool", "codes", "reasons"],
    )
    assert [code["supersedes"] for code in found["codes"]] == [["twilio:30897"]]
    assert [reason["reason"] for reason in found["reasons"]] == [
        "notices-missing",
        "frequency-missing",
    ]
    assert found["reasons"][0] == {
        "reason": "notices-missing",
        "area": "consent",
        "hint": False,
        "broader": "",
        "narrower": ["frequency-missing"],
        "title": "Notices missing",
        "meaning": "Nobody is told how often the messages come.",
        "reviewers": "They read the words beside the form.",
        "remedy": "Say it beside the form.",
        "rules": ["consent/frequency-undisclosed"],
    }


def test_a_reason_and_its_codes_for_machines(capsys: Said) -> None:
    main(["reason", "name-differs", "--format", "json"])

    found = json.loads(capsys.readouterr().out)
    assert (found["format"], found["reason"]["reason"]) == ("a2p-lint.reason/1", "name-differs")
    assert [code["code"] for code in found["codes"]] == ["1103", "tf-known-spam", "NONPROFIT"]


@pytest.mark.slow
@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("arguments", ["codes quo", "code 30924", "reason ein-name-mismatch"])
def test_the_catalogue_is_shown_without_what_judges(arguments: str, form: str) -> None:
    script = (
        "import sys; from a2p_lint.cli import main; "
        f"assert main({[*arguments.split(), '--format', form]!r}) == 0; "
        "sys.stdout.write('@' + ' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, encoding="utf-8"
    )

    loaded = {name.partition(".")[0] for name in done.stdout.rpartition("@")[2].split()}
    assert loaded & {"phonenumbers", "pydantic", "rapidfuzz", "tldextract", "yaml"} == set()


@pytest.mark.parametrize("asked", ["{title}", "  {title}.", "telnyx {title}", "Telnyx: {title}"])
def test_a_code_of_ours_is_found_by_the_title_that_reports_show(capsys: Said, asked: str) -> None:
    for lang in ("en", "fr"):
        title = CODES["telnyx:tf-known-spam"][lang]["title"]

        assert main(["code", asked.format(title=title), "--format", "json"]) == 0
        found = json.loads(capsys.readouterr().out)["codes"]
        assert [code["code"] for code in found] == ["tf-known-spam"]
