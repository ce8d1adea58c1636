"""Reads the web pages that evidence names by ``file:``, from the source's own folder only."""

from __future__ import annotations

from pathlib import Path

MAX_PAGES_BYTES = 16_000_000
"""How large a file of evidence may be, and all web pages together that one source names."""
MARKDOWN_ENDINGS = (".md", ".markdown")
"""The files that are Markdown; every other one is HTML."""


class PageFileError(Exception):
    """A web page's file cannot be had; ``key`` names the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class PageFiles:
    """The files beside a source; None is the folder of what came without one."""

    __slots__ = ("_folder", "_left")

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._left = MAX_PAGES_BYTES

    def html(self, name: str) -> str:
        """Give the HTML of a file, which may be Markdown.

        Never one above the folder, and never through a link out of it.
        """
        if self._folder is None:
            raise PageFileError("page-file-nowhere")
        try:
            folder = self._folder.resolve()
            path = (folder / name).resolve()
            if not path.is_relative_to(folder):
                raise PageFileError("page-file-outside")
            if not path.is_file():
                raise PageFileError("page-file-missing")
            with path.open("rb") as opened:
                data = opened.read(self._left + 1)
        except (OSError, RuntimeError, ValueError):  # a loop of links, a NUL in the name
            raise PageFileError("page-file-missing") from None
        self._left -= len(data)
        if self._left < 0:
            raise PageFileError("page-file-too-large")
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise PageFileError("page-file-not-utf-8") from None
        return _from_markdown(text) if path.suffix.lower() in MARKDOWN_ENDINGS else text


def _from_markdown(text: str) -> str:
    from a2p_lint.readers.markdown_pages import TooMuchMarkdownError, page_of

    try:
        return page_of(text)
    except TooMuchMarkdownError:
        raise PageFileError("page-file-too-long") from None
