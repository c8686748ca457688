# attack: enter a new user namespace
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 272, "aarch64": 97}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0x10000000)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
