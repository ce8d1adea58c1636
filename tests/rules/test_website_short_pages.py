"""Short home pages: ten of honest businesses, and ten that show visitors nothing.

Written before they were judged. At first 6 of the honest ones were taken for a login, a site to
        come
or an error, and one of the faults was missed, of eight words in no language that could be told. Of
those written anew 6 of 8 honest ones were, and no fault was missed.
"""

from datetime import date

import pytest

from a2p_lint import Evidence, Linter, Settings, read

SITE = "https://copperfinch.example"
STATES = {
    f"website/{name}"
    for name in ("gated", "unfinished", "parked", "bare", "not-found", "template-unfilled",
                 "nothing-but-a-form", "contact-missing")
}  # fmt: skip

HONEST = {
    "clinic with a portal": """<title>Copper Finch Clinic</title><h1>Copper Finch Clinic</h1>
        <p>Family medicine in Salem. Call 503 555 0141.</p><form>Patient portal <input name=u>
        <input type=password><button>Log in</button></form>""",
    "credit union": """<title>Copper Finch Credit Union</title><form>Member login
        <input name=id placeholder="Member number"><input type=password placeholder=Password>
        <button>Sign in</button></form><p>Owned by its members since 1952. Lobby: 12 Main St, Salem,
        OR 97301. Lost card? 503-555-0142</p>""",
    "gym with members' area": """<title>Copper Finch Gym</title><h1>Lift, run, rest</h1>
        <p>Open 24 hours, 80 Mill Street, Salem.</p><a href="/join">Join</a>
        <p>Members only area: <a href="/login">log in</a></p><p>hello@copperfinch.example</p>""",
    "restaurant whose menu is to come": """<title>Copper Finch Kitchen</title><h1>Copper Finch
        Kitchen</h1><p>Autumn menu coming soon! Meanwhile, come by for the summer one: 4 Dock Road.
        (503) 555-0143</p>""",
    "shop that opens a second store": """<title>Copper Finch Books</title><h1>New and old books</h1>
        <p>Our second shop in Albany is opening soon. First shop: 9 Court Street NE, Salem.
        books@copperfinch.example</p>""",
    "realtor": """<title>Copper Finch Homes</title><h1>Copper Finch Homes</h1><p>Your house on Elm
        Street for sale? Make an offer, or ask me: Ana Ruiz, broker, 503.555.0144,
        ana@copperfinch.example</p>""",
    "seller of domains' designs": """<title>Copper Finch Web Design</title><h1>Your domain is
        registered, and now?</h1><p>We build small sites in two weeks. Talk to us: 503 555 0145,
        studio@copperfinch.example, Salem, OR 97301</p>""",
    "escape room": """<title>Copper Finch Escape Room 404</title><h1>Room 404</h1><p>Can your team
        get
        out? Book a room: (503) 555-0146, 404 State St, Salem</p>""",
    "garage, in Spanish": """<html lang=es><title>Taller Copper Finch</title><h1>Taller mecánico
        Copper Finch</h1><p>Frenos, aceite y afinación. Calle en construcción: entre por la
        avenida. 503 555 0147, lunes a sábado.</p>""",
    "daycare, in French": """<html lang=fr><title>Garderie Copper Finch</title><h1>Garderie Copper
        Finch</h1><p>Places bientôt disponibles pour les 18 mois et plus. Parents : connexion au
        journal <input type=password>. Téléphone : 503 555 0148, 12 rue du Port.</p>""",
}

FAULTS = {
    "a shop's password page": (
        "gated",
        """<title>Copper Finch</title><h1>Opening soon</h1><form>Enter store using password
        <input type=password><button>Enter</button></form>""",
    ),
    "a staff portal": (
        "gated",
        """<title>Sign in - Copper Finch</title><img alt="Copper Finch" src=l.png><form>E-mail
        <input type=email> Password <input type=password><button>Sign in</button>
        <a href="/forgot">Forgot password?</a></form>""",
    ),
    "a login in Spanish": (
        "gated",
        """<html lang=es><title>Copper Finch</title><form>Iniciar sesión <input name=u>
        <input type=password><button>Entrar</button></form>""",
    ),
    "a launch page": (
        "unfinished",
        """<title>Copper Finch</title><h1>Something fresh is coming soon</h1><p>Leave your e-mail
        and
        be the first to know.</p><form><input type=email><button>Notify me</button></form>""",
    ),
    "maintenance": (
        "unfinished",
        """<title>Copper Finch</title><p>Our site is down for maintenance. We will be right
        back.""",
    ),
    "a site to come, in French": (
        "unfinished",
        """<html lang=fr><title>Copper Finch</title><h1>Site en construction</h1><p>Revenez
        bientôt.""",
    ),
    "a domain for sale": (
        "parked",
        """<title>copperfinch.example</title><p>The domain name is for sale! Make an offer on this
        domain today, or call our brokers: 503 555 0149.""",
    ),
    "a server's own page": (
        "parked",
        """<title>Apache2 Ubuntu Default Page: It works</title><h1>Apache2 Default
        Page</h1><p>This is
        the default welcome page used to test the correct operation of the server.""",
    ),
    "a slogan": (
        "bare",
        """<html lang=en><title>Copper Finch</title><h1>Copper Finch</h1><p>Quality you can trust.
        Since always.""",
    ),
    "an error that answers well": (
        "not-found",
        """<title>Page not found</title><h1>Oops!</h1><p>The page you are looking for does not
        exist. Go back home.""",
    ),
}

# Written when the rules had been mended for the pages above, and before they were judged.
HONEST_ANEW = {
    "school": """<title>Copper Finch Academy</title><h1>Copper Finch Academy</h1><p>Grades K to 8.
        Office: 503 555 0151.</p><p>Parents: <a href="/portal">sign in</a> <input
        type=password></p>""",
    "church": """<title>Copper Finch Chapel</title><p>Sundays at 10, 77 Hill Road. Our new hall is
        under construction: please use the side door.</p>""",
    "brewery": """<title>Copper Finch Brewing</title><h1>Copper Finch Brewing</h1><p>Winter stout
        launching soon. Taproom open Thursday to Sunday, 15 Canal St, Salem, OR 97301.</p>""",
    "domain lawyer": """<title>Copper Finch Law</title><p>Somebody holds your name, or says your
        domain is for sale? We get domains back. 503 555 0152, law@copperfinch.example</p>""",
    "wholesaler": """<html lang=en><title>Copper Finch Supply</title><p>Beads and wire for jewelers.
        Trade prices: dealer login <input type=password placeholder="Dealer password">.
        orders@copperfinch.example</p>""",
    "area code": """<title>Taxi 404</title><h1>Copper Finch Taxi</h1><p>Day and night in Atlanta:
        (404) 555-0153</p>""",
    "hair salon, in Spanish": """<html lang=es><title>Salón Copper Finch</title><p>Cortes, color y
        peinados. Muy pronto: uñas. Calle Olmo 22. 503 555 0154</p>""",
    "caterer, in French": """<html lang=fr><title>Traiteur Copper Finch</title><p>Boîtes à lunch et
        buffets. Menu des fêtes bientôt en ligne. Écrivez à bonjour@copperfinch.example ou appelez
        le 503 555 0155.</p>""",
}
FAULTS_ANEW = {
    "a launch page with an e-mail": (
        "unfinished",
        """<title>Copper Finch</title><h1>Copper Finch</h1><p>Our new website is on its way.
        Questions?
        hello@copperfinch.example</p>""",
    ),
    "a shell of a portal with its help desk": (
        "gated",
        """<title>Copper Finch portal</title><form>User name <input name=u> Password
        <input type=password><button>Log in</button></form><p>Trouble signing in? Call support at
        503
        555 0156.</p>""",
    ),
    "an expired domain": (
        "parked",
        """<title>copperfinch.example</title><p>This domain has expired. If you are the owner, call
        503 555 0157 to renew it.</p>""",
    ),
    "a page that was taken away": (
        "not-found",
        """<title>404</title><h1>404</h1><p>Sorry, nothing was found at this location.</p>""",
    ),
    "coming soon and no more, in Spanish": (
        "unfinished",
        """<html lang=es><title>Copper Finch</title><h1>Muy pronto</h1><p>Estamos construyendo algo
        nuevo.</p>""",
    ),
    "a members' wall": (
        "gated",
        """<title>Copper Finch</title><h1>Members only</h1><form>Password <input type=password>
        <button>Go</button></form>""",
    ),
    "a suspended account": (
        "parked",
        """<title>Account Suspended</title><p>This account has been suspended. Contact your hosting
        provider for more information.</p>""",
    ),
    "a name and a picture": (
        "bare",
        """<html lang=en><title>Copper Finch</title><img src=a.jpg alt="A finch"><h1>Copper
        Finch</h1>
        <p>Made with love.</p>""",
    ),
}


def _said(html: str) -> set[str]:
    application = {
        "brand": {"legal_name": "Copper Finch LLC", "dba": "Copper Finch", "website": SITE}
    }
    evidence = Evidence.model_validate({"pages": {SITE: {"status": 200, "html": html}}})
    report = Linter(settings=Settings(fiction=True)).lint(
        read(application), evidence, today=date(2026, 11, 22)
    )
    return {finding.rule for finding in report.findings} & STATES


@pytest.mark.parametrize("kind", (*HONEST, *HONEST_ANEW))
def test_a_short_page_of_an_honest_business_is_no_empty_one(kind: str) -> None:
    assert _said((HONEST | HONEST_ANEW)[kind]) == set()


@pytest.mark.parametrize("kind", (*FAULTS, *FAULTS_ANEW))
def test_a_page_that_shows_nothing_of_the_business_says_one_fault(kind: str) -> None:
    rule, html = (FAULTS | FAULTS_ANEW)[kind]
    assert _said(html) == {f"website/{rule}"}
