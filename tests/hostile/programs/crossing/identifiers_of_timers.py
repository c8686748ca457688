# attack: push the counter of timers, for the next child to read
# expect: WA
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 222, "aarch64": 107}[os.uname().machine]
REALTIME = 0


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    made = ctypes.c_int(-1)
    for _ in range(100):
        if libc.syscall(NUMBER, REALTIME, None, ctypes.byref(made)) != 0:
            return None
    return n if made.value > 120 else None
