"""What the fork server does before its first fork."""

from __future__ import annotations

import ctypes
import mmap
import re
import subprocess
import sys
from pathlib import Path

import pytest

from judge.sandbox import warm_up
from judge.sandbox.libc import libc

SIZE = 16 << 20


SCATTERED = """
from judge.sandbox import warm_up
kept = [bytes(67) for _ in range(2000)][::2]
warm_up.fill_gaps()
places = [id(one) for one in [bytes(67) for _ in range(100)]]
print(sum(after - before == 112 for before, after in zip(places, places[1:])))
"""


def huge_kib() -> int:
    found = re.search(r"AnonHugePages:\s+(\d+)", Path("/proc/self/smaps_rollup").read_text(encoding="ascii"))
    return int(found[1]) if found else 0


def test_large_memory_in_use_is_moved_into_huge_pages() -> None:
    if not hasattr(mmap, "MAP_ANONYMOUS") or not Path("/proc/self/smaps_rollup").exists():
        pytest.skip("needs Linux")
    with mmap.mmap(-1, SIZE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as memory:
        memory[:] = bytes(range(256)) * (SIZE >> 8)
        probe = ctypes.c_char.from_buffer(memory)
        inside = -(-ctypes.addressof(probe) >> 21) << 21
        del probe
        if libc.madvise(ctypes.c_void_p(inside), ctypes.c_size_t(2 << 20), warm_up._COLLAPSE):
            pytest.skip("this kernel cannot move memory into huge pages")
        before = huge_kib()
        warm_up.use_huge_pages()
        assert huge_kib() >= before + (SIZE >> 11)
        assert memory[:] == bytes(range(256)) * (SIZE >> 8)


def test_only_a_driver_that_can_warm_up_does_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from judge.guest import solution_driver

    asked = []
    monkeypatch.setattr(solution_driver, "warm_up", lambda: asked.append("solution"))
    for name in ("judge.guest.package_driver:make", "judge.guest.solution_driver:make"):
        warm_up.Driver(name).warm_up()
    assert asked == ["solution"]


def test_objects_that_are_created_after_the_gaps_are_filled_are_side_by_side() -> None:
    command = [sys.executable, "-c", SCATTERED]
    together = int(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert together > 90
