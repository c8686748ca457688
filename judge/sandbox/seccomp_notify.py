"""Read the system calls that a child's filter refused from its notification descriptor, and answer them."""

from __future__ import annotations

import errno
import fcntl
import struct

_RECEIVE, _SEND = 0xC0502100, 0xC0182101
_NOTIFICATION = struct.Struct("=QIIi IQ 6Q")  # id, pid, flags; seccomp_data: nr, arch, instruction pointer, args
_RESPONSE = struct.Struct("=QqiI")


def receive(listener: int) -> tuple[int, int] | None:
    """Return the next refused call as (id, number), or None if its caller has been killed."""
    buffer = bytearray(_NOTIFICATION.size)
    try:
        fcntl.ioctl(listener, _RECEIVE, buffer, True)
    except OSError:
        return None
    fields = _NOTIFICATION.unpack(buffer)
    return fields[0], fields[3]


def refuse(listener: int, identifier: int) -> None:
    """Let a refused call fail with EPERM."""
    try:
        fcntl.ioctl(listener, _SEND, bytearray(_RESPONSE.pack(identifier, 0, -errno.EPERM, 0)), True)
    except OSError:
        return  # the caller has been killed
