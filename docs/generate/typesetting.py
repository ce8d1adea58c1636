"""What Sphinx does to French pages: no-break spaces, and the commands' answers in French."""

from __future__ import annotations

import contextlib
import io
import os
import shlex
from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util.typing import ExtensionMetadata

from a2p_lint.cli import main
from a2p_lint.wording import spaced

PROMPT = "$ a2p-lint "
COLUMNS = "80"


class Spaced(SphinxTransform):
    """Puts the no-break spaces that Canadian French asks for into everything but code."""

    # After the translation of the guides, before Sphinx notes the titles.
    default_priority = 800

    def apply(self) -> None:
        """Mend each text of a French page."""
        if self.config.language != "fr":
            return
        for text in list(self.document.findall(nodes.Text)):
            if not _is_code(text):
                text.parent.replace(text, nodes.Text(spaced(text.astext())))


class InFrench(SphinxTransform):
    """Runs the commands of a French page again, in French; tests hold the English ones."""

    default_priority = 800

    def apply(self) -> None:
        """Put each command's French answer in the place of the English one."""
        if self.config.language != "fr":
            return
        for block in list(self.document.findall(nodes.literal_block)):
            text = block.astext()
            if text.startswith(PROMPT) and "--lang" not in text:
                shown = "\n".join(_answers(text)).rstrip("\n")
                block.clear()
                block.append(nodes.Text(shown))
                block.rawsource = shown


def _is_code(text: nodes.Text) -> bool:
    parent = text.parent
    while parent is not None:
        if isinstance(parent, (nodes.literal, nodes.FixedTextElement, nodes.raw)):
            return True
        parent = parent.parent
    return False


def _answers(block: str) -> Iterator[str]:
    os.environ["COLUMNS"] = COLUMNS
    for line in block.splitlines():
        if line.startswith(PROMPT):
            command = f"{line} --lang fr"
            yield f"{command}\n{printed(command)}"


def printed(command: str) -> str:
    """Give what a command prints, whatever it ends with."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        main(shlex.split(command.removeprefix("$ "))[1:])
    return out.getvalue()


def setup(app: Sphinx) -> ExtensionMetadata:
    """Tell Sphinx of what is here."""
    app.add_transform(Spaced)
    app.add_transform(InFrench)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
