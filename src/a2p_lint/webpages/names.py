"""Reads what a site calls itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from a2p_lint.webpages.markup import attribute, in_one_line

_TITLE_PARTS = re.compile(r"\s+[|–—·•-]\s+|\s*[|·•]\s*")


def own_names(tree: Any) -> Iterator[str]:  # noqa: ANN401 selectolax types nothing
    """Give what a site surely calls itself: og:site_name, then the names of structured data."""
    site = tree.css_first('meta[property="og:site_name"]')
    if site is not None and (name := in_one_line(attribute(site, "content"))):
        yield name
    for script in tree.css('script[type="application/ld+json"]')[:10]:
        yield from _structured(script.text())


def title_parts(title: str) -> Iterator[str]:
    """Give the parts of a title, one of which is often the site's name."""
    return (part for part in map(in_one_line, _TITLE_PARTS.split(title)) if part)


def _structured(text: str) -> Iterator[str]:
    """Give the names that structured data tells of organisations and sites."""
    try:
        data = json.loads(text[:100_000].replace("\n", ""))
    except (ValueError, RecursionError):
        return
    items = data if isinstance(data, list) else [data]
    for item in items[:20]:
        if isinstance(item, dict):
            graph = item.get("@graph")
            nested = graph[:20] if isinstance(graph, list) else []
            for one in (item, *nested):
                if isinstance(one, dict):
                    for key in ("name", "legalName", "alternateName"):
                        if isinstance(one.get(key), str) and one[key].strip():
                            yield in_one_line(one[key][:200])
