"""Contests, clocks and logs to test with: specs without a catalogue, and a clock that the test sets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from judge.contest import events
from judge.contest.clock import ClockReading
from judge.contest.log import LogWriter
from judge.contest.spec import LABELS, ContestSpec, Task
from judge.models import Backend, GroupTally, Text, Verdict

DIGEST = "d" * 64
NOON = 1_800_000_000.0


class FakeClock:
    """A machine's clocks. ``wait`` lets time pass; ``sleep`` does so while the machine is suspended."""

    def __init__(self, wall_s: float = NOON) -> None:
        self.now = ClockReading(wall_s=wall_s, boot_s=1000.0, awake_s=1000.0, boot="boot-1")

    def __call__(self) -> ClockReading:
        return self.now

    def _change(self, **fields: object) -> None:
        self.now = msgspec.structs.replace(self.now, **fields)

    def wait(self, seconds: float) -> None:
        self.sleep(seconds)
        self._change(awake_s=self.now.awake_s + seconds)

    def sleep(self, seconds: float) -> None:
        self._change(wall_s=self.now.wall_s + seconds, boot_s=self.now.boot_s + seconds)

    def set_by(self, seconds: float) -> None:
        self._change(wall_s=self.now.wall_s + seconds)

    def reboot(self, off_s: float) -> None:
        self._change(wall_s=self.now.wall_s + off_s, boot_s=5.0, awake_s=5.0, boot=self.now.boot + "+")


def spec(count: int = 3, **fields: Any) -> ContestSpec:
    """A contest of two hours with the problems problem-a, problem-b, …"""
    values: dict[str, Any] = {
        "title": "Test",
        "created_s": NOON,
        "start_s": None,
        "duration_s": 7200.0,
        "tasks": tuple(
            Task(
                label=label,
                slug=f"problem-{label.lower()}",
                title=Text(en=f"Problem {label}", zh=f"题目 {label}"),
                digest=DIGEST,
                cpu_s=2.0,
                memory_mib=256,
            )
            for label in LABELS[:count]
        ),
        "scoring": "icpc",
        "penalty_s": 1200.0,
        "freeze_s": 0.0,
        "reveal": "verdict",
        "pauses": 0,
        "pause_s": 0.0,
        "cases": "default",
    }
    return ContestSpec(**{**values, **fields})


def judgement(verdict: Verdict, parts: Sequence[tuple[str, int, int]] = ()) -> events.LoggedJudgement:
    """``parts``: group, passed, total. Without any, one group that passed where accepted."""
    accepted = verdict is Verdict.AC
    held = parts or (("secret", int(accepted), 1),)
    passed, total = sum(part[1] for part in held), sum(part[2] for part in held)
    return events.LoggedJudgement(
        verdict=verdict,
        score=passed / total,
        passed=passed,
        total=total,
        cpu_s=0.1,
        parts=tuple(GroupTally(group=group, passed=passed, total=total) for group, passed, total in held),
        digest=DIGEST,
        judge="0.1.0",
    )


class Player:
    """A member who writes a log with the test's clock."""

    def __init__(self, folder: Path, contest: ContestSpec, name: str) -> None:
        self.path = folder / f"{name}.ndjson"
        self.clock = FakeClock()
        self.tell(events.ContestCreated(spec=contest), events.MemberJoined(member=name), events.ClockStarted())

    def tell(self, *told: events.LogEvent) -> int:
        with LogWriter(self.path, self.clock) as log:
            return log.append(*told).record.seq

    def log_submission(
        self,
        letter: str,
        verdict: Verdict | events.LoggedJudgement | None,
        after_s: float = 0.0,
        *,
        backend: Backend = "python",
        source: bytes = b"def f(): pass\n",
    ) -> int:
        """Submit some seconds after the event before; judge at once unless the verdict is None."""
        self.clock.wait(after_s)
        event = events.SolutionSubmitted(
            problem=f"problem-{letter.lower()}", backend=backend, file="solution.py", source=source
        )
        seq = self.tell(event)
        if verdict is not None:
            held = verdict if isinstance(verdict, events.LoggedJudgement) else judgement(verdict)
            self.tell(events.SolutionJudged(submission=seq, judgement=held))
        return seq
