# attack: mount a file system by the newer calls
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 430, "aarch64": 430}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, b"nonsense", 0)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
