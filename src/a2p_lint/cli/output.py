"""Where the reports of a run go: one after the other as text, or together as one document."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from a2p_lint.cli.commands import say
from a2p_lint.cli.options import Check
from a2p_lint.cli.terminal import is_terminal, make_safe, style_of
from a2p_lint.cli.texts import said
from a2p_lint.findings import Verdict
from a2p_lint.privacy import mask_shapes
from a2p_lint.readers import Fault
from a2p_lint.render.layout import typeset, visible
from a2p_lint.report import Report

_MANY = 10
_CLEAR = "\r\x1b[K"


class Output:
    """Takes reports and faults as they come; ``close`` says what is left to say."""

    def __init__(self, command: Check) -> None:
        self._json = command.form == "json"
        self._lang = command.lang
        self._reports: list[Mapping[str, object]] = []
        self._faults: list[Fault] = []
        self._verdicts: list[Verdict] = []
        self._refused = 0
        self._style = style_of(sys.stdout, command.color)
        # On the terminal that shows the reports, they are the progress.
        self._watched = is_terminal(sys.stderr) and (self._json or not is_terminal(sys.stdout))
        self._clear = ""

    def report(self, report: Report) -> None:
        """Take the report of one application."""
        if self._json:
            self._reports.append(report.to_dict(self._lang))
            return
        from a2p_lint.render.text import report_text

        apart = "\n" if self._verdicts else ""
        self._verdicts.append(report.verdict)
        self._write(apart + report_text(report, self._lang, self._style))

    def refused(self, faults: Sequence[Fault]) -> None:
        """Take what stands against judging a file, or anything at all."""
        self._refused += 1
        if self._json:
            self._faults.extend(faults)
            return
        from a2p_lint.render.text import place

        for fault in faults:
            where = place(fault.file, fault.line, fault.column) or "a2p-lint"
            self._say(f"{where}: {typeset(fault.text(self._lang), self._lang)}")

    def passed_over(self, folder: str, skipped: Mapping[str, int]) -> None:
        """Say how many files of a folder were not read as applications."""
        if not skipped:
            return
        counts = ", ".join(
            said(f"skipped.{why}", self._lang, {"n": number}) for why, number in skipped.items()
        )
        self._say(said("passed-over", self._lang, {"folder": folder, "counts": counts}))

    def progress(self, number: int, total: int) -> None:
        """Show which of many files is being judged, to whoever waits for the end."""
        if self._watched and total > _MANY:
            self._clear = _CLEAR
            sys.stderr.write(_CLEAR + said("progress", self._lang, {"n": number, "total": total}))
            sys.stderr.flush()

    def close(self) -> None:
        """Say what only the end can say."""
        if self._clear:
            sys.stderr.write(self._clear)
        if self._json:
            from a2p_lint.render.as_json import reports_json

            make_safe(utf_8=True)
            self._write(reports_json(self._reports, self._faults, self._lang))
        elif self._verdicts and len(self._verdicts) + self._refused > 1:
            from a2p_lint.render.text import summary_text

            summary = summary_text(self._verdicts, self._refused, self._lang, self._style)
            self._write("\n" + summary)

    def _write(self, text: str) -> None:
        if sys.stdout is not None:
            sys.stdout.write(text)
            sys.stdout.flush()

    def _say(self, line: str) -> None:
        say(self._clear + visible(mask_shapes(line)))
