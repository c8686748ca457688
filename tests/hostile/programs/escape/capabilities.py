# attack: take capabilities
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 126, "aarch64": 91}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint * 2)(0x20080522, 0)
    data = (ctypes.c_uint * 6)(0, 0, 0, 0, 0, 0)
    result = libc.syscall(NUMBER, header, data)
    return n if result >= 0 or ctypes.get_errno() not in (1, 13, 38) else None
