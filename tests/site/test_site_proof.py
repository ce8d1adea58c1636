"""Reading the site over finds what would let a visitor down."""

from pathlib import Path

import pytest

from docs.generate.proof import faults

PAGE = """<html lang="{lang}"><head>{head}</head><body>
<nav class="languages"><a href="{switch}" lang="{other}">the other</a></nav>
<article><h1 id="top">One</h1>{body}</article></body></html>"""


def site(folder: Path, body: str = "", head: str = "", **changed: str) -> Path:
    """A site of one page in each language; the French one is given."""
    for lang, other, own, top in (("en", "fr", "", ""), ("fr", "en", body, head)):
        words = {"lang": lang, "other": other, "switch": f"../{other}/a.html"}
        filled = PAGE.format(body=own, head=top, **(words | (changed if lang == "fr" else {})))
        (folder / lang).mkdir(parents=True)
        (folder / lang / "a.html").write_text(filled, encoding="utf-8")
    return folder


def test_a_sound_site_has_no_faults(tmp_path: Path) -> None:
    body = (
        '<h2 id="é">Deux</h2><a href="#é">deux</a> <a href="a.html#top">un</a> « non »'
        '<a href="https://provider.example/">ailleurs</a><code>a : b</code>'
        '<img src="data:image/png;base64,x">'
    ).replace("« non »", "«\u00a0non\u00a0»")

    assert faults(site(tmp_path, body)) == ()


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<a href="b.html">b</a>', "a link leads to b.html, which is not there"),
        ('<a href="#b">b</a>', "a link leads to #b, which has no such place"),
        (
            '<a href="../en/a.html#b">b</a>',
            "a link leads to ../en/a.html#b, which has no such place",
        ),
        ('<a href="#top"></a>', "a link to #top has no name"),
        ("<h3>Trois</h3>", "goes from heading 1 to heading 3"),
        ("<h1>Un</h1>", "has not one first heading"),
        ('<img src="https://a.example/x.png">', "loads https://a.example/x.png"),
        ('<script src="//a.example/x.js"></script>', "loads //a.example/x.js"),
        ("<p>Il dit : non</p>", "may break its line at 'Il dit : non'"),
        ("<p>Il dit « non</p>", "may break its line at 'Il dit « non'"),
    ],
)
def test_a_fault_is_said(tmp_path: Path, body: str, fault: str) -> None:
    assert faults(site(tmp_path, body)) == (f"fr/a.html: {fault}",)


@pytest.mark.parametrize(
    ("head", "fault"),
    [
        ('<link href="https://a.example/x.css" rel="stylesheet">', "loads https://a.example/x.css"),
        (
            "<style>@import 'https://a.example/x.css'</style>",
            "its style loads something from elsewhere",
        ),
        (
            "<style>b {background: url(//a.example/x.png)}</style>",
            "its style loads something from elsewhere",
        ),
    ],
)
def test_what_a_page_would_load_from_elsewhere_is_said(
    tmp_path: Path, head: str, fault: str
) -> None:
    assert faults(site(tmp_path, head=head)) == (f"fr/a.html: {fault}",)


def test_a_style_sheet_that_loads_from_elsewhere_is_said(tmp_path: Path) -> None:
    site(tmp_path)
    (tmp_path / "fr" / "a.css").write_text("@import url('https://a.example/font.css');")

    assert faults(tmp_path) == ("fr/a.css: loads something from elsewhere",)


def test_a_page_in_the_wrong_language_is_said(tmp_path: Path) -> None:
    assert faults(site(tmp_path, lang="en")) == ("fr/a.html: does not say that it is in fr",)


def test_a_page_that_does_not_lead_to_itself_in_the_other_language_is_said(tmp_path: Path) -> None:
    assert faults(site(tmp_path, switch="../fr/a.html")) == (
        "fr/a.html: has no link to itself in en",
    )


def test_a_page_that_is_missing_in_the_other_language_is_said(tmp_path: Path) -> None:
    site(tmp_path)
    (tmp_path / "en" / "a.html").unlink()

    assert faults(tmp_path) == (
        "fr/a.html: a link leads to ../en/a.html, which is not there",
        "fr/a.html: is not there in en",
    )
