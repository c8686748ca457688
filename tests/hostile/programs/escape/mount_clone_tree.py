# attack: copy a tree of mounts
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 428, "aarch64": 428}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, -100, b"/", 1)
    return n if result >= 0 else None
