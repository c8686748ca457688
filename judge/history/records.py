"""The records of the history, and the sessions that they make up. Times are seconds since 1970 in UTC.

A session is the work from the start of a problem to its acceptance, with its attempts, hints and minutes. Every
acceptance ends a session. Work within ``POLISHING_S`` after an acceptance is polishing, not a new session.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Annotated, Literal

import msgspec

from judge.models import Backend, Record, Verdict

Kind = Literal["submit", "run", "kept"]
EventKind = Literal["start", "hint", "solution"]
Moment = Annotated[float, msgspec.Meta(ge=0, le=1e11)]
POLISHING_S = 12 * 3600.0
LONGEST_PAUSE_S = 30 * 60.0
_FAILED = frozenset({Verdict.WA, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RE, Verdict.RV})


class Attempt(Record, frozen=True, kw_only=True, omit_defaults=False):
    """One entry of the history. ``kept`` is a file that was moved aside: it has a source, but no verdict.

    ``hints`` is the number of hints seen since the problem was last solved; ``since_start_s`` are the seconds since the
    file was started, or None if that is not known.
    """

    number: int
    at: Moment
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
    """A problem was started, or a hint or its solution was shown. The ``detail`` of a hint is its tier."""

    at: Moment
    kind: EventKind
    problem: str
    detail: str = ""


class WorkSession(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The path to one acceptance.

    ``submissions`` counts the judged ones, including the accepted one. ``failures`` counts different sources that were
    not accepted; those that could not be loaded are not counted. ``minutes`` is the time at work, with each pause
    counted as at most ``LONGEST_PAUSE_S``; None if it is not known when the file was started.
    """

    problem: str
    solved_at: float
    number: int
    submissions: int
    failures: int
    hints: int
    gave_up: bool
    minutes: float | None


class _UnfinishedSession:
    """What is known of a session that has not ended."""

    def __init__(self) -> None:
        self.started = False
        self.times: list[float] = []
        self.submissions = 0
        self.failed: set[str] = set()
        self.hints: set[str] = set()
        self.gave_up = False

    def add_event(self, event: Event) -> None:
        self.times.append(event.at)
        self.started |= event.kind == "start"
        self.gave_up |= event.kind == "solution"
        if event.kind == "hint":
            self.hints.add(event.detail)

    def add_attempt(self, attempt: Attempt) -> None:
        self.times.append(attempt.at)
        self.submissions += attempt.kind == "submit"
        if attempt.kind == "submit" and attempt.verdict in _FAILED:
            self.failed.add(attempt.source_sha256)

    def ended(self, attempt: Attempt) -> WorkSession:
        pauses = [min(later - earlier, LONGEST_PAUSE_S) for earlier, later in pairwise(self.times)]
        return WorkSession(
            problem=attempt.problem,
            solved_at=attempt.at,
            number=attempt.number,
            submissions=self.submissions,
            failures=len(self.failed),
            hints=len(self.hints),
            gave_up=self.gave_up,
            minutes=round(sum(pauses) / 60, 1) if self.started else None,
        )


def sessions(attempts: Iterable[Attempt], events: Iterable[Event]) -> dict[str, list[WorkSession]]:
    """Return the ended sessions of every solved problem, in order of time. The arguments may be in any order."""
    past: dict[str, list[Attempt | Event]] = {}
    moments: list[Attempt | Event] = [*events, *attempts]
    for moment in moments:
        past.setdefault(moment.problem, []).append(moment)

    def when(moment: Attempt | Event) -> tuple[float, int]:
        return moment.at, moment.number if isinstance(moment, Attempt) else 0

    found = {problem: _of_one(sorted(of_it, key=when)) for problem, of_it in past.items()}
    return {problem: ended for problem, ended in found.items() if ended}


def under_way(attempts: Iterable[Attempt], events: Iterable[Event]) -> frozenset[str]:
    """Return the problems that were started and have not been solved since."""
    solved: dict[str, float] = {}
    for attempt in attempts:
        if attempt.solved:
            solved[attempt.problem] = max(attempt.at, solved.get(attempt.problem, 0.0))
    return frozenset(e.problem for e in events if e.kind == "start" and e.at > solved.get(e.problem, 0.0))


def _of_one(moments: Sequence[Attempt | Event]) -> list[WorkSession]:
    ended: list[WorkSession] = []
    now = _UnfinishedSession()
    for moment in moments:
        if isinstance(moment, Event):
            if moment.kind == "start" and ended and not now.submissions:
                now = _UnfinishedSession()
            # After an acceptance, hints and the solution do not count until the problem is started again.
            if moment.kind == "start" or now.started or now.submissions or not ended:
                now.add_event(moment)
        elif moment.kind != "kept" and moment.verdict is not Verdict.IE:
            now.add_attempt(moment)
            if moment.solved:
                if not ended or moment.at - ended[-1].solved_at >= POLISHING_S:
                    ended.append(now.ended(moment))
                now = _UnfinishedSession()
    return ended
