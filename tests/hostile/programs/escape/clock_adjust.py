# attack: read how the clock is adjusted
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 159, "aarch64": 171}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    state = (ctypes.c_long * 64)()
    result = libc.syscall(NUMBER, state)
    return n if result >= 0 else None
