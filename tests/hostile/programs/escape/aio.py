# attack: set up asynchronous I/O by the older interface
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 206, "aarch64": 0}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 1, 0)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
