"""Times every rule on long hostile texts: `python -m benchmarks.growth`.

What comes in is hostile: an application may hold a megabyte of text to keep a linter busy. Time
must grow in line with it, for every rule. This prints, for each text, the rules that took longest,
and marks those whose time grows faster than the text. Exit 1 when there is one.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import islice
from time import perf_counter
from zlib import crc32

from a2p_lint import Application, Evidence, Rule
from a2p_lint.application import Campaign
from a2p_lint.context import Context
from a2p_lint.engine import MOST_HITS
from a2p_lint.evidence import NOTHING_SEEN
from a2p_lint.examples import clean
from a2p_lint.plugins import plugged_in_rules
from a2p_lint.subject import Subject
from a2p_lint.text import Words

SIZES = (16_000, 64_000, 256_000, 1_000_000)
"""Characters of one whole application, over all its fields; each four times the one before."""
_ANY = Words(["a*"])
TODAY = date(2026, 11, 22)
FASTER = 8.0
"""Four times the text takes four times as long, and this much where it grows too fast: a square
would take sixteen times as long, and a busy machine sometimes doubles a time."""
NOTICED = 0.25
"""Seconds: what takes less is not held against a rule, however it grows."""


@dataclass(frozen=True, slots=True)
class Growth:
    """How long a rule took on one kind of text, in seconds, at each size."""

    rule: str
    text: str
    seconds: tuple[float, ...]

    @property
    def too_fast(self) -> bool:
        """Whether the last step took longer than the text grew, and long enough to be noticed."""
        before, last = self.seconds[-2:]
        return last > NOTICED and last > FASTER * before


def seeds(rules: Iterable[Rule]) -> Mapping[str, str]:
    """Give the texts by name; each is repeated until it is long enough."""
    lists = {words for rule in rules for words in rule.page.words.values()}
    phrases = {phrase.rstrip("*") for words in lists for phrase in words.phrases}
    # All of them soon stand in any long text, whatever their first letter.
    mixed = sorted(phrases, key=lambda phrase: crc32(phrase.encode()))
    return {
        "all phrases": " ".join(mixed) + " ",
        "phrases as sentences": ". ".join(mixed) + " ",
        "honest text": (
            "Patients opt in on the booking page at https://lane.example/book. The box reads: "
            '"Text me about my visits from Harbor Lane Dental. Message frequency varies. Reply '
            'STOP to opt out, HELP for help." We do not sell or share your number, ever. '
        ),
        "keywords": "Reply STOP END QUIT CANCEL to opt out ",
        "denials": "We do not, never, no ",
        "dots": ".",
        "blanks": " \t",
        "lines": "\n",
        "one word": "a",
        "letters apart": "a.b c-d ",
        "quotes": "\"“‘'«",
        "wordings": '"I agree to get ten texts a month" ',
        "brackets": "([{<",
        "slots": "[name] {{code}} <link> %tel% ",
        "digits": "5",
        "telephone numbers": "+1 (503) 555-0120 ",
        "addresses": "https://a.example/b www.b.example c@d.example ",
        "bare hosts": "a.b.c-d.",
        "colons": "Harbor: ",
        "capitals": "ABC DEF LLC ",
        "accents": "é\u0301à ",
        "other letters": "д東あ",
    }


def application(seed: str, size: int) -> Application:
    """Make an application of so many characters, all its texts alike, and many items in lists."""
    # Twenty-four texts below.
    share = size // 24
    text = (seed * (share // len(seed) + 1))[:share]
    run = text.replace(" ", "-").replace("\n", "-").replace("\t", "-")
    words = text[: share // 2].split()[:2000] or [text]
    replies = dict.fromkeys(("opt_in_message", "opt_out_message", "help_message"), text)
    keywords = {f"{name}_keywords": words for name in ("opt_in", "opt_out", "help")}
    urls = dict.fromkeys(("privacy_policy_url", "terms_url"), f"https://lane.example/{run}")
    return Application.model_validate(
        {
            "brand": {
                "legal_name": text, "dba": text, "country": "US", "entity_type": "private_profit",
                "legal_form": "llc", "ein": text, "website": f"https://{run}.example",
                "address": {"street": text, "city": text, "region": "OR", "postal_code": "97209"},
                "contact": {"first_name": text, "last_name": text, "email": f"{run}@lane.example"},
                "support_phone": text,
            },
            "campaign": {
                "use_case": "mixed", "sub_use_cases": ["customer_care", "marketing"],
                "description": text, "message_flow": text, "samples": [text, *words[:200]],
                "opt_in_methods": ["web_form", "verbal"], "opt_in_url": f"https://{run}.example",
                "additional_information": text, "embedded_link": False, "embedded_phone": False,
                "age_gated": False, "direct_lending": False, **replies, **keywords, **urls,
            },
            "toll_free": {
                "use_case_summary": text, "message_flow": text, "business_name": text,
                "production_message_samples": [text], "opt_in_type": "web_form",
                "additional_information": text, "use_case_categories": ["marketing"],
                "help_message": text, "message_volume": "1,000",
            },
            "numbers": words[:200],
        }
    )  # fmt: skip


def in_fields(seed: str, size: int) -> tuple[Application, Evidence]:
    """Make an application with the text in its fields, and no evidence."""
    return application(seed, size), NOTHING_SEEN


def in_pages(seed: str, size: int) -> tuple[Application, Evidence]:
    """Make the clean application with the text on each of its web pages, and in their links."""
    clean_one = clean("commercial").application
    campaign = clean_one.campaign or Campaign()
    urls = (
        clean_one.brand.website, campaign.opt_in_url, campaign.privacy_policy_url,
        campaign.terms_url,
    )  # fmt: skip
    share = size // len(urls)
    text = (seed * (share // len(seed) + 1))[:share]
    parts = [escape(text[place : place + 5000]) for place in range(0, share, 5000)]
    body = f'<form><input type="tel"><p>{"<p>".join(parts)}</form>'
    html = f"<title>Harbor Lane Dental</title>{body}"
    pages = {url: {"status": 200, "html": html} for url in urls}
    return clean_one, Evidence.model_validate({"pages": pages})


def needs_pages(rule: Rule) -> bool:
    """Say whether a rule looks at web pages or other evidence."""
    return bool(rule.page.needs or rule.page.tries)


def taken(rule: Rule, subject: Subject) -> float:
    """Time one rule, seen to its last hit or the last that is kept, in seconds."""
    context = Context(subject).turned_to(rule.page, rule.page.limits_for(subject.provider))
    start = perf_counter()
    for _ in islice(rule.check(context), MOST_HITS):
        pass
    return perf_counter() - start


def growth(
    rules: Iterable[Rule],
    text: str,
    seed: str,
    make: Callable[[str, int], tuple[Application, Evidence]] = in_fields,
    sizes: tuple[int, ...] = SIZES,
) -> tuple[Growth, ...]:
    """Time rules on applications of growing size; the slowest at the last size comes first."""
    rules = tuple(rules)
    times: dict[str, list[float]] = {rule.id: [] for rule in rules}
    for size in sizes:
        given, evidence = make(seed, size)
        subjects: dict[str, Subject] = {}
        for rule in rules:
            provider = next(iter(rule.page.providers), "")
            if provider not in subjects:
                subjects[provider] = Subject(given, evidence, provider, TODAY)
                _read(subjects[provider])
            times[rule.id].append(taken(rule, subjects[provider]))
    found = (Growth(rule, text, tuple(seconds)) for rule, seconds in times.items())
    return tuple(sorted(found, key=lambda each: -each.seconds[-1]))


def _read(subject: Subject) -> None:
    """Fold all texts beforehand: that is nobody's own work."""
    for pointer in subject.given:
        text = subject.passages[pointer]
        _ = text.vocabulary, text.joined, text.offset(0), next(text.places(_ANY), None)


def main() -> int:
    """Time every rule on every text, print the slowest, and tell whether all keep in line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("--text", action="append", help="only this text; may be given again")
    parser.add_argument("--rule", action="append", help="only this rule; may be given again")
    parser.add_argument("--most", type=int, default=3, help="print so many rules for each text")
    options = parser.parse_args()
    rules = [rule for rule in plugged_in_rules() if not options.rule or rule.id in options.rule]
    wrong = 0
    for name, seed in seeds(plugged_in_rules()).items():
        if options.text and name not in options.text:
            continue
        found = (
            *growth(rules, name, seed),
            *growth(filter(needs_pages, rules), f"{name}, on web pages", seed, in_pages),
        )
        total = [sum(each.seconds[place] for each in found) for place in range(len(SIZES))]
        print(f"{name}: {_shown(total)}")
        for place, each in enumerate(sorted(found, key=lambda each: -each.seconds[-1])):
            wrong += each.too_fast
            if place < options.most or each.too_fast:
                where = f"{each.rule}{each.text.removeprefix(name)}"
                print(f"  {_shown(each.seconds)}  {where}{'  TOO FAST' * each.too_fast}")
        sys.stdout.flush()
    return int(wrong > 0)


def _shown(seconds: Iterable[float]) -> str:
    return " ".join(f"{each * 1000:8.1f}" for each in seconds) + " ms"


if __name__ == "__main__":
    sys.exit(main())
