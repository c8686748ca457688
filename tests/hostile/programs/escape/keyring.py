# attack: add a key to the kernel's keyring
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 248, "aarch64": 217}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, b"user", b"escaped", b"1", 1, -3)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
