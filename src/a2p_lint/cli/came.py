"""Says in plain words what came of a look outside: a probe gives a word of its record."""

from __future__ import annotations

from collections.abc import Mapping

from a2p_lint.probes import NotChecked
from a2p_lint.render.words import phrase

# Web pages: the words are those of the table in docs/guides/evidence.md.
_WORDS: Mapping[str, tuple[str, str]] = {
    "=": ("on record, not opened again", "déjà relevé, non rouvert"),
    "given": ("given by you, not opened", "fourni par vous, non ouvert"),
    "dns": ("its name leads to no server", "son nom ne mène à aucun serveur"),
    "tls": ("its certificate is not valid", "son certificat n'est pas valide"),
    "timeout": ("no answer in time", "pas de réponse à temps"),
    "status": ("the server answers with an error", "le serveur répond par une erreur"),
    "too-large": ("too large to read", "trop volumineux pour être lu"),
    "blocked": ("programs are turned away", "les programmes sont refusés"),
    "private-address": (
        "its address is inside a private network",
        "son adresse est dans un réseau privé",
    ),
    "not-html": ("no web page", "pas une page Web"),
    "connection": (
        "the server refuses or cuts the connection",
        "le serveur refuse ou coupe la connexion",
    ),
    "redirects": ("one address leads to the next without end", "les renvois n'en finissent pas"),
    "scheme": ("leads to what is not on the web", "mène hors du Web"),
    "refused": (
        "an address that is not opened: with a password, at an odd port, or without a host",
        "une adresse qui n'est pas ouverte : avec mot de passe, à un port inhabituel ou sans hôte",
    ),
    # Numbers
    "mobile": ("mobile", "cellulaire"),
    "landline": ("landline", "ligne fixe"),
    "voip": ("internet line", "ligne Internet"),
    "voip_fixed": ("internet line at an address", "ligne Internet à une adresse"),
    "voip_nonfixed": ("internet line of an app", "ligne Internet d'une application"),
    "toll_free": ("toll-free", "sans frais"),
    "premium": ("premium rate", "numéro surtaxé"),
    "other": ("another kind", "un autre genre"),
    "unknown": ("not known", "inconnu"),
    "key-refused": (
        "the service refuses the key; nothing is recorded",
        "le service refuse la clé; rien n'est noté",
    ),
    "rate-limited": (
        "the service wants fewer questions; nothing is recorded",
        "le service demande moins de questions; rien n'est noté",
    ),
    "canada-not-enabled": (
        "the service does not answer for Canada; nothing is recorded",
        "le service ne répond pas pour le Canada; rien n'est noté",
    ),
    "no-such-number": (
        "the service knows no such number; nothing is recorded",
        "le service ne connaît pas ce numéro; rien n'est noté",
    ),
    "no-answer": (
        "the service does not answer; nothing is recorded",
        "le service ne répond pas; rien n'est noté",
    ),
    "not-understood": (
        "the service's answer makes no sense; nothing is recorded",
        "la réponse du service est incompréhensible; rien n'est noté",
    ),
    # Mail
    "not-there": ("there is no such name", "ce nom n'existe pas"),
    "nothing": ("takes no mail", "ne reçoit pas de courriel"),
    "address": ("takes mail at its own address", "reçoit le courriel à son adresse même"),
    # Registers
    "not-listed": ("not listed, which counts for nothing", "absent des listes, sans conséquence"),
    # Letters and pictures
    "cp575": ("a CP 575 letter", "une lettre CP 575"),
    "147c": ("a 147C letter", "une lettre 147C"),
    "broken": ("damaged: it could not be read", "endommagé : illisible"),
    "encrypted": ("locked with a password", "verrouillé par un mot de passe"),
    "scanned": ("a picture without text; --ocr reads it", "une image sans texte; --ocr la lit"),
    "not-a-pdf": ("no PDF", "pas un PDF"),
    "not-a-letter": ("no IRS letter", "pas une lettre de l'IRS"),
    "not-a-picture": ("no picture that can be read", "pas une image lisible"),
    "text": ("read", "lu"),
}  # fmt: skip
_OPENED = ("opened ({n})", "ouvert ({n})")
_FAILED = ("the server answers with error {n}", "le serveur répond par l'erreur {n}")
_FIRST_ERROR = 400


def came_of_it(came: str, lang: str) -> str:
    """Give what came of a look in a language; a word that a plugin made up stays as it is."""
    if isinstance(came, NotChecked):
        return came.text(lang)
    if came.isascii() and came.isdecimal():
        return phrase(_OPENED if int(came) < _FIRST_ERROR else _FAILED, lang, {"n": int(came)})
    return phrase(_WORDS[came], lang) if came in _WORDS else came
