"""Builds the site: pages from the book and guides into Sphinx, once per language, side by side."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from docs.generate.accuracy_page import accuracy_page
from docs.generate.code_pages import code_page
from docs.generate.contents import Contents
from docs.generate.foreseen_page import foreseen_page
from docs.generate.front_page import ANSWERS, answers, front_page
from docs.generate.planted_page import counted, planted_page
from docs.generate.provider_pages import provider_list, provider_page
from docs.generate.reason_pages import reason_list, reason_page
from docs.generate.rule_pages import rule_list, rule_page
from docs.generate.searching import let_numbers_be_sought
from docs.generate.speech import Speech

DOCS = Path(__file__).parents[1]
GUIDES = (
    "first-check", "evidence", "gathering", "letters", "lookups", "scoring", "library",
    "writing-a-rule",
)  # fmt: skip
LANGUAGES = ("en", "fr")


def pages(speech: Speech) -> Iterator[tuple[str, str]]:
    """Give every page that is made from the book: its name and its Markdown."""
    contents = speech.contents
    yield "index", front_page(speech, tuple(f"guides/{name}" for name in GUIDES))
    yield "foreseen", foreseen_page(speech)
    yield "accuracy", accuracy_page(speech)
    yield "planted", planted_page(speech, counted())
    yield "rules/index", rule_list(speech)
    yield "reasons/index", reason_list(speech)
    yield "providers/index", provider_list(speech)
    for rule in contents.rules:
        yield f"rules/{rule.id}", rule_page(speech, rule)
    for reason in contents.catalogue.reasons.values():
        yield f"reasons/{reason.id}", reason_page(speech, reason)
    for provider in contents.providers:
        yield f"providers/{provider}", provider_page(speech, provider)
    for code in contents.catalogue.codes.values():
        yield contents.page_of[code.id], code_page(speech, code)


def build(contents: Contents, site: Path) -> bool:
    """Make the whole site; say whether Sphinx had nothing to object.

    It is made elsewhere and put in place whole, so that what was there stays whole until then.
    """
    with TemporaryDirectory(prefix="a2p-lint-site-") as folder:
        work, made = Path(folder), Path(folder) / "site"
        shutil.copytree(DOCS / "locale", work / "locale")
        running = [_started(Speech(contents, lang), made / lang, work / lang) for lang in LANGUAGES]
        ends = [process.wait() for process in running]
        if any(ends):
            return False
        for lang in LANGUAGES:
            static = made / lang / "_static"
            let_numbers_be_sought(static)
            _write(static / ANSWERS, answers(Speech(contents, lang)))
        shutil.copyfile(DOCS / "choice.html", made / "index.html")
        shutil.rmtree(site, ignore_errors=True)
        shutil.move(made, site)
    return True


def _started(speech: Speech, out: Path, source: Path) -> subprocess.Popen[bytes]:
    write_sources(dict(pages(speech)), source)
    options = ["-b", "html", "-D", f"language={speech.lang}", "-d", f"{source}.doctrees"]
    return sphinx([*options, str(source), str(out)])


def write_sources(made: Mapping[str, str], source: Path) -> None:
    """Lay made pages and the guides where Sphinx finds them."""
    shutil.copytree(DOCS / "guides", source / "guides")
    shutil.copytree(DOCS.parent / "examples", source / "examples")
    for name, text in made.items():
        _write(source / f"{name}.md", text)


def sphinx(arguments: list[str]) -> subprocess.Popen[bytes]:
    """Start Sphinx on our configuration; a warning is an error."""
    strict = ["-q", "-W", "--keep-going", "-c", str(DOCS)]
    return subprocess.Popen([sys.executable, "-m", "sphinx", *strict, *arguments], cwd=DOCS.parent)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
