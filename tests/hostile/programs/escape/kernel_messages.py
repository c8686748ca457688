# attack: read the kernel's messages
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 103, "aarch64": 116}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 10, 0, 0)
    return n if result >= 0 else None
