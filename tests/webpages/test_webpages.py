"""What a person sees of a web page is read, and nothing else."""

import pytest

from a2p_lint.webpages import Document, Field, document_of

HOME = "https://harborlanedental.example/sub/page"


def page(body: str, head: str = "") -> Document:
    return document_of(f"<html><head>{head}</head><body>{body}</body></html>", HOME)


def seen(body: str) -> str:
    return page(body).text.raw


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("<div>One<div>Two</div>Three</div>", "One\nTwo\nThree"),
        ("<p>Our <b>Privacy</b><i>Policy</i></p>", "Our PrivacyPolicy"),
        ("<p>One\n  line,&nbsp;wrapped\r\nby hand</p>", "One line, wrapped by hand"),
        ("One<br>Two", "One\nTwo"),
        ("<table><tr><td>One<td>Two</table>", "One\nTwo"),
        ("<script>no</script><style>no</style><template>no</template>yes", "yes"),
        ("<svg><title>no</title><text>no</text></svg>yes", "yes"),
        ("<p>caf\u00e9 &amp; co</p>", "caf\u00e9 & co"),
        ("", ""),
        ("<p>unclosed <b>tags", "unclosed tags"),
        ("<details><summary>More</summary>inside</details>", "More\ninside"),
        ("<P>One</P>Two<BR>Three<Div>Four</Div>", "One\nTwo\nThree\nFour"),
        ("<p>One <!-- <p>no</p> --> line</p>", "One line"),
        (
            "<p>One\t\u2003line&#9;of&#8239;many</p>\n\n\n<p> \u200a </p>Two",
            "One line of many\nTwo",
        ),
        ("<select><option>One</option><option>Two</option></select>", "One\nTwo"),
    ],
)
def test_text_has_a_line_for_each_block(body: str, text: str) -> None:
    assert seen(body) == text


@pytest.mark.parametrize(
    "element",
    [
        "<p hidden>{}</p>",
        '<p style="display: none">{}</p>',
        '<p style="color:red;DISPLAY:NONE !important">{}</p>',
        '<p style="visibility:hidden">{}</p>',
        '<p style="opacity:0">{}</p>',
        '<p style="font-size:0">{}</p>',
        '<p style="font-size: 1px">{}</p>',
        '<p style="position:absolute;left:-9999px">{}</p>',
        '<p style="color:#fff;background-color:#fff">{}</p>',
        '<span class="sr-only">{}</span>',
        '<div hidden><p style="display:none">{}</p></div>',
        "<dialog>{}</dialog>",
        "<noscript>{}</noscript>",
    ],
)
def test_what_no_visitor_sees_is_kept_apart(element: str) -> None:
    found = page(f"<p>shown</p>{element.format('We may text you')}")

    assert (found.text.raw, found.hidden.raw) == ("shown", "We may text you")


@pytest.mark.parametrize(
    "element",
    [
        '<p style="display:block">{}</p>',
        '<p style="opacity:0.9">{}</p>',
        '<p style="opacity: 1">{}</p>',
        '<p style="font-size:0.9em">{}</p>',
        '<p style="font-size:10px">{}</p>',
        '<p style="margin-left:-20px">{}</p>',
        '<p style="color:#fff;background:#000">{}</p>',
        '<p style="">{}</p>',
        '<p aria-hidden="true">{}</p>',
        '<p class="hidden md:block">{}</p>',
        "<dialog open>{}</dialog>",
        '<dialog open style="color:red">{}</dialog>',
    ],
)
def test_what_a_visitor_may_see_is_not_hidden(element: str) -> None:
    found = page(element.format("We may text you"))

    assert (found.text.raw, found.hidden.raw) == ("We may text you", "")


def test_links_lead_somewhere_and_are_called_what_a_person_reads() -> None:
    found = page(
        '<a href="/privacy">Privacy <b>Policy</b></a><a href="#top">Top</a>'
        '<a href="javascript:void(0)">Terms</a><a href="mailto:a@b.example">Mail</a><a>none</a>'
        '<a href="terms.html"><img src="t.png" alt="Terms"></a>'
        '<a href="//other.example/x" aria-label="Elsewhere"></a>'
        '<form><a href="https://c.example/a b">Rules</a><input></form>'
        '<footer><a href="?q=1">Contact</a></footer>'
    )

    assert [(link.text, link.url, link.in_footer, link.in_form) for link in found.links] == [
        ("Privacy Policy", "https://harborlanedental.example/privacy", False, False),
        ("Terms", "https://harborlanedental.example/sub/terms.html", False, False),
        ("Elsewhere", "https://other.example/x", False, False),
        ("Rules", "https://c.example/a b", False, True),
        ("Contact", "https://harborlanedental.example/sub/page?q=1", True, False),
    ]


def test_a_base_element_resolves_links() -> None:
    found = page('<a href="privacy">P</a>', '<base href="https://cdn.example/site/">')

    assert [link.url for link in found.links] == ["https://cdn.example/site/privacy"]


def test_a_site_is_called_by_its_meta_its_structured_data_and_its_title() -> None:
    head = (
        "<title>Book a visit | Harbor Lane Dental - Portland</title>"
        '<meta property="og:site_name" content="Harbor Lane">'
        '<script type="application/ld+json">{"@graph": [{"name": "Harbor Lane Dental LLC"}]}'
        '</script><script type="application/ld+json">{broken</script>'
    )

    assert page("<svg><title>Icon</title></svg>", head).names == (
        "Harbor Lane", "Harbor Lane Dental LLC", "Book a visit", "Harbor Lane Dental", "Portland",
    )  # fmt: skip


def test_tags_in_values_are_no_tags() -> None:
    head = '<script type="application/ld+json">{"name": "Harbor <p>Lane"}</script>'
    found = page('<img alt="The <br>logo"><a href="/a?<p>b" title="<p>c</p>"></a>', head)

    assert (found.own_names, found.pictures.raw, found.links[0].text, found.links[0].url) == (
        ("Harbor <p>Lane",), "The <br>logo", "<p>c</p>", "https://harborlanedental.example/a?<p>b",
    )  # fmt: skip


def test_links_and_forms_are_read_when_they_are_asked_for_of_many_pages() -> None:
    many = [page(f'<a href="/{n}">A</a><form><input name="n{n}"></form>') for n in range(12)]

    assert [(one.links[0].url[-2:], one.forms[0].fields[0].name) for one in many[:2]] == [
        ("/0", "n0"),
        ("/1", "n1"),
    ]


def fields(body: str) -> list[tuple[str, str]]:
    return [(field.kind, field.label) for form in page(body).forms for field in form.fields]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('<form><label>Phone <input type="tel"></label></form>', [("tel", "Phone")]),
        ('<form><label for="a">Mobile</label><input id="a"></form>', [("tel", "Mobile")]),
        ('<form><input name="cell_number"></form>', [("tel", "")]),
        ('<form><input name="cancellation"></form>', [("text", "")]),
        ('<form><input placeholder="Your phone"></form>', [("tel", "Your phone")]),
        ('<form><input type="hidden" name="x"><input type="email"></form>', [("email", "")]),
        (
            '<form><input type="checkbox"> Text me <b>offers</b><input type="email"></form>',
            [("checkbox", "Text me offers"), ("email", "")],
        ),
        (
            '<form><div><input type="checkbox"><p>Text me</p></div><input type="email"></form>',
            [("checkbox", "Text me"), ("email", "")],
        ),
        (
            '<form><p id="t">Text me</p><i role="checkbox" aria-labelledby="t"></i><input></form>',
            [("checkbox", "Text me"), ("text", "")],
        ),
        (
            "<form><label>State <select><option>OR<option>WA</select></label></form>",
            [("select", "State")],
        ),
        ("<form><button>Send</button></form>", [("submit", "Send")]),
        (
            '<form><label for="a">Text<br>me</label><input id="a" type="checkbox"></form>',
            [("checkbox", "Text me")],
        ),
        ('<div><input type="tel" aria-label="Phone"></div>', [("tel", "Phone")]),
        ("<button>Menu</button>", []),
        ('<form hidden><input type="tel"></form>', []),
    ],
)
def test_controls_are_read_with_what_stands_beside_them(
    body: str, found: list[tuple[str, str]]
) -> None:
    assert fields(body) == found


@pytest.mark.parametrize(
    "hiding",
    ['class="sr-only peer"', 'style="opacity:0"', 'style="position:absolute;left:-9999px"'],
)
def test_a_box_that_its_label_draws_anew_is_a_control_all_the_same(hiding: str) -> None:
    found = page(f'<form><label><input type="checkbox" {hiding}> Text me</label></form>')

    assert [(field.kind, field.label) for field in found.forms[0].fields] == [
        ("checkbox", "Text me")
    ]


def test_a_box_is_ticked_or_required_as_its_element_says() -> None:
    (form,) = page(
        '<form><input type="checkbox" name="a" checked> A<br>'
        '<input type="checkbox" name="b" required value="yes"> B</form>'
    ).forms

    assert form.choices == (
        Field("checkbox", "a", "A", checked=True),
        Field("checkbox", "b", "B", required=True, value="yes"),
    )


def test_frames_and_scripts_are_named_but_not_looked_into() -> None:
    found = page('<iframe src="//forms.example/1"></iframe><script src="/a.js"></script>')

    assert (found.embeds, found.scripts) == (
        ("https://forms.example/1",),
        ("https://harborlanedental.example/a.js",),
    )


HOSTILE = {
    "nested blocks": "<div>" * 200_000,
    "nested labels": "<form>" + "<label>" * 100_000 + "<input>",
    "a label round many": "<label>" + "<input type=checkbox>" * 300 + "Text me. " * 100_000,
    "nested hidden": "<p hidden>" * 3 + "<span hidden>" * 60_000,
    "nested templates": "<template>" * 50_000,
    "nested svg": "<svg>" * 50_000 + "x" + "</svg>" * 50_000,
    "nested tables": "<table><tr><td>" * 20_000,
    "open tags": "<a " * 300_000,
    "many forms": "<form><input>" * 100_000,
    "many controls": "<form>" + "<input type=checkbox> a" * 100_000,
    "many labels": "<label for=a>" * 100_000 + "<input id=a>",
    "many links": "<a href=/a>b</a>" * 100_000,
    "many options": "<form><select>" + "<option>a" * 50_000,
    "many styles": '<p style="' + "color:" * 200_000 + '">x',
    "blank styles": '<p style="' + " " * 500_000 + ':none">x',
    "deep json": '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
    "nul": "\0" * 10_000 + "<p>x",
    "surrogate": "<p>\ud800",
    "hidden root": '<html hidden style="opacity:0"><body><p>x',
    "huge": "x " * 3_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_page_keeps_its_reader_or_makes_it_fail(name: str) -> None:
    assert document_of(HOSTILE[name], HOME).url == HOME


@pytest.mark.slow
def test_what_was_not_read_to_its_end_says_so() -> None:
    cut = [name for name, html in HOSTILE.items() if document_of(html, HOME).cut]

    assert cut == [
        "nested blocks",
        "nested labels",
        "nested hidden",
        "nested templates",
        "nested svg",
        "nested tables",
        "open tags",
        "many forms",
        "many controls",
        "many labels",
        "many options",
        "huge",
    ]


def test_a_long_list_of_line_breaks_is_not_deep() -> None:
    assert not page("<br>x" * 20_000 + "<p>y" * 5).cut
