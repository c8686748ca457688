"""The records of the history. Times are seconds since 1970 in UTC."""

from __future__ import annotations

from typing import Literal

from judge.models import Backend, Record, Verdict

Kind = Literal["submit", "run", "kept"]
EventKind = Literal["start", "hint", "solution"]


class Attempt(Record, frozen=True, kw_only=True, omit_defaults=False):
    """One entry of the history. ``kept`` is a file that was moved aside: it has a source, but no verdict.

    ``hints`` is the number of hints seen since the problem was last solved; ``since_start_s`` are the seconds since the
    file was started, or None if that is not known.
    """

    number: int
    at: float
    kind: Kind
    problem: str
    digest: str
    file: str
    source_sha256: str
    backend: Backend
    seed: str
    judge: str
    verdict: Verdict | None = None
    score: float = 0.0
    passed: int = 0
    total: int = 0
    cpu_s: float = 0.0
    wall_s: float = 0.0
    memory_mib: float = 0.0
    hints: int = 0
    since_start_s: float | None = None

    @property
    def solved(self) -> bool:
        """Whether it was accepted on all cases, including the hidden ones."""
        return self.kind == "submit" and self.verdict is Verdict.AC


class Event(Record, frozen=True, kw_only=True, omit_defaults=False):
    """Something other than judging that happened to a problem. The ``detail`` of a hint is its tier."""

    at: float
    kind: EventKind
    problem: str
    detail: str = ""
