"""Finds the options that would do nothing beside the others: silence about them would be a lie."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping

from a2p_lint.cli.texts import said

_PROBES: Mapping[str, tuple[str, ...]] = {
    "--browser": ("pages",),
    "--chromium": ("pages",),
    "--index": ("blocks", "registries"),
    "--letter": ("letters",),
    "--line-type": ("line-types",),
    "--look-up": ("line-types",),
    "--max-age": ("line-types", "mail", "pages"),
    "--ocr": ("letters",),
    "--picture": ("pictures",),
}
"""The probes that heed an option of ``gather``."""
_OF_TEXT = ("--color", "--matrix", "--verbose")
"""The options that change how text looks; a JSON document has all of it always."""


def in_vain(command: str, options: Namespace) -> str:
    """Give the sentence about an option that cannot have any effect; blank where all have one."""
    named: frozenset[str] = options.named
    lang = options.lang
    if command == "codes" and "--today" in named and options.stale is None:
        return said("needs-other", lang, {"option": "--today", "other": "--stale"})
    if command != "gather":
        return ""
    if "--chromium" in named and not options.browser:
        return said("needs-other", lang, {"option": "--chromium", "other": "--browser"})
    if options.ocr and not options.letter:
        return said("needs-other", lang, {"option": "--ocr", "other": "--letter"})
    if options.max_age is not None and options.out == "-" and not options.evidence:
        facts = {"option": "--max-age", "other": "--evidence"}
        return said("needs-other", lang, facts)
    return _of_other_probes(named, options) or _told_twice(options)


def _of_other_probes(named: frozenset[str], options: Namespace) -> str:
    for option, probes in sorted(_PROBES.items()):
        if option in named and options.only and not set(probes) & set(options.only):
            facts = {"option": option, "only": ", ".join(options.only), "probe": probes[-1]}
            return said("of-other-probe", options.lang, facts)
    return ""


def _told_twice(options: Namespace) -> str:
    for option, pairs in (("--line-type", options.line_type), ("--picture", options.picture)):
        for what in _contradicted(pairs):
            return said("told-twice", options.lang, {"option": option, "what": what})
    return ""


def _contradicted(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    told: dict[str, str] = {}
    for what, value in pairs:
        if told.setdefault(what, value) != value:
            yield what


def of_text_alone(options: Namespace) -> Iterator[str]:
    """Give a line for each option that a JSON document makes no difference to."""
    if getattr(options, "format", "") == "json":
        for option in _OF_TEXT:
            if option in options.named:
                yield said(f"json-anyway{option[1:]}", options.lang, {"option": option})
