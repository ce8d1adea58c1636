"""The site's door: ``python -m docs.generate`` builds it in ``site/`` and reads it over."""

import argparse
import sys
from pathlib import Path

from docs.generate.building import DOCS, build
from docs.generate.contents import our_contents
from docs.generate.proof import faults


def main() -> int:
    """Build the site; 1 when Sphinx or the proof-reader objects."""
    parser = argparse.ArgumentParser(prog="python -m docs.generate", description=__doc__)
    parser.add_argument("--site", type=Path, default=DOCS.parent / "site")
    site: Path = parser.parse_args().site.resolve()
    if not build(our_contents(), site):
        return 1
    found = faults(site)
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
