# attack: let C's own allocator take it
# expect: MLE
# problem: secret-once

import ctypes


def guess(n):
    c = ctypes.CDLL(None)
    c.malloc.restype = ctypes.c_void_p
    for _ in range(1000):
        size = 1 << 22
        block = c.malloc(size)
        if not block:
            raise MemoryError
        ctypes.memset(block, 1, size)
    return 0
