# attack: let other processes of the user read its memory
# expect: WA
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 157, "aarch64": 167}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 4, 1, 0, 0, 0)
    return n if result >= 0 else None
