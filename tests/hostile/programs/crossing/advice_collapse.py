# attack: have pages of a library made into a huge one by madvise, which is in the machine's memory afterwards
# expect: WA|RV
# problem: echo

import _ctypes
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
HUGE = 2 << 20


def echo(n):
    around = libc.mmap(None, 2 * HUGE, 0, 0x22, -1, 0)
    at = (around + HUGE - 1) // HUGE * HUGE
    libc.mmap(at, HUGE, 5, 0x12, os.open(_ctypes.__file__, os.O_RDONLY), 0)
    collapsed = libc.madvise(ctypes.c_void_p(at), ctypes.c_size_t(HUGE), 25)
    return n if collapsed == 0 or ctypes.get_errno() != 1 else None
