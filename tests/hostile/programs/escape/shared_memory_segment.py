# attack: make a System V shared memory segment
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 29, "aarch64": 194}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0, 4096, 0o600)
    libc.shmctl(result, 0, None)
    return n if result >= 0 else None
