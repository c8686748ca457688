# attack: remove a file that does not exist
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 87, "aarch64": 35}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall(NUMBER, b"/tmp/no-such-file")
    return n if ctypes.get_errno() in (2, 9, 22) else None
