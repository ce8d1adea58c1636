"""`check` judges every file that it can, and its exit code never hides one that it could not."""

import io
import json
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from a2p_lint.cli import main
from tests.cli.conftest import CLEAN, FLAWED

pytestmark = pytest.mark.usefixtures("folder")
Said = pytest.CaptureFixture[str]


def document(capsys: Said) -> Any:
    out, err = capsys.readouterr()
    assert err == ""
    return json.loads(out)


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ("clean", 0),
        ("hinted", 0),
        ("tried", 0),
        ("flawed", 1),
        ("broken", 2),
        ("missing", 2),
        ("crashing", 2),
        ("clean flawed", 1),
        ("broken clean", 2),
        ("broken flawed", 2),
        ("flawed crashing", 2),
    ],
)
def test_two_beats_one_beats_none(files: str, code: int) -> None:
    assert main(["check", *(f"{name}.yaml" for name in files.split())]) == code


@pytest.mark.parametrize(
    ("least", "flawed", "hinted"),
    [("fatal", 0, 0), ("high", 1, 0), ("medium", 1, 0), ("low", 1, 1), ("never", 0, 0)],
)
def test_fail_on_is_the_least_severity_that_fails(least: str, flawed: int, hinted: int) -> None:
    codes = [main(["check", f"{name}.yaml", "--fail-on", least]) for name in ("flawed", "hinted")]

    assert codes == [flawed, hinted]


def test_a_file_that_cannot_be_read_keeps_no_other_from_being_judged(capsys: Said) -> None:
    code = main(["check", "broken.yaml", "missing.yaml", "clean.yaml", "--format", "json"])

    found = document(capsys)
    assert code == 2
    assert [report["file"] for report in found["reports"]] == ["clean.yaml"]
    assert found["errors"] == [
        {
            "file": "broken.yaml",
            "line": 1,
            "column": 22,
            "message": found["errors"][0]["message"],
        },
        {
            "file": "missing.yaml",
            "line": None,
            "column": None,
            "message": "There is no such file: check its name and its folder.",
        },
    ]


def test_the_reader_is_told_what_is_wrong_in_the_language_asked_for(capsys: Said) -> None:
    main(["check", "missing.yaml", "--lang", "fr"])

    assert capsys.readouterr() == (
        "",
        "missing.yaml: Ce fichier n’existe pas\u00a0: vérifiez son nom et son dossier.\n",
    )


def test_json_is_one_document_whose_keys_depend_on_nothing(capsys: Said) -> None:
    main(["check", "clean.yaml", "--format", "json"])
    plain = document(capsys)
    main(["check", "clean.yaml", "--format=json", "--lang=fr", "--draft", "--redact", "--fiction",
          "--provider", "quo", "--select", "identity"])  # fmt: skip
    everything = document(capsys)

    assert list(plain) == ["format", "tool", "reports", "errors"]
    assert list(plain["reports"][0]) == list(everything["reports"][0])
    assert plain["format"] == "a2p-lint.report/1"
    assert everything["reports"][0]["lang"] == "fr"


def test_a_report_stands_for_each_file_and_a_line_for_all(capsys: Said) -> None:
    main(["check", "clean.yaml", "flawed.yaml", "broken.yaml"])

    out, err = capsys.readouterr()
    assert [line for line in out.splitlines() if ".yaml · " in line] == [
        "clean.yaml · brand · any provider · 2026-11-20",
        f"flawed.yaml · brand · any provider · {datetime.now().astimezone().date()}",
    ]
    assert out.splitlines()[-1] == (
        "2 files judged · 1 to expect a rejection · 1 ready · 1 could not be judged"
    )
    assert err.startswith("broken.yaml:1:22: ")


def test_one_report_needs_no_summary_unless_another_file_has_none(capsys: Said) -> None:
    main(["check", "clean.yaml"])
    alone = capsys.readouterr().out.splitlines()
    main(["check", "clean.yaml", "broken.yaml"])
    beside = capsys.readouterr().out.splitlines()

    assert beside == [*alone, "", "1 file judged · 1 ready · 1 could not be judged"]


def test_a_folder_is_searched_in_order_and_what_was_passed_over_is_counted(
    folder: Path, capsys: Said
) -> None:
    inner = folder / "set"
    for name in ("b.yaml", "a.json", "deep/c.yml", ".hidden/d.yaml"):
        (inner / name).parent.mkdir(parents=True, exist_ok=True)
        (inner / name).write_text('{"brand": {"legal_name": "Harbor Lane Dental LLC"}}')
    (inner / "other.json").write_text("[]")
    (inner / "notes.txt").write_text("brand: no")

    code = main(["check", "set", "--format", "json"])

    out, err = capsys.readouterr()
    assert code == 0
    assert [report["file"] for report in json.loads(out)["reports"]] == [
        str(Path("set", "a.json")),
        str(Path("set", "b.yaml")),
        str(Path("set", "deep", "c.yml")),
    ]
    assert err == "set: passed over files that are no application: 1.\n"


def test_what_hides_in_a_folder_is_named_and_is_no_success(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    inner = folder / "set"
    inner.mkdir()
    (inner / "good.yaml").write_text(CLEAN)
    (inner / "locked.yaml").write_text(FLAWED)
    opened = Path.open

    def locked(path: Path, *args: Any) -> Any:
        if path.name == "locked.yaml":
            raise PermissionError
        return opened(path, *args)

    monkeypatch.setattr(Path, "open", locked)

    codes = [main(["check", "set"]), main(["check", "set", "--format", "json"])]

    out, err = capsys.readouterr()
    sentence = "You are not allowed to read this: ask its owner for permission."
    assert codes == [2, 2]
    assert err == f"{Path('set', 'locked.yaml')}: {sentence}\n"
    assert "1 file judged · 1 ready · 1 could not be judged\n" in out
    assert json.loads(out[out.index("{") :])["errors"] == [
        {
            "file": str(Path("set", "locked.yaml")),
            "line": None,
            "column": None,
            "message": sentence,
        }
    ]


def test_what_was_passed_over_is_counted_by_its_reason(folder: Path, capsys: Said) -> None:
    inner = folder / "set"
    inner.mkdir()
    (inner / "a.yaml").write_text(CLEAN)
    (inner / "again.yaml").symlink_to("a.yaml")
    (inner / "circle").symlink_to(inner)
    (inner / "gone.yaml").symlink_to("gone")
    (inner / "out.yaml").symlink_to(folder / "flawed.yaml")
    (inner / "huge.json").write_text(" " * 2_000_001)

    main(["check", "set", "--lang", "en"])
    main(["check", "set", "--lang", "fr"])

    assert capsys.readouterr().err.splitlines() == [
        "set: passed over links to a file that is found anyway: 1, links to folders: 1, links that "
        "lead nowhere: 1, links out of the folder: 1, files larger than 2 MB: 1.",
        "set\u00a0: laissé de côté liens vers un fichier trouvé de toute façon\u00a0: 1, liens "
        "vers des dossiers\u00a0: 1, liens qui ne mènent nulle part\u00a0: 1, liens hors du dossier"
        "\u00a0: 1, fichiers de plus de 2 Mo\u00a0: 1.",
    ]


def test_a_folder_without_applications_is_no_success(folder: Path, capsys: Said) -> None:
    (folder / "empty").mkdir()

    code = main(["check", "empty", "clean.yaml"])

    assert code == 2
    assert capsys.readouterr().err.startswith("empty: No application is in this folder")


def test_a_file_that_is_named_twice_is_judged_once(capsys: Said) -> None:
    main(["check", "clean.yaml", "clean.yaml", "--format", "json"])

    assert len(document(capsys)["reports"]) == 1


def given(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    stream = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stream)


def test_standard_input_is_judged_as_a_file_is(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    given(monkeypatch, FLAWED)

    assert main(["check", "-"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("standard input · brand · ")
    assert "identity/nameless · -:2:15\n" in out


def test_the_provider_that_is_asked_for_beats_the_applications(folder: Path, capsys: Said) -> None:
    (folder / "quo.yaml").write_text("provider: twilio\nbrand: {legal_name: A LLC}\n")

    for provider in ("OpenPhone", "any"):
        main(["check", "quo.yaml", "--format", "json", "--provider", provider])
        judged_for = document(capsys)["reports"][0]["provider"]
        assert judged_for == {"OpenPhone": "quo", "any": ""}[provider]


def test_rules_are_selected_and_ignored_by_name_family_and_pattern(capsys: Said) -> None:
    main(["check", "clean.yaml", "--format", "json", "--select", "identity,website/unseen",
          "--ignore", "*/short", "--ignore", "identity/dated , identity/blank"])  # fmt: skip

    (report,) = document(capsys)["reports"]
    assert {outcome["rule"]: outcome["why"] for outcome in report["outcomes"]} == {
        "identity/blank": "deselected",
        "identity/dated": "deselected",
        "identity/nameless": "",
        "identity/short": "deselected",
        "identity/tried": "",
        "website/unseen": "blank",
    }


def test_a_draft_is_not_blamed_for_its_blanks(folder: Path) -> None:
    (folder / "draft.yaml").write_text("brand: {legal_name: }\n")

    assert [main(["check", "draft.yaml"]), main(["check", "draft.yaml", "--draft"])] == [1, 0]


def test_the_day_is_given_or_the_clocks_but_never_above_the_applications(capsys: Said) -> None:
    def day(*arguments: str) -> str:
        main(["check", "--format", "json", *arguments])
        return str(document(capsys)["reports"][0]["today"])

    assert day("flawed.yaml", "--today", "2020-02-02") == "2020-02-02"
    assert day("clean.yaml", "--today", "2020-02-02") == "2026-11-20"
    assert day("flawed.yaml") == datetime.now().astimezone().date().isoformat()


def evidence(folder: Path, name: str, status: int) -> None:
    pages = {"https://a.example": {"status": status}}
    (folder / name).write_text(json.dumps({"pages": pages}))


def test_evidence_is_joined_in_order_and_a_difference_is_noted(folder: Path, capsys: Said) -> None:
    (folder / "site.yaml").write_text("brand: {legal_name: A, website: https://a.example}\n")
    evidence(folder, "one.json", 200)
    evidence(folder, "two.json", 404)

    def outcome(*files: str) -> Any:
        main(["check", "site.yaml", "--format", "json", *(f"--evidence={file}" for file in files)])
        (report,) = document(capsys)["reports"]
        (unseen,) = (one for one in report["outcomes"] if one["rule"] == "website/unseen")
        return unseen["why"], [note["text"] for note in report["notes"]]

    differs = (
        "Two records of https://a.example differ: the one in the file that --evidence names first "
        "was taken."
    )
    assert outcome() == ("not-gathered", [])
    assert outcome("one.json") == ("", [])
    assert outcome("one.json", "two.json") == ("", [differs])
    assert outcome("two.json", "one.json") == ("unreadable", [differs])


def test_nothing_is_judged_with_half_the_evidence(folder: Path, capsys: Said) -> None:
    evidence(folder, "one.json", 200)

    code = main(["check", "clean.yaml", "--evidence", "one.json", "--evidence", "nowhere.json",
                 "--format", "json"])  # fmt: skip

    found = document(capsys)
    assert code == 2
    assert found["reports"] == []
    assert [error["file"] for error in found["errors"]] == ["nowhere.json"]


@pytest.mark.parametrize(
    ("arguments", "en", "fr"),
    [
        (
            ["--provider", "twillio"],
            "no provider is named “twillio”; the nearest is twilio",
            "aucun fournisseur ne s'appelle « twillio »; le plus proche est twilio",
        ),
        (
            ["--select", "identity/nameles"],
            "no rule is named “identity/nameles”; the nearest is identity/nameless",
            "aucune règle ne s'appelle « identity/nameles »; la plus proche est identity/nameless",
        ),
        (
            ["--ignore", "identty"],
            "no rule is named “identty”; the nearest is identity",
            "aucune règle ne s'appelle « identty »; la plus proche est identity",
        ),
        (
            ["--ignore", "zz"],
            "no rule is named “zz”; a2p-lint rules lists them",
            "aucune règle ne s'appelle « zz »; a2p-lint rules en donne la liste",
        ),
    ],
)
def test_a_misspelt_setting_is_refused_with_the_nearest(
    arguments: list[str], en: str, fr: str, capsys: Said
) -> None:
    fr = fr.replace("« ", "«\u00a0").replace(" »", "\u00a0»")
    for lang, line in (("en", f"a2p-lint: {en}\n"), ("fr", f"a2p-lint\u00a0: {fr}\n")):
        asked = ["check", "clean.yaml", *arguments, "--lang", lang]
        codes = [main(asked), main([*asked, "--format", "json"])]

        out, err = capsys.readouterr()
        assert (codes, err) == ([2, 2], line)
        assert [error["message"] for error in json.loads(out)["errors"]] == [
            line.partition(": ")[2].rstrip()
        ]


def test_a_plugin_that_cannot_be_used_stops_everything(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    from a2p_lint import PluginError

    def fail() -> None:
        raise PluginError("plugin acme 1.2 could not be loaded: ImportError: no 93-5550142")

    monkeypatch.setattr("a2p_lint.plugins.plugged_in_rules", fail)

    assert [main(["check", "clean.yaml"]), main(["rules"]), main(["rule", "a/b"])] == [2, 2, 2]
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("plugin acme 1.2 could not be loaded: ImportError: no **-***0142\n") == 3


def test_a_rule_that_crashes_leaves_the_others_and_shows_no_tax_id(capsys: Said) -> None:
    code = main(["check", "crashing.yaml"])

    out, _ = capsys.readouterr()
    assert code == 2
    assert "identity/nameless: The rule itself failed: “ValueError('EIN **-***0142')”" in out
    assert "4 of 6 rules ran, 1 failed, 1 had nothing to judge" in out


Break = Callable[[Exception], None]


@pytest.fixture
def break_judging(monkeypatch: pytest.MonkeyPatch) -> Break:
    from a2p_lint import Linter

    lint = Linter.lint

    def broken(error: Exception) -> None:
        def judge(linter: Linter, imported: Any, *args: Any, **options: Any) -> Any:
            if imported.file == "flawed.yaml":
                raise error
            return lint(linter, imported, *args, **options)

        monkeypatch.setattr(Linter, "lint", judge)

    return broken


def test_a_fault_of_our_own_takes_one_file_only_and_asks_for_a_report(
    break_judging: Break, capsys: Said
) -> None:
    break_judging(RuntimeError("at 93-5550142\x1b[2J"))

    code = main(["check", "flawed.yaml", "clean.yaml"])

    out, err = capsys.readouterr()
    assert code == 2
    assert out.startswith("clean.yaml · ")
    assert err == (
        "flawed.yaml: a2p-lint itself failed (RuntimeError: at **-***0142\\x1b[2J). Please report "
        "this with the command that you gave; A2P_LINT_DEBUG=1 shows where it failed.\n"
    )


def test_who_wants_the_traceback_can_have_it(
    break_judging: Break, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    break_judging(RuntimeError("deep 93-5550142"))
    monkeypatch.setenv("A2P_LINT_DEBUG", "1")

    main(["check", "flawed.yaml"])

    err = capsys.readouterr().err
    assert "Traceback" in err
    assert "5550142" not in err


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_tax_id_shows_nowhere_not_even_in_the_name_of_a_file(
    form: str, folder: Path, capsys: Said
) -> None:
    (folder / "93-5550142.yaml").write_text(FLAWED)
    (folder / "935550142.json").write_text("{")

    main(["check", "93-5550142.yaml", "935550142.json", "no-93-5550142.yaml", "--format", form])

    out, err = capsys.readouterr()
    assert "5550142" not in out + err
    assert "0142" in out + err


def test_people_are_hidden_on_demand(folder: Path, capsys: Said) -> None:
    (folder / "site.yaml").write_text(
        "brand: {legal_name: nameless, contact: {first_name: Nora, email: nora@a.example}}\n"
        "nora@a.example: x\n"
    )

    main(["check", "site.yaml", "--redact"])
    redacted = capsys.readouterr().out
    main(["check", "site.yaml"])

    assert "nora@a.example" not in redacted
    assert "nora@a.example" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["text", "json"])
def test_people_are_hidden_in_what_could_not_be_read(form: str, folder: Path, capsys: Said) -> None:
    (folder / "zeb.q@zz.example.yaml").write_text(
        "brand:\n  zeb.q@zz.example: 1\n  zeb.q@zz.example: 2\n"
    )
    (folder / "phone.yaml").write_text("brand:\n  503-555-0120: 1\n  503-555-0120: 2\n")

    main(["check", "zeb.q@zz.example.yaml", "phone.yaml", "--redact", "--format", form])

    out, err = capsys.readouterr()
    assert "zeb.q" not in out + err
    assert "555" not in out + err
    assert "“***” is given twice" in out + err


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ("bare.yaml --select website", "5 left out, 1 had nothing to judge"),
        ("clean.yaml --ignore *", "6 left out"),
        ("clean.yaml --select identity --ignore identity", "6 left out"),
        ("crashing.yaml --select identity/nameless", "5 left out, 1 failed"),
    ],
)
def test_a_file_of_which_nothing_was_judged_is_no_success(
    arguments: str, why: str, folder: Path, capsys: Said
) -> None:
    (folder / "bare.yaml").write_text("brand: {}\n")
    asked = ["check", *arguments.split()]
    sentence = f"Nothing was judged: none of 6 rules ran ({why})."

    codes = [main(asked)]
    out, err = capsys.readouterr()
    codes.append(main([*asked, "--format", "json"]))
    found = document(capsys)

    assert (codes, err) == ([2, 2], "")
    assert out.splitlines()[-1] == sentence
    assert "Ready" not in out
    assert "readiness" not in out
    assert "Nothing found" not in out
    assert found["reports"][0]["coverage"]["checked"] == 0
    assert found["errors"] == [
        {"file": asked[1], "line": None, "column": None, "message": sentence}
    ]


def test_a_file_of_which_nothing_was_judged_is_summed_up_as_such(
    folder: Path, capsys: Said
) -> None:
    (folder / "tollfree.yaml").write_text("toll_free: {}\n")

    main(["check", "clean.yaml", "crashing.yaml", "tollfree.yaml", "--select", "identity/dated",
          "--select", "identity/nameless", "--lang", "en"])  # fmt: skip

    assert capsys.readouterr().out.splitlines()[-1] == (
        "3 files judged · 2 ready · 1 not judged in full"
    )


def test_a_rule_that_failed_leaves_nobody_ready(capsys: Said) -> None:
    for lang in ("en", "fr"):
        main(["check", "crashing.yaml", "--lang", lang])

    out, _ = capsys.readouterr()
    assert "Ready" not in out
    assert "Prête" not in out
    assert (
        out.replace("\n", " ").count(
            "Not judged in full: 1 rule failed, and might have found something."
        )
        == 1
    )
    assert (
        "Jugée en partie seulement\u00a0: 1 règle a échoué, et aurait pu signaler quelque chose."
        in out.replace("\n", " ")
    )


def test_the_rules_that_were_not_checked_are_named_on_demand(capsys: Said) -> None:
    asked = ["check", "clean.yaml", "--ignore", "*/short,*/blank"]
    main(asked)
    counted = capsys.readouterr().out
    main([*asked, "--verbose"])
    named = capsys.readouterr().out

    assert "Not checked" not in counted
    assert (
        "Not checked\n"
        "  Left out by --select or --ignore.\n"
        "    identity/blank, identity/short\n"
        "  There is nothing to judge: what it reads is blank.\n"
        "    website/unseen\n"
    ) in named
    assert counted.splitlines()[-2:] == named.splitlines()[-2:]
