# attack: set the clock to an invalid time
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 227, "aarch64": 112}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    impossible = (ctypes.c_long * 2)(0, -1)
    result = libc.syscall(NUMBER, 0, impossible)
    return n if result >= 0 or ctypes.get_errno() == 22 else None
