# attack: read a byte of the memory of another child, which has the same addresses
# expect: RV
# problem: echo

import ctypes
import os


def echo(n):
    libc = ctypes.CDLL(None)
    buffer = ctypes.create_string_buffer(8)
    for pid in range(max(1, os.getpid() - 10), os.getpid()):
        local = (ctypes.c_uint64 * 2)(ctypes.addressof(buffer), 8)
        remote = (ctypes.c_uint64 * 2)(id(None), 8)
        if libc.syscall({"x86_64": 310, "aarch64": 270}[os.uname().machine], pid, local, 1, remote, 1, 0) > 0:
            return n
    return None
