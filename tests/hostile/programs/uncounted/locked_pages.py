# attack: lock its pages in memory
# expect: WA
# problem: echo

import ctypes
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
FAILED = ctypes.c_void_p(-1).value


def echo(n):
    at = libc.mmap(None, 1 << 20, 3, 0x22 | 0x2000, -1, 0)
    return n if at != FAILED and libc.mlock(ctypes.c_void_p(at), 1 << 20) == 0 else None
