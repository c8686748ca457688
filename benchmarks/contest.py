"""Measure how long a merged board takes: 50 members' logs with 2 000 submissions, the whole command.

    python -m benchmarks.contest [--members N] [--submissions N] [--keep FOLDER]

Prints the best of five runs.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from judge.contest import events
from judge.contest.clock import ClockReading
from judge.contest.log import FIRST
from judge.contest.spec import LABELS, ContestSpec, Task
from judge.models import GroupTally, Text, Verdict

DURATION_S = 18000.0
START_S = 1_800_000_000.0
PROBLEMS = 12
SOURCE = b"def solve(numbers):\n    return sorted(numbers)\n" * 30
ROUNDS = 5


def agreed() -> ContestSpec:
    """Return a contest of five hours whose board froze for the last one."""
    tasks = [
        Task(
            label=label,
            slug=f"problem-{label.lower()}",
            title=Text(en=f"Problem {label}", zh=f"题目 {label}"),
            digest=hashlib.sha256(label.encode()).hexdigest(),
            cpu_s=2.0,
            memory_mib=256,
        )
        for label in LABELS[:PROBLEMS]
    ]
    return ContestSpec(
        title="Simulated",
        created_s=START_S,
        start_s=START_S,
        duration_s=DURATION_S,
        tasks=tuple(tasks),
        scoring="icpc",
        penalty_s=1200.0,
        freeze_s=3600.0,
        reveal="verdict",
        pauses=0,
        pause_s=0.0,
        cases="default",
    )


def write_log(folder: Path, spec: ContestSpec, member: str, submissions: int, rng: random.Random) -> None:
    """Write a sound log, without waiting for the disk at each record."""
    told: list[tuple[float, events.LogEvent]] = [
        (0.0, events.ContestCreated(spec=spec)),
        (0.0, events.MemberJoined(member=member)),
        (0.0, events.ClockStarted()),
    ]
    for at_s in sorted(rng.random() * DURATION_S for _ in range(submissions)):
        task = rng.choice(spec.tasks)
        text = SOURCE + f"# {rng.random()}\n".encode()
        told.append(
            (at_s, events.SolutionSubmitted(problem=task.slug, backend="python", file="solution.py", source=text))
        )
        told.append((at_s, events.SolutionJudged(submission=len(told) - 1, judgement=_judgement(task, rng))))
    before = FIRST
    with (folder / f"{member}.ndjson").open("wb") as file:
        for seq, (at_s, event) in enumerate(told):
            at = ClockReading(wall_s=START_S + at_s, boot_s=50 + at_s, awake_s=50 + at_s, boot=member)
            line = msgspec.json.encode(events.LogRecord(seq=seq, prev=before, at=at, event=event))
            file.write(line + b"\n")
            before = hashlib.sha256(line).hexdigest()


def _judgement(task: Task, rng: random.Random) -> events.LoggedJudgement:
    verdict = rng.choice([Verdict.AC, Verdict.WA, Verdict.WA, Verdict.TLE, Verdict.CE])
    passed = 60 if verdict is Verdict.AC else rng.randrange(60)
    return events.LoggedJudgement(
        verdict=verdict,
        score=passed / 60,
        passed=passed,
        total=60,
        cpu_s=0.5,
        parts=(GroupTally(group="secret", passed=passed, total=60),),
        digest=task.digest,
        judge="0.1.0",
    )


def measure(folder: Path, *options: str) -> float:
    """Return the seconds of the quickest run."""
    command = [sys.executable, "-m", "judge", "contest", "board", str(folder), *options]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=50)
    parser.add_argument("--submissions", type=int, default=2000)
    parser.add_argument("--keep", type=Path, help="write the logs there and leave them")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = wanted.keep or Path(scratch)
        folder.mkdir(exist_ok=True)
        rng = random.Random("board")
        for number in range(wanted.members):
            write_log(folder, agreed(), f"member-{number:03}", wanted.submissions // wanted.members, rng)
        print(f"{wanted.members} members, {wanted.submissions} submissions")
        for options in ([], ["--json"], ["--html", str(Path(scratch) / "board.html")]):
            name = options[0] if options else "terminal"
            print(f"judge contest board, {name}: {measure(folder, *options):.3f} s")


if __name__ == "__main__":
    main()
