# attack: send a signal with data
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 129, "aarch64": 138}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    info = (ctypes.c_int * 32)(0, 0, -1)
    result = libc.syscall(NUMBER, os.getppid(), 0, info)
    return n if result >= 0 else None
