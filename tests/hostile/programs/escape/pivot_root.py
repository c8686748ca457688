# attack: change the root by pivot_root
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 155, "aarch64": 41}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, b"/", b"/")
    return n if result >= 0 else None
