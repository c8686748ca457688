"""Read the system calls that a child's filter reports from its notification descriptor, and answer them."""

from __future__ import annotations

import errno
import fcntl
import struct
from typing import NamedTuple

_RECEIVE, _SEND = 0xC0502100, 0xC0182101
_NOTIFICATION = struct.Struct("=QIIi IQ 6Q")  # id, pid, flags; seccomp_data: nr, arch, instruction pointer, args
_RESPONSE = struct.Struct("=QqiI")
_CONTINUE = 1


class ReportedCall(NamedTuple):
    """A system call that waits for an answer. Its arguments were copied from registers, so they cannot change."""

    identifier: int
    number: int
    arguments: tuple[int, ...]


def receive(listener: int) -> ReportedCall | None:
    """Return the next call, or None if its caller has been killed."""
    buffer = bytearray(_NOTIFICATION.size)
    try:
        fcntl.ioctl(listener, _RECEIVE, buffer, True)
    except OSError:
        return None
    fields = _NOTIFICATION.unpack(buffer)
    return ReportedCall(fields[0], fields[3], fields[6:])


def refuse(listener: int, call: ReportedCall, error: int = errno.EPERM) -> None:
    """Let a call fail with this error."""
    _answer(listener, _RESPONSE.pack(call.identifier, 0, -error, 0))


def proceed(listener: int, call: ReportedCall) -> None:
    """Let the kernel make the call."""
    _answer(listener, _RESPONSE.pack(call.identifier, 0, 0, _CONTINUE))


def _answer(listener: int, response: bytes) -> None:
    try:
        fcntl.ioctl(listener, _SEND, bytearray(response), True)
    except OSError:
        return  # the caller has been killed
