"""Builds an index of two million invented organisations and asks it.

Run with `python -m benchmarks.index`.

The rows have the columns and the length of the IRS list of exempt organisations (about 160 bytes,
1.9 million rows in all, by https://www.irs.gov/charities-non-profits/, read 2026-11-22).
"""

import argparse
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from a2p_lint.index import Index, build

COLUMNS = (
    "EIN,NAME,ICO,STREET,CITY,STATE,ZIP,GROUP,SUBSECTION,AFFILIATION,CLASSIFICATION,RULING,"
    "DEDUCTIBILITY,FOUNDATION,ACTIVITY,ORGANIZATION,STATUS,TAX_PERIOD,ASSET_CD,INCOME_CD,"
    "FILING_REQ_CD,PF_FILING_REQ_CD,ACCT_PD,ASSET_AMT,INCOME_AMT,REVENUE_AMT,NTEE_CD,SORT_NAME"
)
FILES, ROWS = 4, 2_000_000
ASKED = 2_000
TODAY = date(2026, 11, 22)


def lines(first: int, count: int) -> Iterator[str]:
    """Give the header and so many rows, with EINs 300 apart, so that most numbers are nobody's."""
    yield f"{COLUMNS}\n"
    for number in range(first, first + count):
        ein = 10_000_000 + number * 300
        yield (
            f"{ein:09},INVENTED SOCIETY NUMBER {number} OF THE LOWER HARBOR INC,% NORA QUILL,"
            f"{number % 9999} CANNERY ROAD STE {number % 99},PORTLAND,OR,97209-{number % 9999:04},"
            f"0000,{3 + number % 5:02},3,1000,201609,1,15,000000000,1,01,202512,3,3,01,0,12,"
            f"100000,100000,100000,K31,\n"
        )


def main() -> None:
    """Build the files, then the index, then ask it; say what each took."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rows", type=int, default=ROWS)
    rows = arguments.parse_args().rows
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        each = rows // FILES
        for number in range(FILES):
            with (folder / f"eo{number + 1}.csv").open("w", encoding="utf-8") as file:
                file.writelines(lines(number * each, each))
        size = sum(file.stat().st_size for file in folder.glob("*.csv"))
        print(f"{rows:,} rows in {FILES} files of {size / 2**20:.0f} MiB")
        start = perf_counter()
        for number in range(FILES):
            name = f"eo{number + 1}.csv"
            built = build(folder / "index", "eo-bmf", folder / name, TODAY, lambda *_: None)
            print(f"  {name}: {built.rows:,} rows, {perf_counter() - start:.1f} s so far")
        taken = perf_counter() - start
        kept = sum(file.stat().st_size for file in (folder / "index").iterdir())
        print(f"taken in: {taken:.1f} s; the index has {kept / 2**20:.0f} MiB")
        ask(folder / "index", each * FILES)


def ask(folder: Path, rows: int) -> None:
    """Ask for EINs spread over all files, half of them listed, and say the median."""
    times: list[float] = []
    found = 0
    with Index(folder) as index:
        for number in range(ASKED):
            ein = 10_000_000 + (number * (rows // ASKED)) * 300 + number % 2
            start = perf_counter()
            listed = index.listings(f"{ein:09}")
            times.append(perf_counter() - start)
            found += len(listed)
    print(f"asked {ASKED:,} times, found {found:,}: median {median(times) * 1e6:.0f} µs")


if __name__ == "__main__":
    main()
