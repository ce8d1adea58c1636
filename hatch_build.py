"""Puts the compiled rule book into wheels, so that an installed copy reads two files, not hundreds.

A checkout, an editable install and the sdist keep to the pages in `rules/`: nothing goes stale.
"""

import shutil
import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.builders.wheel import WheelBuilderConfig


class BookHook(BuildHookInterface[WheelBuilderConfig]):
    """Compiles `rules/` into `a2p_lint/_book/` while a wheel is built."""

    PLUGIN_NAME = "custom"

    _folder: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the book to a temporary folder and have it packed."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        self._folder = Path(mkdtemp(prefix="a2p-lint-book-"))
        for name, text in sorted(_compile_book(root).items()):
            page = self._folder / name
            page.write_text(text, encoding="utf-8", newline="\n")
            build_data["force_include"][str(page)] = f"a2p_lint/_book/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary folder once the wheel is written."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


def _compile_book(root: Path) -> dict[str, str]:
    # The package cannot be a build requirement of itself, so its source is imported in place;
    # what `compile_book` needs is in the standard library alone.
    source = str(root / "src")
    sys.path.insert(0, source)
    try:
        from a2p_lint.book import compile_book

        return compile_book(root / "rules")
    finally:
        sys.path.remove(source)
