"""The file layout of a problem package. Misplaced files are rejected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from judge.errors import PackageError
from judge.text.wording import nearest, quoted

PROBLEM = "problem.toml"
SAMPLE, SECRET = "data/sample.jsonl", "data/secret.jsonl"
STATEMENT = {"en": "statement/problem.en.md", "zh": "statement/problem.zh.md"}
REFERENCE, GENERATOR, CHECKER = "reference.py", "generator.py", "checker.py"
EDITORIAL = {"en": "statement/editorial.en.md", "zh": "statement/editorial.zh.md"}  # optional
ORACLE, EQUIVALENT, BLIND = "oracle.py", "equivalent.toml", "blind.toml"  # for `judge problem verify` alone

MAX_CASES = 2000  # in one data file, and of one generator
MAX_WHY = 1000
MAX_SOURCE = 1 << 20
CASE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")

REQUIRED = (PROBLEM, *STATEMENT.values(), SAMPLE, REFERENCE)
KNOWN = {*REQUIRED, *EDITORIAL.values(), SECRET, GENERATOR, CHECKER, ORACLE, EQUIVALENT, BLIND}
VERDICT_FOLDERS = frozenset(
    {
        "accepted",
        "wrong_answer",
        "time_limit_exceeded",
        "memory_limit_exceeded",
        "run_time_error",
        "rule_violation",
    }
)


def check_layout(folder: Path, names: Iterable[str]) -> None:
    """Raise PackageError for the first file that is missing or in no known place. Notes (``*.md``) may be anywhere."""
    present = set(names)
    problem = next((text for name in sorted(present) for text in _misplaced(name)), None)
    if problem:
        raise PackageError(f"{folder}/{problem}")
    for name in REQUIRED:
        if name not in present:
            raise PackageError(f"{folder}/{name}: missing; every package has it (docs/problems.md)")
    if not present & {SECRET, GENERATOR}:
        raise PackageError(f"{folder}/{SECRET}: missing; write it or generator.py, or there is no hidden case")


def _misplaced(name: str) -> Iterator[str]:
    parts = name.split("/")
    if parts[0] == "submissions":
        if len(parts) == 2 and not name.endswith(".md"):
            yield f"{quoted(name)}: no verdict is said; move it into a folder such as submissions/accepted"
        if len(parts) > 2 and parts[1] not in VERDICT_FOLDERS:
            yield f"{quoted('/'.join(parts[:2]))}: unknown verdict; {nearest(parts[1], VERDICT_FOLDERS)}"
    elif name not in KNOWN and (len(parts) > 1 or name.endswith((".py", ".toml", ".jsonl"))):
        yield f"{quoted(name)}: unknown file; {nearest(name, KNOWN)}"
