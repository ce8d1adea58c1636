"""The names that are asked for to learn whether this machine's own network can be believed."""

KNOWN = "example.com"
"""A host that is always there, with a web page (RFC 2606, 3)."""
KNOWN_PAGE = f"https://{KNOWN}/"
KNOWN_MAIL = "gmail.com"
"""A host that takes mail."""
NOBODY = "a2p-lint.invalid"
"""A host that cannot exist (RFC 6761, 6.4)."""
