# attack: mark the pages of a library as cold by madvise
# expect: WA|RV
# problem: echo

import ctypes
import mmap
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
SIZE = 16 * mmap.PAGESIZE


def mapped():
    file = os.open(os.__file__, os.O_RDONLY)
    return libc.mmap(None, SIZE, 1, 2, file, 0)


def echo(n):
    at = mapped()
    return n if libc.madvise(ctypes.c_void_p(at), ctypes.c_size_t(SIZE), 20) == 0 else None
