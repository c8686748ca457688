"""The file layout of a problem package. Misplaced files are rejected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from judge.errors import PackageError
from judge.models import Verdict
from judge.text.messages import Phrase, nearest, phrase, quoted

PROBLEM = "problem.toml"
SAMPLE, SECRET = "data/sample.jsonl", "data/secret.jsonl"
STATEMENT = {"en": "statement/problem.en.md", "zh": "statement/problem.zh.md"}
REFERENCE, GENERATOR, CHECKER, HARNESS = "reference.py", "generator.py", "checker.py", "harness.py"
EDITORIAL = {"en": "statement/editorial.en.md", "zh": "statement/editorial.zh.md"}  # optional
ORACLE, EQUIVALENT, BLIND = "oracle.py", "equivalent.toml", "blind.toml"  # for `judge problem verify` alone

# The files on which no verdict depends. problem.toml is a special case: its meaning counts, not its wording.
WITHOUT_VERDICTS = frozenset({PROBLEM, *STATEMENT.values(), *EDITORIAL.values(), ORACLE, EQUIVALENT, BLIND})

BLIND_PREFIX = "blind_"  # begins the names of submissions that were written from the statement alone

MAX_CASES = 2000  # in one data file, and of one generator
MAX_WHY = 1000
MAX_SOURCE = 1 << 20
MAX_OUTPUT_KIB = 1 << 14  # a text takes several times its bytes while it is compared
CASE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")

REQUIRED = (PROBLEM, *STATEMENT.values(), SAMPLE, REFERENCE)
KNOWN = {*REQUIRED, *EDITORIAL.values(), SECRET, GENERATOR, CHECKER, HARNESS, ORACLE, EQUIVALENT, BLIND}
VERDICTS = {  # of the submissions, by the folder below submissions/
    "accepted": Verdict.AC,
    "wrong_answer": Verdict.WA,
    "time_limit_exceeded": Verdict.TLE,
    "memory_limit_exceeded": Verdict.MLE,
    "run_time_error": Verdict.RE,
    "rule_violation": Verdict.RV,
}


def check_layout(folder: Path, names: Iterable[str]) -> None:
    """Raise PackageError for the first file that is missing or in no known place. Notes (``*.md``) may be anywhere."""
    present = set(names)
    fault = next((fault for name in sorted(present) for fault in _misplaced(name)), None)
    if fault is not None:
        raise PackageError("{folder}/{fault}", folder=folder, fault=fault)
    for name in REQUIRED:
        if name not in present:
            raise PackageError(
                "{folder}/{name}: missing; every package has it (docs/problems.md)", folder=folder, name=name
            )
    if not present & {SECRET, GENERATOR}:
        raise PackageError(
            "{folder}/{secret}: missing; write it or generator.py, or there is no hidden case",
            folder=folder,
            secret=SECRET,
        )


def _misplaced(name: str) -> Iterator[Phrase]:
    parts = name.split("/")
    if parts[0] == "submissions":
        if len(parts) == 2 and not name.endswith(".md"):
            yield phrase(
                "{name}: its verdict is not stated; move it into a folder such as submissions/accepted",
                name=quoted(name),
            )
        if len(parts) > 2 and parts[1] not in VERDICTS:
            yield phrase(
                "{name}: unknown verdict; {hint}",
                name=quoted("/".join(parts[:2])),
                hint=nearest(parts[1], VERDICTS),
            )
    elif name not in KNOWN and (len(parts) > 1 or name.endswith((".py", ".toml", ".jsonl"))):
        yield phrase("{name}: unknown file; {hint}", name=quoted(name), hint=nearest(name, KNOWN))
