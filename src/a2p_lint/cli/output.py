"""Where the reports of a run go: one after the other as text, or together as one document."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from a2p_lint.cli.options import Check
from a2p_lint.cli.printing import say, signal, write
from a2p_lint.cli.terminal import is_terminal, make_safe, style_of
from a2p_lint.cli.texts import said
from a2p_lint.privacy import mask_shapes, redact_shapes
from a2p_lint.readers import Fault
from a2p_lint.render.layout import typeset
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
        self._endings: list[str] = []
        self._shown = False
        self._verbose = command.verbose
        self._matrix = command.matrix
        self._refused = 0
        self._hide = redact_shapes if command.redact else mask_shapes
        self._style = style_of(sys.stdout, command.color)
        # On the terminal that shows the reports, they are the progress.
        self._watched = is_terminal(sys.stderr) and (self._json or not is_terminal(sys.stdout))
        self._clear = ""

    def report(self, report: Report) -> None:
        """Take the report of one application."""
        from a2p_lint.render.text import nothing_judged, report_text
        from a2p_lint.render.unread import ending

        if report.coverage.checked:
            self._endings.append(ending(report))
        else:
            self._refused += 1
        if self._json:
            self._reports.append(report.to_dict(self._lang))
            if not report.coverage.checked:
                en, fr = (nothing_judged(report, lang) for lang in ("en", "fr"))
                self._faults.append(self._hidden(Fault(report.file, None, None, en, fr)))
            return
        apart = "\n" if self._shown else ""
        self._shown = True
        write(apart + report_text(report, self._lang, self._style, verbose=self._verbose))
        if self._matrix:
            from a2p_lint.render.matrix import matrix_text

            write("\n" + matrix_text(report, self._lang, self._style))

    def refused(self, faults: Sequence[Fault]) -> None:
        """Take what stands against judging a file, or anything at all."""
        self._refused += 1
        faults = tuple(map(self._hidden, faults))
        if self._json:
            self._faults.extend(faults)
            return
        from a2p_lint.render.text import place

        for fault in faults:
            text = typeset(fault.text(self._lang), self._lang)
            where = place(fault.file, fault.line, fault.column)
            self._say(f"{where}: {text}" if where else self._said("of-the-tool", {"what": text}))

    def passed_over(self, folder: str, skipped: Mapping[str, int]) -> None:
        """Say how many files of a folder were not read as applications."""
        if not skipped:
            return
        counts = ", ".join(
            self._said(f"skipped.{why}", {"n": number}) for why, number in skipped.items()
        )
        facts = {"folder": self._hide(folder), "counts": counts}
        self._say(self._said("passed-over", facts))

    def remark(self, line: str) -> None:
        """Say what is about no report, but about what was given for all of them."""
        self._say(self._hide(line))

    def progress(self, number: int, total: int) -> None:
        """Show which of many files is being judged, to whoever waits for the end."""
        if self._watched and total > _MANY:
            self._clear = _CLEAR
            signal(_CLEAR + self._said("progress", {"n": number, "total": total}))

    def close(self) -> None:
        """Say what only the end can say."""
        if self._clear:
            signal(self._clear)
        if self._json:
            from a2p_lint.render.as_json import reports_json

            make_safe(utf_8=True)
            write(reports_json(self._reports, self._faults, self._lang))
        elif self._endings and len(self._endings) + self._refused > 1:
            from a2p_lint.render.text import summary_text

            summary = summary_text(self._endings, self._refused, self._lang, self._style)
            write("\n" + summary)

    def _say(self, line: str) -> None:
        if self._clear:
            signal(self._clear)
        say(line)

    def _said(self, key: str, facts: Mapping[str, object]) -> str:
        return said(key, self._lang, facts)

    def _hidden(self, fault: Fault) -> Fault:
        hide = self._hide
        return fault._replace(file=hide(fault.file), en=hide(fault.en), fr=hide(fault.fr))
