"""The command ``gather``: looks outside for an application, and writes down what was seen.

How a probe joins, the one seam. A module ``a2p_lint/probes/<subject>.py`` offers a ``Probe``
(``probes/probe.py``): a name, ``plan(application, known, options) -> lines`` and
``gather(application, known, options, progress) -> Evidence``. Then, here and nowhere else:

1. its name goes into ``ONLY`` (for the help), and the probe, imported inside the function, into
   ``probes()``, in the same order;
2. a function that adds its command-line options to the parser goes into ``OPTIONS``
   (``parser.value("--letter", ...)``, ``parser.flag("--browser")``); the help of ``--letter``
   stands in ``help_texts.py`` as ``option.letter``, and an option that takes a value is listed in
   ``TAKE_VALUES`` of ``parser.py``.

``known`` is what is on record so far: the file named by ``--out`` and those of ``--evidence``, then
what the probes before saw. A probe gives back only what it saw now; a failure is a record too.
What keeps it from looking at all (a package that is not installed, a file that cannot be read) is a
``ProbeError``. Options that all probes have are described at ``a2p_lint.probes.Options``.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from a2p_lint.cli.came import came_of_it
from a2p_lint.cli.commands import FINE, NOT_JUDGED
from a2p_lint.cli.letter_options import letter_options, picture_options
from a2p_lint.cli.look_up_options import index_options, line_type_options
from a2p_lint.cli.printing import say, write
from a2p_lint.cli.texts import said
from a2p_lint.escapes import visible
from a2p_lint.render.layout import typeset
from a2p_lint.system_errors import system_error

if TYPE_CHECKING:
    from a2p_lint.application import Application
    from a2p_lint.cli.options import Gather
    from a2p_lint.cli.parser import Parser
    from a2p_lint.evidence import Evidence
    from a2p_lint.probes import NotChecked, Options, Probe
    from a2p_lint.readers import Fault

ONLY: tuple[str, ...] = (
    "letters", "pictures", "blocks", "registries", "line-types", "pages", "mail",
)  # fmt: skip
"""The names of our own probes, in the order in which they look: what may be missing on this machine
is asked before anything is opened."""

CHROMIUM = "A2P_LINT_CHROMIUM"
"""The variable of the environment that names a Chromium, where no option does."""


def _page_options(parser: Parser, lang: str) -> None:
    parser.flag("--browser")
    parser.value("--chromium", said("value.file", lang), default=os.environ.get(CHROMIUM, ""))


OPTIONS: tuple[Callable[[Parser, str], None], ...] = (
    _page_options, letter_options, picture_options, line_type_options, index_options,
)  # fmt: skip
"""What adds the options of our own probes to the parser of ``gather``; the text is a language."""


def probes() -> tuple[Probe, ...]:
    """Give our own probes, in the order of ``ONLY``."""
    from a2p_lint.probes import letters, line_types, mail, pictures, registers
    from a2p_lint.probes.pages import PAGES
    from a2p_lint.probes.service_client import ask

    return (
        letters.probe(),
        pictures.probe(),
        registers.block_probe(),
        registers.registry_probe(),
        line_types.probe(lambda name: os.environ.get(name, ""), ask),
        PAGES,
        mail.probe(),
    )


def gather(command: Gather) -> int:
    """Look outside for an application, write what was seen, and give the exit code."""
    from a2p_lint.book import PackError
    from a2p_lint.cli.keeping import NotKeptError, keep
    from a2p_lint.plugins import PluginError
    from a2p_lint.probes import ProbeError
    from a2p_lint.readers import ReadError, read
    from a2p_lint.settings import SettingsError

    gc.enable()
    lang = command.options.lang
    try:
        application = read(command.path).application
        today = command.options.today or datetime.now().astimezone().date()
        options = complete(command.options, command.select, command.ignore, today)
        known = on_record(command)
        options.given = application.evidence.merged(_of_files(known))[0]
        plan = tuple(planned(application, known, options)) or (said("no-plan", lang),)
        if command.plan:
            write("".join(f"{visible(line)}\n" for line in plan))
            return FINE
        say("\n".join(plan))
        looked = look(application, known, options)
        for what in _told_in_vain(application, looked.new):
            say(said("told-in-vain", lang, {"what": what}))
        keep(looked.new.merged(known)[0], command.out, lang)
    except ReadError as error:
        _refused(error.faults, lang)
    except (PackError, PluginError, ProbeError, SettingsError) as error:
        say(said("of-the-tool", lang, {"what": error.text(lang)}))
    except NotKeptError as error:
        what = system_error(error.cause)[lang == "fr"]
        say(said("not-written", lang, {"file": command.out, "what": what}))
    else:
        return NOT_JUDGED if looked.not_checked else FINE
    return NOT_JUDGED


class Looked(NamedTuple):
    """What became of a look outside."""

    new: Evidence
    """What was seen now; nothing of it is about what was given."""
    not_checked: tuple[NotChecked, ...]
    """Why something could not be looked at, each reason once."""


def planned(application: Application, known: Evidence, options: Options) -> Iterable[str]:
    """Give a line for each thing that the probes would look at, under the name of the probe."""
    known = options.given.merged(known)[0]
    for probe in _chosen(options):
        for line in probe.plan(application, known, options):
            facts = {"what": probe.name, "came": typeset(line, options.lang)}
            yield said("looked-at", options.lang, facts)


def look(application: Application, known: Evidence, options: Options) -> Looked:
    """Let the probes look, one after the other; what is known and given is before their eyes."""
    from a2p_lint.evidence import NOTHING_SEEN
    from a2p_lint.probes import NotChecked

    new, reasons = NOTHING_SEEN, dict[str, NotChecked]()

    def progress(what: str, came: str) -> None:
        if isinstance(came, NotChecked):
            reasons.setdefault(came, came)
        facts = {"what": what, "came": typeset(came_of_it(came, options.lang), options.lang)}
        say(said("looked-at", options.lang, facts))

    known = options.given.merged(known)[0]
    for probe in _chosen(options):
        seen = probe.gather(application, new.merged(known)[0], options, progress)
        new = _unless_given(seen, options.given).merged(new)[0]
    return Looked(new, tuple(reasons.values()))


def _unless_given(seen: Evidence, given: Evidence) -> Evidence:
    """Leave out what is about something given: only what this command was told itself beats it."""
    from a2p_lint.evidence import Evidence
    from a2p_lint.probes.line_types import BY_HAND

    told = {number for number, line in seen.line_types.items() if line.source == BY_HAND}
    parts = {
        part: {
            key: record
            for key, record in getattr(seen, part).items()
            if key not in getattr(given, part) or part in _TOLD or key in told
        }
        for part in Evidence.model_fields
    }
    return Evidence.model_construct(None, **parts)


_TOLD = ("letters", "pictures")


def _told_in_vain(application: Application, new: Evidence) -> Iterator[str]:
    """Give what options told of something that the application does not give."""
    from a2p_lint.probes.line_types import BY_HAND
    from a2p_lint.unmatched import unmatched

    for part, key in unmatched(application, new):
        if part == "pictures" or (part == "line_types" and new.line_types[key].source == BY_HAND):
            yield key


def _of_files(known: Evidence) -> Evidence:
    """Give the web pages that were read from files: what is to come, not what is online."""
    from a2p_lint.evidence import Evidence

    pages = {url: page for url, page in known.pages.items() if page.file}
    return Evidence.model_construct(None, pages=pages)


def on_record(command: Gather) -> Evidence:
    """Give what was seen before: the file that is written now, then those of ``--evidence``."""
    from a2p_lint.cli.keeping import is_kept
    from a2p_lint.evidence import NOTHING_SEEN
    from a2p_lint.readers import read_evidence

    known = NOTHING_SEEN
    before = (command.out,) if is_kept(command.out) else ()
    for file in (*before, *command.evidence):
        known, _ = known.merged(read_evidence(file))
    return known


def needs_of(select: tuple[str, ...], ignore: tuple[str, ...]) -> frozenset[str]:
    """Give what the selected rules ask for of evidence, as their pages say it."""
    from a2p_lint.plugins import plugged_in_pages
    from a2p_lint.settings import Settings

    settings = Settings(select=select, ignore=ignore)
    pages = plugged_in_pages()
    settings.verify(page.id for page in pages)
    return frozenset(
        need
        for page in pages
        if not settings.deselects(page.id)
        for need in (*page.needs, *page.tries)
    )


def complete(
    options: Options, select: tuple[str, ...], ignore: tuple[str, ...], today: date
) -> Options:
    """Add to the options what all probes find there, and refuse a probe that nobody knows."""
    from a2p_lint.probes import ProbeError

    known = tuple(probe.name for probe in _all_probes())
    for name in options.only:
        if name not in known:
            facts = {"value": name, "known": ", ".join(known)}
            wrong = ((lang, said("one-of", lang, facts)) for lang in ("en", "fr"))
            raise ProbeError(*(said("only", lang, {"what": what}) for lang, what in wrong))
    options.today = today
    options.needs = needs_of(select, ignore)
    return options


def _all_probes() -> tuple[Probe, ...]:
    from a2p_lint.probes.plugged_in import plugged_in_probes

    return plugged_in_probes(probes())


def _chosen(options: Options) -> tuple[Probe, ...]:
    everything = _all_probes()
    return tuple(one for one in everything if not options.only or one.name in options.only)


def _refused(faults: Iterable[Fault], lang: str) -> None:
    from a2p_lint.render.text import place

    for fault in faults:
        where = place(fault.file, fault.line, fault.column)
        text = typeset(fault.text(lang), lang)
        say(f"{where}: {text}" if where else said("of-the-tool", lang, {"what": text}))
