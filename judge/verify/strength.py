"""The table of strength of all packages, as it stands in the documentation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from judge.verify.records import Mutation, Numbers, PackageReport

HEAD = """\
# How strong the packages are

Made by `judge problem verify --table docs/strength.md`. `judge problem verify --check docs/strength.md` compares the
packages' digests, without judging, and tells which packages have changed since.

- **Cases**: samples, cases written by hand, and generated ones for the default seed.
- **Known-wrong submissions**: submissions with a known mistake, and how many of them get the verdict that they should.
- **Mutants**: mechanical changes of the reference and of the other accepted solutions. *Equivalent* ones, which no case
  can tell from the original, are listed with a reason in the package's `equivalent.toml`. *Killed* is the share of the
  others.
- The last two are measured, and differ a little from machine to machine: the slowest accepted solution over the CPU
  limit (it has to stay under 0.5), and the quickest slow submission over it (it has to need over 2; it is stopped at
  2.5).

| Problem | Cases | Known-wrong caught | Mutants | Equivalent | Killed | Slowest accepted | Quickest slow | Digest |
|---|---:|---:|---:|---:|---:|---:|---:|---|
"""
_SHOWN = 12  # digits of a digest


def table(reports: Sequence[PackageReport]) -> str:
    """The document. Every report has to hold numbers and mutation."""
    return HEAD + "".join(f"| {' | '.join(_row(report))} |\n" for report in reports)


def stale(document: str, digests: Mapping[str, str]) -> list[str]:
    """The packages that have another digest than in the document, or that only one of the two has."""
    written = {row[0]: row[-1].strip("`") for row in _rows(document)}
    now = {slug: digest[:_SHOWN] for slug, digest in digests.items()}
    return sorted(slug for slug in written.keys() | now.keys() if written.get(slug) != now.get(slug))


def _rows(document: str) -> list[list[str]]:
    lines = [line for line in document.splitlines() if line.startswith("| ") and not line.startswith("| Problem ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def _row(report: PackageReport) -> list[str]:
    numbers, mutation = report.numbers or Numbers(), report.mutation or Mutation()
    return [
        report.problem,
        str(numbers.cases),
        f"{numbers.caught} of {numbers.known_wrong_submissions}",
        str(mutation.total),
        str(mutation.equivalent),
        f"{mutation.rate:.1f} %",
        "–" if numbers.slowest_accepted is None else f"{numbers.slowest_accepted:.2f}",
        "–" if numbers.fastest_slow is None else f"{numbers.fastest_slow:.1f}",
        f"`{report.digest[:_SHOWN]}`",
    ]
