# attack: get the machine's ports
# expect: RV|WA
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 172, "aarch64": 172}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0)
    return n if result == 0 else None
