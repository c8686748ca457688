# attack: let a timer send a signal
# expect: WA
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 222, "aarch64": 107}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    identifier = ctypes.c_int()
    result = libc.syscall(NUMBER, 1, 0, identifier)
    return n if result >= 0 else None
