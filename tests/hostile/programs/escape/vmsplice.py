# attack: move its own pages into a pipe
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 278, "aarch64": 75}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    _, writer = os.pipe()
    result = libc.syscall(NUMBER, writer, 0, 0, 0)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
