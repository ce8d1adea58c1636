"""What the words do that every texting platform answers, and Canada's French ones.

Source: the carriers' set as CTIA and the platforms name it, the FCC's list of words that always end
messages (47 CFR 64.1200(a)(10)), Canada's mandatory words (CWTA short code guidelines 3.9, as
reported by support.infobip.com), usual Spanish words; read 2026-11-22. YES, OUI and SI are out,
for they answer any question.
"""

ROLES = {
    "opt_out_keywords": frozenset(
        {
            "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE", "UNSUB",
            "ARRET", "ALTO", "DESABONNER",
        }
    ),
    "help_keywords": frozenset({"HELP", "INFO", "AIDE", "AYUDA"}),
    "opt_in_keywords": frozenset({"START", "UNSTOP", "SUBSCRIBE", "JOIN", "OPTIN"}),
}  # fmt: skip
