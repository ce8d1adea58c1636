"""A small catalogue made in a test, so that no claim hangs on an entry of the book."""

from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from typing import Any

from a2p_lint.codes import Catalogue, code_of, reason_of
from a2p_lint.pack import RulePage
from tests.made import made

Tables = dict[str, dict[str, Any]]


def reason(en: str, fr: str, **more: Any) -> dict[str, Any]:
    """A sound reason with these titles."""
    return {
        "area": "consent",
        **more,
        "en": {
            "title": en,
            "meaning": "Nobody is told how often the messages come.",
            "reviewers": "They read the words beside the form.",
            "remedy": "Say it beside the form.",
        },
        "fr": {
            "title": fr,
            "meaning": "Les gens ne savent pas combien de textos ils recevront.",
            "reviewers": "Ils lisent le texte près du formulaire.",
            "remedy": "Dites-le près du formulaire.",
        },
    }


def code(en: str, fr: str, **more: Any) -> dict[str, Any]:
    """A sound code with these titles that waits for its rule."""
    table = {
        "stages": ["campaign"],
        "resubmittable": True,
        "basis": "documented",
        "foreseeable": "fields",
        "waiting": True,
        "reasons": ["notices-missing"],
        "sources": ["https://provider.example/codes"],
        "read_on": date(2026, 11, 22),
        "confidence": "high",
        "en": {"title": en, "says": "It is one of the four notices."},
        "fr": {"title": fr, "says": "C'est un des quatre avis."},
        **more,
    }
    return {key: value for key, value in table.items() if value is not None}


REASONS: Tables = {
    "notices-missing": reason("Notices missing", "Avis absents"),
    "frequency-missing": reason(
        "Frequency missing", "Fréquence absente", broader="notices-missing"
    ),
    "name-differs": reason("The name differs", "Le nom est différent"),
}
CODES: Tables = {
    "bandwidth:1103": code(
        "No valid certificate",
        "Aucun certificat valide",
        stages=["campaign", "toll_free"],
        waiting=None,
        stage={
            "toll_free": {
                "reasons": ["name-differs"],
                "en": {"title": "The name is not the one on record"},
                "fr": {"title": "Le nom n'est pas celui du registre"},
            }
        },
    ),
    "highlevel:30924": code(
        "Notices are missing",
        "Il manque des avis",
        basis="judged",
        confidence="medium",
        read_on=date(2026, 1, 15),
    ),
    "telnyx:tf-known-spam": code(
        "Known for spam",
        "Connue pour ses pourriels",
        stages=["toll_free"],
        resubmittable=False,
        basis="judged",
        foreseeable="lookup",
        waiting=None,
        unforeseen={
            "en": "Nobody but the carrier knows.",
            "fr": "Seul l'opérateur le sait.",
        },
        reasons=["name-differs"],
        confidence="low",
    ),
    "twilio:30897": code(
        "One refusal for many things",
        "Un refus pour bien des choses",
        resubmittable=None,
        basis=None,
        superseded_by=["twilio:30924"],
    ),
    "twilio:30924": code(
        "The opt-in words lack a notice",
        "Il manque un avis au consentement",
        waiting=None,
        reasons=["notices-missing", "frequency-missing"],
        sources=["https://provider.example/30924", "Letter to customers, 2026"],
    ),
    "twilio:NONPROFIT": code(
        "Not found as a charity",
        "Introuvable comme bienfaisance",
        stages=["brand"],
        foreseeable="no",
        waiting=None,
        reasons=["name-differs"],
    ),
}
CODES["telnyx:tf-known-spam"]["ours"] = True
RULE = made(
    "consent/frequency-undisclosed",
    reasons=["notices-missing"],
    codes=["twilio:30924", "bandwidth:1103"],
)


def tables() -> tuple[Tables, Tables]:
    """The codes and the reasons, to be changed at will."""
    return deepcopy(CODES), deepcopy(REASONS)


def catalogue_of(
    codes: Mapping[str, Any] = CODES,
    reasons: Mapping[str, Any] = REASONS,
    pages: tuple[RulePage, ...] = (RULE.page,),
) -> Catalogue:
    """The catalogue that tables make."""
    return Catalogue(
        {key: code_of(key, table) for key, table in codes.items()},
        {key: reason_of(key, table) for key, table in reasons.items()},
        pages,
    )
