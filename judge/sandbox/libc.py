"""System calls that Python's library lacks, through libc."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable

libc = ctypes.CDLL(None, use_errno=True)

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38


Argument = int | ctypes.Array[ctypes.c_char] | ctypes.Structure | None


def checked(result: int) -> int:
    """Return the result of a call. Raises OSError with the call's errno if the result is negative."""
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


class PreparedCall:
    """A call of a function of libc with converted arguments: converting them in a child would copy pages."""

    def __init__(self, function: Callable[..., int], *args: object) -> None:
        self._function, self._args = function, args

    def __call__(self) -> int:
        """Make the call. Raises OSError with its errno."""
        return checked(self._function(*self._args))


def prepared(number: int, *args: Argument) -> PreparedCall:
    """Return a raw system call that is ready to be made."""
    converted = [
        ctypes.c_long(arg) if isinstance(arg, int) else ctypes.byref(arg) if arg is not None else None for arg in args
    ]
    return PreparedCall(libc.syscall, ctypes.c_long(number), *converted)


def syscall(number: int, *args: Argument) -> int:
    """Make a raw system call. Raises OSError with the call's errno."""
    return prepared(number, *args)()


def prctl(option: int, *args: int) -> int:
    """Call ``prctl(2)``. Raises OSError."""
    padded = [ctypes.c_ulong(arg) for arg in (*args, 0, 0, 0, 0)[:4]]
    return checked(libc.prctl(option, *padded))
