"""Plants every documented flaw in every clean application that can carry it: `make mutate`.

A flaw is a bad example of a rule page. Its own rule must answer at its places, and no other rule
but those that the example lists (``also``). Prints Markdown, and ends with 1 when that fails in the
application that a flaw was written for; ``--write`` renews `docs/mutations.md` and the figures for
the site, `docs/mutations.json`, instead.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from a2p_lint import Rule, load_pack
from a2p_lint.book import book_root
from a2p_lint.codes import catalogue
from benchmarks.generated import write_part
from benchmarks.planted_figures import Figures, figures
from benchmarks.planted_tables import markdown
from benchmarks.planting import plantings

PAGE = Path(__file__).parents[1] / "docs" / "mutations.md"
FIGURES = PAGE.with_suffix(".json")


def measured(rules: Sequence[Rule]) -> Figures:
    """Plant all flaws of the rules, and count."""
    return figures(tuple(plantings(rules)), rules, catalogue(rule.page for rule in rules))


def as_json(what: Figures) -> str:
    """Give what the site shows of the figures, a line for each rule."""

    def lines(entries: Mapping[str, object]) -> str:
        return ",\n".join(f"  {json.dumps(key)}: {json.dumps(entries[key])}" for key in entries)

    blocks = {
        "total": what.total.as_json(),
        **{f"family {name}": count.as_json() for name, count in what.families.items()},
        **{name: count.as_json() for name, count in what.rules.items()},
        "codes": {"named": len(what.named), "reached": len(what.reached)},
    }
    return f"{{\n{lines(blocks)}\n}}\n"


def main() -> int:
    """Print the tables, or put them into the page."""
    what = measured(load_pack(book_root(), "a2p_lint.checks"))
    if "--write" in sys.argv:
        write_part(PAGE, markdown(what))
        FIGURES.write_text(as_json(what), encoding="utf-8", newline="\n")
        return 0
    print(markdown(what), end="")
    return bool(what.faults)


if __name__ == "__main__":
    sys.exit(main())
