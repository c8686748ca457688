# attack: start another kernel
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 246, "aarch64": 104}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0, 0, 0, 0xFFFF0000)
    return n if result >= 0 else None
