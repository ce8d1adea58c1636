"""A plugin that cannot be used stops the run with its name and version; a good one just works."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from a2p_lint.cli import main
from a2p_lint.plugins import PluginError, plugged_in_pages, plugged_in_rules
from a2p_lint.readers import read_evidence

PLUGIN = Path(__file__).parents[1] / "examples" / "plugin"
LONGEST = 61


@pytest.fixture(autouse=True)
def fresh_plugins() -> Iterator[None]:
    """What is plugged in is looked up once per process; each test looks again."""
    for remembered in (plugged_in_rules, plugged_in_pages):
        remembered.cache_clear()
    yield
    for remembered in (plugged_in_rules, plugged_in_pages):
        remembered.cache_clear()


def install(folder: Path, module: str, source: str, entry: str = "") -> Path:
    """Put a plugin, named and versioned, where Python finds what is installed."""
    (folder / f"{module}.py").write_text(source, encoding="utf-8")
    info = folder / f"{module}-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.2\n", encoding="utf-8"
    )
    (info / "entry_points.txt").write_text(
        f"[a2p_lint]\n{module} = {entry or module}\n", encoding="utf-8"
    )
    return folder


HOOK = "from a2p_lint.plugins import hookimpl\n@hookimpl\ndef "


@pytest.mark.slow
@pytest.mark.parametrize(
    ("source", "en", "fr"),
    [
        (
            "1 / 0",
            "plugin acme 1.2 could not be loaded: ZeroDivisionError: division by zero",
            "le plugiciel acme 1.2 n'a pu être chargé : ZeroDivisionError: division by zero",
        ),
        (
            "import no_such_thing",
            "plugin acme 1.2 could not be loaded: ModuleNotFoundError: ",
            "le plugiciel acme 1.2 n'a pu être chargé : ModuleNotFoundError: ",
        ),
        (
            f"{HOOK}a2p_lint_rulez(): return []",
            "plugin acme 1.2 could not be loaded: Plugin",
            "le plugiciel acme 1.2 n'a pu être chargé : Plugin",
        ),
        (
            "def a2p_lint_rules(): return []",
            "plugin acme 1.2 offers no hook: mark a2p_lint_rules",
            "le plugiciel acme 1.2 n'offre aucun point d'extension : marquez a2p_lint_rules",
        ),
        (
            f"{HOOK}a2p_lint_rules(): raise OSError('no disk')",
            "plugin acme 1.2 could not give its rules: OSError: no disk",
            "le plugiciel acme 1.2 n'a pu donner ses règles : OSError: no disk",
        ),
        (
            f"{HOOK}a2p_lint_rules(): return None",
            "plugin acme 1.2 could not give its rules: Type",
            "le plugiciel acme 1.2 n'a pu donner ses règles : Type",
        ),
        (
            f"{HOOK}a2p_lint_rules(): return ['x']",
            "plugin acme 1.2 gave something that is no rule",
            "le plugiciel acme 1.2 a donné une chose qui n'est pas une règle",
        ),
        (
            "from a2p_lint.pack import page_of\n"
            f"{HOOK}a2p_lint_rules(): return page_of('a/b', {{}}, 'page.toml')",
            "plugin acme 1.2: page.toml: severity is missing",
            "le plugiciel acme 1.2 : page.toml: il manque severity",
        ),
        (
            "from a2p_lint.pack import page_of\n"
            f"{HOOK}a2p_lint_rules(): return page_of('a/b', {{'severity': 'fatal'}}, 'p.toml')",
            "plugin acme 1.2: p.toml: fatal is computed, never written",
            "le plugiciel acme 1.2 : p.toml: fatal se calcule, et ne s'écrit jamais",
        ),
    ],
)
def test_a_plugin_that_cannot_be_used_is_named_with_its_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, en: str, fr: str
) -> None:
    monkeypatch.syspath_prepend(install(tmp_path, "acme", source))
    monkeypatch.delitem(sys.modules, "acme", raising=False)

    with pytest.raises(PluginError) as refused:
        plugged_in_rules()

    assert str(refused.value).startswith(en)
    assert refused.value.text("fr").startswith(fr.replace(" :", "\u00a0:"))


def test_a_second_rule_of_one_name_is_refused_with_both_owners(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = f"{HOOK}a2p_lint_rules():\n from a2p_lint.plugins import Builtin\n"
    source += " return Builtin().a2p_lint_rules()"
    monkeypatch.syspath_prepend(install(tmp_path, "copycat", source))

    with pytest.raises(PluginError) as refused:
        plugged_in_rules()

    assert str(refused.value) == (
        "two plugins bring a rule named address/agent-office: "
        "a2p-lint itself and plugin copycat 1.2"
    )
    assert refused.value.text("fr") == (
        "deux plugiciels apportent une règle nommée address/agent-office\u00a0: "
        "a2p-lint même et le plugiciel copycat 1.2"
    )


def test_a_rule_of_a_plugin_that_crashes_leaves_the_others_running(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from a2p_lint import Application, Linter

    source = (
        "from a2p_lint import Rule\nfrom tests.made import made\n"
        "def check(context): return 1 / 0\n"
        f"{HOOK}a2p_lint_rules(): return [made('samples/boom', check)]"
    )
    monkeypatch.syspath_prepend(install(tmp_path, "boom", source))

    report = Linter().lint(Application.model_validate({"brand": {"legal_name": "X"}}))

    crashed = [outcome.rule for outcome in report.outcomes if outcome.status == "crashed"]
    assert crashed == ["samples/boom"]
    assert report.coverage.checked > 0


def test_the_example_plugin_is_short_enough_to_read_at_once() -> None:
    files = [file for file in PLUGIN.rglob("*") if file.suffix in (".py", ".toml")]

    assert sum(len(file.read_text(encoding="utf-8").splitlines()) for file in files) < LONGEST


@pytest.mark.slow
def test_the_example_plugin_installs_without_an_index_and_brings_its_rule(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
    pip += ["--no-build-isolation", "--disable-pip-version-check", "--target", str(tmp_path)]
    subprocess.run([*pip, str(PLUGIN)], check=True)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}

    listed = subprocess.run(
        [sys.executable, "-m", "a2p_lint", "rules"],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    own_test = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(PLUGIN)],
        env=environment, capture_output=True, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip

    assert "samples/shouting" in listed.stdout
    assert (own_test.returncode, own_test.stdout.splitlines()[-1].split(" in ")[0]) == (
        0,
        "1 passed",
    )


PROBE = """
from a2p_lint import Evidence
from a2p_lint.plugins import hookimpl
from a2p_lint.probes import Probe

def plan(application, known, options):
    yield "the moon"

def gather(application, known, options, progress):
    progress("the moon", "full")
    return Evidence.model_validate({"pages": {"https://moon.example": {"status": 200}}})

@hookimpl
def a2p_lint_probes():
    return [Probe("NAME", plan, gather)]
"""


def test_a_plugin_looks_outside_beside_our_own_probes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(install(tmp_path, "lunar", PROBE.replace("NAME", "moon")))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text("brand: {legal_name: Harbor Lane Dental LLC}\n")

    assert main(["gather", "a.yaml", "--only", "moon", "--out", "moon.json"]) == 0

    assert capsys.readouterr() == ("", "moon: the moon\nthe moon: full\nmoon.json: written.\n")
    assert list(read_evidence(tmp_path / "moon.json").pages) == ["https://moon.example"]


@pytest.mark.parametrize(
    ("name", "source", "said"),
    [
        ("crater", PROBE.replace("NAME", "pages"), "a probe that is none, or has another's name"),
        (
            "orbit",
            f"{HOOK}a2p_lint_probes(): return [1]",
            "a probe that is none, or has another's name",
        ),
        ("tide", f"{HOOK}a2p_lint_probes(): 1 / 0", "could not give its probes: ZeroDivisionError"),
    ],
)
def test_a_probe_that_cannot_be_used_stops_the_gathering(
    name: str,
    source: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.syspath_prepend(install(tmp_path, name, source))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text("brand: {legal_name: Harbor Lane Dental LLC}\n")

    assert main(["gather", "a.yaml"]) == 2
    assert f"plugin {name} 1.2" in (told := capsys.readouterr().err)
    assert said in told


def test_only_probes_that_exist_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text("brand: {legal_name: Harbor Lane Dental LLC}\n")

    assert main(["gather", "a.yaml", "--only", "moon"]) == 2
    assert capsys.readouterr().err.startswith("a2p-lint: --only: moon is not one of letters, ")
