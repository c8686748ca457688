# attack: mount a file system
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 165, "aarch64": 40}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, b"none", b"/", b"tmpfs", 0, 0)
    return n if result >= 0 else None
