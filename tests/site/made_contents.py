"""The made catalogue as the site shows it."""

from typing import Any

from docs.generate.contents import Contents
from docs.generate.speech import Speech
from tests.made_codes import CODES, REASONS, RULE, Tables, catalogue_of

PROVIDERS = {
    "bandwidth": {"name": "Bandwidth", "aliases": [], "home": "https://bandwidth.example"},
    "highlevel": {"name": "HighLevel", "aliases": ["leadconnector"], "home": ""},
    "telnyx": {"name": "Telnyx", "aliases": [], "home": ""},
    "twilio": {"name": "Twilio", "aliases": [], "home": ""},
}


def speech(lang: str = "en", codes: Tables = CODES, **more: Any) -> Speech:
    """A made catalogue in a language."""
    catalogue = catalogue_of(codes, more.get("reasons", REASONS))
    return Speech(Contents(catalogue, (RULE,), PROVIDERS, more.get("places", {})), lang)
