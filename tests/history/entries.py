"""Entries of a history; a test names only the fields that it is about."""

from __future__ import annotations

from hashlib import sha256
from itertools import count
from typing import Any

import msgspec

from judge.history.records import Attempt, Event, EventKind
from judge.models import Check, Entry, Limits, Problem, Report, Submission, Text, Verdict
from tests.reporters.reports import made

DAY_S = 86400.0
_numbers = count(1)


def attempt(problem: str = "add-up", at: float = 0.0, verdict: str | None = "AC", **changes: Any) -> Attempt:
    """Return a submission whose text differs from all others."""
    number = next(_numbers)
    whole = Attempt(
        number=number,
        at=at,
        kind="submit",
        problem=problem,
        digest="d",
        file=f"/katas/{problem}.py",
        source_sha256=f"{number:064}",
        backend="python",
        seed="default",
        judge="0.1.0",
        verdict=Verdict(verdict) if verdict else None,
        score=1.0,
        passed=3,
        total=3,
        cpu_s=0.5,
        wall_s=0.6,
        memory_mib=1.0,
        hints=0,
        since_start_s=None,
    )
    return msgspec.structs.replace(whole, **changes)


def event(kind: EventKind, at: float, problem: str = "add-up", detail: str = "") -> Event:
    return Event(at=at, kind=kind, problem=problem, detail=detail)


def problem(slug: str = "add-up", **changes: Any) -> Problem:
    whole = Problem(
        slug=slug,
        folder="/nowhere",
        digest="d",
        title=Text(en="Add Up", zh="求和"),
        difficulty="easy",
        topics=("array",),
        source="tests",
        entry=Entry(kind="function", name="add_up", aliases=(), params={"numbers": "plain"}, returns="plain"),
        check=Check(kind="exact"),
        limits=Limits(),
    )
    return msgspec.structs.replace(whole, **changes)


def judged(source: bytes = b"x = 1\n", **changed: Any) -> tuple[Report, Submission]:
    """A report and the submission that it is about."""
    submission = Submission(file=changed.get("file", "add_up.py"), source=source, backend="python")
    fields = {"problem": "add-up", "file": submission.file, "source_sha256": sha256(source).hexdigest(), **changed}
    return made(**fields), submission
