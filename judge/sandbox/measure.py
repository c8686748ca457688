"""Measuring another process from outside: CPU time, memory, and how long it waited for a processor."""

from __future__ import annotations

import os
import sys
import time

_PAGE_MIB = os.sysconf("SC_PAGE_SIZE") / (1 << 20)


class Meter:
    """Reads one process's clocks and sizes. ``pid`` is that of the reader's own PID namespace.

    Where the system offers no such look (macOS), CPU time is taken as wall time and memory as 0: the limits
    are then kept by wall time and the child's own resource limits.
    """

    def __init__(self, pid: int) -> None:
        self._clock = (~pid << 3) | 2 if sys.platform == "linux" else time.CLOCK_MONOTONIC
        self._folder = f"/proc/{pid}"
        self._status = self._statm = -1
        if sys.platform == "linux":
            self._status = os.open(f"{self._folder}/status", os.O_RDONLY | os.O_CLOEXEC)
            self._statm = os.open(f"{self._folder}/statm", os.O_RDONLY | os.O_CLOEXEC)

    def cpu_s(self) -> float | None:
        """CPU time of all its threads; None where it has gone."""
        try:
            return time.clock_gettime(self._clock)
        except OSError:
            return None

    def resident_mib(self) -> float:
        """All that is resident now, libraries too; 0 where it has gone."""
        return self._pages()[0] * _PAGE_MIB

    def private_mib(self) -> float:
        """What is resident now and comes from no file, cheap enough to ask often; 0 where it has gone.

        Memory that is shared and has no file behind it is left out here, and counted in the peak.
        """
        resident, shared = self._pages()
        return (resident - shared) * _PAGE_MIB

    def peak_mib(self) -> tuple[float, float]:
        """The most that was resident, libraries too, and the most of it that came from no file, shared or not.

        Both 0 where it has gone. The kernel keeps the peak of everything. Pages of libraries are only ever added,
        so those of now are left out.
        """
        status = self._read_status()
        peak = _number(status, b"VmHWM")
        return peak / 1024, (peak - _number(status, b"RssFile")) / 1024

    def _pages(self) -> tuple[int, int]:
        try:
            fields = os.pread(self._statm, 200, 0).split()
            return int(fields[1]), int(fields[2])
        except (OSError, IndexError):
            return 0, 0

    def threads(self) -> int:
        """How many threads it has; 0 where nobody tells."""
        return _number(self._read_status(), b"Threads")

    def _read_status(self) -> bytes:
        """Empty where it has gone, and where nobody tells."""
        try:
            return os.pread(self._status, 4096, 0)
        except OSError:
            return b""

    def leader_has_gone(self) -> bool:
        """Whether the main thread has ended and others live on: the kernel tells no sizes of such a process."""
        if self._statm < 0 or self.resident_mib() > 0:
            return False
        status = self._read_status()
        return b"\nState:\tZ" in status and _number(status, b"Threads") != 1

    def waited_s(self) -> float:
        """The longest that one of its threads was ready to run and got no processor.

        Not their sum: threads that wait for one another would make that as large as they like.
        """
        longest = 0
        try:
            for task in os.listdir(f"{self._folder}/task"):
                with open(f"{self._folder}/task/{task}/schedstat", "rb") as file:
                    longest = max(longest, int(file.read().split()[1]))
        except (OSError, IndexError, ValueError):
            return longest / 1e9
        return longest / 1e9

    def close(self) -> None:
        for descriptor in (self._status, self._statm):
            if descriptor >= 0:
                os.close(descriptor)
        self._status = self._statm = -1


def _number(status: bytes, name: bytes) -> int:
    """The number in the line ``name`` of a process's status; 0 without it. A program's own name holds no line break."""
    _, found, rest = status.partition(b"\n%s:" % name)
    return int(rest.split(None, 1)[0]) if found else 0
