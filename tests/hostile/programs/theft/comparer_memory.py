# attack: read the memory of the comparer, which holds the expected answer
# expect: RV
# backend: numpy
# problem: echo-array

import ctypes
import os


def echo(x):
    libc = ctypes.CDLL(None)
    buffer = ctypes.create_string_buffer(1 << 16)
    for pid in range(max(2, os.getpid() - 5), os.getpid() + 5):
        if pid != os.getpid():
            local = (ctypes.c_uint64 * 2)(ctypes.addressof(buffer), len(buffer))
            remote = (ctypes.c_uint64 * 2)(id(x) & ~0xFFFF, len(buffer))
            if libc.syscall(310, pid, local, 1, remote, 1, 0) > 0:
                return x
    return -x
