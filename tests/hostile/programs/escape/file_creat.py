# attack: make a file by creat
# expect: RV|WA
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 85, "aarch64": 56}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, b"/tmp/escaped-creat", 0o600)
    return n if result >= 0 else None
