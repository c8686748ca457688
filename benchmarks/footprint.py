"""Measure what a process holds of the machine: memory, descriptors, descendants, files in the temporary folder."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import NamedTuple

_PAGE_MIB = os.sysconf("SC_PAGE_SIZE") / (1 << 20)


class Footprint(NamedTuple):
    """``resident_mib`` is of this process alone; ``processes`` counts all its descendants."""

    resident_mib: float
    descriptors: int
    processes: int
    files: int

    def __str__(self) -> str:
        return (
            f"{self.resident_mib:.1f} MiB, {self.descriptors} descriptors, "
            f"{self.processes} descendant processes, {self.files} temporary files"
        )


def footprint() -> Footprint:
    """Return the footprint of this process now. Linux only."""
    resident = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE_MIB
    descriptors = len(list(Path("/proc/self/fd").iterdir())) - 1  # listing the folder takes one itself
    files = sum(len(names) for _, _, names in os.walk(tempfile.gettempdir()))
    return Footprint(resident, descriptors, len(descendants(os.getpid())), files)


def descendants(ancestor: int) -> list[int]:
    """Return the pids of all descendants of a process, nearest first."""
    found: list[int] = []
    pending = [ancestor]
    while pending:
        children = _children(pending.pop())
        found += children
        pending += children
    return found


def _children(pid: int) -> list[int]:
    try:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        return [int(child) for thread in threads for child in (thread / "children").read_text("ascii").split()]
    except OSError:  # it has ended meanwhile
        return []
