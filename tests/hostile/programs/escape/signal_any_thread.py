# attack: send a signal by tkill
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 200, "aarch64": 130}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, os.getppid(), 0)
    return n if result >= 0 else None
