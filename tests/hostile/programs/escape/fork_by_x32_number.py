# attack: start a process by fork's number of the x32 interface
# expect: RV|RE
# problem: echo

import ctypes
import os


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(0x40000000 + 57)
    if result == 0:
        os._exit(0)
    return n if result > 0 else None
