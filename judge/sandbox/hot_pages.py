"""Let the kernel copy the pages that every child writes to in the fork, instead of one by one when a child writes.

The first write to a page that a child shares with the fork server is a page fault, which takes longer than copying the
page. The fork server's own next write to the page is another fault. The kernel copies a page in the fork if a device
may be writing to it (Linux 5.9), and assumes that of the registered buffers of an ``io_uring``. No request is ever
submitted to the ``io_uring`` made here. Children do not inherit it, and the filter does not let them make one.

The pages are found with the help of a child that runs only the judge's own code. If a solution could influence the
choice, a later solution could read a message from the time that its own writes take.
"""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from judge.sandbox import libc
from judge.sandbox.protocol import HEADER

_SETUP, _REGISTER, _BUFFERS = 425, 427, 0  # the numbers of the calls on all architectures, and of the operation
_PARAMETERS = 120  # bytes of ``struct io_uring_params``
_EXCLUSIVE, _OF_FILE, _PRESENT = 1 << 56, 1 << 61, 1 << 63
_PAGE = os.sysconf("SC_PAGE_SIZE")
_MAX_PAGES = 1024  # pages: all processes of a user together may have only a few megabytes of such buffers
_REQUEST = HEADER.pack(0, bytes(8))


class HotPages:
    """Finds the pages that every child writes to. Create it while ``/proc`` can still be opened. Raises OSError."""

    def __init__(self) -> None:
        self._pages = os.open("/proc/self/pagemap", os.O_RDONLY | os.O_CLOEXEC)
        self._areas = os.open("/proc/self/smaps", os.O_RDONLY | os.O_CLOEXEC)

    def copy_in_forks(self, start: Callable[[int, bool], object]) -> bool:
        """Find the pages, and let the kernel copy them in each fork; return whether the kernel does so.

        There must be no child. ``start`` is called in trial children with a channel, on which it answers a request with
        the same bytes. If its second argument is True, it first does what nearly all children do. Raises OSError if
        the kernel refuses.
        """
        with _trial(start, busy=True):
            pages = self._unshared_pages()
        if len(pages) > _MAX_PAGES:
            return False
        ring = libc.syscall(_SETUP, 1, ctypes.create_string_buffer(_PARAMETERS))
        buffers = b"".join(struct.pack("@PN", page, _PAGE) for page in pages)
        try:
            libc.syscall(_REGISTER, ring, _BUFFERS, ctypes.create_string_buffer(buffers), len(pages))
            with _trial(start, busy=False):
                if len(self._unshared_pages()) <= 2 * len(pages):
                    return True
        except OSError:
            os.close(ring)
            raise
        os.close(ring)  # the kernel copies more than these pages, because they are parts of larger ones
        return False

    def _unshared_pages(self) -> list[int]:
        """Return the addresses of the written pages that this process does not share with a child."""
        found = []
        for start, end in self._areas_with_small_pages():
            entries = os.pread(self._pages, (end - start) // _PAGE * 8, start // _PAGE * 8)
            for index, (entry,) in enumerate(struct.iter_unpack("=Q", entries)):
                if entry & (_EXCLUSIVE | _PRESENT | _OF_FILE) == _EXCLUSIVE | _PRESENT:
                    found.append(start + index * _PAGE)
        return found

    def _areas_with_small_pages(self) -> Iterator[tuple[int, int]]:
        """Yield the areas of this process's memory that can be written to and have no huge pages."""
        text = b""
        while chunk := os.pread(self._areas, 1 << 16, len(text)):
            text += chunk
        area = None
        for line in text.splitlines():
            name, *values = line.split()
            if not name.endswith(b":"):
                area = name if values[0] == b"rw-p" else None
            elif area and name == b"AnonHugePages:" and values[0] == b"0":
                start, end = (int(address, 16) for address in area.split(b"-"))
                yield start, end


@contextmanager
def _trial(start: Callable[[int, bool], object], *, busy: bool) -> Iterator[None]:
    """Fork a child for the duration of a ``with`` block, in which it has answered a request."""
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        try:
            start(theirs.fileno(), busy)
        finally:
            os._exit(70)
    theirs.close()
    try:
        ours.sendall(_REQUEST)  # fails, as receiving does, if the child has ended
        answer = b""
        while not answer.endswith(_REQUEST) and (part := ours.recv(100)):
            answer += part
        yield
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        ours.close()
