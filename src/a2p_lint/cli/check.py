"""Judges the applications that are named, every one of them, whatever becomes of the others."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from a2p_lint.application import Application
from a2p_lint.book import PackError
from a2p_lint.cli.commands import FINDINGS, FINE, NOT_JUDGED
from a2p_lint.cli.failure import failure_sentences, show_traceback
from a2p_lint.cli.options import Check
from a2p_lint.cli.output import Output
from a2p_lint.cli.parser import NEVER
from a2p_lint.cli.printing import say
from a2p_lint.cli.texts import said
from a2p_lint.engine import Linter
from a2p_lint.evidence import NOTHING_SEEN, Evidence
from a2p_lint.findings import Severity
from a2p_lint.plugins import PluginError
from a2p_lint.probes import ProbeError
from a2p_lint.readers import (
    Fault,
    ReadError,
    Recorded,
    find_applications,
    no_applications,
    read,
    read_recorded,
)
from a2p_lint.readers.imported import Note
from a2p_lint.readers.sources import is_folder
from a2p_lint.render.layout import typeset
from a2p_lint.report import Report
from a2p_lint.settings import Settings, SettingsError, matches

if TYPE_CHECKING:
    from a2p_lint.cli.gather import Looked


def check(command: Check) -> int:
    """Judge what is named and give the exit code: 2 beats 1 beats 0."""
    output = Output(command)
    today = command.today or datetime.now().astimezone().date()
    try:
        judge = _Judge(command, _linter(command), today, *_evidence(command.evidence), _Unmatched())
    except ReadError as error:
        output.refused(error.faults)
        codes = {NOT_JUDGED}
    else:
        # What is made up to here stays; only what judging leaves behind is looked through.
        gc.freeze()
        gc.enable()
        codes = set(judge.codes(output))
    output.close()
    return max(codes, default=NOT_JUDGED)


class _Unmatched:
    """Keeps what no application of a run names of the files of evidence."""

    def __init__(self) -> None:
        self._left: dict[tuple[str, str], Note] | None = None

    @property
    def by_all(self) -> tuple[Note, ...]:
        """The notes on records that none of the applications names."""
        return tuple((self._left or {}).values())

    def by(self, application: Application, files: Iterable[Recorded]) -> tuple[Note, ...]:
        """Give the notes on the records that this application does not name."""
        found = {(one.file, note.at): note for one in files for note in one.unmatched(application)}
        left = found if self._left is None else self._left
        self._left = {record: note for record, note in left.items() if record in found}
        return tuple(found.values())


class _Judge(NamedTuple):
    """A linter with everything that holds for all files of a run."""

    command: Check
    linter: Linter
    today: date
    evidence: Evidence
    notes: tuple[Note, ...]
    recorded: tuple[Recorded, ...]
    """The files of evidence, each as it was read."""
    unmatched: _Unmatched

    def codes(self, output: Output) -> Iterator[int]:
        """Judge every file and give what each one means for the exit code."""
        files: dict[str, None] = {}
        for path in self.command.paths:
            try:
                found, faults = _files(path, output)
            except ReadError as error:
                output.refused(error.faults)
                yield NOT_JUDGED
                continue
            files.update(dict.fromkeys(found))
            for fault in faults:
                output.refused((fault,))
                yield NOT_JUDGED
        alone = len(files) == 1
        for number, file in enumerate(files, start=1):
            output.progress(number, len(files))
            yield self._code(file, output, alone=alone)
        if not alone and self.recorded:
            from a2p_lint.readers.remarks import few

            for note in few(self.unmatched.by_all):
                output.remark(note.text(self.command.lang))

    def _code(self, file: str, output: Output, *, alone: bool) -> int:
        try:
            report = self._report(file, alone=alone)
            output.report(report)
        except ReadError as error:
            output.refused(error.faults)
        except ProbeError as error:
            output.refused((Fault(file, None, None, error.text("en"), error.text("fr")),))
        except OSError:  # the output is gone: there is nobody left to judge for
            raise
        except Exception as error:  # noqa: BLE001 one file must not take the others with it
            show_traceback()
            output.refused((Fault(file, None, None, *failure_sentences(error)),))
        else:
            if report.coverage.crashed or not report.coverage.checked:
                return NOT_JUDGED
            return FINDINGS if _fails(report, self.command.fail_on) else FINE
        return NOT_JUDGED

    def _report(self, file: str, *, alone: bool) -> Report:
        imported = read(file)
        if self.recorded:
            from a2p_lint.readers.remarks import few

            unmatched = self.unmatched.by(imported.application, self.recorded)
            # A file may hold the records of many: of several applications all must lack one.
            notes = (*self.notes, *few(unmatched)) if alone else self.notes
            imported = replace(imported, notes=(*imported.notes, *notes))
        evidence = self.evidence
        if self.command.gather:
            if not alone:
                say(said("of-file", self.command.lang, {"file": file}))
            looked = self._looked(imported.application)
            evidence = looked.new.merged(evidence)[0]
            why = (
                Note("/evidence", f"{one.text('en')}.", f"{typeset(one.text('fr'), 'fr')}.")
                for one in looked.not_checked
            )
            imported = replace(imported, notes=(*imported.notes, *why))
        return self.linter.lint(imported, evidence, today=self.today, draft=self.command.draft)

    def _looked(self, application: Application) -> Looked:
        """Look outside with the default options of all probes, at what is not given already."""
        from a2p_lint.cli.gather import complete, look, planned
        from a2p_lint.cli.parser import parser_of

        command = self.command
        options, _ = parser_of("gather", command.lang).understood(())
        options.lang, options.browser = command.lang, command.browser
        complete(options, command.select, command.ignore, self.today)
        options.given = self.evidence.merged(application.evidence)[0]
        for line in planned(application, options.given, options):
            say(line)
        return look(application, options.given, options)


def _linter(command: Check) -> Linter:
    settings = Settings(
        select=command.select,
        ignore=command.ignore,
        fiction=command.fiction,
        redact=command.redact,
    )
    try:
        linter = Linter(settings=settings, provider=command.provider)
    except SettingsError as error:
        sentences = error.text("en"), error.text("fr")
    except (PackError, PluginError) as error:
        en, fr = (said("plugin", lang, {"what": error.text(lang)}) for lang in ("en", "fr"))
        sentences = en, fr
    else:
        for name in _ignored_anyway(command, (rule.id for rule in linter.rules)):
            say(said("ignored-anyway", command.lang, {"name": name}))
        return linter
    raise ReadError((Fault("", None, None, *sentences),))


def _ignored_anyway(command: Check, rules: Iterable[str]) -> tuple[str, ...]:
    """Give what ``--ignore`` names that ``--select`` leaves out already."""
    if not (command.select and command.ignore):
        return ()
    selected = [rule for rule in rules if matches(rule, command.select)]
    return tuple(
        name for name in command.ignore if not any(matches(rule, (name,)) for rule in selected)
    )


def _evidence(files: Sequence[str]) -> tuple[Evidence, tuple[Note, ...], tuple[Recorded, ...]]:
    """Join the files of evidence, the first one first, and note what is odd and where they differ.

    A file that cannot be read stops everything: judging with half the evidence would say of the
    other half that nobody looked.
    """
    joined = NOTHING_SEEN
    notes: list[Note] = []
    recorded: list[Recorded] = []
    faults: list[Fault] = []
    for file in files:
        try:
            found = read_recorded(file)
        except ReadError as error:
            faults.extend(error.faults)
            continue
        recorded.append(found)
        notes.extend(found.notes)
        if not any(found.evidence.__dict__.values()):
            pair = (said("no-records", lang, {"file": file}) for lang in ("en", "fr"))
            notes.append(Note("/evidence", *pair))
        joined, differing = joined.merged(found.evidence)
        for key in differing:
            pair = (said("evidence-differs", lang, {"key": key}) for lang in ("en", "fr"))
            notes.append(Note("/evidence", *pair))
    if faults:
        raise ReadError(tuple(faults))
    return joined, tuple(notes), tuple(recorded)


def _files(path: str, output: Output) -> tuple[Sequence[str], Sequence[Fault]]:
    """Give the files that a path means: itself, or a folder's applications and what hides some."""
    if path == "-" or not is_folder(Path(path)):
        return (path,), ()
    found = find_applications(Path(path))
    output.passed_over(path, found.skipped)
    if not found.paths and not found.faults:
        raise no_applications(Path(path))
    return tuple(map(str, found.paths)), found.faults


def _fails(report: Report, fail_on: str) -> bool:
    if fail_on == NEVER:
        return False
    least = Severity(fail_on).rank
    return any(finding.counts and finding.severity.rank <= least for finding in report.findings)
