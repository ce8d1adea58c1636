"""Keeps the generated part of a page between two markers, so that people write around it."""

from pathlib import Path

BEGIN = "<!-- generated: begin -->"
END = "<!-- generated: end -->"


def between(page: str) -> str:
    """Give the generated part of a page."""
    _, part, _ = _split(page)
    return part


def with_part(page: str, part: str) -> str:
    """Give the page with another generated part."""
    before, _, after = _split(page)
    return f"{before}{BEGIN}\n{part}{END}{after}"


def write_part(path: Path, part: str) -> None:
    """Renew the generated part of a file."""
    page = path.read_text(encoding="utf-8")
    path.write_text(with_part(page, part), encoding="utf-8", newline="\n")


def table(heads: tuple[str, ...], rows: list[tuple[object, ...]]) -> str:
    """Lay out a Markdown table; a bar in a cell is escaped."""
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "".join(
        "| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |\n" for line in lines
    )


def _split(page: str) -> tuple[str, str, str]:
    before, begin, rest = page.partition(BEGIN + "\n")
    part, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"the page has no part between {BEGIN} and {END}")
    return before, part, after
