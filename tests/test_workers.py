"""Tasks in several processes come back in order; errors, and processes that die, are not lost."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from multiprocessing import util
from pathlib import Path
from typing import Any

import pytest

from judge.errors import SandboxError, UsageError
from judge.session import Session
from judge.workers import as_completed, gather, processors
from tests.cli.running import ROOT, descendants

OPENED = partial(Session, None)


def process(session: Session, number: int) -> tuple[int, int]:
    return number, os.getpid()


def slugs(session: Session) -> int:
    return len(session.catalogue.slugs())


def failing(session: Session) -> None:
    raise UsageError("no such thing")


def dying(session: Session) -> None:
    os._exit(1)


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_jobs(workers: int) -> None:
    told: list[tuple[int, int]] = []
    results = gather(
        [partial(process, number=number) for number in range(6)], OPENED, workers, lambda *done: told.append(done)
    )
    assert [number for number, _ in results] == list(range(6))
    assert told == [(done, 6) for done in range(7)]
    assert ({pid for _, pid in results} == {os.getpid()}) is (workers == 1)


def leaves(session: Session, path: Path) -> None:
    path.touch()


def test_a_worker_has_its_next_task_before_its_last_result_is_used(tmp_path: Path) -> None:
    paths = [tmp_path / str(number) for number in range(2)]
    with contextlib.closing(as_completed([partial(leaves, path=path) for path in paths], OPENED, 1)) as results:
        next(results)
        deadline = time.monotonic() + 60
        while not paths[1].exists():
            assert time.monotonic() < deadline
            time.sleep(0.01)


def test_an_interrupt_reaches_no_worker_that_is_starting(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would show the traceback of Python's own start, or of a worker whose task was cut off in the middle."""
    spawn, masks = util.spawnv_passfds, []

    def noted(*args: Any) -> int:
        masks.append(signal.pthread_sigmask(signal.SIG_BLOCK, []))
        return int(spawn(*args))

    monkeypatch.setattr(util, "spawnv_passfds", noted)
    assert len(gather([slugs, slugs], OPENED, 2)) == 2
    assert len(masks) >= 2
    assert all(signal.SIGINT in mask for mask in masks)
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def masked(session: Session) -> bool:
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def test_a_worker_that_has_started_blocks_no_signal() -> None:
    assert gather([masked, masked], OPENED, 2) == [False, False]


def test_each_process_has_a_session() -> None:
    assert gather([slugs, slugs, slugs], OPENED, 2) == [len(Session(None).catalogue.slugs())] * 3


def never_spins(session: Session) -> bool:
    return session.sandboxes.get("python").spin_wait.blocks_until == float("inf")


def test_workers_spin_only_where_there_are_two_processors_for_each() -> None:
    few, many = max(2, processors() // 2), processors() + 1
    crowded = few * 2 > processors()
    assert gather([never_spins] * few, OPENED, few) == [crowded] * few
    assert gather([never_spins] * many, OPENED, many) == [True] * many
    assert not gather([never_spins], OPENED, 1)[0]


def own_processors(session: Session) -> tuple[int, set[int]]:
    return os.getpid(), os.sched_getaffinity(0)


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="this system does not place processes")
def test_where_processors_are_few_each_worker_keeps_to_one_and_all_are_used() -> None:
    usable = os.sched_getaffinity(0)
    found = dict(gather([own_processors] * 8 * len(usable), OPENED, 2 * len(usable)))
    assert {len(own) for own in found.values()} == {1}
    assert set().union(*found.values()) == usable
    assert os.sched_getaffinity(0) == usable


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_of_a_job_is_raised(workers: int) -> None:
    with pytest.raises(UsageError, match="no such thing"):
        gather([slugs, failing], OPENED, workers)


def test_an_error_of_a_worker_has_its_traceback_as_a_note() -> None:
    with pytest.raises(UsageError) as raised:
        gather([slugs, failing], OPENED, 2)
    assert "in failing" in raised.value.__notes__[0]


def test_processes_that_die_are_reported() -> None:
    with pytest.raises(SandboxError, match="two worker processes in a row were killed"):
        gather([dying, dying, dying], OPENED, 2)


def test_a_session_that_cannot_be_opened_is_reported() -> None:
    with pytest.raises((SandboxError, UsageError)):
        gather([slugs, slugs], partial(Session, None, [Path("/nowhere")]), 2)


def asleep(session: Session) -> None:
    time.sleep(1000)


def test_workers_end_with_their_parent() -> None:
    code = "from tests import test_workers; test_workers.gather([test_workers.asleep] * 2, test_workers.OPENED, 2)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, "-c", code], env=environment) as process:
        assert soon(lambda: len(workers_below(process.pid)) == 2)
        workers = workers_below(process.pid)
        process.send_signal(signal.SIGKILL)
    assert soon(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers))


def workers_below(pid: int) -> set[int]:
    found = set()
    for one in descendants(pid):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes():
                found.add(one)
    return found


def soon(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 30
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.05)
    return holds()
