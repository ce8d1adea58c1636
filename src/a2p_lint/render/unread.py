"""Tells which web pages on record nobody could read: no verdict may be taken as one on them."""

from __future__ import annotations

from collections.abc import Iterator

from a2p_lint.catalogue import field_label
from a2p_lint.findings import Verdict
from a2p_lint.render.words import said
from a2p_lint.report import MatrixSource, Report
from a2p_lint.wording import joined

IN_PART = "in-part"
_PAGES = ("privacy_policy_url", "terms_url", "opt_in_url")


def unread_pages(report: Report) -> tuple[str, ...]:
    """Give the fields, as pointers, whose web pages are on record and show nothing to be judged.

    Scripts that nobody ran, a check for robots, a frame, a language that is not read, no page at
    all; what a rule answers for (a login, a domain for sale, an error) is judged.
    """
    source = report.source
    if source is None or not source.evidence.pages:
        return ()
    return tuple(dict.fromkeys(_unread(source)))


def ending(report: Report) -> str:
    """Give the verdict; but nobody is ready for what a failed rule, or a page, might have shown."""
    unseen = report.coverage.crashed or unread_pages(report)
    return IN_PART if report.verdict is Verdict.READY and unseen else report.verdict


def unread_sentence(report: Report, lang: str) -> str:
    """Say which web pages the verdict leaves out; ``""`` where it leaves out none."""
    places = joined([field_label(pointer, lang) for pointer in unread_pages(report)], lang)
    return said("verdict.unread", lang, {"places": places}) if places else ""


def _unread(source: MatrixSource) -> Iterator[str]:
    # Most reports are on forms alone: they do without what takes web pages apart.
    from a2p_lint.page_states import BOT_WALLED, EMPTY, FAILED, FRAMED, SHELL, UNREAD, hidden_by
    from a2p_lint.subject import Subject

    unread = {BOT_WALLED, EMPTY, FAILED, FRAMED, SHELL, UNREAD}
    subject = Subject(source.application, source.evidence, "", None)
    fields = [one.at(name) for one in subject.programmes for name in _PAGES]
    for pointer in ("/brand/website", *fields):
        page = subject.surface(pointer)
        if page is not None and hidden_by(page) in unread:
            yield pointer
