# attack: change the root
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 161, "aarch64": 51}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, b"/")
    return n if result >= 0 else None
