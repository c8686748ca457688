# attack: ask by mincore which pages of a file are in the page cache
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
    pages = (ctypes.c_ubyte * 16)()
    done = libc.mincore(ctypes.c_void_p(mapped()), ctypes.c_size_t(SIZE), pages) == 0
    return n if done else None
