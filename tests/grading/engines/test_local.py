"""The local engine: every job gets its report exactly once, whatever happens to a worker."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from judge import workers
from judge.errors import SandboxError, UsageError
from judge.grading.engines.engine import GradingJob
from judge.grading.engines.local import LocalEngine
from judge.models import Isolation, Report
from judge.session import Session
from tests.cli.running import descendants

GOOD = b"def add_up(numbers):\n    return sum(numbers)\n"
BAD = b"def add_up(numbers):\n    return 0\n"
LOOP = b"def add_up(numbers):\n    while True:\n        pass\n"
BOMB = b"import os\ndef add_up(numbers):\n    while True:\n        os.fork()\n"
EXIT = b"import os\ndef add_up(numbers):\n    os._exit(0)\n"
SYNTAX = b"def add_up(:\n"


@pytest.fixture
def engine(catalogue: Path, home: Path) -> LocalEngine:
    return LocalEngine(home, [catalogue], 2, allow_degraded=False)


@pytest.fixture(scope="module")
def digest(catalogue: Path) -> str:
    with Session(None, [catalogue]) as session:
        return session.catalogue.load("add-up").digest


def job(source: bytes, digest: str) -> GradingJob:
    return GradingJob(
        slug="add-up", digest=digest, file="add_up.py", source=source, backend="python", seed="default",
        reveal="verdict", language="en",
    )  # fmt: skip


def run(engine: LocalEngine, digest: str, *sources: bytes) -> list[Report]:
    """The reports in the order of the jobs; each job has exactly one."""
    done = list(engine.run([job(source, digest) for source in sources]))
    assert Counter(index for index, _ in done) == Counter(range(len(sources)))
    return [reports["en"] for _, reports in sorted(done, key=lambda one: one[0])]


def verdicts(reports: list[Report]) -> list[str]:
    return [report.verdict.value for report in reports]


def killing(monkeypatch: pytest.MonkeyPatch, times: dict[int, int]) -> list[int]:
    """Kill the worker that gets a job, as often as its turn says; return the ids of the killed workers."""
    give, killed = workers._Worker.give, []

    def give_and_kill(self: workers._Worker[Any], task: workers._Task[Any]) -> None:
        give(self, task)
        if times.get(task.index, 0) > 0:
            times[task.index] -= 1
            assert self._process.pid is not None
            os.kill(self._process.pid, signal.SIGKILL)
            killed.append(self._process.pid)

    monkeypatch.setattr(workers._Worker, "give", give_and_kill)
    return killed


EARLIER: set[int] = set()  # the processes that other tests of this run have left in their fixtures


@pytest.fixture(autouse=True)
def without_processes_of_other_tests() -> None:
    EARLIER.clear()
    EARLIER.update(started())


def started() -> set[int]:
    """Return the descendants that judging has started in this test, without the one that tracks shared resources."""
    found = set()
    for pid in descendants(os.getpid()):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            if any(mark in Path(f"/proc/{pid}/cmdline").read_bytes() for mark in (b"spawn_main", b"sandbox/start.py")):
                found.add(pid)
    return found - EARLIER


def nothing_left() -> bool:
    """Return whether everything that was started ends soon."""
    deadline = time.monotonic() + 10
    while started() and time.monotonic() < deadline:
        time.sleep(0.1)
    return not started()


def test_hostile_neighbours_affect_no_verdict(engine: LocalEngine, digest: str) -> None:
    reports = run(engine, digest, GOOD, LOOP, BAD, BOMB, GOOD, EXIT, SYNTAX, GOOD)
    assert verdicts(reports) == ["AC", "TLE", "WA", "RV", "AC", "RE", "CE", "AC"]
    assert nothing_left()


def test_a_killed_worker_is_replaced_and_its_job_judged_again(
    engine: LocalEngine, digest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed = killing(monkeypatch, {0: 1, 2: 1, 3: 1})
    assert verdicts(run(engine, digest, GOOD, BAD, GOOD, SYNTAX, GOOD)) == ["AC", "WA", "AC", "CE", "AC"]
    assert len(killed) == 3
    assert nothing_left()


def test_a_job_that_kills_twice_is_a_failure_of_the_judge_and_affects_no_other(
    engine: LocalEngine, digest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed = killing(monkeypatch, {1: 9})
    reports = run(engine, digest, GOOD, GOOD, BAD)
    assert verdicts(reports) == ["AC", "IE", "WA"]
    assert "killed twice" in reports[1].cases[0].message
    assert len(killed) == 2


def test_the_death_of_every_worker_is_reported(
    engine: LocalEngine, digest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    killing(monkeypatch, dict.fromkeys(range(9), 9))
    with pytest.raises(SandboxError, match="die repeatedly"):
        run(engine, digest, *[GOOD] * 9)


def test_leaving_early_ends_all(engine: LocalEngine, digest: str) -> None:
    running = engine.run([job(source, digest) for source in (GOOD, LOOP, LOOP, LOOP)])
    next(running)
    assert started()
    running.close()
    assert nothing_left()


def test_nothing_to_do_starts_nothing(engine: LocalEngine) -> None:
    assert list(engine.run([])) == []
    assert started() == set()


def test_without_a_home(catalogue: Path, digest: str) -> None:
    assert verdicts(run(LocalEngine(None, [catalogue], 1, allow_degraded=False), digest, GOOD, BAD)) == ["AC", "WA"]


def test_a_package_that_changed_meanwhile_is_not_judged(engine: LocalEngine) -> None:
    (report,) = run(engine, "another", GOOD)
    assert verdicts([report]) == ["IE"]
    assert "has changed" in report.cases[0].message


def test_a_machine_that_does_not_isolate_is_refused(
    engine: LocalEngine, digest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Isolation, "is_safe_for_others", False)
    with pytest.raises(UsageError, match="--allow-degraded"):
        run(engine, digest, GOOD)
