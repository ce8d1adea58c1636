"""Which links of a message are short, insecure or another's."""

import pytest

from a2p_lint import Application, Linter
from a2p_lint.data.shorteners import PUBLIC_SHORTENERS
from a2p_lint.plugins import plugged_in_rules

HIT = ["/campaign/samples/0"]


def hits(rule_id: str, sample: str, **brand: object) -> list[str]:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == rule_id)
    block = {
        "brand": {"dba": "Quill Piano", "website": "https://quillpiano.example", **brand},
        "campaign": {"samples": [f"Quill Piano: {sample} Reply STOP to opt out."]},
    }
    report = Linter(rules=[rule]).lint(Application.model_validate(block))
    return [finding.at for finding in report.findings]


@pytest.mark.parametrize("host", sorted(PUBLIC_SHORTENERS))
@pytest.mark.parametrize("shape", ["https://{}/a1", "See {}/[Code].", "(www.{}/a1)", "Book:{}/a1"])
def test_every_public_shortener_is_found_with_and_without_a_scheme(host: str, shape: str) -> None:
    found = hits("samples/public-shortener", shape.format(host))

    assert found == ["/campaign/samples/0"]


@pytest.mark.parametrize(
    "text",
    [
        "https://sport.co/menu",
        "rabbit.ly/a1",
        "bit.ly.example/a1",
        "notbit.ly/a1",
        "https://maps.app.goo.gl/a1",
        "goo.gl/maps/a1",
        "g.page/quill",
        "youtu.be/a1",
        "wa.me/15035550120",
        "amzn.to/a1",
        "linktr.ee/quill",
        "lnkd.in/a1",
        "bit.ly",
        "We stopped using bit.ly.",
        "me@bit.ly/a1",
        "forms.gle/a1",
        "https://quillpiano.example/bit.ly/a1",
        "1/2 hour, and/or 3/4",
        "is.gd, t.ly and v.gd are banned.",
    ],
)
def test_other_hosts_and_mere_names_of_shorteners_are_quiet(text: str) -> None:
    assert hits("samples/public-shortener", text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("http://quillpiano.example/a", HIT),
        ("HTTP://quillpiano.example", HIT),
        ("https://quillpiano.example/a then http://quillpiano.example/b", HIT),
        ("<http://quillpiano.example>", HIT),
        ("http://[link]", HIT),
        ("https://quillpiano.example/?from=web", []),
        ("We never send http:// links.", []),
        ("http and https", []),
        ("quillpiano.example/http", []),
    ],
)
def test_only_a_link_over_plain_http_is_insecure(text: str, found: list[str]) -> None:
    assert hits("samples/plain-http", text) == found


@pytest.mark.parametrize(
    "text",
    [
        "https://quillpiano.example/a",
        "https://go.quillpiano.example/a",
        "quill.example/a",
        "https://pay.stripe.com/a",
        "https://quill.square.site/a",
        "https://invoice.intuit.com/a",
        "https://calendly.com/quill/lesson",
        "https://www.google.com/maps/place/quill",
        "https://search.google.com/local/writereview?placeid=a",
        "https://www.facebook.com/quillpiano",
        "https://www.instagram.com/quillpiano",
        "https://us02web.zoom.us/j/1",
        "https://www.eventbrite.com/e/1",
        "https://www.ups.com/track?n=1",
        "https://tools.usps.com/go/track",
        "https://www.irs.gov/forms",
        "https://www.example.edu/a",
        "https://www.canada.ca/en",
        "https://district.k12.or.us/a",
        "https://givebutter.com/quill",
        "https://apps.apple.com/app/1",
        "https://docs.google.com/forms/d/1",
        "quill@elsewhere.example",
        "$4.50/hour at 4.30.",
    ],
)
def test_links_to_ones_own_site_and_to_places_that_many_use_are_quiet(text: str) -> None:
    assert hits("samples/link-elsewhere", text) == []


def test_without_a_site_or_a_mailbox_there_is_nothing_to_compare() -> None:
    assert hits("samples/link-elsewhere", "https://elsewhere.example/a", website="") == []


def test_a_site_that_nothing_mentions_is_anothers() -> None:
    found = hits("samples/link-elsewhere", "https://elsewhere.example/a")

    assert found == ["/campaign/samples/0"]
