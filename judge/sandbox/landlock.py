"""The Landlock ruleset: read only what the interpreter needs; no writing, no network, no signals to processes
outside.

The ABI is that of the running kernel, at most the newest one known here: every right that both know is handled, and
thus denied unless a rule grants it. Restricting the fork server restricts each child that it forks.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterable

from judge.sandbox import libc

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION_FLAG = 1
_PATH_BENEATH = 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
# The number of file-system rights by ABI: 13 at first, then refer, truncate and, from ABI 5, ioctl on devices.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_TCP_RIGHTS = 3
_SCOPES = 3


def abi() -> int:
    """Return the kernel's Landlock ABI, or 0 if it has no Landlock."""
    try:
        return libc.syscall(_CREATE, None, 0, _VERSION_FLAG)
    except OSError:
        return 0


def ruleset(readable: Iterable[str], writable: Iterable[str], version: int) -> int:
    """Return the descriptor of a ruleset that grants reading below ``readable``, and using the files ``writable``.

    Paths that do not exist are skipped.
    """
    handled = (1 << _FILE_RIGHTS[min(version, 5)]) - 1
    attributes = struct.pack("=Q", handled)
    if version >= 4:
        attributes += struct.pack("=Q", _TCP_RIGHTS)
    if version >= 6:
        attributes += struct.pack("=Q", _SCOPES)
    result = libc.syscall(_CREATE, ctypes.create_string_buffer(attributes, len(attributes)), len(attributes), 0)
    for path in readable:
        _grant(result, path, _READ_FILE | _READ_DIR)
    for path in writable:
        _grant(result, path, _READ_FILE | _WRITE_FILE)
    return result


def _grant(ruleset_fd: int, path: str, rights: int) -> None:
    try:
        target = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not os.path.isdir(path):
            rights &= ~_READ_DIR
        rule = struct.pack("=Qi", rights, target)
        libc.syscall(_ADD, ruleset_fd, _PATH_BENEATH, ctypes.create_string_buffer(rule, len(rule)), 0)
    finally:
        os.close(target)


def restrict(ruleset_fd: int) -> None:
    """Put this process and everything that it starts under the ruleset permanently. ``no_new_privs`` must be set."""
    libc.syscall(_RESTRICT, ruleset_fd, 0)
