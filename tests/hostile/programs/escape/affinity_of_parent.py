# attack: bind the parent to one processor
# expect: WA
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 203, "aarch64": 122}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    mask = (ctypes.c_ulong * 1)(3)
    result = libc.syscall(NUMBER, os.getppid(), 8, mask)
    return n if result >= 0 else None
