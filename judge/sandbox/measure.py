"""Measure another process from outside: CPU time, memory, and how long it waited for a processor."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import NamedTuple

_PAGE_MIB = os.sysconf("SC_PAGE_SIZE") / (1 << 20)
_BETWEEN_S, _MOMENT_S, _ENDING_S = 0.0005, 0.05, 60.0
_TIDYING_MIB = 1.0  # what a child may take between its reply and the next request
_LIBRARIES_MIB = 512.0  # PyTorch's libraries are smaller


class Memory(NamedTuple):
    """One reading of a process's memory, in MiB. All values are 0 if the process has ended.

    ``peak`` is the most that was resident since the process began, or since the peak was last reset. ``file`` is
    what is resident now and comes from files; ``tables`` is what the kernel holds for page tables now.
    """

    peak: float = 0.0
    file: float = 0.0
    tables: float = 0.0


class Status(NamedTuple):
    """One reading of a process's status; empty if the process has ended.

    ``waits_for_a_disk``: the main thread is in a sleep that no signal ends, as while a page is read from a disk.
    """

    memory: Memory = Memory()
    threads: int = 0
    waits_for_a_disk: bool = False


class Scheduled(NamedTuple):
    """How long a thread has run, and how long it was ready to run and got no processor."""

    ran_s: float = 0.0
    waited_s: float = 0.0

    def since(self, before: Scheduled) -> Scheduled:
        """Return the times between an earlier reading and this one."""
        return Scheduled(self.ran_s - before.ran_s, self.waited_s - before.waited_s)


class Meter:
    """Reads one process's clocks and sizes. ``pid`` is the process id in the reader's own PID namespace.

    On systems without this view (macOS), CPU time is taken as wall time and memory as 0. The limits are then enforced
    by wall time and by the child's own resource limits.
    """

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self._clock = (~pid << 3) | 2 if sys.platform == "linux" else time.CLOCK_MONOTONIC
        self._folder = f"/proc/{pid}"
        self._status = self._statm = self._clear = -1
        if sys.platform == "linux":
            self._statm = os.open(f"{self._folder}/statm", os.O_RDONLY | os.O_CLOEXEC)
            with contextlib.suppress(OSError):  # if the process cannot be traced, the file belongs to root
                self._clear = os.open(f"{self._folder}/clear_refs", os.O_WRONLY | os.O_CLOEXEC)

    def cpu_s(self) -> float | None:
        """Return the CPU time of all threads, or None if the process has ended."""
        try:
            return time.clock_gettime(self._clock)
        except OSError:
            return None

    def kernel_s(self) -> float:
        """Return the part of the CPU time that was spent in the kernel, which takes samples every few milliseconds."""
        try:
            return time.clock_gettime(self._clock & ~3) - time.clock_gettime(self._clock & ~3 | 1)
        except OSError:
            return 0.0

    def private_mib(self) -> float:
        """Return what is resident now and comes from no file; 0 if the process has ended. Cheap enough to call often.

        Shared memory without a file is not included here; it is included in the peak.
        """
        resident, shared = self._pages()
        return (resident - shared) * _PAGE_MIB

    def status(self) -> Status:
        """Return the kernel's peak of the memory, the resident pages of files, the page tables, threads and state."""
        status = self._read_status()
        memory = Memory(*(_number(status, name) / 1024 for name in (b"VmHWM", b"RssFile", b"VmPTE")))
        return Status(memory, _number(status, b"Threads"), b"\nState:\tD" in status)

    def reset_peak(self) -> bool:
        """Reset the peak to what is resident now; return whether the kernel allowed that."""
        try:
            return self._clear >= 0 and os.pwrite(self._clear, b"5", 0) > 0
        except OSError:
            return False

    def _pages(self) -> tuple[int, int]:
        try:
            _, resident, shared, _ = os.pread(self._statm, 200, 0).split(b" ", 3)
            return int(resident), int(shared)
        except (OSError, ValueError):
            return 0, 0

    def _read_status(self) -> bytes:
        """Return the process's status file; empty if it cannot be read."""
        try:
            if self._status < 0:
                self._status = os.open(f"{self._folder}/status", os.O_RDONLY | os.O_CLOEXEC)
            return os.pread(self._status, 4096, 0)
        except OSError:
            return b""

    def leader_has_gone(self) -> bool:
        """Return whether the main thread has ended while others run: the kernel reports no sizes of such a process."""
        if self._statm < 0 or self._pages()[0] > 0:
            return False
        status = self._read_status()
        return b"\nState:\tZ" in status and _number(status, b"Threads") != 1

    def wait_for_end(self, patience_s: float) -> bool:
        """Wait until all threads have ended, for at most ``patience_s``; return whether they have.

        The wait is longer for a process that is ending, which has no memory left, because on a busy machine it may have
        to wait for a processor. On systems without this view, wait for a moment and return True.
        """
        if self._statm < 0:
            time.sleep(_MOMENT_S)
            return True
        begun = time.monotonic()
        while status := self._read_status():
            leader_has_ended = b"\nState:\tZ" in status
            if leader_has_ended and _number(status, b"Threads") == 1:
                return True
            is_ending = not leader_has_ended and self._pages()[0] == 0
            if time.monotonic() > begun + (_ENDING_S if is_ending else patience_s):
                return False
            time.sleep(_BETWEEN_S)
        return True

    def scheduled(self) -> dict[str, Scheduled]:
        """Return how long each of the threads has run and has waited for a processor, by its id.

        A thread that ends meanwhile is left out.
        """
        found = {}
        with contextlib.suppress(OSError):
            for task in os.listdir(f"{self._folder}/task"):
                with contextlib.suppress(OSError), open(f"{self._folder}/task/{task}/schedstat", "rb") as file:
                    found[task] = _scheduled(file.read())
        return found

    def is_ready(self) -> bool:
        """Return whether one of the threads is running or waits for a processor."""
        with contextlib.suppress(OSError):
            for task in os.listdir(f"{self._folder}/task"):
                with contextlib.suppress(OSError), open(f"{self._folder}/task/{task}/stat", "rb") as file:
                    if file.read().rpartition(b") ")[2].startswith(b"R"):
                        return True
        return False

    def close(self) -> None:
        for descriptor in (self._status, self._statm, self._clear):
            if descriptor >= 0:
                os.close(descriptor)
        self._status = self._statm = self._clear = -1


class SchedulerFile:
    """How long one thread has run, and has waited for a processor. ``of`` is its folder in /proc."""

    def __init__(self, of: str) -> None:
        try:
            self._file = os.open(f"/proc/{of}/schedstat", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:  # a kernel without this figure, or another system
            self._file = -1

    def read(self) -> Scheduled:
        """Return both times since the thread began; 0 if the kernel does not say. Costs a microsecond."""
        try:
            return _scheduled(os.pread(self._file, 100, 0))
        except OSError:
            return Scheduled()

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


class MemoryGauge:
    """Measures how much memory a child has taken since it was confined: private pages and page tables, at their peak.

    Pages of files, which are mostly libraries, are not counted, up to ``_LIBRARIES_MIB``: a process that maps files
    beyond that could hide a peak behind them. ``base`` is the first reading. It is nearly the same for all
    children of a sandbox, so that of another child serves as well, and reading it takes long.
    """

    def __init__(self, meter: Meter, base: Memory | None = None) -> None:
        self.meter = meter
        self.base = meter.status().memory if base is None else base
        self._base_private = meter.private_mib()
        self._earlier_peak = 0.0

    def begin(self) -> None:
        """Begin a request: the next readings belong to it alone."""
        self._earlier_peak = 0.0 if self.meter.reset_peak() else self.meter.status().memory.peak

    def now_mib(self) -> float:
        """Return what the child has now, without page tables. Cheaper than ``grown_mib``."""
        return self.beyond_base(self.meter.private_mib())

    def beyond_base(self, private_mib: float) -> float:
        """Return by how much a reading of ``Meter.private_mib`` exceeds the first one."""
        return max(0.0, private_mib - self._base_private)

    def grown_mib(self, memory: Memory | None = None) -> float:
        """Return the peak of this request. ``memory`` is a reading that was taken just now.

        If the kernel does not allow resetting the peak, a peak that has not risen since the request began belongs to an
        earlier request; then the present memory is returned instead.
        """
        memory = memory or self.meter.status().memory
        tables = max(0.0, memory.tables - self.base.tables)
        if not self._has_risen(memory.peak):
            return self.now_mib() + tables
        libraries = min(memory.file, self.base.file + _LIBRARIES_MIB)
        return max(0.0, memory.peak - libraries - self._base_private) + tables

    def grown_by(self, peak_mib: float) -> float:
        """Return the growth of a child that has ended, from the peak of its whole life, including libraries."""
        return max(0.0, peak_mib - self.base.peak) if self._has_risen(peak_mib) else 0.0

    def _has_risen(self, peak_mib: float) -> bool:
        return peak_mib > self._earlier_peak + (_TIDYING_MIB if self._earlier_peak else 0.0)


def _scheduled(schedstat: bytes) -> Scheduled:
    try:
        ran, waited, _ = map(int, schedstat.split())
    except ValueError:
        return Scheduled()
    return Scheduled(ran / 1e9, waited / 1e9)


def _number(status: bytes, name: bytes) -> int:
    """Return the number in the line ``name`` of a status file, or 0. A program's own name cannot hold a line break."""
    _, found, rest = status.partition(b"\n%s:" % name)
    return int(rest.split(None, 1)[0]) if found else 0
