# attack: make the kernel send SIGIO to the parent
# expect: WA
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 72, "aarch64": 25}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 1, 8, os.getppid())
    return n if result >= 0 else None
