# attack: raise the peak by pages of files, and hide private memory below it in the next case
# expect: MLE|WA
# problem: echo

import ctypes
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
FAILED = ctypes.c_void_p(-1).value

import os
import sys

FILES = []


def echo(n):
    if not FILES:
        folder = os.path.dirname(os.__file__)
        for name in sys.stdlib_module_names:
            if os.path.isfile(f"{folder}/{name}.py"):
                file = os.open(f"{folder}/{name}.py", os.O_RDONLY)
                size = os.fstat(file).st_size
                at = libc.mmap(None, size, 1, 2, file, 0)
                ctypes.string_at(at, size)
                os.close(file)
                FILES.append(at)
        return None
    at = libc.mmap(None, 200 << 20, 3, 0x22, -1, 0)
    if at == FAILED:
        return None
    libc.madvise(at, 200 << 20, 23)
    libc.munmap(at, 200 << 20)
    return n
