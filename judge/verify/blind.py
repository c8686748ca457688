"""The blind bank of a package: wrong solutions that were written without sight of the cases.

The author of such a solution knows the statement and the starter, and nothing else. The file's name begins with
``blind_``. How many of them the cases of that time caught is a fair measure of the package's strength. Those that were
accepted at first stay on record in ``blind.toml``, together with what catches them now:

```toml
[[slipped]]
file = "wrong_answer/blind_first_axis_only.py"
added = "secret/negative-axis: a negative axis other than the last one"
```
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import msgspec

from judge.catalog import layout
from judge.errors import PackageError
from judge.models import Problem
from judge.verify.package_files import read_record


class Slipped(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A wrong solution that was accepted at the first try: its file below submissions/, and the case added for it."""

    file: str
    added: str


class _BlindFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    slipped: list[Slipped] = []


def read_slipped(problem: Problem) -> list[Slipped]:
    """Return the entries of blind.toml, or none if there is no such file. Raises PackageError."""
    return read_record(problem, layout.BLIND, _BlindFile).slipped


def first_try(problem: Problem, names: Iterable[str]) -> tuple[int, int]:
    """Return how many of the files ``names`` are in the blind bank, and how many of these were caught at once.

    ``names`` are paths in the package. Raises PackageError if blind.toml lists a file that is not in the bank.
    """
    bank = {name for name in names if PurePosixPath(name).name.startswith(layout.BLIND_PREFIX)}
    slipped = read_slipped(problem)
    for entry in slipped:
        if f"submissions/{entry.file}" not in bank:
            where = Path(problem.folder, layout.BLIND)
            raise PackageError(
                "{where}: {file!r}: no such file in submissions/ whose name begins with {prefix}",
                where=where,
                file=entry.file,
                prefix=layout.BLIND_PREFIX,
            )
        if not entry.added.strip():
            raise PackageError(
                "{where}: {file!r}: added: is empty; name the cases that were added",
                where=Path(problem.folder, layout.BLIND),
                file=entry.file,
            )
    return len(bank), len(bank) - len({entry.file for entry in slipped})
