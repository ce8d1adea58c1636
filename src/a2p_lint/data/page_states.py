"""Signs that a web page shows no business: a check for robots, a login, an error, a parked domain.

Source: parked_page_markers.yaml of the project's reference (own compilation; parking services after
"Domain Parking", TMA 2022), read 2026-11-22; French and Spanish ours. Short functional strings.
"""

from __future__ import annotations

from a2p_lint.phrases import Words

BOT_WALL = Words(
    [
        "just a moment", "checking your browser", "checking if the site connection is secure",
        "attention required cloudflare", "enable javascript and cookies to continue",
        "verify you are human", "verify you are a human", "verifying you are human",
        "verify that you are not a robot", "are you a robot", "ddos protection by",
        "request unsuccessful incapsula", "pardon our interruption", "press and hold",
        "verifiez que vous etes humain", "verifica que eres humano", "un momento",
    ]
)  # fmt: skip
"""On a page of few words: the visitor is asked to prove to be no robot."""

CAPTCHAS = Words(["captcha", "recaptcha", "hcaptcha"])
"""On a page that answers 403 or 503; forms name the service by which they keep robots off, too."""

NEEDS_SCRIPTS = Words(
    [
        "enable javascript", "javascript is disabled", "requires javascript",
        "javascript is required", "turn on javascript", "activate javascript", "without javascript",
        "habilite javascript", "active javascript", "activez javascript", "necesita javascript",
    ]
)  # fmt: skip
"""On a page of few words: scripts have yet to fill it."""

LOGIN = Words(
    [
        "sign in", "log in", "login", "enter password", "enter using password", "password required",
        "password protected", "protected by a password", "private site", "this site is private",
        "you need to request access", "you need access", "request access", "members only",
        "invitation only", "enter store using password", "authorized users only", "staff login",
        "connectez vous", "se connecter", "connexion", "mot de passe", "iniciar sesion",
        "inicia sesion", "contrasena",
    ]
)  # fmt: skip
"""On a page of few words with a field for a password, or of hardly any words."""

SIGNING_IN = Words(
    [
        "signing in", "logging in", "forgot", "password", "help desk", "helpdesk", "support",
        "trouble", "account", "username", "user name", "remember me", "reset", "olvido", "usuario",
        "mot de passe oublie", "utilisateur", "powered by",
    ]
)  # fmt: skip
"""In a line beside a login that tells nothing of a business."""

NOT_FOUND = Words(
    [
        "error 404", "404 error", "404 not found", "page not found", "page cannot be found",
        "page can t be found",
        "page could not be found", "page doesn t exist", "page does not exist",
        "page you are looking for", "page you re looking for", "page you requested",
        "nothing was found at this location", "no longer available", "page isn t available",
        "oops that page", "page introuvable", "page n existe pas", "page demandee",
        "pagina no encontrada", "pagina no existe", "no se encontro la pagina",
    ]
)  # fmt: skip
"""In a title, or on a page of few words: the page is not there, though the server says 200."""

PARKED = Words(
    [
        "domain is for sale", "domain name is for sale", "buy this domain",
        "domain may be for sale", "inquire about this domain", "make an offer on this domain",
        "parked free courtesy of", "web page is parked", "domain is parked",
        "domain has been parked", "parked domain", "domain parking", "domain has expired",
        "domain has recently been registered", "domain is registered but may still be available",
        "account has been suspended", "website is no longer available", "site not published",
        "store is unavailable", "shop is unavailable",
        "sponsored listings displayed above are served automatically",
        "ce domaine est a vendre", "nom de domaine est a vendre", "este dominio esta en venta",
        "dominio en venta", "domain default page", "apache2 ubuntu default page",
        "apache2 debian default page", "welcome to nginx", "iis windows server",
        "test page for the apache", "default web site page", "index of",
        "future home of something quite cool",
    ]
)  # fmt: skip
"""On a page of few words, or in its title: the domain shows its seller, or a server's own page."""

PARKING_HOSTS = frozenset(
    {
        "sedoparking.com", "sedo.com", "parkingcrew.net", "bodis.com", "above.com",
        "dsparking.com", "parklogic.com", "cashparking.com", "hugedomains.com", "afternic.com",
        "dan.com", "undeveloped.com", "domainmarket.com", "buydomains.com", "uniregistry.com",
        "skenzo.com", "voodoo.com", "namedrive.com", "domainnamesales.com", "perfectdomain.com",
        "squadhelp.com", "brandbucket.com", "efty.com", "saw.com",
    }
)  # fmt: skip
"""Where the links, frames and scripts of parked pages lead."""

UNFINISHED = Words(
    [
        "coming soon", "under construction", "launching soon", "opening soon",
        "site is being built", "check back soon", "new website is on its way", "maintenance mode",
        "down for maintenance", "under maintenance", "be right back", "watch this space",
        "website is on the way", "site is almost ready", "we are building our site",
        "bientot disponible", "bientot en ligne", "en construction", "en construccion",
        "proximamente", "muy pronto", "en mantenimiento", "en maintenance",
    ]
)  # fmt: skip
"""On a page of few words: the site is yet to come."""

SITE_ITSELF = frozenset(
    {
        "site", "website", "web", "page", "webpage", "domain", "homepage", "sitio", "pagina",
        "dominio", "domaine",
    }
)  # fmt: skip
"""In the same sentence: it is the site that is yet to come."""

OF_A_SITE = frozenset(
    {
        "we", "are", "is", "our", "the", "a", "an", "new", "it", "something", "great", "big",
        "exciting", "amazing", "awesome", "fresh", "this", "online", "ligne", "very", "stay",
        "tuned", "please", "will",
        "for", "to", "de", "el", "la", "los", "las", "le", "les", "nous", "sommes", "algo", "nuevo",
        "nueva", "nouveau", "estamos", "y", "and", "et", "launch", "launching", "back",
    }
)  # fmt: skip
"""Beside the notice these words name no thing of the business."""

FILLER = Words(
    [
        "lorem ipsum", "dolor sit amet", "your tagline here", "add your text here",
        "business name here", "your company name", "your business name", "company name here",
        "insert text here", "just another wordpress site", "this is a sample page",
        "this is an example page", "your logo here", "edit this text", "click here to edit",
        "this is a paragraph click edit text", "votre texte ici", "ajoutez votre texte",
        "tu texto aqui", "agrega tu texto",
    ]
)  # fmt: skip
"""Words of a template that nobody replaced."""
