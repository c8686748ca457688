# attack: truncate a file that does not exist
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 76, "aarch64": 45}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall(NUMBER, b"/tmp/no-such-file", 0)
    return n if ctypes.get_errno() == 2 else None
