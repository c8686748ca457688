# attack: load a kernel module
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 175, "aarch64": 105}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0, 0, 0)
    return n if result >= 0 else None
