"""The front page: what did they tell you? And the index that answers as a code is typed."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from itertools import chain

from a2p_lint.codes import Code
from a2p_lint.render.layout import typeset
from docs.generate import markdown as md
from docs.generate.reason_pages import reasons_by_area
from docs.generate.speech import OTHER, Speech

ANSWERS = "answers.js"
_CATALOGUE = (
    "providers/index", "reasons/index", "rules/index", "foreseen", "accuracy", "planted",
)  # fmt: skip
# Without JavaScript nothing answers, so the box shows itself only with it.
_BOX = """\
```{{raw}} html
<form class="ask" role="search" hidden>
<label for="ask-words">{label}</label>
<input id="ask-words" type="search" autocomplete="off" spellcheck="false"
 placeholder="{placeholder}" aria-describedby="ask-said">
<p id="ask-said" role="status"
 data-none="{none}" data-one="{one}" data-some="{some}" data-many="{many}"></p>
<ol class="answers" data-code="{code}" data-reason="{reason}"></ol>
</form>
<noscript><p class="lead">{without}</p></noscript>
<script src="_static/answers.js" defer></script>
<script src="_static/ask.js" defer></script>
```"""
_BOX_WORDS = (
    "label", "placeholder", "none", "one", "some", "many", "code", "reason", "without",
)  # fmt: skip
# The script fills these in.
_LEFT_OPEN = {"n": "{n}", "total": "{total}"}


def front_page(speech: Speech, guides: tuple[str, ...]) -> str:
    """Give the front page as Markdown; ``guides`` are the names of their pages, in order."""
    contents = speech.contents
    box = {name: html.escape(speech.plain(f"ask.{name}", _LEFT_OPEN)) for name in _BOX_WORDS}
    return md.page(
        md.heading(1, speech.say("ask.title")),
        md.block("lead", speech.say("ask.lead")),
        _BOX.format(**box),
        md.heading(2, speech.say("ask.providers")),
        md.block(
            "providers",
            md.items(
                f"{speech.provider_link(stem)} "
                f"{speech.counted('count.codes', len(contents.codes_of[stem]))}"
                for stem in contents.by_name
                if stem in contents.codes_of
            ),
        ),
        md.heading(2, speech.say("ask.reasons")),
        *reasons_by_area(speech, 3),
        md.contents_of_sidebar(_CATALOGUE, speech.plain("catalogue")),
        md.contents_of_sidebar(guides, speech.plain("guides")),
        in_sidebar=True,
    )


def answers(speech: Speech) -> str:
    """Give the index of the front page as a script; it is loaded, never fetched."""
    entries = [*_codes(speech), *_reasons(speech)]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    return f"var ANSWERS = [\n{lines}\n];\n"


def _codes(speech: Speech) -> Iterator[list[str]]:
    """Give each code: its page, its name, its title, and what else it may be looked for by.

    Where providers share a code, the one with the most codes is likelier meant, and comes first.
    """
    contents = speech.contents
    groups = sorted(contents.codes_of.values(), key=len, reverse=True)
    for code in chain.from_iterable(groups):
        page, title = contents.page_of[code.id], _in(speech, code.title)
        yield ["code", f"{page}.html", speech.plain_label(code), title, _words(speech, code)]


def _reasons(speech: Speech) -> Iterator[list[str]]:
    for reason in speech.contents.catalogue.reasons.values():
        own, other = reason.texts[speech.lang], reason.texts[OTHER[speech.lang]]
        words = " ".join((reason.id, other.title, own.meaning))
        title = typeset(own.title, speech.lang)
        yield ["reason", f"reasons/{reason.id}.html", "", title, words]


def _words(speech: Speech, code: Code) -> str:
    """Give the words to find a code by, English ones too: that is what providers write."""
    contents = speech.contents
    words: dict[str, None] = dict.fromkeys(contents.providers[code.provider]["aliases"])
    for meaning in code.meanings:
        words |= dict.fromkeys((*meaning.title.values(), _in(speech, meaning.says)))
        for key in meaning.reasons:
            words |= dict.fromkeys((key, contents.catalogue.reasons[key].texts[speech.lang].title))
    return " ".join(words)


def _in(speech: Speech, texts: Mapping[str, str]) -> str:
    own = texts.get(speech.lang) or texts.get(OTHER[speech.lang], "")
    return typeset(own, speech.lang)
