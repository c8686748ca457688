"""Replay a member's contest from the spec and the member's log, and describe its state in a few words. Pure functions.

Contest time is the sum of the times that passed from record to record (``clock.passed``), without pauses. It begins at
the start that the spec names, by the wall clock of the first record, otherwise at the ``started`` record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from judge.contest import events
from judge.contest.clock import ClockGap, ClockReading, GapKind, gaps, passed
from judge.contest.log import LogLine
from judge.contest.spec import ContestSpec
from judge.models import Backend, Language, Record, Verdict
from judge.text.durations import clock_text
from judge.text.messages import Phrase, mark, phrase, translate

Phase = Literal["ready", "countdown", "running", "paused", "ended"]
_GAPS: dict[GapKind, str] = {
    "set": mark("clock set by {duration}"),
    "asleep": mark("asleep {duration}"),
    "restarted": mark("machine off {duration}"),
    "backwards": mark("clock back by {duration} over a restart"),
}
_PHASES: dict[Phase, str] = {
    "countdown": mark("begins in {duration}"),
    "ready": mark("not begun, lasts {duration}"),
    "running": mark("running, {duration} left"),
    "paused": mark("paused, {duration} left"),
    "ended": mark("over"),
}


class ContestSubmission(Record, frozen=True, kw_only=True):
    """A submission. ``at_s`` is contest time; ``id`` is the hash of its line in the log.

    ``practice``: it was submitted outside of the contest's time and does not count. ``judgement`` is ``None`` until it
    has been judged.
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
    judgement: events.LoggedJudgement | None = None
    judged_s: float | None = None

    @property
    def verdict(self) -> Verdict | None:
        """The verdict in the log, ``None`` until there is one."""
        return self.judgement.verdict if self.judgement else None


class Replay(Record, frozen=True, kw_only=True):
    """The state of a member's contest. Times are contest time in seconds; ``elapsed_s`` is negative before
    a common start.

    ``started_wall_s`` is when the member's contest began by the wall clock, ``None`` before that. ``gaps`` are the
    disagreements of the clocks while the contest ran. ``opened`` has the time at which each problem was first read,
    by slug, if it is known.
    """

    member: str
    phase: Phase
    elapsed_s: float
    left_s: float
    started_wall_s: float | None
    pauses_left: int
    pause_left_s: float
    submissions: tuple[ContestSubmission, ...]
    gaps: tuple[ClockGap, ...]
    opened: Mapping[str, float] = {}

    @property
    def pending(self) -> tuple[ContestSubmission, ...]:
        """The submissions that are not judged yet."""
        return tuple(submission for submission in self.submissions if submission.judgement is None)

    @property
    def counting(self) -> list[ContestSubmission]:
        """The submissions within the contest's time."""
        return [submission for submission in self.submissions if not submission.practice]


class _Replayer:
    """The state while the records are replayed one by one."""

    def __init__(self, spec: ContestSpec) -> None:
        self.spec = spec
        self.member = ""
        self.at_s: float | None = None
        self.last: ClockReading | None = None
        self.began: float | None = None
        self.paused = self.ended = self.present = False
        self.pauses_left, self.pause_left_s = spec.pauses, spec.pause_s
        self.gaps: list[ClockGap] = []
        self.submissions: dict[int, ContestSubmission] = {}
        self.opened: dict[str, float] = {}

    @property
    def phase(self) -> Phase:
        if self.ended or (self.at_s is not None and self.at_s >= self.spec.duration_s):
            return "ended"
        if self.at_s is None or (not self.present and self.at_s >= 0):
            return "ready"
        return "countdown" if self.at_s < 0 else "paused" if self.paused else "running"

    def advance(self, now: ClockReading) -> None:
        """Advance the contest's clock to this reading."""
        if self.last is None:
            if self.spec.start_s is not None:
                self.at_s, self.began = now.wall_s - self.spec.start_s, self.spec.start_s
        elif self.at_s is not None and not self.ended:
            step = passed(self.last, now)
            if self.paused:
                # A pause that exceeds the allowance ends by itself: the rest of the time counts as contest time.
                free = min(step, self.pause_left_s)
                self.pause_left_s -= free
                step -= free
                self.paused = self.pause_left_s > 0
            self.at_s += step
        self.last = now

    def take(self, line: LogLine) -> None:
        record = line.record
        if self.last is not None and self.phase in ("running", "paused"):
            # Computed from the readings, because somebody may have removed the ``clock`` records.
            self.gaps += gaps(self.last, record.at)
        self.advance(record.at)
        event, phase = record.event, self.phase
        if isinstance(event, events.MemberJoined):
            self.member = self.member or event.member
        elif isinstance(event, events.ClockStarted):
            self.present = True
            if self.at_s is None:
                self.at_s, self.began = 0.0, record.at.wall_s
        elif isinstance(event, events.ClockPaused):
            if phase == "running" and self.pauses_left > 0 and self.pause_left_s > 0:
                self.paused = True
                self.pauses_left -= 1
        elif isinstance(event, events.ClockResumed):
            self.paused = False
        elif isinstance(event, events.ContestEnded):
            self.ended = True
        elif isinstance(event, events.StatementOpened):
            self.opened.setdefault(event.problem, round(self.at_s or 0.0, 3))
        elif isinstance(event, events.SolutionSubmitted):
            self._submitted(line, event)
        elif isinstance(event, events.SolutionJudged):
            submission = self.submissions.get(event.submission)
            if submission is not None and submission.judgement is None:
                judged = msgspec.structs.replace(submission, judgement=event.judgement, judged_s=record.at.wall_s)
                self.submissions[event.submission] = judged

    def _submitted(self, line: LogLine, event: events.SolutionSubmitted) -> None:
        if not any(task.slug == event.problem for task in self.spec.tasks):
            return
        self.submissions[line.record.seq] = ContestSubmission(
            id=line.digest,
            seq=line.record.seq,
            problem=event.problem,
            at_s=round(self.at_s or 0.0, 3),
            wall_s=line.record.at.wall_s,
            backend=event.backend,
            file=event.file,
            source=event.source,
            practice=self.phase not in ("running", "paused"),
        )


def replay_log(spec: ContestSpec, lines: Iterable[LogLine], now: ClockReading | None = None) -> Replay:
    """Return the replay of the log's lines, at ``now`` or else at the last record."""
    replayer = _Replayer(spec)
    for line in lines:
        replayer.take(line)
    if now is not None:
        replayer.advance(now)
    elapsed = min(replayer.at_s if replayer.at_s is not None else 0.0, spec.duration_s)
    return Replay(
        member=replayer.member,
        phase=replayer.phase,
        elapsed_s=elapsed,
        left_s=0.0 if replayer.phase == "ended" else spec.duration_s - max(0.0, elapsed),
        started_wall_s=replayer.began,
        pauses_left=replayer.pauses_left if replayer.pause_left_s > 0 else 0,
        pause_left_s=replayer.pause_left_s,
        submissions=tuple(replayer.submissions.values()),
        gaps=tuple(replayer.gaps),
        opened=replayer.opened,
    )


def left_text(replay: Replay, now_wall_s: float, spec: ContestSpec, language: Language = "en") -> str:
    """Return the state of the contest in a few words."""
    starts_s = (spec.start_s or now_wall_s) - now_wall_s
    seconds = starts_s if replay.phase == "countdown" else replay.left_s
    return translate(_PHASES[replay.phase], language, duration=clock_text(seconds))


def gap_message(gap: ClockGap) -> Phrase:
    """Return a disagreement of the clocks in a few words."""
    return phrase(_GAPS[gap.kind], duration=clock_text(gap.seconds if gap.kind == "set" else abs(gap.seconds)))
