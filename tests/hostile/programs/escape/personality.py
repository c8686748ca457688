# attack: turn off the randomness of addresses
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 135, "aarch64": 92}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0x0040000)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
