"""The table of strength of all packages, as it is published in the documentation."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from judge.verify.records import Mutation, PackageNumbers, PackageReport

HEAD = """\
# How strong the packages are

`judge problem verify --table docs/strength.md` writes this table; with slugs, it replaces only the rows of these
packages. `judge problem verify --check docs/strength.md` judges nothing. It compares the digests in the table with
the packages and names those that have changed since they were proved.

- **Cases**: samples, hand-made cases, and generated cases for the default seed.
- **Known-wrong caught**: how many known-wrong submissions get the verdict of their folder.
- **Blind bank**: how many of the wrong solutions that were written from the statement alone were caught at first. For
  each one that was accepted, a case was added, so all are caught today. The package's `blind.toml` names these cases.
- **Mutants**: mechanical changes of the reference and of the other accepted solutions. *Equivalent* ones return the
  same answers as the original; the package's `equivalent.toml` lists them with reasons. *Killed* is the share of the
  others.
- **Slowest accepted** and **Quickest slow** are CPU times as multiples of the CPU limit; they differ a little between
  machines. The slowest accepted solution must stay under 0.5 in one of several measurements; the table shows the
  first one, which a busy machine can push higher. The quickest slow submission must need more than 2; it is stopped
  shortly afterwards.
- **Digest** is that of the package, **Judge** that of the code that judged it. If the digest of a package has
  changed, the package must be proved again. If only the judge has changed, CI proves a few packages at a time, and
  all once a week.

""" + "\n".join(
    (
        "| Problem | Cases | Known-wrong caught | Blind bank | Mutants | Equivalent | Killed | Slowest accepted "
        "| Quickest slow | Digest | Judge |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---|---|\n",
    )
)
_SHOWN = 12  # digits of a digest
_COLUMNS = 11
_ROOT = Path(__file__).parents[1]
_JUDGING = (
    "backends",
    "catalog",
    "checkers",
    "entry_kinds",
    "guest",
    "judging",
    "probes",
    "sandbox",
    "values",
    "verify",
)


@cache
def judge_digest() -> str:
    """Return the SHA-256 (hex) of the code on which the proof of a package depends."""
    whole = hashlib.sha256()
    for folder in _JUDGING:
        for path in sorted((_ROOT / folder).rglob("*.py")):
            for part in (path.relative_to(_ROOT).as_posix().encode(), path.read_bytes()):
                whole.update(len(part).to_bytes(8, "little"))
                whole.update(part)
    return whole.hexdigest()


def table(reports: Sequence[PackageReport], document: str = "") -> str:
    """Return the document with a row for each report, which has to hold numbers and mutation.

    Packages that have no report keep their row of ``document``.
    """
    rows = {row[0]: row for row in _rows(document)}
    rows |= {report.problem: _row(report) for report in reports}
    return HEAD + "".join(f"| {' | '.join(rows[slug])} |\n" for slug in sorted(rows))


def stale(document: str, digests: Mapping[str, str]) -> list[str]:
    """Return the packages whose digest is not the one in the document, or that only one of the two has."""
    written = {row[0]: row[-2].strip("`") for row in _rows(document)}
    now = {slug: digest[:_SHOWN] for slug, digest in digests.items()}
    return sorted(slug for slug in written.keys() | now.keys() if written.get(slug) != now.get(slug))


def proved_by_another_judge(document: str, judge: str) -> list[str]:
    """Return the packages that were proved by other code than ``judge``, a digest."""
    return sorted(row[0] for row in _rows(document) if row[-1].strip("`") != judge[:_SHOWN])


def _rows(document: str) -> list[list[str]]:
    """Return the cells of each row. Rows of another form than ``table`` writes count as absent."""
    lines = [line for line in document.splitlines() if line.startswith("| ") and not line.startswith("| Problem ")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in rows if len(row) == _COLUMNS]


def _row(report: PackageReport) -> list[str]:
    numbers, mutation = report.numbers or PackageNumbers(), report.mutation or Mutation()
    return [
        report.problem,
        str(numbers.cases),
        f"{numbers.caught} of {numbers.known_wrong_submissions}",
        f"{numbers.blind_caught} of {numbers.blind}" if numbers.blind else "–",
        str(mutation.total),
        str(mutation.equivalent),
        f"{mutation.rate:.1f} %",
        "–" if numbers.slowest_accepted is None else f"{numbers.slowest_accepted:.2f}",
        "–" if numbers.fastest_slow is None else f"{numbers.fastest_slow:.1f}",
        f"`{report.digest[:_SHOWN]}`",
        f"`{report.judge[:_SHOWN]}`",
    ]
