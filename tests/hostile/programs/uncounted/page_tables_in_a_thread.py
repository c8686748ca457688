# attack: hold page tables made by threads
# expect: MLE|TLE
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

import threading


def echo(n):
    threads = [threading.Thread(target=tables, args=(part * 8000, 8000)) for part in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    time.sleep(0.1)
    return n
