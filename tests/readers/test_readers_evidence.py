"""Evidence: inside an application and in a file of its own."""

from datetime import date
from pathlib import Path

import pytest

from a2p_lint.evidence import Evidence, LineType, WebPage
from a2p_lint.findings import Origin
from a2p_lint.readers import ReadError, Unmapped, read, read_evidence

HOME = "https://harborlanedental.example"
SEEN = {
    "pages": {
        f"{HOME}:443/": {"status": "200", "html": "<p>Hello</p>", "seen_on": "2026-11-22"},
        f"{HOME}/privacy": {"cause": "dns"},
        f"{HOME}/terms": None,
    },
    "phone_line_types": {
        "+12025550142": "nonFixedVoip",
        "+12025550143": {"type": "mobile", "from": "twilio", "seen_on": None},
    },
}
EVIDENCE = Evidence(
    pages={
        HOME: WebPage(status=200, html="<p>Hello</p>", seen_on=date(2026, 11, 22)),
        f"{HOME}/privacy": WebPage(cause="dns"),
    },
    line_types={
        "+12025550142": LineType(type="voip_nonfixed"),
        "+12025550143": LineType(type="mobile", source="twilio"),
    },
)


def refused(source: dict[str, object] | bytes | Path) -> str:
    with pytest.raises(ReadError) as caught:
        read_evidence(source)
    return str(caught.value)


def test_evidence_is_read_from_an_application_and_from_a_file_of_its_own() -> None:
    assert read({"brand": {}, "evidence": SEEN}).evidence == EVIDENCE
    assert read_evidence({"format": "a2p-lint.evidence/1", **SEEN}) == EVIDENCE
    assert read_evidence({"evidence": SEEN}) == EVIDENCE
    assert read_evidence({"format": "a2p-lint.evidence/1", "evidence": SEEN}) == EVIDENCE


def test_each_record_has_its_place_under_its_normalised_key() -> None:
    imported = read(
        b"brand:\nevidence:\n  pages:\n    HTTPS://Harbor.example/#top:\n      status: 200\n"
        b"  phone_line_types:\n    +12025550142: mobile\n"
    )

    assert imported.sources["/evidence/pages/https:~1~1harbor.example"] == Origin(
        "", "evidence.pages[HTTPS://Harbor.example/#top]", 4, 5
    )
    assert imported.sources["/evidence/line_types/+12025550142"] == Origin(
        "", "evidence.phone_line_types[+*******0142]", 7, 19
    )


def test_unknown_fields_inside_an_application_are_unmapped() -> None:
    imported = read(b"brand:\nevidence:\n  page: {}\n  pages: {u: {statuss: 1, x: 2}}\n")

    assert imported.unmapped == (
        Unmapped("evidence.page", 3, 3, "evidence.pages"),
        Unmapped("evidence.pages[u].statuss", 4, 15, "evidence.pages[u].status"),
        Unmapped("evidence.pages[u].x", 4, 27, ""),
    )


def test_unknown_fields_in_a_file_of_evidence_are_faults() -> None:
    assert refused(b"post: {}\npages: {u: {x: 2}}\nformat: [1]\n").splitlines() == [
        "1:1: “post” is not a field of evidence: at the top, or all under one evidence, stand "
        "pages, pictures, line_types, blocks, mail, letters and registries.",
        "2:13: “pages[u].x” is not a field of evidence: remove it, or mend its name.",
        "3:1: “format” takes one text, and this is a list: keep one.",
    ]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", "1:1: This is empty: write what was seen, under pages for example."),
        (b"# later", "1:1: This is empty: write what was seen, under pages for example."),
        (
            b"[]",
            "1:1: The top level must hold named fields, such as brand or pages: begin with a name.",
        ),
        (
            b"evidence: [x]",
            "1:1: “evidence” takes fields of its own, and this is a list: remove the dashes or "
            "brackets.",
        ),
        (
            b"evidence: {pages: {}}\npages: {}",
            "1:1: “evidence” is not a field of evidence: at the top, or all under one evidence, "
            "stand pages, pictures, line_types, blocks, mail, letters and registries.",
        ),
        (
            b"evidence: {post: {}}",
            "1:12: “evidence.post” is not a field of evidence: at the top, or all under one "
            "evidence, stand pages, pictures, line_types, blocks, mail, letters and registries.",
        ),
        (
            b"line_types: {a: mobile}\nphone_line_types: {b: mobile}",
            "2:1: “phone_line_types” is given under another name too: keep one of the two.",
        ),
        (
            b"line_types: {a: [mobile]}",
            "1:14: “line_types[a]” takes fields of its own, and this is a list: remove the dashes "
            "or brackets.",
        ),
        (
            b"pages: {u: {html: [x]}}",
            "1:13: “pages[u].html” takes one text, and this is a list: keep one.",
        ),
        (
            b"pages: {u: {status: 1e400, seen_on: 1}}",
            "1:21: “pages[u].status” takes a number of three digits such as 200 or 404; where no "
            "answer came, leave it out and give the cause.",
        ),
        (
            b"pages: {u: {file: home.html}}",
            "1:19: “pages[u].file” can only be opened from an application’s own folder: give html "
            "instead.",
        ),
        (
            b"pages: {u: {file: home.html, html: x}}",
            "1:19: “pages[u].file” is given under another name too: keep one of the two.",
        ),
    ],
)
def test_broken_evidence_is_refused_with_its_place(data: bytes, line: str) -> None:
    assert refused(data).splitlines()[0] == line


def test_a_web_page_is_read_from_the_folder_of_its_source(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "home.html").write_bytes("\ufeff<p>Café</p>".encode())
    file = tmp_path / "evidence.json"
    file.write_text('{"pages": {"u": {"status": 200, "file": "pages/home.html"}}}')

    assert read_evidence(file) == Evidence(
        pages={"u": WebPage(status=200, html="<p>Café</p>", file="pages/home.html")}
    )


def test_a_web_page_is_never_read_from_outside_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("secret")
    folder = tmp_path / "application"
    folder.mkdir()
    (folder / "link.html").symlink_to(tmp_path / "secret.html")
    (folder / "loop.html").symlink_to("loop.html")
    (folder / "latin.html").write_bytes(b"caf\xe9")
    (folder / "huge.html").write_bytes(b" " * 16_000_001)
    names = ["../secret.html", str(tmp_path / "secret.html"), "link.html", "loop.html", "gone.html",
             "", ".", "a\\0b", "latin.html", "huge.html"]  # fmt: skip
    file = folder / "evidence.yaml"
    file.write_text(
        "pages:\n" + "".join(f'  {n}: {{file: "{name}"}}\n' for n, name in enumerate(names))
    )

    sentences = [line.partition(": “")[2].partition("” ")[2] for line in refused(file).splitlines()]

    assert sentences == [
        *["leads out of the application’s folder: move the web page into it."] * 3,
        *["names a file that is not there or cannot be read: check its name."] * 4,
        "names a file that is not UTF-8 text: save it again as UTF-8.",
        "and the web pages before it hold more than 16 MB: give less.",
    ]
