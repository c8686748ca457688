# attack: wait for all processors of the machine by membarrier, again and again, as if a disk were slow
# expect: WA|TLE
# problem: echo

import ctypes
import os
import time

_MEMBARRIER, _GLOBAL = (324 if os.uname().machine == "x86_64" else 283), 1
_syscall = ctypes.CDLL(None).syscall


def echo(n):
    until = time.monotonic() + 12
    while time.monotonic() < until:
        if _syscall(_MEMBARRIER, _GLOBAL, 0, 0) != 0:
            return None
    return n
