"""A member's course through the contest, as it follows from the terms and the member's log. Pure.

Contest time is the sum of what passed from record to record (``clock.passed``), without pauses. Where the terms name a
start it is counted from there by the first record's wall clock, else from the ``started`` record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from judge.contest import events
from judge.contest.clock import Gap, Reading, gaps, passed
from judge.contest.log import Line
from judge.contest.spec import Terms
from judge.models import Backend, Record

Phase = Literal["ready", "countdown", "running", "paused", "ended"]


class Try(Record, frozen=True, kw_only=True):
    """A submission. ``at_s`` is contest time; ``id`` the hash of its line in the log.

    ``practice``: it was submitted outside of the contest's time and counts for nothing. ``ruling`` is None while it
    is not judged.
    """

    id: str
    seq: int
    problem: str
    at_s: float
    wall_s: float
    backend: Backend
    file: str
    source: bytes
    practice: bool
    ruling: events.Ruling | None = None
    judged_s: float | None = None


class Course(Record, frozen=True, kw_only=True):
    """Where a member stands. Times are contest time in seconds; ``elapsed_s`` is negative before a common start.

    ``started_wall_s`` is when the member's contest began by the wall clock, None before; ``gaps`` are what the
    clocks disagreed about while it ran. ``opened`` says when a problem was first read, by slug, where that is known.
    """

    member: str
    phase: Phase
    elapsed_s: float
    left_s: float
    started_wall_s: float | None
    pauses_left: int
    pause_left_s: float
    tries: tuple[Try, ...]
    gaps: tuple[Gap, ...]
    opened: Mapping[str, float] = {}

    @property
    def pending(self) -> tuple[Try, ...]:
        """What was submitted and not judged yet."""
        return tuple(one for one in self.tries if one.ruling is None)


class _Walk:
    """The state while the records are gone through."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.member = ""
        self.at_s: float | None = None
        self.last: Reading | None = None
        self.began: float | None = None
        self.paused = self.ended = self.present = False
        self.pauses_left, self.pause_left_s = terms.pauses, terms.pause_s
        self.gaps: list[Gap] = []
        self.tries: dict[int, Try] = {}
        self.opened: dict[str, float] = {}

    @property
    def phase(self) -> Phase:
        if self.ended or (self.at_s is not None and self.at_s >= self.terms.duration_s):
            return "ended"
        if self.at_s is None or (not self.present and self.at_s >= 0):
            return "ready"
        return "countdown" if self.at_s < 0 else "paused" if self.paused else "running"

    def advance(self, now: Reading) -> None:
        """Let the clocks go on to this reading."""
        if self.last is None:
            if self.terms.start_s is not None:
                self.at_s, self.began = now.wall_s - self.terms.start_s, self.terms.start_s
        elif self.at_s is not None and not self.ended:
            step = passed(self.last, now)
            if self.paused:
                # Who pauses for longer than is allowed has gone on without knowing.
                free = min(step, self.pause_left_s)
                self.pause_left_s -= free
                step -= free
                self.paused = self.pause_left_s > 0
            self.at_s += step
        self.last = now

    def take(self, line: Line) -> None:
        entry = line.entry
        if self.last is not None and self.phase in ("running", "paused"):
            # From the readings and not from the clock records, which somebody may have left out.
            self.gaps += gaps(self.last, entry.at)
        self.advance(entry.at)
        fact, phase = entry.fact, self.phase
        if isinstance(fact, events.Joined):
            self.member = self.member or fact.member
        elif isinstance(fact, events.Started):
            self.present = True
            if self.at_s is None:
                self.at_s, self.began = 0.0, entry.at.wall_s
        elif isinstance(fact, events.Paused):
            if phase == "running" and self.pauses_left > 0 and self.pause_left_s > 0:
                self.paused = True
                self.pauses_left -= 1
        elif isinstance(fact, events.Resumed):
            self.paused = False
        elif isinstance(fact, events.Ended):
            self.ended = True
        elif isinstance(fact, events.Opened):
            self.opened.setdefault(fact.problem, round(self.at_s or 0.0, 3))
        elif isinstance(fact, events.Submitted):
            self._submitted(line, fact)
        elif isinstance(fact, events.Judged):
            self._judged(entry.at.wall_s, fact)

    def _submitted(self, line: Line, fact: events.Submitted) -> None:
        if not any(task.slug == fact.problem for task in self.terms.tasks):
            return
        self.tries[line.entry.seq] = Try(
            id=line.digest,
            seq=line.entry.seq,
            problem=fact.problem,
            at_s=round(self.at_s or 0.0, 3),
            wall_s=line.entry.at.wall_s,
            backend=fact.backend,
            file=fact.file,
            source=fact.source,
            practice=self.phase not in ("running", "paused"),
        )

    def _judged(self, wall_s: float, fact: events.Judged) -> None:
        one = self.tries.get(fact.submission)
        if one is not None and one.ruling is None:
            self.tries[fact.submission] = msgspec.structs.replace(one, ruling=fact.ruling, judged_s=wall_s)


def course(terms: Terms, lines: Iterable[Line], now: Reading | None = None) -> Course:
    """The course by the log's lines, at ``now`` or else at the last record."""
    walk = _Walk(terms)
    for line in lines:
        walk.take(line)
    if now is not None:
        walk.advance(now)
    elapsed = min(walk.at_s if walk.at_s is not None else 0.0, terms.duration_s)
    return Course(
        member=walk.member,
        phase=walk.phase,
        elapsed_s=elapsed,
        left_s=0.0 if walk.phase == "ended" else terms.duration_s - max(0.0, elapsed),
        started_wall_s=walk.began,
        pauses_left=walk.pauses_left if walk.pause_left_s > 0 else 0,
        pause_left_s=walk.pause_left_s,
        tries=tuple(walk.tries.values()),
        gaps=tuple(walk.gaps),
        opened=walk.opened,
    )
