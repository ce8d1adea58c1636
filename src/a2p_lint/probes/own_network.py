"""Tells whether a failure is the web page's or this machine's own: known names are asked.

A machine that is cut off, behind a login of a hotel or a proxy of a company sees every site fail.
What it sees is no evidence against an applicant: it is said, and not recorded. The known names are
asked only after something failed, and once in a run.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from a2p_lint.probes.addresses import Addresses, RefusedError
from a2p_lint.probes.known_names import KNOWN, NOBODY
from a2p_lint.probes.probe import NotChecked

SECONDS = 5.0
DOUBTFUL = frozenset({"dns", "private-address", "timeout", "connection", "tls"})
"""The causes that a network of ours may have made; the others are answers of the site's own."""
_UNREACHED = frozenset({"dns", "timeout", "connection", "private-address"})


class OwnNetwork:
    """This machine's way out: its name service, its connections, its trust in certificates.

    ``open_known`` opens ``KNOWN_PAGE`` and gives the cause of its failure, blank for any answer.
    """

    def __init__(self, addresses: Addresses, open_known: Callable[[], str]) -> None:
        self._addresses = addresses
        self._open_known = open_known

    def fault(self, cause: str) -> NotChecked | None:
        """Give why a failure of this cause says nothing of the web page; None where it does."""
        if cause not in DOUBTFUL:
            return None
        if self._names is not None:
            return self._names
        if cause in ("timeout", "connection") and self._way_out in _UNREACHED:
            return NotChecked(
                f"could not be checked: this machine does not reach {KNOWN} either; look at its "
                "connection, its firewall, or the proxy that it must use",
                f"n'a pu être vérifié : cet ordinateur n'atteint pas non plus {KNOWN}; voyez sa "
                "connexion, son pare-feu ou le serveur mandataire qu'il lui faut",
            )
        if cause == "tls" and self._way_out == "tls":
            return NotChecked(
                f"could not be checked: this machine takes no certificate of {KNOWN} either; look "
                "at its clock, and at what reads its connections along",
                f"n'a pu être vérifié : cet ordinateur n'accepte pas non plus le certificat de "
                f"{KNOWN}; voyez son horloge et ce qui lit ses connexions au passage",
            )
        return None

    @cached_property
    def _way_out(self) -> str:
        return self._open_known()

    @cached_property
    def _names(self) -> NotChecked | None:
        if self._found(KNOWN) != "":
            return NotChecked(
                f"could not be checked: this machine's name service does not find {KNOWN} either; "
                "look at its connection, or log in to its network",
                f"n'a pu être vérifié : le service de noms de cet ordinateur ne trouve pas non "
                f"plus {KNOWN}; voyez sa connexion ou ouvrez une session sur son réseau",
            )
        if self._found(NOBODY) in ("", "private-address"):
            return NotChecked(
                f"could not be checked: this machine's name service finds {NOBODY}, which cannot "
                "exist; ask another name service, or log in to its network",
                f"n'a pu être vérifié : le service de noms de cet ordinateur trouve {NOBODY}, qui "
                "ne peut exister; interrogez un autre service ou ouvrez une session sur son réseau",
            )
        return None

    def _found(self, name: str) -> str:
        """Give the cause why a name leads nowhere that may be opened, or ``""``."""
        try:
            self._addresses.place(f"https://{name}/", SECONDS)
        except RefusedError as refused:
            return refused.cause
        return ""
