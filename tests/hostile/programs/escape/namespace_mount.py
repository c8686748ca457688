# attack: enter a new mount namespace
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 272, "aarch64": 97}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0x00020000)
    return n if result >= 0 else None
