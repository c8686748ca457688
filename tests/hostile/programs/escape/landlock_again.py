# attack: make a Landlock ruleset of its own
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 444, "aarch64": 444}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0, 0, 1)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
