# attack: swap to a file
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 167, "aarch64": 224}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, b"/no-such-file", 0)
    return n if result >= 0 or ctypes.get_errno() == 2 else None
