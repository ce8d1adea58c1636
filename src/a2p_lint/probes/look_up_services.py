"""How the look-up services are asked for the kind of a telephone line, and what they answer.

One entry for each service, data alone. From the vendors' documentation and their own SDKs (Twilio
Lookup v2, https://www.twilio.com/docs/lookup/v2-api/line-type-intelligence; PyPI telnyx 4.189.0,
plivo 4.63.0, bandwidth-sdk 23.3.1), read 2026-11-22. Left out: Vonage (Number Insight closes
2027-02-04, Identity Insights wants a signed token) and AWS (wants requests signed by its SDK).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

Path = tuple[str | int, ...]


class Service(NamedTuple):
    """One look-up service."""

    name: str
    title: str
    url: str
    """``{number}`` is the number in E.164 form, ``{account}`` the first key."""
    keys: tuple[str, ...]
    """The variables of the environment that hold its keys: one is a bearer token; of two, the
    last ones are name and secret."""
    types: Mapping[str, str]
    """Its words for kinds of line, and ours."""
    types_at: tuple[Path, ...]
    """Where in the answer the kind stands; the first that is there counts."""
    errors_at: tuple[Path, ...] = ()
    """Where the number of an error stands, in an answer that succeeds as well."""
    errors: Mapping[str, str] = {}
    """Its numbers of errors, and our words for them."""
    failures: Mapping[int, str] = {}
    """Statuses that mean something else here than elsewhere."""
    body: str = ""
    """What is posted, JSON with ``{number}``; blank is a plain GET."""


_TWILIO = Service(
    name="twilio",
    title="Twilio Lookup",
    url="https://lookups.twilio.com/v2/PhoneNumbers/{number}?Fields=line_type_intelligence",
    keys=("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"),
    types={
        "mobile": "mobile", "landline": "landline", "fixedVoip": "voip_fixed",
        "nonFixedVoip": "voip_nonfixed", "personal": "other", "tollFree": "toll_free",
        "premium": "premium", "sharedCost": "other", "uan": "other", "voicemail": "other",
        "pager": "other", "unknown": "unknown",
    },
    types_at=(("line_type_intelligence", "type"),),
    errors_at=(("line_type_intelligence", "error_code"), ("code",)),
    errors={"60601": "canada-not-enabled", "20003": "key-refused", "20429": "rate-limited"},
)  # fmt: skip
_TELNYX = Service(
    name="telnyx",
    title="Telnyx Number Lookup",
    url="https://api.telnyx.com/v2/number_lookup/{number}?type=carrier",
    keys=("TELNYX_API_KEY",),
    types={
        "mobile": "mobile", "fixed line": "landline", "fixed line or mobile": "unknown",
        "voip": "voip", "toll free": "toll_free", "premium rate": "premium",
        "shared cost": "other", "personal number": "other", "pager": "other", "uan": "other",
        "voicemail": "other", "unknown": "unknown",
    },
    # The two may differ; the one of portability knows of numbers that changed their carrier.
    types_at=(("data", "portability", "line_type"), ("data", "carrier", "type")),
    failures={422: "canada-not-enabled"},
)  # fmt: skip
_PLIVO = Service(
    name="plivo",
    title="Plivo Lookup",
    url="https://lookup.plivo.com/v1/Number/{number}?type=carrier",
    keys=("PLIVO_AUTH_ID", "PLIVO_AUTH_TOKEN"),
    # From public clients: the vendor publishes no list.
    types={
        "mobile": "mobile", "fixed": "landline", "landline": "landline", "voip": "voip",
        "toll-free": "toll_free", "tollfree": "toll_free",
    },
    types_at=(("carrier", "type"),),
)  # fmt: skip
_BANDWIDTH = Service(
    name="bandwidth",
    title="Bandwidth Phone Number Lookup",
    url="https://api.bandwidth.com/v2/accounts/{account}/phoneNumberLookup",
    keys=("BANDWIDTH_ACCOUNT_ID", "BANDWIDTH_USERNAME", "BANDWIDTH_PASSWORD"),
    types={
        "MOBILE": "mobile", "FIXED": "landline", "VOIP-FIXED": "voip_fixed", "VOIP": "voip",
    },
    types_at=(("data", "results", 0, "lineType"),),
    body='{{"phoneNumbers": ["{number}"]}}',
)  # fmt: skip

SERVICES: Mapping[str, Service] = {
    service.name: service for service in (_TWILIO, _TELNYX, _PLIVO, _BANDWIDTH)
}
"""The services by name."""
