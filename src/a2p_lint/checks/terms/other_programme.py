"""The terms must be for the programme of the campaign."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.policies import TERMS, judged, seen_at
from a2p_lint.policy_sentences import sentences_with
from a2p_lint.texting_terms import for_texts

MARKETING = "marketing"
# These tell nothing of whether offers go out.
OPEN = frozenset(
    {
        "mixed",
        "low_volume",
        "sole_proprietor",
        "sweepstake",
        "charity",
        "political",
        "k12_education",
    }
)


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit terms that tell of offers where none are declared, or deny what is declared."""
    if not judged(context, TERMS):
        yield NotRun("unknown")
    promoting = context.words["promoting"]
    for programme, surface in for_texts(context):
        declared = set(programme.use_cases)
        if not declared or (declared & OPEN and MARKETING not in declared):
            continue
        named = [
            sentence
            for sentence in sentences_with(surface.document.text, promoting)
            if sentence.text.mentions(context.words["texting"])
        ]
        said = [sentence for sentence in named if sentence.text.asserts(promoting)]
        if MARKETING in declared:
            found = named if declared == {MARKETING} and not said else []
            there, here = "no-marketing", MARKETING
        else:
            found, there, here = said, MARKETING, "no-marketing"
        if found:
            facts = {"url": surface.url, "there": Label(there), "here": Label(here)}
            yield Hit(surface.at, facts, seen=seen_at(surface, found[0].start))
