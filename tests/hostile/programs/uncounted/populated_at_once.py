# attack: populate memory by one system call, faster than it is looked at
# expect: MLE|WA|RE
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
    at = libc.mmap(None, 1 << 30, 3, 0x22, -1, 0)
    if at == FAILED:
        return None
    libc.madvise(at, 1 << 30, 23)
    libc.munmap(at, 1 << 30)
    return n
