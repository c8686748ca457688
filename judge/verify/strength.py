"""The table of strength of all packages, as it stands in the documentation."""

from __future__ import annotations

from collections.abc import Sequence

from judge.verify.records import Mutation, Numbers, PackageReport

HEAD = """\
# How strong the packages are

Made by `judge problem verify --table docs/strength.md`; `--check` tells whether it is still true.

- **Cases**: samples, cases written by hand, and generated ones for the default seed.
- **Foils**: submissions with a known mistake, and how many of them get the verdict that they should.
- **Mutants**: mechanical changes of the reference and of the other accepted solutions. *Equivalent* ones, which no case
  can tell from the original, are listed with a reason in the package's `equivalent.toml`. *Killed* is the share of the
  others.
- The two ratios are measured, and differ a little from machine to machine: the slowest accepted solution over the CPU
  limit (it has to stay under 0.5), and the quickest slow foil over it (it has to need over 2; it is stopped at 2.5).

| Problem | Cases | Foils caught | Mutants | Equivalent | Killed | Slowest accepted ÷ limit | Quickest slow ÷ limit |
|---|---:|---:|---:|---:|---:|---:|---:|
"""
_COUNTED = 6  # columns that are the same on every machine


def table(reports: Sequence[PackageReport]) -> str:
    """The document. Every report has to hold numbers and mutation."""
    return HEAD + "".join(f"| {' | '.join(_row(report))} |\n" for report in reports)


def differences(document: str, reports: Sequence[PackageReport]) -> list[str]:
    """The packages whose counted columns are not those of the document, or that only one of the two has."""
    written = {row[0]: row[:_COUNTED] for row in _rows(document)}
    found = {row[0]: row[:_COUNTED] for row in map(_row, reports)}
    return sorted(name for name in written.keys() | found.keys() if written.get(name) != found.get(name))


def _rows(document: str) -> list[list[str]]:
    lines = [line for line in document.splitlines() if line.startswith("| ") and not line.startswith("| Problem ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def _row(report: PackageReport) -> list[str]:
    numbers, mutation = report.numbers or Numbers(), report.mutation or Mutation()
    return [
        report.problem,
        str(numbers.cases),
        f"{numbers.caught} of {numbers.foils}",
        str(mutation.total),
        str(mutation.equivalent),
        f"{mutation.rate:.1f} %",
        "–" if numbers.slowest_accepted is None else f"{numbers.slowest_accepted:.2f}",
        "–" if numbers.fastest_slow is None else f"{numbers.fastest_slow:.1f}",
    ]
