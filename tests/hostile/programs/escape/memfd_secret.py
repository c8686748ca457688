# attack: make memory by memfd_secret
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 447, "aarch64": 447}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
