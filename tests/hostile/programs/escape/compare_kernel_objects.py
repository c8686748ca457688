# attack: compare its kernel objects with the parent's
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 312, "aarch64": 272}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, os.getpid(), os.getppid(), 1, 0, 0)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
