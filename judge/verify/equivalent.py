"""Read ``equivalent.toml``: the mutants of a package that no case can kill, each with the reason.

```toml
[[equivalent]]
file = "reference.py"
before = "if first > 0:"
after = ["if first > 1:", "if first >= 0:"]
why = "an early end only: no triplet begins with a positive number"
```
An entry stands for the survivors with these lines. One that fits no survivor, or more than ``times`` (default 1) for
one ``after``, is stale and has to be corrected: so the list cannot hide what it was not written for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import msgspec

from judge.catalog import layout
from judge.errors import PackageError
from judge.models import Problem
from judge.text.phrases import Phrase, phrase
from judge.verify.package_files import read_record
from judge.verify.records import Survivor


class Equivalent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry: the line before and after the mutation, and why the behaviour does not change."""

    file: str
    before: str
    after: str | list[str]
    why: str
    times: int = 1

    @property
    def afters(self) -> list[str]:
        return [self.after] if isinstance(self.after, str) else self.after


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    equivalent: list[Equivalent] = []


def read_equivalents(problem: Problem) -> list[Equivalent]:
    """Return the package's entries, or none if there is no such file. Raises PackageError."""
    entries = read_record(problem, layout.EQUIVALENT, _File).equivalent
    for entry in entries:
        if not entry.why.strip():
            raise PackageError(
                "{path}: {before!r}: why: is empty; say why the answers do not change",
                path=Path(problem.folder, layout.EQUIVALENT),
                before=entry.before,
            )
    return entries


def without_equivalents(
    survivors: Sequence[Survivor], entries: Sequence[Equivalent]
) -> tuple[tuple[Survivor, ...], list[Phrase]]:
    """Return the survivors that no entry excuses, and the faults of the entries."""
    alive = Counter((survivor.file, survivor.before, survivor.after) for survivor in survivors)
    excused: set[tuple[str, str, str]] = set()
    stale = []
    for entry in entries:
        for after in entry.afters:
            key = (entry.file, entry.before, after)
            if key in excused:
                stale.append(_stale(entry, after, phrase("is listed twice")))
            elif alive[key] != entry.times:
                survives = phrase("survives {count} times", count=alive[key])
                stale.append(_stale(entry, after, survives if alive[key] else phrase("is killed, or is not a mutant")))
            else:
                excused.add(key)
    left = tuple(one for one in survivors if (one.file, one.before, one.after) not in excused)
    return left, stale


def _stale(entry: Equivalent, after: str, fault: Phrase) -> Phrase:
    return phrase("{file}: {before} → {after}: {fault}", file=entry.file, before=entry.before, after=after, fault=fault)
