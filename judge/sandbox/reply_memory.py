"""Memory in which the judge receives a large reply, and in which the comparer reads it, so that it is not sent again.

Only the judge writes to it. A solution has no access: its reply arrives over its channel, and is complete before
anything looks at it. The comparer gets the file of this memory as its standard input. It can neither write to it nor
change its size, whatever an answer makes it do.

A reply begins in the middle. Whatever comes before the answer in a message to the comparer, above all the expected
answer, is written directly before it, over the first bytes of the reply, which have been read by then.
"""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import weakref
from collections.abc import Sequence

from judge.sandbox.protocol import allocate_reply

Buffer = bytes | bytearray | memoryview

_HALF = 17 << 20  # larger answers are rare
_LEAST, _SLACK = 1 << 17, 1 << 16
_SEALS = 0x17  # no further seal, no shrinking, no growing, no writing except through the mapping that the judge has
_Buffer = ctypes.c_char * _HALF


class ReplyMemory:
    """Holds one reply at a time; another one that arrives meanwhile gets memory of its own. Raises OSError.

    Its pages, at most 34 MiB, stay until it is closed.
    """

    def __init__(self) -> None:
        if not hasattr(os, "memfd_create"):
            raise OSError("this system has no files in memory")
        self.file = os.memfd_create("reply", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            os.ftruncate(self.file, 2 * _HALF)
            self._memory = mmap.mmap(self.file, 2 * _HALF)
            fcntl.fcntl(self.file, fcntl.F_ADD_SEALS, _SEALS)
        except OSError:
            os.close(self.file)
            raise
        self._reply: weakref.ref[ctypes.Array[ctypes.c_char]] | None = None
        self._size = self._largest = self._allocated = 0
        self._first = self._end = _HALF  # of what has been written to since it was cleared

    def allocate(self, size: int) -> memoryview:
        """Return memory for a reply, as ``protocol.allocate_reply`` does: in here if the reply is large.

        New pages of a file take longer than sending the reply once. So they are not allocated for the first large
        reply, which may be the only one, but from the second one on.
        """
        if not _LEAST <= size <= _HALF or self._buffer() is not None or not self._has_pages(size):
            return allocate_reply(size)
        buffer = _Buffer.from_buffer(self._memory, _HALF)
        self._reply, self._size, self._end = weakref.ref(buffer), size, max(self._end, _HALF + size)
        return memoryview(buffer).cast("B")[:size]

    def put_before(self, part: Buffer, pieces: Sequence[Buffer], behind: int) -> int | None:
        """Write ``pieces`` directly before a part of the reply; return where they begin in the file.

        ``behind`` is the number of the reply's bytes after the part. Returns None if the part is elsewhere, or the
        pieces are too large.
        """
        buffer = self._buffer()
        if buffer is None or not isinstance(part, memoryview) or part.obj is not buffer:
            return None
        start = at = _HALF + self._size - behind - len(part) - sum(map(len, pieces))
        if start < _HALF - self._allocated:
            return None
        self._first = min(self._first, start)
        for piece in pieces:
            self._memory[at : at + len(piece)] = piece
            at += len(piece)
        return start

    def cleared(self) -> int:
        """Return the file for a new comparer, which must not find what an earlier one has compared: that is erased."""
        kept_until = _HALF + (self._size if self._buffer() is not None else 0)
        memory = ctypes.addressof(ctypes.c_char.from_buffer(self._memory))
        ctypes.memset(memory + self._first, 0, _HALF - self._first)
        ctypes.memset(memory + kept_until, 0, self._end - kept_until)
        self._first, self._end = _HALF, kept_until
        return self.file

    def close(self) -> None:
        """Close the file. A reply that is still referred to stays as it is."""
        os.close(self.file)

    def _buffer(self) -> ctypes.Array[ctypes.c_char] | None:
        """Return the memory of the reply, if anything still refers to it."""
        return self._reply() if self._reply is not None else None

    def _has_pages(self, size: int) -> bool:
        """Return whether there are pages for a reply of this size, and as many before it."""
        if size <= self._allocated:
            return True
        if size > self._largest:
            self._largest = min(size + _SLACK, _HALF)
            return False
        try:
            os.posix_fallocate(self.file, _HALF - self._largest, 2 * self._largest)
        except OSError:  # there is too little memory
            return False
        self._allocated = self._largest
        return True
