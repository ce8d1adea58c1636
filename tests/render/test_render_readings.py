"""What the web pages of the book are read to say: clean ones whole, others where they differ."""

from collections.abc import Iterator

import pytest

from a2p_lint import Evidence
from a2p_lint.consent_forms import asking, asks_anything, has_form, signs_in, told_of_texts
from a2p_lint.evidence import WebPage
from a2p_lint.examples import clean, clean_names, examples
from a2p_lint.page_states import page_state, waits
from a2p_lint.plugins import plugged_in_rules
from a2p_lint.sharing import accounts
from a2p_lint.sites import contact_details, names_street
from a2p_lint.surfaces import Surface
from a2p_lint.webpages import Document, Field
from tests.render.kept_outputs import kept

FAMILIES = ("consent", "content", "privacy", "terms", "website")
LONGEST = 140


def control(field: Field) -> str:
    signs = [name for name in ("required", "checked") if getattr(field, name)]
    parts = [field.kind, field.name, f"“{field.label}”", field.value, *field.options, *signs]
    return " · ".join(filter(None, parts))


def of_document(document: Document) -> Iterator[str]:
    """What is on the page, apart from its running text."""
    yield f"title: {document.title}"
    yield f"language: {document.language}"
    yield f"names: {' | '.join(document.names)}; own: {' | '.join(document.own_names)}"
    yield f"hidden: {document.hidden.raw!r}; footer: {document.footer.raw!r}"
    yield f"pictures: {document.pictures.raw!r}; cut: {document.cut}"
    yield from (f"frame: {address}" for address in document.embeds)
    yield from (f"script: {address}" for address in document.scripts)
    for link in document.links:
        yield f"link: {link.text} -> {link.url} {link.in_footer:d}{link.in_form:d}"
    for form in document.forms:
        yield from (f"control: {control(field)}" for field in form.fields)


def of_meaning(surface: Surface) -> Iterator[str]:
    """What the page is taken to mean."""
    document = surface.document
    yield f"state: {page_state(surface)}; waits: {waits(surface)}; fails: {surface.page.failure}"
    yield f"contacts: {contact_details(document)}; street: {names_street(document)}"
    yield f"form: {has_form(document)}; other: {asks_anything(document)}; in: {signs_in(document)}"
    form = asking(document)
    if form is not None:
        yield f"asks: {' | '.join(field.label for field in (*form.phones, *form.boxes))}"
        yield f"consent: {form.consent.raw!r}"
        yield f"notice: {form.notice!r}; silent: {form.silent}; by sending: {form.by_sending}"
        yield f"no way out: {form.has_no_way_out}; serves else: {form.serves_else}"
        yield f"may say no: {[form.can_say_no(field) for field in form.boxes]}"
    yield from (f"told of texts: {sentence}" for sentence in told_of_texts(document.text))
    for account in accounts(document.text):
        quote = " ".join(document.text.raw[account.start : account.end].split())
        yield (
            f"account: {account.stance} {account.manner} {account.data} {account.purpose} "
            f"“{quote[:90]}”"
        )


def reading(url: str, page: WebPage) -> tuple[str, ...]:
    surface = Surface("/brand/website", url, page)
    return tuple(line[:LONGEST] for line in (*of_document(surface.document), *of_meaning(surface)))


def test_the_clean_web_pages_are_read_as_they_were() -> None:
    lines = []
    for name in clean_names():
        for url, page in clean(name).evidence.pages.items():
            lines += [f"{name} {url}", *(f"  {line}" for line in reading(url, page))]
    text = "".join(f"{line}\n" for line in lines)

    assert text == kept("readings.txt", text)


def news(before: Evidence, after: Evidence) -> Iterator[str]:
    """What is read on the pages that an example changes, and was not on those of its base."""
    for url, page in after.pages.items():
        was = before.pages.get(url)
        if page != was:
            known = () if was is None else reading(url, was)
            yield from (f"  {line}" for line in reading(url, page) if line not in known)


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES)
def test_the_web_pages_of_examples_are_read_as_they_were(family: str) -> None:
    lines = []
    for rule in plugged_in_rules():
        if rule.id.startswith(f"{family}/"):
            for example in examples(rule.page):
                base = clean(example.base).evidence
                if found := list(news(base, example.imported.evidence)):
                    kind = "good" if example.good else "bad"
                    lines += [f"{rule.id} {kind} {example.number}", *found]
    text = "".join(f"{line}\n" for line in lines)

    assert text == kept(f"readings.{family}.txt", text)
