# attack: wait for a futex in a page of the library by futex_waitv, and wake who waits
# expect: WA|TLE
# problem: echo

import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
FUTEX, WAITV, WAKE = (202 if os.uname().machine == "x86_64" else 98), 449, 1
AT = libc.mmap(None, 4096, 1, 2, os.open(os.__file__, os.O_RDONLY), 0)
HOLDS = ctypes.c_uint.from_address(AT).value
WAITER = (ctypes.c_ulong * 3)(HOLDS, AT, 2)  # of 32 bits, and not private
met = []


def echo(n):
    until = time.monotonic() + 0.8
    while not met and time.monotonic() < until:
        end = time.clock_gettime_ns(time.CLOCK_MONOTONIC) + 5_000_000
        pause = (ctypes.c_long * 2)(end // 10**9, end % 10**9)
        if libc.syscall(WAITV, WAITER, 1, 0, pause, time.CLOCK_MONOTONIC) == 0:
            met.append(True)
        libc.syscall(FUTEX, ctypes.c_void_p(AT), WAKE, 1, None, None, 0)
    met.append(False)
    return n if met[0] else None
