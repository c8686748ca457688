# attack: rename the machine
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 170, "aarch64": 161}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, b"", -1)
    return n if result >= 0 or ctypes.get_errno() == 22 else None
