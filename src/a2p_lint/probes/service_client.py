"""Sends one question to a look-up service: no redirects, no proxy, bounded bytes and time.

The hosts are those of ``look_up_services`` and nobody else's: no address is judged here.
"""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic

from a2p_lint.probes.probe import MissingExtraError

MOST_BYTES = 65_537
"""One more than an answer may have, so that too long a one is known."""
SECONDS = 10.0


def ask(url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
    """Ask a URL, posting a body where there is one; give the status and the answer.

    Connecting and each read may take ten seconds, and so may the whole body. Raises OSError when
    no answer comes, which says nothing of the request; MissingExtraError without httpx2.
    """
    try:
        import httpx2
    except ImportError:
        raise MissingExtraError("web") from None
    until = monotonic() + SECONDS
    try:
        with (
            httpx2.Client(trust_env=False, follow_redirects=False, timeout=SECONDS) as client,
            client.stream(
                "GET" if body is None else "POST", url, headers=dict(headers), content=body
            ) as response,
        ):
            answer = b""
            for chunk in response.iter_bytes(4096):
                answer += chunk
                if len(answer) >= MOST_BYTES or monotonic() > until:
                    break
            return response.status_code, answer[:MOST_BYTES]
    except (httpx2.HTTPError, httpx2.InvalidURL):
        raise OSError("no answer") from None
