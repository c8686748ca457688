"""The Dask engine, with a real scheduler and real workers on this machine."""

from __future__ import annotations

import os
import signal
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.errors import SandboxError, UsageError
from judge.grading.engines.dask import DaskEngine
from judge.grading.engines.engine import GradingJob
from judge.models import Reports
from judge.session import Session
from tests.cli.running import descendants
from tests.grading.clusters import Cluster, cluster

GOOD = b"def add_up(numbers):\n    return sum(numbers)\n"
BAD = b"def add_up(numbers):\n    return 0\n"
LOOP = b"def add_up(numbers):\n    while True:\n        pass\n"
SLOW = b"import time\ndef add_up(numbers):\n    time.sleep(0.1)\n    return sum(numbers)\n"
KILLER = GOOD + b"# kills its worker\n"
FAILING = GOOD + b"# makes the judge fail\n"
KILLING = """\
import os
from judge.grading.engines import worker
class DoomedWorker(worker.JobWorker):
    def answer(self, version, order, archive):
        if b"kills its worker" in order:
            os._exit(9)
        assert b"makes the judge fail" not in order, print
        return super().answer(version, order, archive)
import judge.grading.engines.dask_worker
judge.grading.engines.dask_worker.JobWorker = DoomedWorker
"""
OLDER = "from judge.grading.engines import worker\nworker.__version__ = '0.0.1'\n"
DEGRADED = "from judge.models import Isolation\nIsolation.is_safe_for_others = False\n"


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with cluster(tmp_path_factory.mktemp("cluster"), 2) as started:
        yield started


@pytest.fixture(scope="module")
def digest(catalogue: Path) -> str:
    with Session(None, [catalogue]) as session:
        return session.catalogue.load("add-up").digest


def engine(to: Cluster, catalogue: Path, *, allow_degraded: bool = False) -> DaskEngine:
    return DaskEngine(to.address, [catalogue], allow_degraded=allow_degraded)


def jobs(digest: str, *sources: bytes) -> list[GradingJob]:
    return [
        GradingJob(
            slug="add-up", digest=digest, file="add_up.py", source=source, backend="python", seed="hush",
            reveal="verdict", language="en",
        )
        for source in sources
    ]  # fmt: skip


def in_order(done: list[tuple[int, Reports]], count: int) -> list[str]:
    """The verdicts in the order of the jobs; each job has exactly one."""
    assert Counter(index for index, _ in done) == Counter(range(count))
    return [reports["en"].verdict.value for _, reports in sorted(done, key=lambda one: one[0])]


def test_a_package_that_only_this_machine_has_is_judged_by_all(two: Cluster, catalogue: Path, digest: str) -> None:
    sources = [GOOD, BAD, LOOP, b"def add_up(:\n", GOOD]
    done = list(engine(two, catalogue).run(jobs(digest, *sources)))
    assert in_order(done, 5) == ["AC", "WA", "TLE", "CE", "AC"]


@pytest.mark.slow
def test_a_worker_that_is_killed_costs_no_job_and_no_job_counts_twice(
    two: Cluster, catalogue: Path, digest: str
) -> None:
    sources = [SLOW, SLOW + b"#", BAD, SLOW, GOOD, BAD, SLOW, GOOD]
    running = engine(two, catalogue).run(jobs(digest, *sources))
    done = [next(running)]
    killed = {two.kill_one()}
    done.append(next(running))
    killed.add(two.kill_one())
    done += running
    assert in_order(done, 8) == ["AC", "AC", "WA", "AC", "AC", "WA", "AC", "AC"]
    assert len(killed - two.pids()) == 2


def test_leaving_early_cancels_what_is_outstanding(two: Cluster, catalogue: Path, digest: str) -> None:
    from distributed import Client

    running = engine(two, catalogue).run(jobs(digest, *[SLOW] * 20))
    next(running)
    running.close()
    with Client(two.address, set_as_default=False) as client:
        assert client.run_on_scheduler(_tasks) == 0
    done = list(engine(two, catalogue).run(jobs(digest, GOOD)))
    assert in_order(done, 1) == ["AC"]


def _tasks(dask_scheduler: object) -> int:
    return len(dask_scheduler.tasks)  # type: ignore[attr-defined]  # Dask passes it in


@pytest.mark.slow
def test_a_job_that_kills_every_worker_or_fails_everywhere_affects_no_other(
    tmp_path: Path, catalogue: Path, digest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES", "1")  # a worker takes long to start again
    with cluster(tmp_path, 2, preload=KILLING) as killing:
        done = list(engine(killing, catalogue).run(jobs(digest, GOOD, KILLER, BAD, FAILING, GOOD)))
    assert in_order(done, 5) == ["AC", "IE", "WA", "IE", "AC"]
    failures = {index: found["en"].cases[0].message for index, found in done if found["en"].verdict == "IE"}
    assert "were killed" in failures[1]
    assert "judge itself failed: AssertionError" in failures[3]


def test_a_worker_of_another_version_refuses(tmp_path: Path, catalogue: Path, digest: str) -> None:
    with cluster(tmp_path, 1, preload=OLDER) as older, pytest.raises(UsageError, match=r"has version 0\.0\.1 of"):
        list(engine(older, catalogue).run(jobs(digest, GOOD)))


def test_a_worker_that_isolates_too_little_refuses_unless_that_is_allowed(
    tmp_path: Path, catalogue: Path, digest: str
) -> None:
    with cluster(tmp_path, 1, preload=DEGRADED) as degraded:
        with pytest.raises(UsageError, match=r"^the worker tcp://.* does not isolate .*--allow-degraded"):
            list(engine(degraded, catalogue).run(jobs(digest, GOOD)))
        done = list(engine(degraded, catalogue, allow_degraded=True).run(jobs(digest, GOOD)))
    assert in_order(done, 1) == ["AC"]


def test_the_workers_folder_is_out_of_reach_and_ends_with_it_like_the_sandboxes(
    tmp_path: Path, catalogue: Path, digest: str
) -> None:
    with cluster(tmp_path, 1) as ending:
        thief = f"import os\ndef add_up(numbers):\n    return sum(numbers) if os.listdir({str(tmp_path)!r}) else 0\n"
        done = list(engine(ending, catalogue).run(jobs(digest, GOOD, thief.encode())))
        assert in_order(done, 2) == ["AC", "RV"]
        sandboxes = {pid for pid in descendants(ending.workers.pid) if _is_sandbox(pid)}
        assert sandboxes
    assert not any(_is_sandbox(pid) for pid in sandboxes)
    assert not list(tmp_path.rglob("judge"))


def _is_sandbox(pid: int) -> bool:
    try:
        return b"sandbox/start.py" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def test_where_no_scheduler_is(catalogue: Path, digest: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.grading.engines.dask._CONNECT_S", 1)
    nowhere = DaskEngine("tcp://127.0.0.1:9", [catalogue], allow_degraded=False)
    with pytest.raises(UsageError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        list(nowhere.run(jobs(digest, GOOD)))


def test_where_no_worker_is(tmp_path: Path, catalogue: Path, digest: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.grading.engines.dask._PATIENCE_S", 1.0)
    with cluster(tmp_path, 1) as lonely:
        os.killpg(lonely.workers.pid, signal.SIGKILL)
        with pytest.raises(UsageError, match="has no worker; start some"):
            list(engine(lonely, catalogue).run(jobs(digest, GOOD)))


def test_a_scheduler_that_stops_is_reported(tmp_path: Path, catalogue: Path, digest: str) -> None:
    with cluster(tmp_path, 1) as failing:
        running = engine(failing, catalogue).run(jobs(digest, *[SLOW] * 40))
        next(running)
        threading.Timer(0.1, failing.scheduler.kill).start()
        with pytest.raises(SandboxError, match="Dask scheduler"):
            list(running)


def test_nothing_to_do_needs_no_cluster(catalogue: Path) -> None:
    assert list(DaskEngine("tcp://127.0.0.1:9", [catalogue], allow_degraded=False).run([])) == []
