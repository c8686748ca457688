# attack: raise its own priority
# expect: WA
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 141, "aarch64": 140}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0, 0, -10)
    return n if result >= 0 else None
