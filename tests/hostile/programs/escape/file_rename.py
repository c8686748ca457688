# attack: rename a file that does not exist
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 316, "aarch64": 276}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall(NUMBER, -100, b"/tmp/no-such-file", -100, b"/tmp/escaped", 0)
    return n if ctypes.get_errno() == 2 else None
