"""The words for kinds of telephone line, and every look-up provider's spelling of them.

Source: the value lists of Twilio Lookup v2, Telnyx, Vonage, Bandwidth, Plivo and AWS, taken from
their public documentation and SDKs, read 2026-11-22.
"""

LINE_TYPE_WORDS = {
    "mobile": "mobile",
    "landline": "landline",
    "voip_fixed": "voip_fixed",
    "voip_nonfixed": "voip_nonfixed",
    "voip": "voip",
    "toll_free": "toll_free",
    "premium": "premium",
    "other": "other",
    "unknown": "unknown",
    "fixedvoip": "voip_fixed",
    "nonfixedvoip": "voip_nonfixed",
    "personal": "other",
    "tollfree": "toll_free",
    "sharedcost": "other",
    "uan": "other",
    "voicemail": "other",
    "pager": "other",
    "fixed_line": "landline",
    "fixed_line_or_mobile": "unknown",
    "premium_rate": "premium",
    "shared_cost": "other",
    "personal_number": "other",
    "virtual": "voip",
    "landline_premium": "premium",
    "landline_tollfree": "toll_free",
    "fixed": "landline",
    "prepaid": "mobile",
    "invalid": "unknown",
}

NOT_MOBILE = frozenset({"landline", "voip_fixed", "voip_nonfixed", "voip", "toll_free", "premium"})
