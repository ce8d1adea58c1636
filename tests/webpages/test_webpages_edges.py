"""Names, controls, hidden elements and comments at the edges of what pages hold."""

import json

import pytest

from a2p_lint.webpages import Document, document_of
from a2p_lint.webpages.lines import line_of

HOME = "https://harborlanedental.example/"


def page(body: str, head: str = "") -> Document:
    return document_of(f"<html><head>{head}</head><body>{body}</body></html>", HOME)


def structured(data: object) -> tuple[str, ...]:
    text = json.dumps(data)
    return page("", f'<script type="application/ld+json">{text}</script>').own_names


@pytest.mark.parametrize(
    ("data", "names"),
    [
        ({"name": "Harbor Lane"}, ("Harbor Lane",)),
        ({"legalName": "Harbor Lane LLC"}, ("Harbor Lane LLC",)),
        ({"alternateName": "HLD"}, ("HLD",)),
        ([{"name": "One"}, {"name": "Two"}], ("One", "Two")),
        ({"@graph": [{"name": "Inside"}, "x"]}, ("Inside",)),
        ({"name": ["a"], "legalName": " "}, ()),
        ("text", ()),
        ({"name": "x" * 300}, ("x" * 200,)),
        ([{"name": str(number)} for number in range(30)], tuple(map(str, range(20)))),
    ],
)
def test_structured_data_names_what_it_is_of(data: object, names: tuple[str, ...]) -> None:
    assert structured(data) == names


def test_structured_data_that_is_none_names_nothing() -> None:
    assert page("", '<script type="application/ld+json">{"name": </script>').own_names == ()


@pytest.mark.parametrize(
    ("element", "hidden"),
    [
        ("<noscript>x</noscript>", True),
        ("<dialog>x</dialog>", True),
        ("<dialog open>x</dialog>", False),
        ('<p class="">x</p>', False),
        ('<p class="a sr-only b">x</p>', True),
        ('<p class="sr-only-focusable">x</p>', False),
        ('<p style="">x</p>', False),
        ('<p style="margin:0">x</p>', False),
        ('<p type="checkbox" hidden>x</p>', True),
    ],
)
def test_an_element_is_hidden_by_what_it_is_or_by_its_own_style(
    element: str, *, hidden: bool
) -> None:
    found = page(f"<p>shown</p>{element}")

    assert (found.hidden.raw, "x" in found.text.raw) == ("x" if hidden else "", not hidden)


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ('<input type="checkbox" name="a" style="display:none">', True),
        ('<input type="radio" name="a" style="opacity:0">', True),
        ('<input type="checkbox" name="a" hidden>', False),
        ('<input type="text" name="a" style="display:none">', False),
    ],
)
def test_a_box_is_hidden_only_where_it_says_so(box: str, *, kept: bool) -> None:
    forms = page(f"<form><input type=tel name=p>{box}</form>").forms

    assert [field.name for form in forms for field in form.fields] == (
        ["p", "a"] if kept else ["p"]
    )


@pytest.mark.parametrize(
    ("attributes", "required", "checked"),
    [
        ("", False, False),
        ("required", True, False),
        ('aria-required="true"', True, False),
        ('aria-required="false"', False, False),
        ("checked", False, True),
        ('aria-checked="true"', False, True),
        ('aria-checked="mixed"', False, False),
    ],
)
def test_a_control_is_required_or_ticked_as_it_says(
    attributes: str, *, required: bool, checked: bool
) -> None:
    (form,) = page(f'<form><input type="checkbox" name="a" {attributes}></form>').forms

    assert [(field.required, field.checked) for field in form.fields] == [(required, checked)]


@pytest.mark.parametrize(
    ("control", "kind"),
    [
        ('<input name="mobile">', "tel"),
        ('<input id="cell-number">', "tel"),
        ('<input autocomplete="tel">', "tel"),
        ('<input placeholder="Your phone">', "tel"),
        ('<input type="number" aria-label="Phone">', "tel"),
        ('<input type="email" name="phone">', "email"),
        ('<input name="cellar">', "text"),
        ('<button name="phone">Call</button>', "submit"),
        ('<div role="switch" id="phone"></div>', "checkbox"),
        ('<div role="radio" id="a"></div>', "radio"),
    ],
)
def test_a_control_is_of_a_kind(control: str, kind: str) -> None:
    (form,) = page(f"<form><input type=email name=first>{control}</form>").forms

    assert [field.kind for field in form.fields] == ["email", kind]


@pytest.mark.parametrize("next_one", ["<input name=b>", "<select name=b></select>",
                                      "<textarea name=b></textarea>", "<button>b</button>",
                                      "<p><input name=b></p>"])  # fmt: skip
@pytest.mark.parametrize("kind", ["checkbox", "radio"])
def test_a_box_is_called_what_follows_it_up_to_the_next_control(kind: str, next_one: str) -> None:
    box = f'<input type="{kind}" name="a"> I agree <!-- no --> to <b>texts</b>'

    (form,) = page(f"<form>{box}{next_one} rest</form>").forms

    assert form.fields[0].label == "I agree to texts"


@pytest.mark.parametrize(
    ("html", "line"),
    [
        ("<p>One</p>\n<!-- a > b\n -->\n<p>We text you</p>", 4),
        ("<!-- We text you -->\n<p>Other</p>\n<p>We text you</p>", 3),
        ("<script>\nif (a > b) {}\n</script>\n<p>We text you</p>", 4),
        ("<!-- a > We text you -->\n<p>We text you</p>", 2),
        ("<script>We text you</script>\n<p>We text you</p>", 2),
        ("<p>We\ntext\nyou</p>", 1),
    ],
)
def test_a_quotation_is_found_outside_of_comments_and_scripts(html: str, line: int | None) -> None:
    assert line_of(html, "We text you") == line


def test_a_quotation_that_goes_on_elsewhere_is_found_by_its_beginning() -> None:
    html = "<p>First</p>\n<p>We may text you about visits</p>\n<p>or not</p>"

    assert line_of(html, "We may text you about visits and then something else entirely") == 2
    assert line_of(html, "Nothing of the kind stands anywhere on this web page at all") is None


def test_a_tag_that_is_written_in_an_attribute_stays_one_line() -> None:
    (form,) = page('<form><input name="a" placeholder="Your <p> name"></form>').forms

    assert form.fields[0].label == "Your <p> name"
    (link,) = page('<a href="/a<p>b">x</a>').links
    assert "\n" not in link.url
