# attack: move pages between pipes by splice
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 275, "aarch64": 76}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    reader, writer = os.pipe()
    _, other = os.pipe()
    os.write(writer, b"x")
    result = libc.syscall(NUMBER, reader, 0, other, 0, 1, 2)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
