"""Copying in the fork what every child writes to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from judge.models import Limits
from judge.sandbox.pool import SOLUTION
from judge.sandbox.sandbox import Sandbox
from tests.sandbox.probing import called
from tests.sandbox.test_confinement import DESCRIPTORS

PREPARED = """
import ctypes, mmap, os, signal
from judge.sandbox.hot_pages import HotPages, _trial

page = mmap.PAGESIZE
memory = mmap.mmap(-1, 16 << 20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
first = ctypes.addressof(ctypes.c_char.from_buffer(memory))

def start(channel, busy):
    if busy:
        memory[page] = memory[3 * page] = 2
    os.write(channel, os.read(channel, 100))
    signal.pause()

def own():
    with _trial(start, busy=False):
        return [place for place in range(8) if first + page * place in hot_pages._unshared_pages()]

"""
SMALL = "memory.madvise(mmap.MADV_NOHUGEPAGE)\nmemory[:] = bytes([1]) * len(memory)\nhot_pages = HotPages()\n"
HUGE = "memory.madvise(mmap.MADV_HUGEPAGE)\nmemory[:] = bytes([1]) * len(memory)\nhot_pages = HotPages()\n"


def run(script: str) -> str:
    done = subprocess.run([sys.executable, "-c", PREPARED + script], capture_output=True, text=True, check=False)
    if "PermissionError" in done.stderr or "OSError" in done.stderr or not sys.platform.startswith("linux"):
        pytest.skip("this kernel has no io_uring for us")
    assert not done.stderr
    return done.stdout.strip()


def test_a_page_that_the_trial_child_writes_to_is_copied_in_later_forks() -> None:
    assert run(SMALL + "print(own(), hot_pages.copy_in_forks(start), own())") == "[] True [1, 3]"


def test_a_child_sees_what_was_written_to_such_a_page_since_then() -> None:
    script = "hot_pages.copy_in_forks(start)\nmemory[page] = 7\nif os.fork() == 0: os._exit(memory[page])\n"
    assert run(SMALL + script + "print(os.WEXITSTATUS(os.wait()[1]))") == "7"


def test_no_part_of_a_huge_page_is_copied_because_the_kernel_would_copy_all_of_it() -> None:
    assert run(HUGE + "hot_pages.copy_in_forks(start)\nprint(own())") == "[]"


def test_nothing_is_copied_if_the_kernel_copies_more_than_was_written() -> None:
    script = "hot_pages._unshared_pages, found = (lambda: [first + page] * next(found)), iter([1, 3])\n"
    assert run(SMALL + script + "print(hot_pages.copy_in_forks(start))") == "False"


DYING = """
def start(channel, busy): os._exit(1)
try:
    print(hot_pages.copy_in_forks(start))
except ConnectionError:
    print("no answer")
try:
    print(os.wait())
except ChildProcessError:
    print("no child")
"""


def test_a_trial_child_that_dies_is_reaped() -> None:
    assert run(SMALL + DYING).split("\n") == ["no answer", "no child"]


def _faults_of_a_child(sandbox: Sandbox) -> int:
    with sandbox.lend(SOLUTION, Limits()) as child:
        return int(Path(f"/proc/{child._meter.pid}/stat").read_text().rpartition(")")[2].split()[7])


def test_children_of_a_sandbox_that_expects_many_have_fewer_page_faults() -> None:
    run(SMALL + "hot_pages.copy_in_forks(start)")
    sandbox = Sandbox.start("python", (SOLUTION,))
    try:
        before = _faults_of_a_child(sandbox)
        sandbox.expect_many()
        assert _faults_of_a_child(sandbox) < before / 2
    finally:
        sandbox.close()


def test_other_systems_which_have_no_such_pages_are_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """On macOS, two messages in a row may arrive as one."""
    sandbox = Sandbox.start("python", (SOLUTION,))
    try:
        with monkeypatch.context() as on_macos:
            on_macos.setattr(sys, "platform", "darwin")
            on_macos.setattr(sandbox, "_send", None)
            sandbox.expect_many()
    finally:
        sandbox.close()


def test_a_child_inherits_nothing_of_it() -> None:
    sandbox = Sandbox.start("python", (SOLUTION,))
    try:
        sandbox.expect_many()
        assert called(sandbox, DESCRIPTORS, "probe") == [0, 1, 2, 3]
    finally:
        sandbox.close()
