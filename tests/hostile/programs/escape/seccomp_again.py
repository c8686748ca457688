# attack: install another system-call filter over its own threads
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 317, "aarch64": 277}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0, 0, 0)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
