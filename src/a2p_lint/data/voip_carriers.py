"""Companies that were given blocks of numbers and pass most of them on as internet lines.

Source: own compilation from public company names, counted in a table of number blocks derived from
NANPA's files of late 2022 (PyPI nanpa-lookup 1.0.1; facts only), read 2026-11-22. Names and not
the table's types: it types Onvoy Spectrum as wireless, and Comcast's home lines as internet
telephony. Companies that sell lines at a fixed address (cable, fibre) are left out, and so are
mobile networks.
"""

WHOLESALERS = (
    "bandwidth.com", "onvoy", "neutral tandem", "inteliquent", "level 3 communications",
    "peerless network", "telnyx", "twilio", "ymax", "fractel", "radiantiq", "terra nova telecom",
    "commio", "vonage", "o1 communications", "brightlink", "ip horizon", "airus", "rclec",
    "telengy", "core communications",
)  # fmt: skip
"""How the names of these companies begin, in small letters, as the blocks' files write them."""
