"""A code's page: what it says, what it means, what to do, and whether a rule foresees it."""

from __future__ import annotations

from collections.abc import Iterator

from a2p_lint.codes import Code, Meaning, Reason
from docs.generate import markdown as md
from docs.generate.contents import Standing
from docs.generate.speech import Speech


def code_page(speech: Speech, code: Code) -> str:
    """Give the page of a code as Markdown."""
    return md.page(
        speech.path(
            md.page_link(speech.say("providers"), "providers/index"),
            speech.provider_link(code.provider),
        ),
        md.heading(1, speech.code_title(code)),
        _lead(speech, code.meanings[0]),
        md.facts(_facts(speech, code)),
        *_meanings(speech, code),
        md.heading(2, speech.as_reported("code.foreseen")),
        *_foresight(speech, code),
        *_succession(speech, code),
        md.heading(2, speech.as_reported("page.sources")),
        speech.sources(code.sources, code.read_on),
    )


def _lead(speech: Speech, meaning: Meaning) -> str:
    says = speech.told(meaning.says)
    return md.block("lead", says) if says else ""


def _facts(speech: Speech, code: Code) -> Iterator[tuple[str, str]]:
    yield speech.say("stages"), stages(speech, code.stages)
    yield speech.as_reported("code.again"), speech.as_reported(again(code))
    yield speech.as_reported("code.foreseen"), speech.mark(speech.contents.standing(code))
    yield (
        speech.as_reported("code.confidence"),
        speech.as_reported(f"code.confidence.{code.confidence}"),
    )
    if code.ours:
        yield speech.say("code"), speech.say("code.none")


def stages(speech: Speech, names: tuple[str, ...]) -> str:
    """Name stages."""
    return ", ".join(speech.as_reported(f"stage.{name}") for name in names)


def again(code: Code) -> str:
    """Give the words for whether an application with this code can be sent again, and who says."""
    if code.resubmittable is None:
        return "code.again.unknown"
    return f"code.again.{'yes' if code.resubmittable else 'no'}.{code.basis}"


def _meanings(speech: Speech, code: Code) -> Iterator[str]:
    """Give what it means; where it means something else at some stages, stage by stage."""
    for number, meaning in enumerate(code.meanings):
        if len(code.meanings) == 1:
            yield md.heading(2, speech.say("code.meaning"))
        else:
            yield md.heading(
                2, speech.labelled(stages(speech, meaning.stages), speech.told(meaning.title))
            )
        if number:
            yield _lead(speech, meaning)
        for key in meaning.reasons:
            yield from _reason(speech, speech.contents.catalogue.reasons[key])


def _reason(speech: Speech, reason: Reason) -> Iterator[str]:
    """Give what a reason means and what to do about it; the rest is on its page."""
    texts = reason.texts[speech.lang]
    remedy = speech.as_reported("page.remedy")
    yield md.heading(3, speech.reason_link(reason))
    yield md.escaped(texts.meaning)
    yield md.block("remedy", f"{md.strong(remedy)} {md.escaped(texts.remedy)}")


def _foresight(speech: Speech, code: Code) -> Iterator[str]:
    catalogue = speech.contents.catalogue
    for meaning in code.meanings:
        if len(code.meanings) > 1:
            yield md.strong(stages(speech, meaning.stages))
        standing = speech.contents.standing(code, meaning)
        if standing is Standing.FORESEEN:
            pages = catalogue.foreseen_by(code, meaning)
            yield speech.counted("code.foreseen-by", len(pages))
            yield speech.rule_links(pages)
        elif standing is Standing.UNFORESEEN:
            yield f"{speech.as_reported('code.foreseen.not')} {unforeseen_why(speech, code)}"
        else:
            yield speech.as_reported(
                f"code.foreseen.{'waiting' if standing is Standing.WAITING else 'not'}"
            )
    if speech.contents.standing(code) is not Standing.UNFORESEEN:
        yield speech.as_reported(f"foreseeable.{catalogue.shown_by(code)}")


def unforeseen_why(speech: Speech, code: Code) -> str:
    """Give why no rule will foresee a code."""
    return speech.told(code.unforeseen)


def _succession(speech: Speech, code: Code) -> Iterator[str]:
    catalogue = speech.contents.catalogue
    for key, others in (
        ("code.superseded-by", catalogue.superseded_by(code)),
        ("code.supersedes", catalogue.supersedes(code)),
    ):
        if others:
            yield md.heading(2, speech.as_reported(key))
            yield md.items(map(speech.code_link, others))
