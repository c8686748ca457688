# attack: unmount what the sandbox has mounted
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 166, "aarch64": 39}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, b"/lib64", 2)
    return n if result >= 0 else None
