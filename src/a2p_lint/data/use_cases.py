"""What each campaign use case takes and who offers it.

Source: the Campaign Registry's use cases as the documentation of Bandwidth (its command line quotes
the counts), SignalWire, Telnyx, Twilio, AWS, Plivo and Sinch give them, read 2026-11-22. The counts
of charity, political, proxy, social and carrier_exempt have one source (Bandwidth).
"""

STANDARD = frozenset({
    "account_notification", "customer_care", "delivery_notification", "fraud_alert",
    "higher_education", "marketing", "polling_voting", "public_service_announcement",
    "security_alert", "two_factor",
})  # fmt: skip
"""Open to every registered brand, and the only ones that stand as sub-use cases."""

SUB_USE_CASES = {
    "carrier_exempt": (1, 5),
    "charity": (0, 5),
    "low_volume": (1, 5),
    "mixed": (2, 5),
    "political": (0, 5),
    "proxy": (0, 5),
    "social": (0, 5),
}
"""How few and how many sub-use cases a use case takes; all others take none."""

ASKING = frozenset({
    "aws", "bandwidth", "plivo", "signalwire", "sinch", "tcr", "telnyx", "vonage",
})  # fmt: skip
"""The providers whose forms ask for sub-use cases. Twilio's and Infobip's do not."""

_FEW = STANDARD | {"low_volume", "mixed"}
OFFERED = {
    "aws": _FEW | {"charity"},
    "plivo": _FEW | {"sole_proprietor"},
    "twilio": _FEW | {
        "agents_franchises", "charity", "emergency", "k12_education", "political", "proxy",
        "social", "sole_proprietor", "sweepstake",
    },
    "sinch": _FEW | {
        "agents_franchises", "carrier_exempt", "charity", "emergency", "k12_education",
        "political", "proxy", "social", "sweepstake",
    },
}  # fmt: skip
"""The use cases in a provider's own list, where it is shorter than the registry's."""

UMBRELLAS = frozenset({"low_volume", "mixed"})
"""These say how much is sent; what is sent, their sub-use cases say."""

SERVICE = frozenset({
    "account_notification", "customer_care", "delivery_notification", "fraud_alert",
    "public_service_announcement", "security_alert", "two_factor",
})  # fmt: skip
"""The use cases under which nothing is sold: promotions belong under marketing."""

CODELESS = frozenset({
    "charity", "customer_care", "delivery_notification", "events", "higher_education",
    "k12_education", "marketing", "political", "polling_voting", "public_service_announcement",
    "sweepstake",
})  # fmt: skip
"""The use cases under which one-time codes are out of place; notices and alerts may hold them."""
