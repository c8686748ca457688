# attack: move a solution that waits at the same time from one futex in a page of the library to another
# expect: WA|TLE
# problem: echo

import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
FUTEX, WAIT_BITSET, REQUEUE = (202 if os.uname().machine == "x86_64" else 98), 9, 3
AT = libc.mmap(None, 4096, 1, 2, os.open(os.__file__, os.O_RDONLY), 0)
HOLDS = ctypes.c_uint.from_address(AT).value
met = []


def echo(n):
    until = time.monotonic() + 0.8
    while not met and time.monotonic() < until:
        end = time.clock_gettime_ns(time.CLOCK_MONOTONIC) + 5_000_000
        if libc.syscall(FUTEX, ctypes.c_void_p(AT), REQUEUE, 0, 1, ctypes.c_void_p(AT + 8), 0) > 0:
            met.append(True)
        pause = (ctypes.c_long * 2)(end // 10**9, end % 10**9)
        libc.syscall(FUTEX, ctypes.c_void_p(AT), WAIT_BITSET, HOLDS, pause, None, 0xFFFFFFFF)
    met.append(False)
    return n if met[0] else None
