"""The channel between the judge and a child: messages, memory for them, waiting for a message; also a program's
standard input."""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import math
import mmap
import os
import select
import socket
import struct
import sys
from time import monotonic

HEADER = struct.Struct("=I8s")  # the payload's length in bytes, the nonce


class ChildEnd(ctypes.Structure):
    """How a child has ended: the wait status and ``struct rusage``.

    The kernel writes both to memory that is cleared afterwards. As Python integers they would remain in freed memory,
    where the next child could read them.
    """

    _fields_ = (("status", ctypes.c_int), ("usage", ctypes.c_long * 18))

    @property
    def peak_kib(self) -> int:
        """The peak of the resident memory."""
        return int(self.usage[4]) // (1 if sys.platform == "linux" else 1024)


_SPIN_S = 0.0002
_OTHERS_S = 0.002  # other work keeps the processor for longer; shorter pauses come from the scheduler
_BLOCK_S = 1.0
_HUGE_PAGE = 1 << 21
_LEAST_MAPPED = 1 << 17
_UNDER_WAY = 1 << 20
_MOST_REUSED = 64 << 20
_SEALS = 15  # no further seal, no shrinking, no growing, no writing
_yield_processor = getattr(os, "sched_yield", None) if (os.cpu_count() or 1) > 1 else None


def socket_pair() -> tuple[socket.socket, socket.socket]:
    """Return two connected sockets. Each takes up to 2 MiB that the other side has not read yet, if the system allows.

    With the usual size, a tenth of that, both sides would be woken up fifty times for an array of 8 MiB.
    """
    ends = socket.socketpair()
    for end in ends:
        with contextlib.suppress(OSError):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _UNDER_WAY)  # the kernel doubles the value
    return ends


def input_file(text: bytes) -> int:
    """Return a descriptor of a file that holds ``text``, at its beginning. The file has no name, and cannot be changed.

    A program can read such a file like a pipe, and also do what only files allow: ask for the size, seek, map.
    """
    if hasattr(os, "memfd_create"):
        file = os.memfd_create("input", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    else:
        import tempfile

        with tempfile.TemporaryFile() as opened:
            file = os.dup(opened.fileno())
    rest = memoryview(text)
    while rest:
        rest = rest[os.write(file, rest) :]
    os.lseek(file, 0, os.SEEK_SET)
    if hasattr(os, "memfd_create"):
        fcntl.fcntl(file, fcntl.F_ADD_SEALS, _SEALS)
    return file


def allocate_reply(size: int) -> memoryview:
    """Return memory for a reply, as ``allocate`` does. A reply of 128 KiB or more gets small pages all at once.

    The judge keeps replies for a while, so each reply needs fresh memory. Touching the pages of fresh memory one by one
    takes longer than reading the reply.
    """
    if not _LEAST_MAPPED <= size < _HUGE_PAGE or not hasattr(mmap, "MAP_POPULATE"):
        return allocate(size)
    return memoryview(mmap.mmap(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | mmap.MAP_POPULATE))


def allocate(size: int) -> memoryview:
    """Return writable memory for a message of this size. It takes physical memory only where it is written to.

    The kernel is asked for huge pages as far as they fit into the message, because touching each small page for the
    first time takes several times as long as copying it. The rest is in small pages, so that a message takes no more
    memory than it has bytes.
    """
    if size < _HUGE_PAGE:
        return memoryview(bytearray(size))
    if not hasattr(mmap, "MAP_ANONYMOUS"):
        return memoryview(mmap.mmap(-1, size))
    whole, rest = divmod(size, _HUGE_PAGE)
    # The kernel aligns a mapping to huge pages if its length is a multiple of theirs.
    pages = mmap.mmap(-1, (whole + bool(rest)) * _HUGE_PAGE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if hasattr(mmap, "MADV_HUGEPAGE"):
        with contextlib.suppress(OSError):  # a kernel without huge pages
            pages.madvise(mmap.MADV_HUGEPAGE, 0, whole * _HUGE_PAGE)
    return memoryview(pages)[:size]


class ReusedBuffer:
    """Memory for one message after the other. The kernel clears the pages of fresh memory, which takes as long as
    copying the message twice.

    Use it only if nothing refers to a message when the next one arrives, and where memory is not measured exactly.
    """

    def __init__(self) -> None:
        self._memory = memoryview(b"")

    def __call__(self, size: int) -> memoryview:
        """Return memory of this size, as ``allocate`` does."""
        if size > _MOST_REUSED:
            return allocate(size)
        if size > len(self._memory):
            self._memory = memoryview(b"")  # released before the new memory is allocated
            self._memory = allocate(size)
        return self._memory[:size]


class SpinWait:
    """Spins briefly before blocking.

    Waking a sleeping process takes longer than judging a small case. But a spinning process that yields to other work
    gets the processor back later than one that is woken up. Once that has happened, both sides block at once until
    ``blocks_until``, by the monotonic clock.
    """

    def __init__(self, blocks_until: float = 0.0) -> None:
        self.blocks_until = blocks_until

    def blocks_for_s(self) -> float:
        """Return how long the other side should block at once. How much of this side's time is left stays secret."""
        if self.blocks_until < monotonic():
            return 0.0
        return _BLOCK_S if math.isfinite(self.blocks_until) else math.inf

    def block_at_once(self) -> None:
        """Never spin again: there are not enough processors for both sides of all sandboxes."""
        self.blocks_until = float("inf")

    def poll(self, waiting: select.poll, since: float) -> list[tuple[int, int]]:
        """Return the events that arrive shortly after ``since``; empty if none does, or if spinning is off."""
        if _yield_processor is None or since < self.blocks_until:
            return []
        while (now := monotonic()) < since + _SPIN_S:
            if events := waiting.poll(0):
                return events
            _yield_processor()
            if monotonic() - now > _OTHERS_S:
                events = waiting.poll(0)
                if not events:  # otherwise the other side, and no other work, used the processor
                    self.blocks_until = monotonic() + _BLOCK_S
                return events
        return []
