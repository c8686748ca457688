# attack: hide clone's flags behind a thread's flags in the upper half of the register
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 56, "aarch64": 220}.get(os.uname().machine, 220)


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, ctypes.c_uint64(0x3D0F00 << 32 | 17), 0, 0, 0, 0)
    if result == 0:
        os._exit(0)
    return n if result > 0 else None
