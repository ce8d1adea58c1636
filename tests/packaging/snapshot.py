"""Says, as JSON, what an installed a2p_lint is made of and how it judges; run by its own Python."""

import contextlib
import io
import json
import sys
from pathlib import Path
from typing import Any

import a2p_lint
from a2p_lint import Linter, Settings, book, read
from a2p_lint.cli import main

EXAMPLES = ("good", "bad")


def command(*arguments: str) -> str:
    """What a command prints; it must end well."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        assert main(arguments) == 0
    return printed.getvalue()


def snapshot(fixtures: Path) -> dict[str, Any]:
    """Everything that a copy of the project should have in common with every other copy."""
    linter = Linter(settings=Settings(fiction=True))
    corpus = sorted((fixtures / "corpus").glob("c*.json"))
    applications = [
        *((file.name, file.read_bytes()) for file in sorted((fixtures / "demo").glob("*.yaml"))),
        *((file.name, json.loads(file.read_bytes())["application"]) for file in corpus),
    ]
    languages = ("en", "fr")
    return {
        "home": str(Path(a2p_lint.__file__).parent),
        "book": book.book_root().name,
        "examples": [rule.id for rule in linter.rules if set(EXAMPLES) & set(rule.page.table)],
        "rules": {
            rule.id: {key: value for key, value in rule.page.table.items() if key not in EXAMPLES}
            for rule in linter.rules
        },
        "codes": book.codes(),
        "reasons": book.reasons(),
        "providers": book.providers(),
        "labels": book.field_labels(),
        "shown": {code: book.shown_codes()[code] for code in named(linter)},
        "reports": {
            name: [linter.lint(read(given)).to_dict(lang) for lang in languages]
            for name, given in applications
        },
        "list": [command("rules", "--lang", lang) for lang in languages],
        "catalogue": [
            command(*arguments, "--lang", lang)
            for lang in languages
            for arguments in (
                ("codes",),
                ("codes", "--format", "json"),
                ("code", "30924"),
                ("code", "bandwidth:1103", "--format", "json"),
                ("reason", "ein-name-mismatch"),
            )
        ],
        "pages": {
            f"{rule.id} {lang}": command("rule", rule.id, "--lang", lang)
            for rule in linter.rules
            for lang in languages
        },
    }


def named(linter: Linter) -> list[str]:
    """The codes that rules name: all that the light book carries."""
    return sorted({code for rule in linter.rules for code in rule.page.codes})


if __name__ == "__main__":
    taken = snapshot(Path(sys.argv[1]))
    sys.stdout.buffer.write(json.dumps(taken, default=str, sort_keys=True).encode())
