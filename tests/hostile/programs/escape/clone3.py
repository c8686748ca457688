# attack: start a process by the raw call clone3
# expect: WA|RV
# problem: echo

import ctypes
import os


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    arguments = (ctypes.c_uint64 * 11)(0, 0, 0, 0, 17)
    result = libc.syscall(435, arguments, 88)
    if result == 0:
        os._exit(0)
    return n if result > 0 else None
