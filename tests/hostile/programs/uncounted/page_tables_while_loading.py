# attack: hold page tables from loading on
# expect: MLE|TLE|CE
# problem: echo

import ctypes
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
FAILED = ctypes.c_void_p(-1).value


def tables(first, count):
    made = 0
    for index in range(first, first + count):
        at = (4 << 40) + (index << 31) - 4096
        if libc.mmap(at, 8192, 1, 0x22 | 0x100000, -1, 0) == at:
            ctypes.string_at(at, 1), ctypes.string_at(at + 4096, 1)
            made += 1
    return made

MADE = tables(0, 25_000)
time.sleep(0.1)


def echo(n):
    return n if MADE > 20_000 else None
