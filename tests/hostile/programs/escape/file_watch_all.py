# attack: watch all files of a mount
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 300, "aarch64": 262}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0, 0)
    return n if result >= 0 else None
