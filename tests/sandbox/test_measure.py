"""Waiting for the end of a process, as its files in /proc describe it."""

from __future__ import annotations

import mmap
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from judge.sandbox.measure import MemoryGauge, Meter

RUNS, ENDED = b"Name:\tx\nState:\tR (running)\nThreads:\t1\n", b"Name:\tx\nState:\tZ (zombie)\nThreads:\t1\n"
LEADER_GONE = ENDED.replace(b"Threads:\t1", b"Threads:\t2")


@pytest.fixture
def meter() -> Iterator[Meter]:
    meter = Meter(os.getpid())
    yield meter
    meter.close()


def _waited_for(meter: Meter, monkeypatch: pytest.MonkeyPatch, statuses: list[bytes], pages: int) -> bool:
    """Return whether the process is seen to end, with no patience for one that is not ending."""
    left = iter(statuses)
    monkeypatch.setattr(meter, "_read_status", lambda: next(left))
    monkeypatch.setattr(meter, "_pages", lambda: (pages, 0))
    return meter.wait_for_end(0.0)


def test_a_process_that_is_ending_may_wait_for_a_processor(meter: Meter, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _waited_for(meter, monkeypatch, [RUNS, RUNS, RUNS, ENDED], pages=0)
    assert _waited_for(meter, monkeypatch, [RUNS, RUNS, RUNS, b""], pages=0)


def test_one_that_continues_is_not_waited_for(meter: Meter, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not _waited_for(meter, monkeypatch, [RUNS] * 3, pages=1000)
    assert not _waited_for(meter, monkeypatch, [LEADER_GONE] * 3, pages=0)


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's states of processes")
def test_a_process_in_a_sleep_that_no_signal_ends_waits_for_a_disk() -> None:
    """The parent of a vfork is in such a sleep until the child has ended."""
    source = "import ctypes, os, time\nif ctypes.CDLL(None).vfork() == 0:\n    time.sleep(30)\n    os._exit(0)"
    with subprocess.Popen([sys.executable, "-c", source], start_new_session=True) as process:
        try:
            meter = Meter(process.pid)
            deadline = time.monotonic() + 20
            while not meter.status().waits_for_a_disk and time.monotonic() < deadline:
                time.sleep(0.01)
            assert meter.status().waits_for_a_disk
            assert not Meter(os.getpid()).status().waits_for_a_disk
        finally:
            os.killpg(process.pid, signal.SIGKILL)


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's clocks of processes")
def test_time_in_the_kernel_is_a_part_of_the_cpu_time(meter: Meter) -> None:
    def share(work: Callable[[], object]) -> float:
        before, used_before = meter.kernel_s(), meter.cpu_s() or 0.0
        until = time.process_time() + 0.3
        while time.process_time() < until:
            work()
        return (meter.kernel_s() - before) / ((meter.cpu_s() or 0.0) - used_before)

    assert share(lambda: os.getrandom(1 << 20)) > share(lambda: sum(range(100_000)))


@pytest.mark.skipif(sys.platform != "linux", reason="reads the files of Linux")
def test_what_a_new_child_has_is_read_once_for_a_sandbox(meter: Meter, monkeypatch: pytest.MonkeyPatch) -> None:
    first = MemoryGauge(meter)
    monkeypatch.delattr(Meter, "_read_status")
    second = MemoryGauge(Meter(os.getpid()), first.base)
    kept = mmap.mmap(-1, 20 << 20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)  # malloc would reuse memory that was freed
    kept.write(b"x" * len(kept))
    assert 19 < second.now_mib() < 40
    assert second.grown_by(first.base.peak + len(kept) / (1 << 20)) == 20
