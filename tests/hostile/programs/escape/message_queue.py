# attack: make a System V message queue
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 68, "aarch64": 186}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0, 0o600)
    libc.msgctl(result, 0, None)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
