# attack: send a signal to the parent's thread
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 234, "aarch64": 131}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, os.getppid(), os.getppid(), 0)
    return n if result >= 0 else None
