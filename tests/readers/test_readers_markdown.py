"""A web page that is kept as Markdown: the HTML that is made of it, line by line."""

from pathlib import Path

import pytest

from a2p_lint.readers import ReadError, read
from a2p_lint.webpages.lines import SOURCE_LINE


def page(markdown: str, folder: Path) -> str:
    (folder / "policy.md").write_bytes(markdown.encode())
    application = folder / "a.yaml"
    application.write_text("brand: {}\nevidence: {pages: {u: {file: policy.md}}}\n")
    (record,) = read(application).evidence.pages.values()
    return record.html.replace(f' {SOURCE_LINE}="', ' @"').replace(f" {SOURCE_LINE}=", " @=")


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("", ""),
        ("# Policy\n\nWe *share*.\n", '<h1 @"1">Policy</h1>\n<p @"3">We <em>share</em>.</p>\n'),
        ("---\ntitle: 'A & b'\n---\nText\n", '<title>A &amp; b</title><p @"4">Text</p>\n'),
        ("---\r\ntitle: Privacy\r\n---\r\nText\r\n", '<title>Privacy</title><p @"4">Text</p>\n'),
        ("---\nlayout: page\n---\nText\n", '<p @"4">Text</p>\n'),
        ("Text\n\n<b>Bold</b> & more\n", '<p @"1">Text</p>\n<p @"3"><b>Bold</b> &amp; more</p>\n'),
        ("Text\n\n<div>Block</div>\n", '<p @"1">Text</p>\n<!-- @"3" --><div>Block</div>\n'),
        ("```\ncode\n```\n", '<pre><code @"2">code\n</code></pre>\n'),
        ("| a |\n| - |\n| b |\n", None),
    ],
)  # fmt: skip
def test_each_element_names_the_line_that_it_begins_on(
    markdown: str, html: str | None, tmp_path: Path
) -> None:
    made = page(markdown, tmp_path)

    assert made == html if html is not None else "<table" in made and "<td" in made


@pytest.mark.parametrize("more", [0, 1])
def test_as_much_markdown_as_a_page_holds_is_read_and_no_more(more: int, tmp_path: Path) -> None:
    text = "x" * (200_000 + more)

    if not more:
        assert page(text, tmp_path) == f'<p @"1">{text}</p>\n'
        return
    with pytest.raises(ReadError, match="holds more Markdown than a web page does"):
        page(text, tmp_path)


@pytest.mark.parametrize("more", [0, 1])
def test_the_web_pages_of_a_source_hold_sixteen_megabytes_together(
    more: int, tmp_path: Path
) -> None:
    for name, size in (("a.html", 15_999_990), ("b.html", 10 + more)):
        (tmp_path / name).write_bytes(b"x" * size)
    application = tmp_path / "a.yaml"
    application.write_text("brand: {}\nevidence: {pages: {u: {file: a.html}, v: {file: b.html}}}\n")

    if not more:
        lengths = [len(record.html) for record in read(application).evidence.pages.values()]
        assert lengths == [15_999_990, 10]
        return
    with pytest.raises(ReadError, match="hold more than 16 MB"):
        read(application)
