"""Waiting for a message: spinning for a moment, but not if other work needs the processor. Memory for a message."""

from __future__ import annotations

import contextlib
import os
import select
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from judge.sandbox import protocol
from judge.sandbox.protocol import ReusedBuffer, SpinWait, allocate, allocate_reply, socket_pair


@pytest.fixture
def pipe() -> Iterator[tuple[select.poll, int, int]]:
    """Yield the poll object that waits for a pipe's reading end, that end, and the writing end."""
    reading, writing = os.pipe()
    waiting = select.poll()
    waiting.register(reading, select.POLLIN)
    yield waiting, reading, writing
    os.close(reading)
    os.close(writing)


def test_waiting_returns_present_events_at_once_and_nothing_after_a_moment(pipe: tuple[select.poll, int, int]) -> None:
    waiting, reading, writing = pipe
    started = time.monotonic()
    assert SpinWait().poll(waiting, started) == []
    assert time.monotonic() - started >= protocol._SPIN_S
    os.write(writing, b"!")
    assert SpinWait().poll(waiting, time.monotonic()) == [(reading, select.POLLIN)]


def test_spinning_stops_for_a_while_after_other_work_had_the_processor(
    pipe: tuple[select.poll, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting, _, writing = pipe
    monkeypatch.setattr(protocol, "_yield_processor", lambda: time.sleep(protocol._OTHERS_S))
    spin_wait = SpinWait()
    assert spin_wait.poll(waiting, time.monotonic()) == []
    os.write(writing, b"!")
    soon_after = spin_wait.blocks_until - protocol._BLOCK_S / 2
    assert spin_wait.poll(waiting, soon_after) == []
    assert SpinWait(spin_wait.blocks_until).poll(waiting, soon_after) == []


def test_spinning_resumes_if_the_other_side_had_the_processor(
    pipe: tuple[select.poll, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting, reading, writing = pipe

    def other_side() -> None:
        time.sleep(protocol._OTHERS_S)
        os.write(writing, b"!")

    monkeypatch.setattr(protocol, "_yield_processor", other_side)
    spin_wait = SpinWait()
    for _ in range(2):
        assert spin_wait.poll(waiting, time.monotonic()) == [(reading, select.POLLIN)]
        os.read(reading, 1)


def test_both_sides_block_at_once_where_processors_are_too_few(
    pipe: tuple[select.poll, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting, _, writing = pipe
    monkeypatch.setattr(protocol, "_yield_processor", None)
    os.write(writing, b"!")
    assert SpinWait().poll(waiting, time.monotonic()) == []


def test_a_channel_takes_no_more_than_is_said_to_be_unread() -> None:
    one, other = socket_pair()
    with one, other:
        for sender in (one, other):
            sender.setblocking(False)
            taken = 0
            with contextlib.suppress(BlockingIOError):
                while taken <= 2 << 20:
                    taken += sender.send(bytes(1 << 16))
            assert 0 < taken <= 2 << 20


@pytest.mark.parametrize("make", [allocate, allocate_reply])
@pytest.mark.parametrize("size", [0, 1, 1 << 17, (1 << 21) - 1, 1 << 21, (5 << 20) + 3])
def test_memory_for_a_message_has_its_size_and_can_be_written(make: Callable[[int], memoryview], size: int) -> None:
    memory = make(size)
    assert bytes(memory) == bytes(size)
    memory[:] = b"x" * size
    assert bytes(memory) == b"x" * size


def test_memory_for_a_message_is_not_shared_with_a_forked_process() -> None:
    memory = allocate(4 << 20)
    memory[0] = 1
    if (pid := os.fork()) == 0:
        memory[0] = memory[-1] = 2
        os._exit(0)
    os.waitpid(pid, 0)
    assert (memory[0], memory[-1]) == (1, 0)


def test_memory_that_was_announced_and_not_written_is_not_taken() -> None:
    before = _resident_pages()
    memory = allocate(1 << 30)
    memory[0] = 1
    assert _resident_pages() - before < (8 << 20) // os.sysconf("SC_PAGE_SIZE")


@pytest.mark.parametrize(("size", "at_once"), [(1 << 20, 1 << 20), (1 << 30, 0)])
def test_memory_for_a_reply_is_taken_at_once_only_if_it_is_smaller_than_a_huge_page(size: int, at_once: int) -> None:
    before = _resident_pages()
    memory = allocate_reply(size)
    taken = (_resident_pages() - before) * os.sysconf("SC_PAGE_SIZE")
    assert len(memory) == size
    assert at_once <= taken < at_once + (1 << 20)


def _resident_pages() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1])


def test_reused_memory_is_that_of_an_earlier_message_if_that_was_large_enough() -> None:
    memory = ReusedBuffer()
    first = memory(8 << 20)
    first[:4] = b"left"
    assert bytes(memory(5)) == b"left\0"
    assert len(memory(9 << 20)) == 9 << 20
    assert len(memory(protocol._MOST_REUSED + 1)) == protocol._MOST_REUSED + 1
    assert len(memory(0)) == 0
