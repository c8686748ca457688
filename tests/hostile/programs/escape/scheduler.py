# attack: become a real-time process
# expect: WA
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 144, "aarch64": 119}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    parameter = (ctypes.c_int * 4)(50)
    result = libc.syscall(NUMBER, 0, 1, parameter)
    return n if result >= 0 else None
