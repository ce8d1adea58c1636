"""A reason's page, and the list of all reasons by area."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from a2p_lint.codes import Code, Reason
from docs.generate import markdown as md
from docs.generate.speech import Speech


def reason_page(speech: Speech, reason: Reason) -> str:
    """Give the page of a reason as Markdown."""
    texts = reason.texts[speech.lang]
    catalogue = speech.contents.catalogue
    pages = catalogue.seen_by(reason)
    return md.page(
        speech.path(md.page_link(speech.say("reasons"), "reasons/index")),
        md.heading(1, md.escaped(texts.title)),
        md.block("lead", md.escaped(texts.meaning)),
        md.facts(((speech.say("area"), speech.say(f"area.{reason.area}")),)),
        md.heading(2, speech.as_reported("reason.reviewers")),
        md.escaped(texts.reviewers),
        md.heading(2, speech.as_reported("page.remedy")),
        md.block("remedy", md.escaped(texts.remedy)),
        *_relatives(speech, reason),
        md.heading(2, speech.as_reported("reason.rules")),
        speech.rule_links(pages) if pages else speech.as_reported("reason.no-rule"),
        md.heading(2, speech.as_reported("reason.codes")),
        *codes_by_provider(speech, catalogue.with_reason(reason), reason),
        speech.as_reported("reason.hint") if reason.hint else "",
    )


def _relatives(speech: Speech, reason: Reason) -> Iterator[str]:
    catalogue = speech.contents.catalogue
    broader = [catalogue.reasons[reason.broader]] if reason.broader else []
    for key, others in (("broader", broader), ("narrower", catalogue.narrower(reason))):
        if others:
            yield md.heading(2, speech.as_reported(f"reason.{key}"))
            yield md.items(map(speech.reason_link, others))


def codes_by_provider(
    speech: Speech, codes: Iterable[Code], reason: Reason | None = None
) -> Iterator[str]:
    """Give codes under the names of their providers, by what they mean where a reason is given."""
    found = speech.contents.by_provider(codes)
    if not found:
        yield speech.say("no-code")
    for provider, own in found.items():
        yield md.heading(3, speech.provider_link(provider))
        yield md.items(_with(speech, code, reason) for code in own)


def _with(speech: Speech, code: Code, reason: Reason | None) -> str:
    fitting = (meaning for meaning in code.meanings if reason and reason.id in meaning.reasons)
    return speech.short_code_link(code, next(fitting, None))


def reason_list(speech: Speech) -> str:
    """Give the list of all reasons by area, as Markdown."""
    return md.page(
        speech.path(),
        md.heading(1, speech.say("reasons")),
        md.block("lead", speech.say("reasons.lead")),
        *reasons_by_area(speech, 2),
        in_sidebar=True,
    )


def reasons_by_area(speech: Speech, level: int) -> Iterator[str]:
    """Give all reasons under headings of a level."""
    for area, reasons in speech.contents.areas.items():
        yield md.heading(level, speech.say(f"area.{area}"))
        yield _tree(speech, reasons)


def _tree(speech: Speech, reasons: tuple[Reason, ...]) -> str:
    """List reasons, each narrower one below the one that it was split off."""
    # A broader one may stand in another area; then the narrower one is listed for itself.
    here = {reason.id for reason in reasons}

    def entry(reason: Reason) -> str:
        own = speech.reason_link(reason)
        narrower = [other for other in reasons if other.broader == reason.id]
        return f"{own}\n{md.items(map(entry, narrower))}" if narrower else own

    return md.items(entry(reason) for reason in reasons if reason.broader not in here)
