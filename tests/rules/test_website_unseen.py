"""A site that cannot be judged by what it says gets the reason, not a list of all there are."""

import pytest

from a2p_lint import Linter, Settings, read

HOME = "https://harborlanedental.example"
LINTER = Linter(settings=Settings(select=("website/bare", "website/brand-unnamed")))
SCRIPTS = "<div id=root></div><script src=/app.js></script>"


def details(html: str, name: str = "Harbor Lane Dental LLC", lang: str = "en") -> dict[str, str]:
    brand = {"legal_name": name, "website": HOME}
    evidence = {"pages": {HOME: {"status": 200, "html": html}}}
    report = LINTER.lint(read({"brand": brand, "evidence": evidence}))
    return {
        outcome["rule"]: outcome["detail"]
        for outcome in report.to_dict(lang)["outcomes"]
        if outcome["why"] == "unknown"
    }


@pytest.mark.parametrize(
    ("html", "why"),
    [
        (SCRIPTS, "its words come by scripts, which nobody ran; a2p-lint gather --browser does."),
        ("<p>Checking your browser before accessing the site", "it shows a check for robots; open "
         "it yourself, and give what you see as evidence."),
        ("<h1>Log in</h1><form><input type=password></form>", "it asks visitors to log in."),
        ("<title>404</title><p>Page not found", "it shows that there is no such page."),
        ("<p>This domain is for sale.", "its domain is for sale, or its server shows a page of its "
         "own."),
        ("<p>Coming soon", "it shows a site to come."),
        ("<body></body>", "it shows no words."),
        ("<p>" + "Wir freuen uns auf Ihren Besuch in unserer Praxis am Hafen und beraten Sie gern "
         "zu allen Fragen rund um Ihre Zahngesundheit und die Ihrer Familie. " * 3,
         "it is in a language other than English, French and Spanish."),
    ],
)  # fmt: skip
def test_the_one_reason_is_said(html: str, why: str) -> None:
    said = f"What the website shows could not be judged: {why}"

    assert details(html) == {"website/bare": said, "website/brand-unnamed": said}


def test_it_is_said_in_french() -> None:
    assert details(SCRIPTS, lang="fr")["website/bare"] == (
        "On n'a pas pu juger ce que montre le site Web\u00a0: ses mots viennent par des scripts "
        "que personne n'a exécutés; a2p-lint gather --browser le fait."
    )


def test_a_brand_that_cannot_be_looked_for_is_the_reason_of_its_own_rule_alone() -> None:
    page = "<p>We clean teeth. Call (503) 555-0121 or write to us at 210 Harbor Lane in Portland."

    assert details(page, name="!!!") == {
        "website/brand-unnamed": "What the website shows could not be judged: the brand has no "
        "name that could be looked for in it."
    }
