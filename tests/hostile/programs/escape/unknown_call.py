# attack: make a system call that does not exist
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 3150, "aarch64": 3150}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall(NUMBER, 0)
    return n if ctypes.get_errno() not in (1, 38) else None
