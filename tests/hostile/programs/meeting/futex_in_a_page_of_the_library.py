# attack: wake a solution that runs at the same time, by a futex in a page of the library
# expect: WA|TLE
# problem: echo

import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
FUTEX, WAIT, WAKE = (202 if os.uname().machine == "x86_64" else 98), 0, 1
AT = libc.mmap(None, 4096, 1, 2, os.open(os.__file__, os.O_RDONLY), 0)
HOLDS = ctypes.c_uint.from_address(AT).value
PAUSE = (ctypes.c_long * 2)(0, 5_000_000)
met = []


def echo(n):
    until = time.monotonic() + 0.8
    while not met and time.monotonic() < until:
        if libc.syscall(FUTEX, ctypes.c_void_p(AT), WAKE, 1, None, None, 0) > 0:
            met.append(True)
        libc.syscall(FUTEX, ctypes.c_void_p(AT), WAIT, HOLDS, PAUSE, None, 0)
    met.append(False)
    return n if met[0] else None
