"""Memory in which the judge receives a large reply and the comparer reads it: who may do what with it."""

from __future__ import annotations

import fcntl
import mmap
import os
import sys
from collections.abc import Callable, Iterator

import pytest

from judge.sandbox.launch import LAYERS
from judge.sandbox.pool import SOLUTION, SandboxPool
from judge.sandbox.reply_memory import ReplyMemory
from judge.sandbox.sandbox import Sandbox
from tests.sandbox.probing import called_with

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files in memory are Linux's")

_LARGE, _SMALL = 1 << 20, 1 << 10
_MIDDLE = 17 << 20
TAMPERING = b"""
import ctypes, fcntl, mmap, os

def probe(at):
    libc = ctypes.CDLL(None, use_errno=True)

    def punch():
        if libc.fallocate(0, 3, ctypes.c_long(0), ctypes.c_long(at + 4096)) != 0:
            raise OSError(ctypes.get_errno(), "")

    def write_over_mapping():
        with mmap.mmap(0, at + 4096, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE) as mapped:
            mapped[at] = 33  # only this process's copy of the page

    attempts = {
        "write": lambda: os.write(0, b"!"),
        "pwrite": lambda: os.pwrite(0, b"!", at),
        "shrink": lambda: os.ftruncate(0, 0),
        "grow": lambda: os.ftruncate(0, 1 << 30),
        "punch": punch,
        "map": lambda: mmap.mmap(0, at + 4096, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE),
        "map to read": lambda: mmap.mmap(0, at + 4096, mmap.MAP_SHARED, mmap.PROT_READ),
        "seal": lambda: fcntl.fcntl(0, 1033, 8),
        "open": lambda: os.open("/proc/self/fd/0", os.O_RDWR),
        "write over a private mapping": write_over_mapping,
    }
    said = {}
    for name, attempt in attempts.items():
        try:
            attempt()
            said[name] = "done"
        except OSError:
            said[name] = "refused"
    return said, os.pread(0, 4, at).decode()
"""


@pytest.fixture
def memory() -> Iterator[ReplyMemory]:
    made = ReplyMemory()
    yield made
    made.close()


def _is_in(memory: ReplyMemory, reply: memoryview) -> bool:
    """Return whether the reply is in the file. It is written to."""
    reply[:4] = b"mark"
    return os.pread(memory.file, 4, _MIDDLE) == b"mark"


def test_only_large_replies_are_put_there_from_the_second_one_on(memory: ReplyMemory) -> None:
    assert not _is_in(memory, memory.allocate(_LARGE))
    assert not os.fstat(memory.file).st_blocks  # one large reply takes no memory that stays
    assert _is_in(memory, memory.allocate(_LARGE))
    assert len(memory.allocate(_LARGE)) == _LARGE
    memory.cleared()
    assert not _is_in(memory, memory.allocate(_SMALL))
    assert not _is_in(memory, memory.allocate(2 * _MIDDLE))
    assert not _is_in(memory, memory.allocate(2 * _LARGE))  # for which there are no pages yet
    assert _is_in(memory, memory.allocate(2 * _LARGE))


def test_a_reply_stays_as_it_is_while_anything_refers_to_it(memory: ReplyMemory) -> None:
    memory.allocate(_LARGE)
    first = memory.allocate(_LARGE)
    part = first.toreadonly()[100:200]
    first[:] = b"1" * _LARGE
    del first
    second = memory.allocate(_LARGE)
    second[:] = b"2" * _LARGE
    start = memory.put_before(part, [b"head"], behind=_LARGE - 200)
    memory.cleared()
    assert bytes(part) == b"1" * 100
    assert memory.put_before(part, [b"head"], behind=_LARGE - 200) == start
    del part
    assert _is_in(memory, memory.allocate(_LARGE))


@pytest.mark.parametrize("behind", [0, 1, 5000])
def test_a_message_is_completed_directly_before_a_part_of_the_reply(memory: ReplyMemory, behind: int) -> None:
    memory.allocate(_LARGE)
    reply = memory.allocate(_LARGE)
    end = _LARGE - behind
    reply[:] = b"h" * 100 + b"v" * (end - 100) + b"g" * behind
    part = reply.toreadonly()[100:end]
    pieces: list[bytes | memoryview] = [b"head", memoryview(b"expected" * 1000)]
    start = memory.put_before(part, pieces, behind)
    assert start is not None
    message = b"".join(pieces) + b"v" * (end - 100) + b"g" * behind
    assert os.pread(memory.file, len(message), start) == message
    assert bytes(part) == b"v" * (end - 100)
    assert memory.put_before(part, pieces, behind) == start  # an answer may be compared several times


def test_a_part_of_another_message_is_not_in_there(memory: ReplyMemory) -> None:
    memory.allocate(_LARGE)
    reply = memory.allocate(_LARGE)
    for part in (b"x" * 100, memoryview(b"x" * 100), memory.allocate(_LARGE)):
        assert memory.put_before(part, [b"head"], behind=0) is None
    assert memory.put_before(reply, [bytes(2 * _LARGE)], behind=0) is None
    assert memory.put_before(reply, [b"head"], behind=0) is not None


def test_nothing_of_a_submission_is_left_for_the_next_comparer(memory: ReplyMemory) -> None:
    memory.allocate(_LARGE)
    reply = memory.allocate(_LARGE)
    reply[:] = b"r" * _LARGE
    memory.put_before(reply[5000:], [b"expected answer" * 50_000], behind=0)
    del reply
    memory.cleared()
    assert not any(os.pread(memory.file, 2 * _MIDDLE, 0))


@pytest.mark.parametrize(
    "attempt",
    [
        lambda file: os.write(file, b"!"),
        lambda file: os.pwrite(file, b"!", _MIDDLE),
        lambda file: os.ftruncate(file, 0),
        lambda file: os.ftruncate(file, 4 * _MIDDLE),
        lambda file: mmap.mmap(file, _LARGE),
        lambda file: fcntl.fcntl(file, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE),
    ],
)
def test_not_even_the_judge_can_write_through_the_descriptor_that_it_passes_on(
    memory: ReplyMemory, attempt: Callable[[int], object]
) -> None:
    with pytest.raises(PermissionError):
        attempt(memory.file)


def test_hostile_code_in_place_of_the_comparer_can_only_read_it(memory: ReplyMemory) -> None:
    sandbox = Sandbox.start("python", (SOLUTION,), LAYERS)
    memory.allocate(_LARGE)
    reply = memory.allocate(_LARGE)
    reply[:4] = b"kept"
    try:
        said, read = called_with(sandbox, memory.file, TAMPERING, "probe", _MIDDLE)
    finally:
        sandbox.close()
    private = said.pop("write over a private mapping")
    assert (set(said.values()), private, read) == ({"refused"}, "done", "kept"), said
    assert bytes(reply[:4]) == b"kept"


def test_a_pool_has_one_and_closes_it() -> None:
    with SandboxPool() as sandboxes:
        memory = sandboxes.reply_memory
        assert memory is not None
        assert sandboxes.reply_memory is memory
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(memory.file)


def test_without_files_in_memory_replies_are_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "memfd_create")
    with SandboxPool() as sandboxes:
        assert sandboxes.reply_memory is None


def test_without_memory_for_pages_replies_are_received_elsewhere(
    memory: ReplyMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(os, "posix_fallocate", full)
    memory.allocate(_LARGE)
    assert not _is_in(memory, memory.allocate(_LARGE))
