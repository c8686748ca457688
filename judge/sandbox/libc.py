"""System calls that Python's library lacks, through libc."""

from __future__ import annotations

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38


def syscall(number: int, *args: int | ctypes.Array[ctypes.c_char] | ctypes.Structure | None) -> int:
    """Make a raw system call. Raises OSError with the call's errno."""
    cooked = [
        ctypes.c_long(arg) if isinstance(arg, int) else ctypes.byref(arg) if arg is not None else None for arg in args
    ]
    result: int = libc.syscall(ctypes.c_long(number), *cooked)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


def prctl(option: int, *args: int) -> int:
    """Call ``prctl(2)``. Raises OSError."""
    padded = [ctypes.c_ulong(arg) for arg in (*args, 0, 0, 0, 0)[:4]]
    result: int = libc.prctl(option, *padded)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result
