# attack: read disk quotas
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 179, "aarch64": 60}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0x80000100, 0, 0, 0)
    return n if result >= 0 else None
