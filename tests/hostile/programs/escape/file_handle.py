# attack: turn a path into a handle that needs no path
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 303, "aarch64": 264}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    handle = (ctypes.c_uint * 40)(128)
    mount = ctypes.c_int()
    result = libc.syscall(NUMBER, -100, b"/", handle, ctypes.byref(mount), 0)
    return n if result >= 0 or ctypes.get_errno() == 75 else None
