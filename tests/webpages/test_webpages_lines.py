"""A quotation from a web page is found in its file, whatever stands between its words."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Context, Hit, Linter, ReadError, Seen, read
from a2p_lint.readers.markdown_pages import page_of
from a2p_lint.webpages.lines import line_of
from tests.made import made

HTML = """<!doctype html>
<title>Privacy</title>
<style>
p { color: mobile }
</style>
<!-- We never share your
number -->
<p title="we never
share">We <b>never</b>
share your mo<i>bile</i> number, caf&eacute;&nbsp;&amp; bar
with&#32;anyone.</p>"""
MARKDOWN = """---
title: "Privacy Policy"
---
# What we do

We **never**
share your *mobile* number.

- one
- with [anyone](https://partner.example)

| what | why |
|---|---|
| number | reminders |

<div>
raw words
</div>

```
fenced words
```
"""
POLICY = "https://harborlanedental.example/privacy"


@pytest.mark.parametrize(
    ("quote", "line"),
    [
        ("Privacy", 2),
        ("We never share your mobile number", 9),
        ("share your mobile number, café & bar", 10),
        ("mobile number", 10),
        ("with anyone.", 11),
        ("We never share your mobile number and what was joined from elsewhere", 9),
        ("color", None),
        ("elsewhere", None),
        ("", None),
        ("…", None),
    ],
)
def test_a_quotation_is_found_between_the_tags_of_a_file(quote: str, line: int | None) -> None:
    assert line_of(HTML, quote) == line


@pytest.mark.parametrize(
    ("quote", "line"),
    [
        ("Privacy Policy", 1),
        ("What we do", 4),
        ("We never share", 6),
        ("your mobile number", 7),
        ("with anyone", 10),
        ("number reminders", 14),
        ("raw words", 17),
        ("fenced words", 21),
    ],
)
def test_a_quotation_is_found_in_the_lines_of_markdown(quote: str, line: int) -> None:
    assert line_of(page_of(MARKDOWN), quote) == line


@given(st.text(alphabet="ab <>!-/\n&;\"'=script", max_size=200), st.text("ab", max_size=30))
def test_any_file_is_searched_without_failing(html: str, quote: str) -> None:
    found = line_of(html, quote)

    assert found is None or 1 <= found <= html.count("\n") + 1


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<!--", "<script>", "&", "&amp;", "<p>\n", "<script></script>", "<a<b>"]
)
def test_a_file_made_to_take_long_does_not(piece: str) -> None:
    html = piece * (300_000 // len(piece))
    began = time.monotonic()

    assert line_of(html, "what is not there at all") is None
    assert time.monotonic() - began < 5


def quoting(quote: str) -> Linter:
    """A linter whose one rule quotes the policy."""

    def check(context: Context) -> Iterator[Hit]:
        yield Hit("/campaign/privacy_policy_url", {"n": 1}, seen=Seen(quote, POLICY))

    return Linter(rules=[made("privacy/quoting", check, kinds=["campaign"])])


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [("privacy.html", HTML, 9), ("privacy.md", MARKDOWN, 6), ("PRIVACY.MD", MARKDOWN, 6)],
)
def test_a_finding_names_file_and_line_of_a_page_that_is_not_live_yet(
    name: str, text: str, line: int, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    application = tmp_path / "application.yaml"
    application.write_text(
        f"brand: {{}}\ncampaign: {{privacy_policy_url: '{POLICY}'}}\n"
        f"evidence: {{pages: {{'{POLICY}': {{file: {name}}}}}}}\n",
        encoding="utf-8",
    )

    report = quoting("We never share your mobile").lint(read(application))

    (found,) = report.to_dict()["findings"]
    assert found["seen"] == {
        "url": POLICY, "file": name, "line": line, "quote": "We never share your mobile",
    }  # fmt: skip


def test_a_page_that_came_from_no_file_has_no_line() -> None:
    evidence = {"pages": {POLICY: {"html": HTML}}}
    imported = read({"brand": {}, "campaign": {"privacy_policy_url": POLICY}, "evidence": evidence})

    (found,) = quoting("We never share").lint(imported).to_dict()["findings"]

    assert (found["seen"]["file"], found["seen"]["line"]) == ("", None)


@pytest.mark.slow
@pytest.mark.parametrize(
    "markdown",
    ["a" * 200_001, "[a]: " + "x" * 50_000 + "\n\n" + "[a]" * 40_000],
    ids=["much", "one address many times"],
)
def test_markdown_that_is_or_makes_too_much_is_refused(markdown: str, tmp_path: Path) -> None:
    (tmp_path / "policy.md").write_text(markdown, encoding="utf-8")
    application = tmp_path / "application.yaml"
    application.write_text("brand: {}\nevidence: {pages: {u: {file: policy.md}}}\n")

    with pytest.raises(ReadError) as caught:
        read(application)

    assert str(caught.value).endswith(
        "“evidence.pages[u].file” holds more Markdown than a web page does (200 KB): give less."
    )
