# attack: enlarge a page of the stack by moving it, which no limit of data counts
# expect: WA
# problem: echo

import ctypes

libc = ctypes.CDLL(None, use_errno=True)
libc.mremap.restype = ctypes.c_void_p
libc.mremap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_int]
PAGE, MAY_MOVE, FAILED = 4096, 1, ctypes.c_void_p(-1).value
BELOW = 4 << 20  # within the stack's limit, and far below what is used


def echo(n):
    page = (ctypes.c_void_p.in_dll(libc, "__libc_stack_end").value & -PAGE) - BELOW
    ctypes.memset(page, 1, 1)  # the kernel extends the stack down to here
    return n if libc.mremap(page, PAGE, 1 << 30, MAY_MOVE) != FAILED else None
