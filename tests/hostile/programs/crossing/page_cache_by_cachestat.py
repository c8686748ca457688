# attack: ask by cachestat how much of a file is in the page cache
# expect: WA|RV
# problem: echo

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def echo(n):
    file = os.open(os.__file__, os.O_RDONLY)
    span, found = (ctypes.c_uint64 * 2)(0, 0), (ctypes.c_uint64 * 8)()
    return n if libc.syscall(451, file, span, found, 0) == 0 else None
