"""What Sphinx makes of a page: French spacing, French answers, and numbers in the search."""

import shutil
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from docs.generate.building import DOCS, sphinx
from docs.generate.searching import let_numbers_be_sought

pytestmark = pytest.mark.slow
PAGE = """# Un titre : « oui »

Le mot : « oui », et `a : b`. Le 30924.

```console
$ a2p-lint check
ENGLISH
```

```console
$ pip install .
```

## Un

## Deux
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(DOCS / "locale", folder / "locale")
    (folder / "source").mkdir()
    (folder / "source" / "index.md").write_text(PAGE, encoding="utf-8")
    for lang in ("en", "fr"):
        arguments = ["-b", "html", "-D", f"language={lang}", "-d", str(folder / f"{lang}.tree")]
        process = sphinx([*arguments, str(folder / "source"), str(folder / lang)])
        assert process.wait() == 0
    return {lang: folder / lang for lang in ("en", "fr")}


def page(folder: Path) -> LexborHTMLParser:
    return LexborHTMLParser((folder / "index.html").read_text(encoding="utf-8"))


def words(folder: Path, selector: str) -> list[str]:
    return [node.text() for node in page(folder).css(f"article {selector}")]


def test_french_has_its_no_break_spaces_in_words_and_not_in_code(built: dict[str, Path]) -> None:
    assert words(built["fr"], "p") == ["Le mot\u00a0: «\u00a0oui\u00a0», et a : b. Le 30924."]


def test_a_french_title_has_them_wherever_it_is_shown(built: dict[str, Path]) -> None:
    index = (built["fr"] / "searchindex.js").read_text(encoding="utf-8")

    assert r'"titles":["Un titre\u00a0: \u00ab\u00a0oui\u00a0\u00bb"]' in index


def test_english_is_left_as_it_is(built: dict[str, Path]) -> None:
    assert words(built["en"], "p") == ["Le mot : « oui », et a : b. Le 30924."]


def test_a_command_answers_in_french_on_a_french_page(built: dict[str, Path]) -> None:
    first, second = words(built["fr"], "pre")

    assert first.startswith("$ a2p-lint check --lang fr\na2p-lint\u00a0: check demande un fichier")
    assert second == "$ pip install .\n"


def test_a_command_answers_as_it_is_written_on_an_english_page(built: dict[str, Path]) -> None:
    assert words(built["en"], "pre")[0] == "$ a2p-lint check\nENGLISH\n"


def test_furos_own_words_are_french_on_a_french_page(built: dict[str, Path]) -> None:
    labels = {node.attributes["aria-label"] for node in page(built["fr"]).css("[aria-label]")}

    assert labels == {
        "Afficher ou cacher la navigation",
        "Afficher ou cacher le plan de la page",
        "Changer de thème\u00a0: clair, sombre ou automatique",
        "Cette page dans une autre langue",
        "Recherche",
        "Sur cette page",
        "a2p-lint",
    }
    assert [
        node.text(strip=True) for node in page(built["fr"]).css(".toc-title, .back-to-top")
    ] == [
        "Haut de la page",
        "Sur cette page",
    ]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_numbers_are_in_the_index_of_the_search(built: dict[str, Path], lang: str) -> None:
    assert '"30924":0' in (built[lang] / "searchindex.js").read_text(encoding="utf-8")


def test_numbers_may_be_sought(built: dict[str, Path]) -> None:
    static = built["en"] / "_static"

    let_numbers_be_sought(static)

    assert r"/^\d+$/" not in (static / "searchtools.js").read_text(encoding="utf-8")
    with pytest.raises(RuntimeError, match="search has changed"):
        let_numbers_be_sought(static)
